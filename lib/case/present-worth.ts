// What money that comes later is worth today, at a yearly rate the person chose: so that a plan and a single payment can
// be compared. Simple interest by the day, as a judgment's own is: $110 in 365 days at 10% is worth 100 ÷ 1.10 today.

import { daysBetween, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, roundToCents } from '@/lib/shared/money'
import type { OfferedPayment } from './offer-schedule'

/** 365 days of a percent in thousandths: what one day of one thousandth of a percent is divided by. */
const whole = 365n * 100_000n

/**
 * What payments are worth on a day, in cents: each is divided by 1 + rate × days ÷ 365, the sum is exact and rounded
 * once, half-up. A payment due on that day or before counts in full. `yearlyPercent` is zero or more, with at most three
 * decimals.
 */
export function presentWorthOf(payments: readonly OfferedPayment[], yearlyPercent: number, on: IsoDate): Cents {
  const rate = BigInt(Math.round(yearlyPercent * 1_000))
  let [numerator, denominator] = [0n, 1n]
  for (const { on: dueOn, cents } of payments) {
    const grown = whole + rate * BigInt(Math.max(0, daysBetween(on, dueOn)))
    if (grown === whole) numerator += BigInt(cents) * denominator
    else {
      numerator = numerator * grown + BigInt(cents) * whole * denominator
      denominator *= grown
    }
  }
  return roundToCents(numerator, denominator)
}
