// From which day a creditor may collect by force. Read one way everywhere: a wait of some days lets collecting start on
// the day after its last day, and a last day on which the court is closed is not the last. So never too early.

import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { countPeriod, periodWords } from './days'
import { type Deadline, type JudgmentDates, joinNotes, type Start, startOf } from './deadline'
import type { EnforcementStart, Jurisdiction, Period } from './types'
import { factOn, isUncertain } from './value-on'

/** `appealBy` is the state's own, for waits that run from the end of the time to appeal. */
export function collectFrom(state: Jurisdiction, dates: JudgmentDates, appealBy: Deadline): Deadline {
  const found = factOn(state, 'enforcementStart', dates.enteredOn)
  if (found.kind === 'not-covered') return { kind: 'unknown', why: found.why }
  const { cite } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return { kind: 'none', rule: noWaitingRule, cite, uncertain }
  const wait = (dates.wasDefault === true && found.value.afterDefault) || found.value.wait
  const start = waitStart(found.value, dates, appealBy)
  if (!start) return { kind: 'unknown', why: cannotCount(found.value.trigger), cite }
  const atOnce = wait.count === 0 && found.value.runsFrom !== 'appeal-window-ends'
  const { dueOn, unrolledOn, rolledBecause } = atOnce
    ? { dueOn: start.on, unrolledOn: start.on, rolledBecause: null }
    : countPeriod(start.on, wait, 'within', state.code)
  const on = atOnce ? start.on : addDays(dueOn, 1)
  const note = joinNotes(triggerNote(found.value, wait), shorterAfterDefault(found.value, dates), found.entry.note)
  return {
    kind: 'date',
    on,
    roll: rolledBecause,
    rule: atOnce ? atOnceRule(start) : waitRule(wait, start, unrolledOn, on),
    cite,
    uncertain,
    ...(note && { note }),
    ...(start.isGuess && { estimated: true as const }),
  }
}

function waitStart(rule: EnforcementStart, dates: JudgmentDates, appealBy: Deadline): Start | null {
  if (rule.runsFrom !== 'appeal-window-ends') return startOf(rule.runsFrom, dates)
  if (appealBy.kind !== 'date') return null
  const words = inBoth(locale =>
    locale === 'en'
      ? `${formatDate(appealBy.on, 'en')}, the last day to appeal`
      : `${formatDate(appealBy.on, 'es')}, el último día para apelar`,
  )
  return { on: appealBy.on, words, isGuess: appealBy.estimated === true }
}

function atOnceRule(start: Start): Words {
  return {
    en: `The law sets no wait: the creditor may start on ${start.words.en}${start.isGuess ? ', and not before notice of it is given' : ''}.`,
    es: `La ley no fija una espera: el acreedor puede empezar el ${start.words.es}${start.isGuess ? ', y no antes de que se dé aviso de él' : ''}.`,
  }
}

function waitRule(wait: Period, start: Start, endsOn: IsoDate, on: IsoDate): Words {
  const length = periodWords(wait)
  const guess: Words = start.isGuess
    ? {
        en: ', and not before; if the notice was mailed later, the date is later',
        es: ', y no antes; si el aviso se envió después, la fecha es posterior',
      }
    : { en: '', es: '' }
  return inBoth(locale => {
    const [end, from] = [formatDate(endsOn, locale), formatDate(on, locale)]
    if (wait.count === 0)
      return locale === 'en'
        ? `The creditor may start the day after ${start.words.en}: ${from}${guess.en}.`
        : `El acreedor puede empezar el día después del ${start.words.es}: el ${from}${guess.es}.`
    return locale === 'en'
      ? `Count a wait of ${length.en} from ${start.words.en}, leaving that day out: it ends on ${end}. Collecting may start the day after it is over: ${from}${guess.en}.`
      : `Cuente una espera de ${length.es} desde el ${start.words.es}, sin contar ese día: termina el ${end}. El cobro puede empezar el día después de que acabe: el ${from}${guess.es}.`
  })
}

function triggerNote({ trigger }: EnforcementStart, wait: Period): Words {
  return wait.count === 0
    ? { en: `The creditor may start when ${trigger.en}.`, es: `El acreedor puede empezar cuando ${trigger.es}.` }
    : { en: `The wait starts when ${trigger.en}.`, es: `La espera empieza cuando ${trigger.es}.` }
}

function shorterAfterDefault({ afterDefault }: EnforcementStart, dates: JudgmentDates): Words | null {
  if (!afterDefault || dates.wasDefault !== null) return null
  const length = periodWords(afterDefault)
  return afterDefault.count === 0
    ? {
        en: 'If the debtor missed the hearing, there is no wait.',
        es: 'Si el deudor faltó a la audiencia, no hay espera.',
      }
    : {
        en: `If the debtor missed the hearing, the wait is ${length.en}.`,
        es: `Si el deudor faltó a la audiencia, la espera es de ${length.es}.`,
      }
}

function cannotCount(trigger: Words): Words {
  return {
    en: `The wait starts when ${trigger.en}. We do not have the date of that.`,
    es: `La espera empieza cuando ${trigger.es}. No tenemos la fecha de ese hecho.`,
  }
}

const noWaitingRule: Words = {
  en: 'The law sets no time to wait.',
  es: 'La ley no fija un tiempo de espera.',
}
