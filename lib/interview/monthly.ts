// Money by the month, from any pay or bill. Exact: kept in twelfths of a cent a month and rounded once, when it is shown.

import { type Cents, roundToCents } from '@/lib/shared/money'
import type { HowOften } from './how-often'

/** How many times in a year. A year has 52 weeks here, as budgets and courts count. */
export const timesAYear: Record<HowOften, number> = {
  week: 52,
  'two-weeks': 26,
  'four-weeks': 13,
  'half-month': 24,
  month: 12,
  quarter: 4,
  year: 1,
  irregular: 12,
}

/** An amount and how often it comes. */
export type Regular = { cents: Cents; every: HowOften }

/** The sum of amounts by the month, rounded half-up once. Amounts may be negative: money that goes. */
export function monthlyOf(amounts: readonly Regular[]): Cents {
  const twelfths = amounts.reduce((sum, { cents, every }) => sum + BigInt(cents) * BigInt(timesAYear[every]), 0n)
  return roundToCents(twelfths, 12n)
}
