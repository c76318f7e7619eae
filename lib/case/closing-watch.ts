// The days that run at the end of a case: until the satisfaction is due, until nobody may object any more, until a credit
// bureau has to answer.

import { answerDue } from '@/lib/law/credit'
import { periodWords } from '@/lib/law/days'
import type { Deadline } from '@/lib/law/deadline'
import { lastDay } from '@/lib/law/last-day'
import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import type { PaidClosing } from './closing'
import { type Filing, filingArrivedOn } from './filing'

/** Days we suggest to give the other side to answer a demand where no law counts from it: our own choice. */
export const daysToAnswerDemand = 14

type Dated = Extract<Deadline, { kind: 'date' }>

/** The day the satisfaction is due: the law's, or the agreement's where that is sooner. `law`: how the law counts it;
 *  null: the agreement set it. */
export type SatisfactionDue = { on: IsoDate; law: Dated | null }

/** The law says to do it at once: no day of it is the last one, so nothing is counted down. */
export function isDueAtOnce({ satisfaction }: Pick<PaidClosing, 'satisfaction'>): boolean {
  return satisfaction.kind === 'value' && satisfaction.value.period?.count === 0
}

/** null: neither the law nor an agreement names a day, or its time has not started. */
export function satisfactionDueIn(closing: PaidClosing): SatisfactionDue | null {
  const { filing, agreedBy } = closing
  if (filing.kind === 'date' && !isDueAtOnce(closing) && (agreedBy === null || filing.on <= agreedBy))
    return { on: filing.on, law: filing }
  return agreedBy && { on: agreedBy, law: null }
}

/** The first day on which a debtor may turn to the court after a demand; null: no demand was made. */
export function motionFrom(closing: PaidClosing): IsoDate | null {
  const { demand, filing, satisfaction } = closing
  if (!demand) return null
  const arrived = filingArrivedOn(demand).on
  const runsFromDemand = satisfaction.kind === 'value' && satisfaction.value.runsFrom === 'written-demand'
  if (filing.kind === 'date' && runsFromDemand) return addDays(filing.on, 1)
  const answerBy = addDays(arrived, daysToAnswerDemand)
  const due = filing.kind === 'date' && filing.on > answerBy ? filing.on : answerBy
  return addDays(due, 1)
}

/**
 * The last day to object to a motion for the satisfaction. null: no motion was filed, or the law we read names no time.
 * `estimated` where the day it runs from is not one of the case (the clerk mailed a notice, say): it is counted from the
 * motion then, and its note says from when it really runs.
 */
export function objectionIn({ state, facts }: CaseFile, closing: PaidClosing): Dated | null {
  const { motion, satisfaction } = closing
  if (!state || !motion || satisfaction.kind !== 'value' || !satisfaction.value.objection) return null
  const { objection, sources } = satisfaction.value
  const { period, runsFrom, runsFromWords } = objection
  const own = sources?.objection
  const cite = own?.cite ?? satisfaction.entry.cite
  const uncertain = (own?.confidence ?? satisfaction.entry.confidence) === 'uncertain'
  const noticeOn = runsFrom === 'notice' ? motion.receivedOn : null
  const on = noticeOn ?? motion.sentOn
  const event = noticeOn === null ? asked : facts.side === 'creditor' ? youGotNotice : theyGotNotice
  const start = { on, words: inBoth(l => `${formatDate(on, l)}, ${event[l]}`), isGuess: false }
  const note: Words = {
    en: `The time to object is ${periodWords(period).en}. It runs from ${runsFromWords.en}.`,
    es: `El plazo para oponerse es de ${periodWords(period).es}. Corre desde ${runsFromWords.es}.`,
  }
  const counted = lastDay(state, start, period, { cite, uncertain }, note)
  if (counted.kind !== 'date') return null
  return noticeOn === null ? { ...counted, estimated: true } : counted
}

const asked: Words = { en: 'when the court was asked', es: 'cuando se hizo la petición al tribunal' }
const youGotNotice: Words = { en: 'when you got notice', es: 'cuando usted recibió el aviso' }
const theyGotNotice: Words = { en: 'when the other side got notice', es: 'cuando la otra parte recibió el aviso' }

/** Until when a motion can be objected to, for who reads it. How it was counted is said with the day while it is still to
 *  come, so here only once it is over. */
export function objectionWords({ on, rule, roll, note, estimated }: Dated, { facts, today }: CaseFile): Words {
  const [isOver, isOwn] = [on < today, facts.side === 'creditor']
  return inBoth(l => {
    const day = formatDate(on, l, 'weekday')
    const earliest = estimated ? (l === 'en' ? ', at the earliest' : ', como muy pronto') : ''
    const first = isOver
      ? l === 'en'
        ? `The last day to object was ${day}${earliest}.`
        : `El último día para oponerse fue el ${day}${earliest}.`
      : l === 'en'
        ? `${isOwn ? 'You can' : 'The other side can'} object until ${day}${earliest}.`
        : `${isOwn ? 'Usted' : 'La otra parte'} puede oponerse hasta el ${day}${earliest}.`
    const counted = isOver ? [rule, roll, note] : estimated ? [note] : []
    return [first, ...counted.flatMap(one => (one ? [one[l]] : []))].join(' ')
  })
}

/** A dispute a bureau has to answer. `bureau`: its id; `isEstimated`: nobody wrote down when the letter came in. */
export type AwaitedAnswer = {
  bureau: string
  dispute: Filing
  due: Dated
  isEstimated: boolean
}

/** The newest dispute with each bureau that did not answer it yet, with the last day of its usual time. */
export function awaitedAnswersIn({ records }: CaseFile): AwaitedAnswer[] {
  const live = records.filings.filter(one => one.struck === null)
  const newest = new Map(live.flatMap(one => (one.kind === 'credit-dispute' ? [[one.about, one] as const] : [])))
  return [...newest].flatMap(([bureau, dispute]) => {
    const isAnswered = live.some(
      ({ kind, about, sentOn }) => kind === 'credit-answer' && about === bureau && sentOn >= dispute.sentOn,
    )
    const { on, isEstimated } = filingArrivedOn(dispute)
    const { usual } = answerDue(on)
    return isAnswered || usual.kind !== 'date' ? [] : [{ bureau, dispute, due: usual, isEstimated }]
  })
}
