// How long a judgment lives that was renewed. The law we read says how many years a renewal adds, but rarely from when they
// are counted, and never in numbers how often it can be done: so every day here is to be checked with the clerk.

import { addYears, formatDate, type IsoDate, laterOf } from '@/lib/shared/civil-date'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { countOnly, periodWords } from './days'
import { type Deadline, joinNotes } from './deadline'
import type { JudgmentLife } from './life-types'
import type { Citation, Jurisdiction } from './types'
import { factOn } from './value-on'

/** The days of a life that a renewal moves. */
export type RenewedLife = { renewFrom: Deadline; renewBy: Deadline; expiresOn: Deadline }

/**
 * The life of a judgment after its renewals, given in the order of time; null: none of them moves it, as there is none, the
 * law sets no end, or nobody has checked. What the law does not say stays unsaid: `unknown`, with the reason.
 */
export function renewedLife(state: Jurisdiction, enteredOn: IsoDate, renewals: readonly IsoDate[]): RenewedLife | null {
  const lastOn = renewals.at(-1)
  const found = factOn(state, 'judgmentLife', enteredOn)
  if (lastOn === undefined || found.kind !== 'value') return null
  const { value: life } = found
  const { cite, note } = found.entry
  const source = { cite, note: joinNotes(note, life.window?.words, life.renewHow) ?? life.renewHow }
  const end = endAfter(life, enteredOn, renewals)
  if ('why' in end) {
    const unknown: Deadline = { kind: 'unknown', why: end.why, cite }
    return { renewFrom: unknown, renewBy: unknown, expiresOn: unknown }
  }
  const renewed = dated(lastOn)
  const expiresOn = moved(source, end, {
    en: `${countedWords(life).en} It was renewed on ${renewed.en}, so it ends on ${dated(end.on).en}${end.isEarliest ? ' at the earliest' : ''}.`,
    es: `${countedWords(life).es} Se renovó el ${renewed.es}, así que termina el ${dated(end.on).es}${end.isEarliest ? ' como muy pronto' : ''}.`,
  })
  return { renewFrom: opensAfter(state, life, source, end), renewBy: closesAfter(life, source, end), expiresOn }
}

/** `isEarliest`: the law we read does not say from when the years are counted, and this is the earlier of the two ways. */
type End = { on: IsoDate; isEarliest: boolean }
type Source = { cite: Citation; note: Words }

/** Each renewal in its turn. A renewal never takes years away. */
function endAfter(life: JudgmentLife, enteredOn: IsoDate, renewals: readonly IsoDate[]): End | { why: Words } {
  const { renewedYears: years, renewedFrom } = life
  if (!life.renewable) return { why: notRenewable }
  if (years === null) return { why: noYears }
  let on = addYears(enteredOn, life.years)
  for (const renewedOn of renewals) {
    if (renewedOn < enteredOn || renewedOn > on) return { why: outsideItsLife(renewedOn, enteredOn, on) }
    on = laterOf(on, addYears(renewedFrom === 'end' ? on : renewedOn, years))
  }
  return { on, isEarliest: renewedFrom === undefined }
}

function opensAfter(state: Jurisdiction, life: JudgmentLife, { cite, note }: Source, end: End): Deadline {
  const opens = life.window?.opens
  if (!opens) return { kind: 'unknown', why: noNextOpening, cite, rule: note }
  if ('after' in opens) return { kind: 'unknown', why: onlyTheFirst, cite, rule: note }
  const on = countOnly(end.on, opens.period, 'before', state.code)
  const length = periodWords(opens.period)
  return moved(
    { cite, note },
    { ...end, on },
    {
      en: `Renewal opens ${length.en} before the judgment ends on ${dated(end.on).en}: on ${dated(on).en}.`,
      es: `La renovación se abre ${length.es} antes de que el fallo termine el ${dated(end.on).es}: el ${dated(on).es}.`,
    },
  )
}

