// Days to act by once a judgment is collected or paid: to file its satisfaction, to claim what is exempt, and to wait
// before enforcing a judgment of another state. The law in force today governs them.

import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { countPeriod, periodWords } from './days'
import { type Deadline, joinNotes, runsFromNote, type Start } from './deadline'
import { lastDay } from './last-day'
import type { Satisfaction } from './satisfaction-types'
import type { Citation, Jurisdiction, Period } from './types'
import { factOn, isUncertain } from './value-on'

/** `paidOn`: when all was paid. `demandOn`: when the debtor's written demand reached the creditor. Null: not yet. */
export type SatisfactionDates = { paidOn: IsoDate | null; demandOn: IsoDate | null }

/** The last day to file that the judgment is paid. `unknown` while the event it runs from has no date. */
export function satisfactionDeadline(state: Jurisdiction, dates: SatisfactionDates, today: IsoDate): Deadline {
  const found = factOn(state, 'satisfaction', today)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const source = { cite, uncertain: isUncertain(found.entry) }
  if (found.kind === 'none') return { kind: 'none', rule: noDuty, ...source, ...(note && { note }) }
  const { period, runsFromWords, filedByWords, penalty } = found.value
  const notes = joinNotes(runsFromNote(runsFromWords), filedByWords, penalty && penaltyWords(penalty), note)
  if (period === null) return { kind: 'none', rule: noNumberOfDays, ...source, ...(notes && { note: notes }) }
  const start = satisfactionStart(found.value, dates)
  if (!start) return { kind: 'unknown', why: notStarted(period, found.value), cite }
  return period.count === 0 ? atOnce(start, source, notes) : lastDay(state, start, period, source, notes)
}

function satisfactionStart({ runsFrom }: Satisfaction, { paidOn, demandOn }: SatisfactionDates): Start | null {
  if (runsFrom === 'paid-in-full') return paidOn && startAt(paidOn, paidInFull)
  if (runsFrom === 'written-demand') return demandOn && startAt(demandOn, demanded)
  return null
}

/** The last day to claim what is exempt. `noticeOn`: when the event of the rule (most often the notice of the levy or
 *  garnishment) happened; the note says which event that is. */
export function claimDeadline(state: Jurisdiction, noticeOn: IsoDate | null, today: IsoDate): Deadline {
  const found = factOn(state, 'claimOfExemption', today)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite, note } = found.entry
  const source = { cite, uncertain: isUncertain(found.entry) }
  if (found.kind === 'none') return { kind: 'none', rule: noClaim, ...source, ...(note && { note }) }
  const { period, runsFromWords, form, where } = found.value
  const notes = joinNotes(runsFromNote(runsFromWords), form ? formWords(form) : null, where && whereWords(where), note)
  if (period === null) return { kind: 'none', rule: claimAtOnce, ...source, ...(notes && { note: notes }) }
  if (noticeOn === null) return { kind: 'unknown', why: noNotice(period), cite }
  const start = startAt(noticeOn, noticed)
  return period.count === 0 ? atOnce(start, source, notes) : lastDay(state, start, period, source, notes)
}

/** The first day on which a judgment of another state, filed here, may be enforced: the day after the wait is over. */
export function sisterStateStart(state: Jurisdiction, filedOn: IsoDate | null, today: IsoDate): Deadline {
  const found = factOn(state, 'domestication', today)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite } = found.entry
  const source = { cite, uncertain: isUncertain(found.entry) }
  if (found.kind === 'none') return { kind: 'none', rule: noFiling, ...source }
  const { wait, act, filing } = found.value
  const notes = joinNotes(act, filing, found.entry.note)
  if (wait === null) return { kind: 'unknown', why: noPlainWait, cite }
  if (filedOn === null) return { kind: 'unknown', why: notFiled(wait), cite }
  const noted = notes ? { note: notes } : {}
  if (wait.count === 0)
    return { kind: 'date', on: filedOn, roll: null, rule: startsAtOnce(filedOn), ...source, ...noted }
  const { dueOn, unrolledOn, rolledBecause } = countPeriod(filedOn, wait, 'within', state.code)
  const on = addDays(dueOn, 1)
  return { kind: 'date', on, roll: rolledBecause, rule: waitRule(wait, filedOn, unrolledOn, on), ...source, ...noted }
}

function startAt(on: IsoDate, event: Words): Start {
  return { on, words: inBoth(locale => `${formatDate(on, locale)}, ${event[locale]}`), isGuess: false }
}

function atOnce(start: Start, source: { cite: Citation; uncertain: boolean }, note?: Words): Deadline {
  const rule: Words = {
    en: `The law says to do it at once: from ${start.words.en}.`,
    es: `La ley dice que se haga de inmediato: desde el ${start.words.es}.`,
  }
  return { kind: 'date', on: start.on, roll: null, rule, ...source, ...(note && { note }) }
}

