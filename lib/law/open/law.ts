// GET /law and GET /law/{code}: what the law says, fact by fact, on a day.

import { z } from 'zod'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { states } from '../states'
import { type Jurisdiction, stateCodes } from '../types'
import { openFactIds } from './fact-shapes'
import { factFor, factsSchema, type OpenFacts } from './facts'
import { faultWords, refusalOf } from './faults'
import { day, jurisdictionOf, shownDay } from './fields'
import { badRequest, type Refusal } from './refusals'
import { saidIn, saidWith } from './shown'

const code = z.enum(stateCodes)
const factIds = z.array(z.string())

export const lawList = z.object({
  jurisdictions: z.array(
    z.object({
      code,
      name: z.string(),
      covered: factIds.meta({ description: 'Ids of the facts we have checked, also those the law has nothing on.' }),
      notCovered: factIds.meta({ description: 'Ids of the facts nobody has checked.' }),
    }),
  ),
  ...saidWith,
})

export const law = z.object({ code, name: z.string(), on: shownDay, facts: factsSchema, ...saidWith })

/** The jurisdictions, in the order of their codes' list, and what is covered of each. */
export function listLaw(locale: Locale): z.infer<typeof lawList> {
  return {
    jurisdictions: stateCodes.map(code => ({
      code,
      name: say(states[code].name, locale),
      covered: openFactIds.filter(id => isCovered(states[code], id)),
      notCovered: openFactIds.filter(id => !isCovered(states[code], id)),
    })),
    ...saidIn(locale, [], []),
  }
}

function isCovered({ facts }: Jurisdiction, id: (typeof openFactIds)[number]): boolean {
  return (facts[id]?.entries.length ?? 0) > 0
}

/**
 * The law of a jurisdiction. `on`: every value of the query's `on`; none: today, which `todayIn` tells for a time zone.
 */
export function lawOf(
  code: string,
  on: readonly string[],
  todayIn: (timeZone: string) => IsoDate,
  locale: Locale,
): Result<z.infer<typeof law>, Refusal> {
  const state = jurisdictionOf(code)
  if (!state)
    return fail({ kind: 'unknown-jurisdiction', faults: [{ path: 'code', why: faultWords['unknown-jurisdiction'] }] })
  if (on.length > 1) return fail(badRequest('on', onlyOneDay))
  const [asked = todayIn(state.timeZone)] = on
  const read = z.object({ on: day }).safeParse({ on: asked }, { reportInput: true })
  if (!read.success) return fail(refusalOf(read.error.issues))
  const facts = factsOn(state, read.data.on, locale)
  const uncertain = openFactIds.filter(id => facts[id].confidence === 'uncertain')
  return ok({
    ...{ code: state.code, name: say(state.name, locale), on: read.data.on, facts },
    ...saidIn(locale, [{ text: inForceOn(state, read.data.on) }], uncertain.length > 0 ? [mayBeOld(uncertain)] : []),
  })
}

/** Every fact of a jurisdiction on a day. */
export function factsOn(state: Jurisdiction, on: IsoDate, locale: Locale): OpenFacts {
  return Object.fromEntries(openFactIds.map(id => [id, factFor(state, id, on, locale)])) as OpenFacts
}

function inForceOn({ name }: Jurisdiction, on: IsoDate): Words {
  return {
    en: `These are the values in force in ${name.en} on ${formatDate(on, 'en')}. Some follow the day of entry or of a levy: ask for that day.`,
    es: `Estos son los valores vigentes en ${name.es} el ${formatDate(on, 'es')}. Algunos dependen del día del registro o de un embargo: pida ese día.`,
  }
}

function mayBeOld(ids: readonly string[]): Words {
  const listed = ids.join(', ')
  return inBoth(locale =>
    locale === 'en'
      ? `These values may be out of date. Check them with the clerk: ${listed}.`
      : `Es posible que estos valores no estén al día. Verifíquelos en la secretaría del tribunal: ${listed}.`,
  )
}

const onlyOneDay: Words = { en: 'Send one day only.', es: 'Envíe un solo día.' }
