// The units of the values: dollars, and days.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Locale } from '@/lib/shared/words'
import type { Entry, Period } from '../types'

/** What a value is given for: the day asked for, the language, and the entry it stands in. */
export type Asked = { on: IsoDate; locale: Locale; entry: Entry<unknown> }

/** Cents as dollars: `1690` is 16.9. */
export function usd(cents: Cents): number
export function usd(cents: Cents | null | undefined): number | null
export function usd(cents: Cents | null | undefined): number | null {
  return cents === null || cents === undefined ? null : cents / 100
}

const daysIn: Record<Exclude<Period['unit'], 'months'>, number> = { days: 1, 'court-days': 1, weeks: 7, years: 365 }

/** A length of time in days: a month as 30, a year as 365; court days as they are, which is never too late to act by. */
export function daysOf(period: Period): number
export function daysOf(period: Period | null): number | null
export function daysOf(period: Period | null): number | null {
  if (period === null) return null
  const { count, unit } = period
  if (unit !== 'months') return count * daysIn[unit]
  return Math.floor(count / 12) * daysIn.years + (count % 12) * 30
}
