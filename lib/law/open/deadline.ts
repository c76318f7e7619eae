// POST /calculate/deadline: counting a period as a state's courts do.

import { z } from 'zod'
import { yearOf } from '@/lib/shared/civil-date'
import { fail, ok } from '@/lib/shared/results'
import { say, type Words } from '@/lib/shared/words'
import type { CourtCode } from '../court-holidays'
import { countOnly, countPeriod } from '../days'
import { periodWorking } from '../period-working'
import { type Period, stateCodes } from '../types'
import { defineCalculator } from './calculator'
import type { FaultId } from './faults'
import { day, isYear, jurisdictionOf, shownDay } from './fields'
import { badRequest } from './refusals'
import { saidIn, saidWith } from './shown'

/** A state's courts, or `US` for the courts of the United States. */
const court = z
  .string({ error: 'state' satisfies FaultId })
  .meta({ enum: [...stateCodes, 'US'], description: 'The courts of a state or of DC, or US for the federal courts.' })
  .transform((code, context): CourtCode => {
    const known = code === 'US' ? code : jurisdictionOf(code)?.code
    if (known) return known
    context.issues.push({ code: 'custom', input: code, message: 'unknown-jurisdiction' satisfies FaultId })
    return z.NEVER
  })

const countFault = { error: 'count' satisfies FaultId }
/** Each court day is looked up, so they are counted only as far as any court counts them. */
export const mostCourtDays = 1000

const asked = z.strictObject({
  state: court,
  from: day.meta({ description: 'The day of the event. It is left out of the count.' }),
  count: z.int(countFault).min(0, countFault).max(36_525, countFault).meta({ description: 'At most 1000 court days.' }),
  unit: z.enum(['days', 'court-days', 'weeks', 'months', 'years']),
  direction: z
    .enum(['within', 'before'])
    .meta({ description: 'within: at the latest this long after. before: at the latest this long ahead of.' }),
})

const answer = z.object({
  dueOn: shownDay.meta({ description: 'The last day, moved to a court day.' }),
  unrolledOn: shownDay.meta({ description: 'The bare count.' }),
  rolledBecause: z.string().nullable().meta({ description: 'Why it moved; null when it did not.' }),
  ...saidWith,
})

export const deadline = defineCalculator({
  summary: 'The last day of a period, moved off weekends and the holidays of the state’s courts.',
  asked,
  answer,
  example: { state: 'CA', from: '2026-10-27', count: 30, unit: 'days', direction: 'within' },
  calculate: ({ state, from, count, unit, direction }, locale) => {
    const period: Period = { count: count + 0, unit }
    if (unit === 'court-days' && count > mostCourtDays) return fail(badRequest('count', tooManyCourtDays))
    if (!isYear(yearOf(unit === 'court-days' ? from : countOnly(from, period, direction, state))))
      return fail(badRequest('count', outOfRange))
    const found = countPeriod(from, period, direction, state)
    return ok({
      dueOn: found.dueOn,
      unrolledOn: found.unrolledOn,
      rolledBecause: found.rolledBecause && say(found.rolledBecause, locale),
      ...saidIn(locale, periodWorking(from, period, direction, found), []),
    })
  },
})

const tooManyCourtDays: Words = {
  en: 'Send at most 1000 court days.',
  es: 'Envíe como máximo 1000 días hábiles del tribunal.',
}

const outOfRange: Words = {
  en: 'This leads out of the years 1900 to 2200.',
  es: 'Esto sale de los años 1900 a 2200.',
}
