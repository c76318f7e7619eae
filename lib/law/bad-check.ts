// What the law gives for a check that came back: how much above the check, and until when it can be paid without that.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { BadCheck } from './collection-types'
import { countOnly } from './days'
import type { Deadline } from './deadline'
import { lastDay } from './last-day'
import type { Jurisdiction } from './types'
import { factOn, isUncertain } from './value-on'

/**
 * What may be asked above the check. `sum`: counted; with `isUpTo` the court decides how much, up to it. `range`: the
 * court decides, between the two. `not-counted`: the law's words give no sum a formula could count, or give none at all.
 */
export type CheckDamages =
  | { kind: 'sum'; cents: Cents; isUpTo: boolean }
  | { kind: 'range'; leastCents: Cents; mostCents: Cents }
  | { kind: 'not-counted' }

/** The damages above a check of `checkCents`. Where the most depends on why it came back, the lower most is taken. */
export function checkDamages(law: BadCheck, checkCents: Cents): CheckDamages {
  const { multiplier, leastCents, holdsCheck, isUpTo = false } = law
  const mostCents = law.mostFundsShortCents ?? law.mostCents
  if (multiplier === null) {
    if (leastCents === null || mostCents === null) return { kind: 'not-counted' }
    return leastCents === mostCents
      ? { kind: 'sum', cents: leastCents, isUpTo }
      : { kind: 'range', leastCents, mostCents }
  }
  const counted = Math.max(Math.round(multiplier * checkCents), leastCents ?? 0)
  const above = holdsCheck ? Math.max(0, counted - checkCents) : counted
  return { kind: 'sum', cents: mostCents === null ? above : Math.min(above, mostCents), isUpTo }
}

/** A day a notice came in; `isGuess`: nobody knows it, so the mail's usual days stand for it. */
export type NoticeDay = { on: IsoDate; words: Words; isGuess: boolean }

/** The last day to pay after a notice of a returned check; null: the law gives no number of days, or is not known. */
export function payByAfterNotice(
  state: Jurisdiction,
  arrived: NoticeDay,
  today: IsoDate,
): Extract<Deadline, { kind: 'date' }> | null {
  const found = factOn(state, 'badCheck', today)
  if (found.kind !== 'value' || found.value.notice === null) return null
  const { entry } = found
  const source = { cite: entry.cite, uncertain: isUncertain(entry) }
  const counted = lastDay(state, { ...arrived, isGuess: false }, found.value.notice, source, undefined)
  if (counted.kind !== 'date') return null
  return { ...counted, ...(arrived.isGuess && { estimated: true as const }) }
}

/** The day that is in time by any reading: counted from the day the notice went out, and moved off no closed day. */
export function surePayBy(state: Jurisdiction, sentOn: IsoDate, today: IsoDate): IsoDate | null {
  const found = factOn(state, 'badCheck', today)
  if (found.kind !== 'value' || found.value.notice === null) return null
  return countOnly(sentOn, found.value.notice, 'within', state.code)
}
