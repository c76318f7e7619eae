// Which entry of a rule comes first on a page made on one day: what holds then, what is to come, what was before.

import { entriesNewestFirst, type RangedEntry } from '@/lib/law/said/entry-said'
import type { Dated } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'

/** `later`: the soonest first. `earlier`: the newest first. */
export type EntriesByDay<T> = { inForce: RangedEntry<T> | null; later: RangedEntry<T>[]; earlier: RangedEntry<T>[] }

/** Sorts the entries of a rule around a day; every entry is in exactly one place. */
export function entriesAround<T>(dated: Dated<T>, on: IsoDate): EntriesByDay<T> {
  const newestFirst = entriesNewestFirst(dated)
  const begun = newestFirst.filter(({ from }) => from === null || from <= on)
  const later = newestFirst.filter(({ from }) => from !== null && from > on).reverse()
  return { inForce: begun[0] ?? null, later, earlier: begun.slice(1) }
}
