// One fact of a jurisdiction on a day, as the open interface gives it.

import { z } from 'zod'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say } from '@/lib/shared/words'
import type { FactValue, Jurisdiction } from '../types'
import { factOn } from '../value-on'
import { factShapes, type OpenFactId, type OpenFactValue } from './fact-shapes'
import { readers } from './fact-values'
import { shownDay } from './fields'

/** `value` is null unless `kind` is `value`. `none`: the law has no such thing; `not-covered`: nobody has checked, and
 *  `note` says so. */
export type OpenFact<K extends OpenFactId> = {
  kind: 'value' | 'none' | 'not-covered'
  value: OpenFactValue<K> | null
  cite: string | null
  source: string | null
  from: IsoDate | null
  confidence: 'verified' | 'secondary' | 'known' | 'uncertain' | null
  note: string | null
}
export type OpenFacts = { [K in OpenFactId]: OpenFact<K> }

/** A fact in force on a day, in a language. */
export function factFor<K extends OpenFactId>(state: Jurisdiction, id: K, on: IsoDate, locale: Locale): OpenFact<K> {
  const found = factOn(state, id, on)
  if (found.kind === 'not-covered')
    return {
      ...{ kind: 'not-covered', value: null, cite: null, source: null, from: null, confidence: null },
      note: say(found.why, locale),
    }
  const { entry } = found
  return {
    kind: found.kind,
    value: found.kind === 'value' ? readers[id](found.value as FactValue<K>, { on, locale, entry }) : null,
    cite: entry.cite.section,
    source: entry.cite.source,
    from: entry.from,
    confidence: entry.confidence,
    note: entry.note ? say(entry.note, locale) : null,
  }
}

function schemaOf<Value extends z.ZodType>(value: Value) {
  return z.object({
    kind: z.enum(['value', 'none', 'not-covered']),
    value: value.nullable(),
    cite: z.string().nullable(),
    source: z.string().nullable().meta({ description: 'The address it was read at; null when from knowledge.' }),
    from: shownDay.nullable().meta({ description: 'Since when; null when the start is not known.' }),
    confidence: z.enum(['verified', 'secondary', 'known', 'uncertain']).nullable().meta({
      description: 'uncertain: check with the clerk.',
    }),
    note: z.string().nullable(),
  })
}

/** The shape of each fact by its id. */
export const factSchemas = Object.fromEntries(
  Object.entries(factShapes).map(([id, shape]) => [id, schemaOf(shape)]),
) as unknown as { [K in OpenFactId]: z.ZodType<OpenFact<K>> }

/** The shape of all facts together. */
export const factsSchema = z.object(factSchemas)
