// The schedule of an agreement with what was paid on it: which payments count, and which installment each went to.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Agreement, AgreementTerms } from './agreement-terms'
import { type LedgerRow, type LivePayment, takenBackIn } from './ledger-row'

/** One payment of the schedule. `from`: the payments that went to it, oldest first; `wholeOn`: the day the last of it came. */
export type InstallmentStanding = {
  on: IsoDate
  cents: Cents
  paidCents: Cents
  from: { payment: LivePayment; cents: Cents }[]
  wholeOn: IsoDate | null
  status: 'paid' | 'upcoming' | 'in-grace' | 'missed'
}

/**
 * The payments that count under an agreement, the oldest first. What came before the day it was written does not; of that
 * day, what the agreement itself counts as paid before does not. `book`: a payment that was taken back later was among
 * those the agreement counted, so it still takes its place there.
 */
export function paidUnder(
  { terms }: Agreement,
  payments: readonly LivePayment[],
  book: readonly LedgerRow[] = [],
): LivePayment[] {
  const takenBack = takenBackIn(book)
  const gone = new Set<LivePayment>()
  for (const row of book) {
    if (row.kind !== 'payment' || !takenBack.has(row.id) || row.on > terms.writtenOn) continue
    gone.add({ paidOn: row.on, amountCents: row.amountCents, row })
  }
  let before = 0
  return [...payments, ...gone]
    .toSorted((a, b) => (a.paidOn === b.paidOn ? (a.row?.seq ?? 0) - (b.row?.seq ?? 0) : a.paidOn < b.paidOn ? -1 : 1))
    .filter(payment => {
      const { paidOn, amountCents } = payment
      const isBefore =
        paidOn < terms.writtenOn || (paidOn === terms.writtenOn && before + amountCents <= terms.paidCents)
      if (isBefore) before += amountCents
      return !isBefore && !gone.has(payment)
    })
}

/** The schedule with what was paid on it, the oldest installment first: payments fill it in their order. */
export function installmentsOf(
  { terms }: { terms: Pick<AgreementTerms, 'schedule' | 'graceDays'> },
  payments: readonly LivePayment[],
  today: IsoDate,
): InstallmentStanding[] {
  let next = 0
  let left = payments[0]?.amountCents ?? 0
  return terms.schedule.map(({ on, cents }) => {
    const from: InstallmentStanding['from'] = []
    let paidCents = 0
    let payment = payments[next]
    while (payment && paidCents < cents) {
      const taken = Math.min(left, cents - paidCents)
      if (taken > 0) from.push({ payment, cents: taken })
      paidCents += taken
      left -= taken
      if (left > 0) continue
      payment = payments[++next]
      left = payment?.amountCents ?? 0
    }
    const wholeOn = paidCents === cents ? (from.at(-1)?.payment.paidOn ?? null) : null
    return { on, cents, paidCents, from, wholeOn, status: wholeOn ? 'paid' : statusOf(on, terms.graceDays, today) }
  })
}

/** How a payment that is not whole stands. Its last day of grace still counts as on time. */
export function statusOf(on: IsoDate, graceDays: number, today: IsoDate): 'upcoming' | 'in-grace' | 'missed' {
  if (today <= on) return 'upcoming'
  return today <= addDays(on, graceDays) ? 'in-grace' : 'missed'
}
