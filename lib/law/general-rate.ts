// The one number of a state's interest for a table or a map: the general rate of a judgment entered on a day.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Jurisdiction } from './types'
import { factOn } from './value-on'

/**
 * Percent a year of a judgment entered on `on`, before any special rate. `isUncertain`: to be checked with the clerk, also
 * because the table of rates is known only until an earlier day. `set-by-judgment`: the law gives no number of
 * its own. `none`: no interest. `not-covered`: nobody has checked, or the table of rates begins later.
 */
export type GeneralRate =
  | { kind: 'percent'; annualPercent: number; isUncertain: boolean }
  | { kind: 'set-by-judgment' }
  | { kind: 'none' }
  | { kind: 'not-covered' }

export function generalRateOn(state: Jurisdiction, on: IsoDate): GeneralRate {
  const found = factOn(state, 'interest', on)
  if (found.kind !== 'value') return { kind: found.kind }
  const { rate } = found.value
  if (rate.kind === 'set-by-judgment') return { kind: 'set-by-judgment' }
  const isUncertain = found.entry.confidence === 'uncertain'
  if (rate.kind === 'fixed') return { kind: 'percent', annualPercent: rate.annualPercent, isUncertain }
  const row = rate.rows.findLast(({ from }) => from <= on)
  if (!row) return { kind: 'not-covered' }
  return { kind: 'percent', annualPercent: row.annualPercent, isUncertain: isUncertain || on > rate.knownThrough }
}
