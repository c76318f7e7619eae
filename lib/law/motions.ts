// Deadlines to ask the court for something: an appeal, undoing a default judgment, fixing a mistake of writing.

import type { Words } from '@/lib/shared/words'
import { periodWords } from './days'
import { type Deadline, type JudgmentDates, joinNotes, runsFromNote, startOf } from './deadline'
import { lastDay } from './last-day'
import type { Citation, Event, Jurisdiction, Period } from './types'
import { factOn, isUncertain } from './value-on'

/** The last day to appeal. */
export function appealDeadline(state: Jurisdiction, dates: JudgmentDates): Deadline {
  const found = factOn(state, 'appeal', dates.enteredOn)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return { kind: 'none', rule: noAppeal, cite, uncertain, ...noted(note) }
  const { period, runsFrom, runsFromWords, byWords } = found.value
  if (period === null) return { kind: 'unknown', why: noPlainPeriod(runsFromWords), cite }
  return lastDayOf(state, dates, period, runsFrom, runsFromWords, { cite, uncertain }, byWords, note)
}

/** The last day to ask that a default judgment be canceled. Only a party that missed the hearing has it. */
export function vacateDeadline(state: Jurisdiction, dates: JudgmentDates): Deadline {
  const found = factOn(state, 'vacateDefault', dates.enteredOn)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const uncertain = isUncertain(found.entry)
  if (dates.wasDefault === false) return { kind: 'none', rule: notADefault, cite, uncertain }
  if (found.kind === 'none') return { kind: 'none', rule: noVacating, cite, uncertain, ...noted(note) }
  const { period, runsFrom, runsFromWords, rule } = found.value
  if (period === null) return { kind: 'unknown', why: noPlainPeriod(runsFromWords), cite, rule }
  return lastDayOf(state, dates, period, runsFrom, runsFromWords, { cite, uncertain }, onlyDefaults(dates), rule, note)
}

/** The last day to ask that a mistake of writing be corrected; `none` where there is no time limit. */
export function correctionDeadline(state: Jurisdiction, dates: JudgmentDates): Deadline {
  const found = factOn(state, 'clericalCorrection', dates.enteredOn)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return { kind: 'none', rule: noCorrection, cite, uncertain, ...noted(note) }
  const { period, runsFrom, rule } = found.value
  if (period === null) return { kind: 'none', rule: atAnyTime, cite, uncertain, ...noted(joinNotes(rule, note)) }
  return lastDayOf(state, dates, period, runsFrom, null, { cite, uncertain }, rule, note)
}

function lastDayOf(
  state: Jurisdiction,
  dates: JudgmentDates,
  period: Period,
  runsFrom: Event,
  runsFromWords: Words | null,
  source: { cite: Citation; uncertain: boolean },
  ...notes: (Words | null | undefined)[]
): Deadline {
  const start = startOf(runsFrom, dates)
  if (!start) return { kind: 'unknown', why: noDateFor(period, runsFromWords), cite: source.cite }
  return lastDay(state, start, period, source, joinNotes(runsFromNote(runsFromWords), ...notes))
}

function noted(note: Words | undefined): { note?: Words } {
  return note ? { note } : {}
}

function noPlainPeriod(runsFromWords: Words | null): Words {
  const from = runsFromNote(runsFromWords)
  return {
    en: `The law we read sets no plain number of days.${from ? ` ${from.en}` : ''} Ask the court clerk.`,
    es: `La ley que leímos no fija un número simple de días.${from ? ` ${from.es}` : ''} Pregunte en la secretaría del tribunal.`,
  }
}

function noDateFor(period: Period, runsFromWords: Words | null): Words {
  const length = periodWords(period)
  const from = runsFromNote(runsFromWords)
  return {
    en: `The time is ${length.en}, but it runs from an event whose date we do not have.${from ? ` ${from.en}` : ''}`,
    es: `El plazo es de ${length.es}, pero corre desde un hecho cuya fecha no tenemos.${from ? ` ${from.es}` : ''}`,
  }
}

const noAppeal: Words = { en: 'There is no appeal from this judgment.', es: 'Este fallo no se puede apelar.' }

const notADefault: Words = {
  en: 'This time is only for a judgment given because a party missed the hearing, and this one was not.',
  es: 'Este plazo es solo para un fallo dictado porque una parte faltó a la audiencia, y este no lo fue.',
}

function onlyDefaults({ wasDefault }: JudgmentDates): Words | null {
  if (wasDefault) return null
  return { en: 'Only for a party that missed the hearing.', es: 'Solo para la parte que faltó a la audiencia.' }
}

const noVacating: Words = {
  en: 'The law gives no such request here.',
  es: 'La ley no prevé aquí esa petición.',
}

const noCorrection: Words = {
  en: 'The law gives no such correction here.',
  es: 'La ley no prevé aquí esa corrección.',
}

const atAnyTime: Words = {
  en: 'A mistake of writing can be corrected at any time.',
  es: 'Un error de escritura se puede corregir en cualquier momento.',
}
