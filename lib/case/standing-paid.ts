// Whether anything is left to ask for, and the day an agreement in force was paid in full: its schedule with its interest,
// or what its own terms made due once it was broken. From that day the satisfaction is due.

import type { IsoDate } from '@/lib/shared/civil-date'
import { agreementStandingOf, defaultSumIn } from './agreement-standing'
import { type CaseFile, owedIn } from './case-file'
import type { LivePayment } from './ledger-row'
import { interestUnder } from './standing-interest'
import { paidUnder } from './standing-schedule'

/** Whether nothing more may be asked for: nothing is owed by the law, or all that the agreement in force asks for came. */
export function isNothingOwed(file: CaseFile): boolean {
  return owedIn(file) === 0 || agreementStandingOf(file)?.kind === 'paid'
}

/** null: it is not paid, or no agreement is in force. */
export function agreementPaidOn(file: CaseFile): IsoDate | null {
  const standing = agreementStandingOf(file)
  if (standing?.kind !== 'paid') return null
  const { agreement, installments } = standing
  const payments = paidUnder(agreement, file.facts.payments, file.facts.ledger)
  let paidOn: IsoDate | null = null
  // Back from the newest: what came after the end is few payments, if any.
  for (const day of new Set(payments.map(one => one.paidOn).toReversed())) {
    if (!wasPaid(file, payments, day)) break
    paidOn = day
  }
  return paidOn ?? installments.at(-1)?.wholeOn ?? null
}

/** Whether nothing was left at the end of a day. */
function wasPaid(file: CaseFile, payments: readonly LivePayment[], on: IsoDate): boolean {
  const standing = agreementStandingOf(file)
  if (!standing) return false
  const { agreement, defaultOn } = standing
  if (defaultOn) return on >= defaultOn && defaultSumIn(file, on)?.sumCents === 0
  const byThen = payments.filter(one => one.paidOn <= on)
  const paidCents = byThen.reduce((sum, one) => sum + one.amountCents, 0)
  const law = file.balance.kind === 'balance' ? file.balance : null
  return paidCents >= agreement.terms.totalCents + interestUnder(agreement, byThen, law, on)
}
