// What was worked out of one part of a case, kept while nothing else about the case changes: to try one unknown fact both
// ways then costs only the sums that look at that fact.

import type { LadderCase } from './rung'

/** Keeps a sum by the part of the case it looks at. The assumptions are read anew for every case, so they tell cases apart. */
export function remembered<T>(part: (c: LadderCase) => object, make: (c: LadderCase) => T): (c: LadderCase) => T {
  const known = new WeakMap<object, { of: LadderCase; made: T }>()
  return c => {
    const kept = known.get(part(c))
    if (kept && kept.of.assumed === c.assumed && kept.of.where === c.where) return kept.made
    const made = make(c)
    known.set(part(c), { of: c, made })
    return made
  }
}
