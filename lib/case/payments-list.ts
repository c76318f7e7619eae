// The payments of a case as people look for them: the newest first, and what the other side says of each.

import type { Cents } from '@/lib/shared/money'
import { agreementStandingOf } from './agreement-standing'
import { type CaseFile, oncePerFile } from './case-file'
import {
  type LedgerRow,
  type LivePayment,
  type PaymentAnswer,
  type PaymentRow,
  type ReversalRow,
  takenBackIn,
} from './ledger-row'

/** `isTakenBack`: it stays readable and counts no more. `said`: the newest word of the other side; null: none. */
export type ListedPayment = { payment: LivePayment; isTakenBack: boolean; said: PaymentAnswer | null }

/** The newest payments by the day they were paid, those taken back too; `inAll`: how many there are. */
export function newestPayments({ facts, records }: CaseFile, most: number): { shown: ListedPayment[]; inAll: number } {
  const takenBack = takenBackIn(records.ledger)
  const given = facts.payments.filter(payment => !payment.row)
  const booked = records.ledger.flatMap(row =>
    row.kind === 'payment' ? [{ paidOn: row.on, amountCents: row.amountCents, row }] : [],
  )
  const all: LivePayment[] = [...given, ...booked]
  const shown = all.toSorted(newestFirst).slice(0, most)
  return {
    inAll: all.length,
    shown: shown.map(payment => ({
      payment,
      isTakenBack: payment.row !== undefined && takenBack.has(payment.row.id),
      said: payment.row ? saidOf(records.paymentAnswers, payment.row.id) : null,
    })),
  }
}

function newestFirst(a: LivePayment, b: LivePayment): number {
  return a.paidOn === b.paidOn ? (b.row?.seq ?? 0) - (a.row?.seq ?? 0) : a.paidOn < b.paidOn ? 1 : -1
}

/** What the other side says of a payment in the book; of several the newest counts. */
export function saidOf(answers: readonly PaymentAnswer[], eventId: string): PaymentAnswer | null {
  return answers.findLast(answer => answer.eventId === eventId) ?? null
}

/** A payment of the book by its id. */
export function findPayment(rows: readonly LedgerRow[], id: string): PaymentRow | null {
  return rows.find((row): row is PaymentRow => row.kind === 'payment' && row.id === id) ?? null
}

/** The line that took a payment back; null: it counts. */
export function reversalOf(rows: readonly LedgerRow[], id: string): ReversalRow | null {
  return rows.find((row): row is ReversalRow => row.kind === 'reversal' && row.of === id) ?? null
}

/** What the other side reported and nobody answered. */
export const waitingReports = oncePerFile(({ records }) => records.reports.filter(report => report.answer === null))

/** What came in all: under the agreement in force, else since the judgment. */
export function paidSoFarIn(file: CaseFile): Cents {
  const standing = agreementStandingOf(file)
  return standing?.paidCents ?? file.facts.payments.reduce((sum, one) => sum + one.amountCents, 0)
}