const paidInFull: Words = { en: 'when all was paid', es: 'cuando se pagó todo' }
const demanded: Words = { en: 'when the written demand was received', es: 'cuando se recibió la petición por escrito' }
const noticed: Words = { en: 'when notice was given', es: 'cuando se dio el aviso' }

const noDuty: Words = {
  en: 'The law we read sets no duty to file that the judgment is paid.',
  es: 'La ley que leímos no obliga a presentar la constancia de pago del fallo.',
}

const noNumberOfDays: Words = {
  en: 'The law we read sets no number of days to file that the judgment is paid. The side that paid can ask for it in writing.',
  es: 'La ley que leímos no fija un número de días para presentar la constancia de pago del fallo. La parte que pagó puede pedirla por escrito.',
}

function penaltyWords(penalty: Words): Words {
  return { en: `If it is not filed: ${penalty.en}`, es: `Si no se presenta: ${penalty.es}` }
}

function notStarted(period: Period, { runsFrom, runsFromWords }: Satisfaction): Words {
  const [length, from] = [periodWords(period), runsFromNote(runsFromWords)]
  const now =
    runsFrom === 'written-demand'
      ? {
          en: ' A written demand of the side that paid starts it: keep proof of when it arrived.',
          es: ' Empieza con una petición por escrito de la parte que pagó: guarde prueba de cuándo llegó.',
        }
      : { en: '', es: '' }
  return {
    en: `The time to file that the judgment is paid is ${length.en}, and it has not started to run by what we know. ${from?.en ?? ''}${now.en}`,
    es: `El plazo para presentar la constancia de pago es de ${length.es} y, por lo que sabemos, todavía no corre. ${from?.es ?? ''}${now.es}`,
  }
}

const noClaim: Words = {
  en: 'The law we read has no claim of exemption to file here.',
  es: 'La ley que leímos no prevé aquí una petición de exención.',
}

const claimAtOnce: Words = {
  en: 'The law we read sets no number of days to claim what is exempt. Do it at once: money already paid over is hard to get back.',
  es: 'La ley que leímos no fija un número de días para reclamar lo exento. Hágalo de inmediato: el dinero ya entregado es difícil de recuperar.',
}

function noNotice(period: Period): Words {
  const length = periodWords(period)
  return {
    en: `The time to claim what is exempt is ${length.en}. Enter the day of the notice to know the last day.`,
    es: `El plazo para reclamar lo exento es de ${length.es}. Escriba el día del aviso para saber el último día.`,
  }
}

function formWords(form: string): Words {
  return { en: `Form: ${form}.`, es: `Formulario: ${form}.` }
}

function whereWords(where: Words): Words {
  return { en: `Where: ${where.en}`, es: `Dónde: ${where.es}` }
}

const noFiling: Words = {
  en: 'The law we read has no simple filing of another state’s judgment here.',
  es: 'La ley que leímos no prevé aquí un registro simple del fallo de otro estado.',
}

const noPlainWait: Words = {
  en: 'The law we read sets no plain wait after filing. Ask the court clerk when enforcement may start.',
  es: 'La ley que leímos no fija una espera simple después del registro. Pregunte en la secretaría del tribunal cuándo puede empezar el cobro.',
}

function notFiled(wait: Period): Words {
  const length = periodWords(wait)
  return wait.count === 0
    ? { en: 'Once it is filed here there is no wait.', es: 'Una vez registrado aquí, no hay espera.' }
    : {
        en: `Once it is filed here the wait is ${length.en}.`,
        es: `Una vez registrado aquí, la espera es de ${length.es}.`,
      }
}

function startsAtOnce(filedOn: IsoDate): Words {
  return {
    en: `The law sets no wait: enforcement may start on ${formatDate(filedOn, 'en')}, when the judgment was filed here.`,
    es: `La ley no fija una espera: el cobro puede empezar el ${formatDate(filedOn, 'es')}, cuando se registró aquí el fallo.`,
  }
}

function waitRule(wait: Period, filedOn: IsoDate, endsOn: IsoDate, on: IsoDate): Words {
  return inBoth(locale => {
    const length = periodWords(wait)[locale]
    const [filed, end, from] = [filedOn, endsOn, on].map(day => formatDate(day, locale))
    return locale === 'en'
      ? `Count a wait of ${length} from ${filed}, when the judgment was filed here, leaving that day out: it ends on ${end}. Enforcement may start the day after it is over: ${from}.`
      : `Cuente una espera de ${length} desde el ${filed}, cuando se registró aquí el fallo, sin contar ese día: termina el ${end}. El cobro puede empezar el día después de que acabe: el ${from}.`
  })
}
