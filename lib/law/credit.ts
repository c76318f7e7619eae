// The two dates of a credit report: until when it may show a judgment, and by when a bureau must answer a dispute.
// 15 U.S.C. §§ 1681c(a)(2), 1681i(a)(1), 1681j(a)(3). No court day rolls them: they are no court's time.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, type Words } from '@/lib/shared/words'
import { countOnly, periodWords } from './days'
import type { Deadline } from './deadline'
import { federalOn } from './federal'
import { creditSections } from './federal-conduct'
import type { Citation, Period } from './types'
import { isUncertain } from './value-on'

/** The last day a report may show the judgment by the seven years. `longerUntil`: the day the judgment itself ends, when
 *  that is later: the law then allows until "the governing statute of limitations has expired". Null: not longer, or
 *  the end is not known. */
export type Reportable = { sevenYears: Deadline; longerUntil: IsoDate | null }

/**
 * Until when a credit report may by law show a judgment. An item is too old once it is more than seven years old, so the
 * anniversary itself is the last day. Whether the bureaus show judgments at all is another matter (`fcraReporting`).
 * `expiresOn`: when the judgment ends, if known.
 */
export function reportableUntil(enteredOn: IsoDate, today: IsoDate, expiresOn: IsoDate | null = null): Reportable {
  const found = federalOn('fcraReporting', today)
  if (found.kind !== 'value') return { sevenYears: unknown, longerUntil: null }
  const period: Period = { count: found.value.judgmentYears, unit: 'years' }
  const on = endOf(enteredOn, period)
  const sevenYears: Deadline = {
    kind: 'date',
    on,
    roll: null,
    rule: countWords(enteredOn, entered, period, on),
    cite: creditSections.years,
    uncertain: isUncertain(found.entry),
    note: longerNote,
  }
  return { sevenYears, longerUntil: expiresOn !== null && expiresOn > on ? expiresOn : null }
}

/** `usual`: the last day of the 30 days. `longest`: of the 45, after a free report or when more facts were sent. */
export type AnswerDue = { usual: Deadline; longest: Deadline }

/**
 * By when a bureau must have looked into a dispute that it received on a day. The day of receipt is left out, the later of
 * the two ways to count, so that nobody is told an answer is late before it is.
 */
export function answerDue(disputeReceivedOn: IsoDate): AnswerDue {
  const found = federalOn('fcraReporting', disputeReceivedOn)
  if (found.kind !== 'value') return { usual: unknown, longest: unknown }
  const { dispute, disputeExtended, extendedWhen, resultsWithin } = found.value
  const due = (period: Period, cite: Citation, note: Words): Deadline => {
    const on = endOf(disputeReceivedOn, period)
    return {
      kind: 'date',
      on,
      roll: null,
      rule: countWords(disputeReceivedOn, received, period, on),
      cite,
      uncertain: isUncertain(found.entry),
      note,
    }
  }
  return {
    usual: due(dispute, creditSections.dispute, resultsWithin),
    longest: due(disputeExtended, creditSections.extended, longestNote(extendedWhen)),
  }
}

/** A bare count: a bureau is no court, so no closed day moves its last one. */
function endOf(from: IsoDate, period: Period): IsoDate {
  return countOnly(from, period, 'within', 'US')
}

const entered: Words = { en: 'when the judgment was entered', es: 'cuando se registró el fallo' }
const received: Words = { en: 'when the bureau received the dispute', es: 'cuando la agencia recibió la disputa' }

function countWords(from: IsoDate, event: Words, period: Period, on: IsoDate): Words {
  return inBoth((locale: Locale) => {
    const [start, end, length] = [formatDate(from, locale), formatDate(on, locale), periodWords(period)[locale]]
    return locale === 'en'
      ? `Count ${length} from ${start}, ${event.en}, leaving that day out: the last day is ${end}.`
      : `Cuente ${length} desde el ${start}, ${event.es}, sin contar ese día: el último día es el ${end}.`
  })
}

const longerNote: Words = {
  en: 'The law allows longer where the time to collect the judgment is longer than seven years. Paying it does not start a new seven years.',
  es: 'La ley permite más tiempo cuando el plazo para cobrar el fallo es mayor de siete años. Pagarlo no inicia otros siete años.',
}

function longestNote(extendedWhen: Words[]): Words {
  return {
    en: `The bureau may take this long when ${extendedWhen.map(when => when.en).join('; or when ')}.`,
    es: `La agencia puede tardar hasta entonces cuando ${extendedWhen.map(when => when.es).join('; o cuando ')}.`,
  }
}

const unknown: Deadline = {
  kind: 'unknown',
  why: {
    en: 'We have not checked what the federal rule was on that day.',
    es: 'No hemos verificado cuál era la regla federal en esa fecha.',
  },
}
