// An honest chance of collecting: a band, never a number, with what raises it and what lowers it.

import type { Citation } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'
import { reasonsOf } from './chance-reasons'
import type { Ladder } from './ladder'

/** `weight`: strong reasons decide by themselves, some only together. */
export type Reason = {
  direction: 'raises' | 'lowers'
  weight: 'strong' | 'some'
  text: Words
  cite?: Citation
  uncertain?: boolean
}

/** `stopped`: the law forbids collecting now. `cannot-tell`: too little is known to say. */
export type Chance = { band: 'good' | 'fair' | 'poor' | 'cannot-tell' | 'stopped'; reasons: Reason[]; unknown: Words[] }

/** The chance, from what the ladder found. */
export function chanceOf(ladder: Ladder): Chance {
  const { reasons, unknown } = reasonsOf(ladder)
  return { band: ladder.of.stop ? 'stopped' : bandFrom(reasons), reasons, unknown }
}

/** From so many lesser reasons on, it is no longer too little that is known. */
const enoughReasons = 5

/**
 * Strong reasons against each other first: more that raise is good, as many is fair, fewer is poor. Where there are
 * none, two lesser ones more than stand against them are fair, and as many fewer poor. Of many that weigh about the same
 * on both sides, the chance is fair, or poor where more lower it; of few, nobody can tell.
 */
export function bandFrom(reasons: readonly Pick<Reason, 'direction' | 'weight'>[]): Chance['band'] {
  const count = (direction: Reason['direction'], weight: Reason['weight']): number =>
    reasons.filter(one => one.direction === direction && one.weight === weight).length
  const strong = count('raises', 'strong') - count('lowers', 'strong')
  const some = count('raises', 'some') - count('lowers', 'some')
  const isMuchSaid = count('raises', 'some') + count('lowers', 'some') >= enoughReasons
  if (count('raises', 'strong') + count('lowers', 'strong') === 0)
    return some >= 2 ? 'fair' : some <= -2 ? 'poor' : !isMuchSaid ? 'cannot-tell' : some < 0 ? 'poor' : 'fair'
  if (strong > 0) return some <= -2 ? 'fair' : 'good'
  if (strong < 0) return 'poor'
  return 'fair'
}
