// Picking the value of a rule that was in force on a date.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { Dated, Entry, FactId, FactValue, Jurisdiction } from './types'

/** What the law was on a date: a value; knowledge that there is none; or nobody has checked. */
export type Found<T> =
  | { kind: 'value'; value: T; entry: Entry<T> }
  | { kind: 'none'; entry: Entry<T> }
  | { kind: 'not-covered'; why: Words }

export const nobodyChecked: Words = {
  en: 'We have not checked this rule for this state. Ask the court clerk.',
  es: 'No hemos verificado esta regla para este estado. Pregunte en la secretaría del tribunal.',
}

const tooEarly: Words = {
  en: 'We have not checked what this rule was that long ago. Ask the court clerk.',
  es: 'No hemos verificado cuál era esta regla en esa fecha. Pregunte en la secretaría del tribunal.',
}

/** The entry in force on `on`: the newest that had started. An entry with no known start counts as the oldest. */
export function valueOn<T>(dated: Dated<T> | undefined, on: IsoDate): Found<T> {
  if (!dated || dated.entries.length === 0) return { kind: 'not-covered', why: nobodyChecked }
  const entry = dated.entries.findLast(e => e.from === null || e.from <= on)
  if (!entry) return { kind: 'not-covered', why: tooEarly }
  return entry.none ? { kind: 'none', entry } : { kind: 'value', value: entry.value, entry }
}

/** `valueOn` for one fact of a jurisdiction. */
export function factOn<K extends FactId>(state: Jurisdiction, id: K, on: IsoDate): Found<FactValue<K>> {
  return valueOn(state.facts[id] as Dated<FactValue<K>> | undefined, on) satisfies Found<FactValue<K>>
}

/** Whether a value has to be shown with "check with the clerk". */
export function isUncertain(entry: Entry<unknown>): boolean {
  return entry.confidence === 'uncertain'
}
