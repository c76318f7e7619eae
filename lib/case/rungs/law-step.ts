// What the law says, as a step a person can check: its words, its section, and whether to ask the clerk.

import type { Entry } from '@/lib/law/types'
import { type Found, isUncertain } from '@/lib/law/value-on'
import type { Working } from '@/lib/law/working'
import type { Words } from '@/lib/shared/words'
import type { Shut } from './rung'

/** A fact in words of the caller's; what nobody has checked says so; that there is none is left to the caller. */
export function lawStep<T>(found: Found<T>, words: (value: T) => Words): Working {
  if (found.kind === 'not-covered') return [{ text: found.why }]
  if (found.kind === 'none') return []
  const { cite } = found.entry
  return [{ text: words(found.value), cite, ...(isUncertain(found.entry) && { uncertain: true }) }]
}

/** Shut because the law says so, with its section. */
export function shutByLaw(entry: Entry<unknown>, why: Words): Shut {
  return { why, cite: entry.cite, ...(isUncertain(entry) && { uncertain: true }) }
}
