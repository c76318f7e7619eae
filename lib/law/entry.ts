// Small makers that keep the state files readable.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Citation, Dated, Entry, KeyDate } from './types'

/** A citation, with the address it was read at. */
export function cite(section: string, source: string | null = null): Citation {
  return { section, source }
}

/** Whole or decimal dollars of a statute, as cents: `cents(12_500)` is $12,500.00. */
export function cents(dollars: number): Cents {
  return Math.round(dollars * 100)
}

/** A rule with its entries, oldest first, and the day someone last checked it. */
export function checked<T>(keyedOn: KeyDate, checkedOn: IsoDate, entries: Entry<T>[]): Dated<T> {
  return { keyedOn, checkedOn, entries }
}
