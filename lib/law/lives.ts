// How long a judgment and its lien on land live, and when it can be renewed. A life is counted bare: it is not made
// longer by a weekend or a holiday on its last day.

import { addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { isCourtDay, nearestCourtDay } from './court-days'
import { countOnly, periodWords } from './days'
import { type Deadline, joinNotes } from './deadline'
import type { JudgmentLife } from './life-types'
import type { Citation, Jurisdiction, Period } from './types'
import { factOn, isUncertain, valueOn } from './value-on'

/** The last day of the judgment. */
export function endOfJudgment(state: Jurisdiction, enteredOn: IsoDate): Deadline {
  const found = factOn(state, 'judgmentLife', enteredOn)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return { kind: 'none', rule: noEnd, cite, uncertain, ...(note && { note }) }
  const on = addYears(enteredOn, found.value.years)
  const notes = joinNotes(dormancyNote(found.value, enteredOn), note)
  const rule = inBoth(locale => {
    const [from, to] = [formatDate(enteredOn, locale), formatDate(on, locale)]
    const years = yearsWords(found.value.years)[locale]
    return locale === 'en'
      ? `A judgment lasts ${years}: entered on ${from}, it ends on ${to}, and a weekend or holiday does not extend it.`
      : `Un fallo dura ${years}: registrado el ${from}, termina el ${to}, y un fin de semana o feriado no lo extiende.`
  })
  return { kind: 'date', on, roll: null, rule, cite, uncertain, ...(notes && { note: notes }) }
}

/** The first day on which renewal may be asked for; `none` where the law we read sets none. */
export function renewalOpen(state: Jurisdiction, enteredOn: IsoDate): Deadline {
  const renewal = renewalOf(state, enteredOn)
  if (renewal.kind !== 'renewable') return renewal.deadline
  const { life, expiresOn, cite, uncertain, note } = renewal
  const opens = life.window?.opens
  if (!opens) return { kind: 'none', rule: noFirstDay, cite, uncertain, note }
  const isAfterEntry = 'after' in opens
  const [from, direction] = isAfterEntry ? [enteredOn, 'within' as const] : [expiresOn, 'before' as const]
  const on = countOnly(from, opens.period, direction, state.code)
  const rule = inBoth(locale => {
    const length = periodWords(opens.period)[locale]
    const [start, end] = [formatDate(from, locale), formatDate(on, locale)]
    if (locale === 'en')
      return isAfterEntry
        ? `Renewal opens ${length} after entry on ${start}: on ${end}.`
        : `Renewal opens ${length} before the judgment ends on ${start}: on ${end}.`
    return isAfterEntry
      ? `La renovación se abre ${length} después del registro del ${start}: el ${end}.`
      : `La renovación se abre ${length} antes de que el fallo termine el ${start}: el ${end}.`
  })
  return { kind: 'date', on, roll: null, rule, cite, uncertain, note }
}

/** The last day to renew: where the window closes, or the day the judgment ends. */
export function renewalClose(state: Jurisdiction, enteredOn: IsoDate): Deadline {
  const renewal = renewalOf(state, enteredOn)
  if (renewal.kind !== 'renewable') return renewal.deadline
  const { life, expiresOn, cite, uncertain, note } = renewal
  const closes = life.window?.closes
  const on = closes ? countOnly(enteredOn, closes.period, 'within', state.code) : expiresOn
  const period: Period = closes?.period ?? { count: life.years, unit: 'years' }
  const advice = life.window?.opens ? actAtOpening : actEarly
  const safeOn = isCourtDay(on, state.code) ? null : nearestCourtDay(on, state.code, -1)
  const rule = inBoth(locale => {
    const length = periodWords(period)[locale]
    const [start, end] = [formatDate(enteredOn, locale), formatDate(on, locale)]
    const safe = safeOn && formatDate(safeOn, locale, 'weekday')
    return locale === 'en'
      ? `Renew within ${length} of entry on ${start}, so by ${end}${safe ? ` (the court is closed that day; the last open day is ${safe})` : ''}. ${advice.en}: a judgment renewed late can be lost.`
      : `Renueve dentro de ${length} desde el registro del ${start}, es decir, a más tardar el ${end}${safe ? ` (ese día el tribunal está cerrado; el último día hábil es el ${safe})` : ''}. ${advice.es}: un fallo renovado tarde puede perderse.`
  })
  return { kind: 'date', on, roll: null, rule, cite, uncertain, note }
}

/** The end of a lien on land, counted from entry: the earliest it can be, since in some places it runs from recording. */
export function endOfLien(state: Jurisdiction, enteredOn: IsoDate): Deadline {
  const dated = state.facts.lienRealProperty
  // A rule picked by today's date has no past to ask for here: its newest value stands.
  const found = valueOn(dated, dated?.keyedOn === 'entered' ? enteredOn : '9999-12-31')
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return { kind: 'none', rule: noLien, cite, uncertain, ...(note && { note }) }
  if (found.value.years === null) return { kind: 'unknown', why: noLienYears, cite }
  const { years } = found.value
  const on = addYears(enteredOn, years)
  const rule = inBoth(locale => {
    const [from, to] = [formatDate(enteredOn, locale), formatDate(on, locale)]
    return locale === 'en'
      ? `A lien on land lasts ${yearsWords(years).en}: counted from entry on ${from} it ends on ${to}; where the years run from recording, it ends later.`
      : `Un gravamen sobre un inmueble dura ${yearsWords(years).es}: contado desde el registro del fallo el ${from}, termina el ${to}; donde los años corren desde la inscripción, termina después.`
  })
  return { kind: 'date', on, roll: null, rule, cite, uncertain, estimated: true, ...(note && { note }) }
}

type Renewal =
  | { kind: 'settled'; deadline: Deadline }
  | { kind: 'renewable'; life: JudgmentLife; expiresOn: IsoDate; cite: Citation; uncertain: boolean; note: Words }

function renewalOf(state: Jurisdiction, enteredOn: IsoDate): Renewal {
  const found = factOn(state, 'judgmentLife', enteredOn)
  if (found.kind === 'not-covered') return { kind: 'settled', deadline: { kind: 'unknown', why: found.why } }
  const { cite } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return { kind: 'settled', deadline: { kind: 'none', rule: noEnd, cite, uncertain } }
  const life = found.value
  if (!life.renewable)
    return { kind: 'settled', deadline: { kind: 'none', rule: cannotRenew, cite, uncertain, note: life.renewHow } }
  const window = life.window && { en: `When: ${life.window.words.en}`, es: `Cuándo: ${life.window.words.es}` }
  const note = joinNotes(window, life.renewHow) ?? life.renewHow
  return { kind: 'renewable', life, expiresOn: addYears(enteredOn, life.years), cite, uncertain, note }
}

function dormancyNote(life: JudgmentLife, enteredOn: IsoDate): Words | null {
  const { dormancyYears } = life
  if (dormancyYears === null) return null
  return inBoth(locale => {
    const on = formatDate(addYears(enteredOn, dormancyYears), locale)
    return locale === 'en'
      ? `After ${yearsWords(dormancyYears).en} without collecting it goes dormant until it is revived: on ${on} if nothing has been done since entry.`
      : `Tras ${yearsWords(dormancyYears).es} sin gestiones de cobro queda inactivo hasta que se reactive: el ${on}, si no se ha hecho nada desde el registro.`
  })
}

function yearsWords(years: number): Words {
  return {
    en: plural(years, { one: 'year', other: 'years' }, 'en'),
    es: plural(years, { one: 'año', other: 'años' }, 'es'),
  }
}

const actEarly: Words = { en: 'Start at least three months earlier', es: 'Empiece al menos tres meses antes' }
const actAtOpening: Words = { en: 'Act as soon as renewal opens', es: 'Actúe en cuanto se abra la renovación' }
const noEnd: Words = { en: 'The law sets no end to this judgment.', es: 'La ley no fija un fin para este fallo.' }
const cannotRenew: Words = { en: 'This judgment cannot be renewed.', es: 'Este fallo no se puede renovar.' }
const noFirstDay: Words = {
  en: 'The law we read sets no first day to renew.',
  es: 'La ley que leímos no fija un primer día para renovar.',
}
const noLien: Words = {
  en: 'A judgment of this court gives no lien on land in this state.',
  es: 'En este estado, un fallo de este tribunal no da un gravamen sobre inmuebles.',
}
const noLienYears: Words = {
  en: 'The law we read does not say how many years the lien lasts. Ask the court clerk.',
  es: 'La ley que leímos no dice cuántos años dura el gravamen. Pregunte en la secretaría del tribunal.',
}
