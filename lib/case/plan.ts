// A payment plan: the same amount again and again, the last payment trued up to the cent. No interest inside it:
// what is promised is a total.

import { addDays, addMonths, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'

export type PayEvery = 'week' | 'two-weeks' | 'month'

export type PlannedPayment = { on: IsoDate; amountCents: Cents }

/** `lastCents` is what is left for the last payment: at most the regular amount, at least one cent. */
export type Plan = { count: number; lastOn: IsoDate; lastCents: Cents; payments: PlannedPayment[] }

/**
 * The payments that make up a total. Both amounts are at least one cent. Monthly payments keep the day of the first
 * one, or fall on the month's last day where it has no such day (31 January, 28 February, 31 March).
 */
export function planOf(totalCents: Cents, paymentCents: Cents, every: PayEvery, firstOn: IsoDate): Plan {
  const count = Math.max(1, Math.ceil(totalCents / paymentCents))
  const payments = Array.from({ length: count }, (_, i) => ({
    on: dueOn(firstOn, every, i),
    amountCents: i < count - 1 ? paymentCents : totalCents - paymentCents * (count - 1),
  }))
  return {
    count,
    lastOn: dueOn(firstOn, every, count - 1),
    lastCents: totalCents - paymentCents * (count - 1),
    payments,
  }
}

function dueOn(firstOn: IsoDate, every: PayEvery, index: number): IsoDate {
  return every === 'month' ? addMonths(firstOn, index) : addDays(firstOn, index * (every === 'week' ? 7 : 14))
}