/** By the new end, unless the law closes the first renewal on a day of its own, which says nothing of the next one. */
function closesAfter(life: JudgmentLife, source: Source, end: End): Deadline {
  const closes = life.window?.closes?.period
  if (closes && !(closes.unit === 'years' && closes.count === life.years))
    return { kind: 'unknown', why: onlyTheFirst, cite: source.cite, rule: source.note }
  return moved(source, end, {
    en: `If it can be renewed once more, that is done by the day it ends: by ${dated(end.on).en}. Some laws allow only one renewal.`,
    es: `Si se puede renovar otra vez, debe hacerse a más tardar el día en que termina: el ${dated(end.on).es}. Algunas leyes solo permiten una renovación.`,
  })
}

function moved(source: Source, { on, isEarliest }: End, rule: Words): Deadline {
  return { kind: 'date', on, roll: null, rule, ...source, uncertain: true, ...(isEarliest && { estimated: true }) }
}

/** How the years of a renewal are counted, as far as the law we read says. */
function countedWords({ renewedYears, renewedFrom }: JudgmentLife): Words {
  return inBoth(locale => {
    const count = renewedYears ?? 0
    const years = plural(
      count,
      locale === 'en' ? { one: 'year', other: 'years' } : { one: 'año', other: 'años' },
      locale,
    )
    if (locale === 'en') {
      if (renewedFrom === 'renewal') return `A renewal gives ${years} from the day of the renewal.`
      if (renewedFrom === 'end') return `A renewal adds ${years} to the day the judgment would have ended.`
      return `A renewal gives ${years}, and the law we read does not say from which day. We count from the renewal, the earlier way.`
    }
    if (renewedFrom === 'renewal') return `Una renovación da ${years} desde el día de la renovación.`
    if (renewedFrom === 'end') return `Una renovación agrega ${years} al día en que el fallo habría terminado.`
    return `Una renovación da ${years}, y la ley que leímos no dice desde qué día. Contamos desde la renovación, que da la fecha más temprana.`
  })
}

function outsideItsLife(renewedOn: IsoDate, enteredOn: IsoDate, endedOn: IsoDate): Words {
  const [renewed, entered, ended] = [dated(renewedOn), dated(enteredOn), dated(endedOn)]
  return {
    en: `The renewal of ${renewed.en} is outside the life we count, from ${entered.en} to ${ended.en}, so we cannot say when the judgment ends. Ask the court clerk.`,
    es: `La renovación del ${renewed.es} está fuera de la vida que contamos, del ${entered.es} al ${ended.es}, así que no podemos decir cuándo termina el fallo. Pregunte en la secretaría del tribunal.`,
  }
}

function dated(on: IsoDate): Words {
  return inBoth(locale => formatDate(on, locale))
}

const notRenewable: Words = {
  en: 'A renewal is written down, but by the law we read this judgment cannot be renewed. It may have been the lien, or a new lawsuit. Ask the court clerk when the judgment ends.',
  es: 'Hay una renovación anotada, pero según la ley que leímos este fallo no se puede renovar. Quizá fue el gravamen, o una demanda nueva. Pregunte en la secretaría del tribunal cuándo termina el fallo.',
}
const noYears: Words = {
  en: 'The judgment was renewed, and the law we read does not say how many years a renewal adds. Ask the court clerk.',
  es: 'El fallo se renovó, y la ley que leímos no dice cuántos años agrega una renovación. Pregunte en la secretaría del tribunal.',
}
const noNextOpening: Words = {
  en: 'The law we read sets no first day in numbers for the next renewal. Ask the court clerk.',
  es: 'La ley que leímos no fija en números un primer día para la siguiente renovación. Pregunte en la secretaría del tribunal.',
}
const onlyTheFirst: Words = {
  en: 'The law we read gives a day for the first renewal only, not for the next one. Ask the court clerk.',
  es: 'La ley que leímos da un día solo para la primera renovación, no para la siguiente. Pregunte en la secretaría del tribunal.',
}
