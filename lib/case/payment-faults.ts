// What is odd about a payment somebody is about to record, and need not be wrong: it is asked once, never refused.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { balanceOn } from './balance'
import type { CaseFile } from './case-file'
import type { LivePayment, PaymentMethod, PaymentReport, PaymentRow } from './ledger-row'
import { overCollectionOf } from './over-collection'

export type NewPayment = { on: IsoDate; amountCents: Cents; method: PaymentMethod }

/** `too-much`: how much more than is owed. `twice`: one just like it counts already. `reported`: the other side reported
 *  it, and waits for an answer. */
export type PaymentDoubt =
  | { kind: 'too-much'; excessCents: Cents; isAgreed: boolean }
  | { kind: 'twice'; like: LivePayment }
  | { kind: 'reported'; report: PaymentReport }

/** Everything to ask before a payment is recorded; most have nothing. */
export function doubtsAbout(file: CaseFile, payment: NewPayment): PaymentDoubt[] {
  const { facts, records } = file
  const isSame = (on: IsoDate, cents: Cents) => on === payment.on && cents === payment.amountCents
  // A payment given with the judgment says nothing of its method.
  const like = facts.payments.find(
    ({ paidOn, amountCents, row }) => isSame(paidOn, amountCents) && (!row || row.method === payment.method),
  )
  const report = records.reports.find(one => one.answer === null && isSame(one.on, one.amountCents))
  const tooMuch = tooMuchIn(file, payment)
  return [
    ...(like ? [{ kind: 'twice' as const, like }] : []),
    ...(report ? [{ kind: 'reported' as const, report }] : []),
    ...(tooMuch.excessCents > 0 ? [{ kind: 'too-much' as const, ...tooMuch }] : []),
  ]
}

/** How much of a payment goes beyond what is owed: by the agreement that is kept, else by the law. */
function tooMuchIn(file: CaseFile, payment: NewPayment): { excessCents: Cents; isAgreed: boolean } {
  const after = overCollectionOf(withPayment(file, payment))
  return {
    excessCents: Math.max(0, (after?.refundCents ?? 0) - refundDueIn(file)),
    isAgreed: after?.ceiling === 'agreement',
  }
}

/** The case as it would be with the payment in the book. */
function withPayment(file: CaseFile, { on, amountCents, method }: NewPayment): CaseFile {
  const seq = (file.records.ledger.at(-1)?.seq ?? 0) + 1
  const row: PaymentRow = {
    ...{ id: 'not-recorded', seq, kind: 'payment', on, amountCents, method, number: seq, source: 'voluntary' },
    ...{ from: '', reference: '', bank: '', lastDigits: '', note: '' },
  }
  const ledger = [...file.records.ledger, row]
  const payments = [...file.facts.payments, { paidOn: on, amountCents, row }]
  const facts = { ...file.facts, payments, ledger }
  return { ...file, facts, records: { ...file.records, ledger }, balance: balanceOn(facts, file.today) }
}

/** What was paid beyond what was owed, and must be given back; 0: nothing, or not known. */
export function refundDueIn(file: CaseFile): Cents {
  return overCollectionOf(file)?.refundCents ?? 0
}
