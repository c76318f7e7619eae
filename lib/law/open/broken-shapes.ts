// Whether every fact, whenever it changed, has the shape the open interface gives it.

import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, locales } from '@/lib/shared/words'
import { states } from '../states'
import { type Dated, type Jurisdiction, stateCodes } from '../types'
import { type OpenFactId, openFactIds } from './fact-shapes'
import { factFor, factSchemas } from './facts'

export type BrokenShape = { where: string; says: string }

const everyState = stateCodes.map(code => states[code])

/** Every entry of every fact that does not fit, and what is wrong with it. */
export function brokenShapes(jurisdictions: readonly Jurisdiction[] = everyState): BrokenShape[] {
  return jurisdictions.flatMap(state =>
    openFactIds.flatMap(id => locales.flatMap(locale => brokenIn(state, id, locale))),
  )
}

function brokenIn(state: Jurisdiction, id: OpenFactId, locale: Locale): BrokenShape[] {
  const dated = state.facts[id] as Dated<unknown> | undefined
  return (dated?.entries ?? []).flatMap(({ from }) => {
    const says = faultOf(state, id, from ?? '1900-01-01', locale)
    return says === null ? [] : [{ where: `${state.code} ${id} ${from ?? 'oldest'} ${locale}`, says }]
  })
}

function faultOf(state: Jurisdiction, id: OpenFactId, on: IsoDate, locale: Locale): string | null {
  try {
    const read = factSchemas[id].safeParse(factFor(state, id, on, locale))
    if (read.success) return null
    const [issue] = read.error.issues
    return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'does not fit'
  } catch (error) {
    // A value so broken that it cannot even be read.
    return error instanceof Error ? error.message : String(error)
  }
}
