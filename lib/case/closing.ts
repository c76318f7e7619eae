// The end of a case: the day nothing was left to pay, what the law asks for from that day, and which of it is done.

import type { Deadline } from '@/lib/law/deadline'
import { satisfactionDeadline } from '@/lib/law/duties'
import type { Satisfaction } from '@/lib/law/satisfaction-types'
import { type Found, factOn, nobodyChecked } from '@/lib/law/value-on'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { agreementStandingOf } from './agreement-standing'
import { type CaseFile, oncePerFile, owedIn } from './case-file'
import { type ClosingDoubt, daysToClear, doubtsOf, returnedLastIn } from './closing-doubts'
import { type RecordedLien, recordedLiensIn } from './closing-liens'
import { type Filing, filingArrivedOn, newestFiling } from './filing'
import { agreementPaidOn } from './standing-paid'

export type { ClosingDoubt } from './closing-doubts'
export type { RecordedLien } from './closing-liens'

/**
 * `open`: something is owed, or nobody can say; its only doubt is the last payment that came back.
 * `in-full`: nothing is owed by the law. `settled`: all that the agreement in force asks for came. `zeroOn`: the day that
 * happened. `filing`: the last day of the law to file the satisfaction; `agreedBy`: that of the agreement, where it names
 * one. `isDemandEstimated`: nobody wrote down when the demand came in, and `filing` counts from
 * it, so by our own estimate.
 * `filed`, `served`, `motion`, `objection`, `entered`, `demand`: the newest of each since `zeroOn`.
 * `isDone`: the court's record says so, and on the creditor's side its copy went out and every lien is released.
 */
export type Closing =
  | { kind: 'open'; doubts: ClosingDoubt[] }
  | {
      kind: 'paid'
      how: 'in-full' | 'settled'
      zeroOn: IsoDate
      doubts: ClosingDoubt[]
      demand: Filing | null
      isDemandEstimated: boolean
      filing: Deadline
      agreedBy: IsoDate | null
      satisfaction: Found<Satisfaction>
      filed: Filing | null
      served: Filing | null
      motion: Filing | null
      objection: Filing | null
      entered: Filing | null
      liens: RecordedLien[]
      isDone: boolean
    }
export type PaidClosing = Extract<Closing, { kind: 'paid' }>

/** How the case stands at its end, as of the day of the file. */
export const closingOf = oncePerFile((file): Closing => {
  const zero = zeroIn(file)
  return zero ? closedAt(file, zero) : { kind: 'open', doubts: returnedLastIn(file) }
})

function closedAt(file: CaseFile, { how, zeroOn }: Zero): PaidClosing {
  const { state, today, facts } = file
  // What was sent or filed while something was owed says nothing of the end.
  const since = file.records.filings.filter(one => one.sentOn >= zeroOn)
  const newest = (kind: Filing['kind'], about = '') => newestFiling(since, kind, about)
  const demand = newest('satisfaction-demand')
  const arrived = demand && filingArrivedOn(demand)
  const liens = recordedLiensIn(file)
  const [filed, served, entered] = [
    newest('satisfaction-filed'),
    newest('satisfaction-served'),
    newest('satisfaction-entered'),
  ]
  const filing: Deadline = state
    ? satisfactionDeadline(state, { paidOn: zeroOn, demandOn: arrived?.on ?? null }, today)
    : { kind: 'unknown', why: nobodyChecked }
  const satisfaction: Found<Satisfaction> = state
    ? factOn(state, 'satisfaction', today)
    : { kind: 'not-covered', why: nobodyChecked }
  const runsFromDemand = satisfaction.kind === 'value' && satisfaction.value.runsFrom === 'written-demand'
  const isDemandEstimated = runsFromDemand && (arrived?.isEstimated ?? false)
  const isRecordRight = filed !== null || entered !== null
  const isReleased = liens.every(lien => releaseOf(file, lien) !== null)
  return {
    ...{ kind: 'paid', how, zeroOn, demand, filed, served, entered, liens },
    doubts: doubtsOf(file, how),
    isDemandEstimated,
    filing: isDemandEstimated && filing.kind === 'date' ? { ...filing, rule: byEstimate(filing.rule) } : filing,
    agreedBy: agreedByIn(file, zeroOn),
    satisfaction,
    motion: newest('satisfaction-motion'),
    objection: newest('satisfaction-objection'),
    isDone: isRecordRight && (facts.side === 'debtor' || (served !== null && isReleased)),
  }
}

function byEstimate(rule: Words): Words {
  return {
    en: `${rule.en} Nobody wrote down when the demand came in, so this counts from our own estimate.`,
    es: `${rule.es} Nadie anotó cuándo llegó la petición, así que se cuenta desde un cálculo nuestro.`,
  }
}

/** What a release of a lien says it is about. */
export function releaseOf(file: CaseFile, { key }: RecordedLien): Filing | null {
  return newestFiling(file.records.filings, 'lien-released', key)
}

/** Its days run from the last payment and, where that was a check, from when the bank paid it. Nobody knows that day: the
 *  debtor is told the later one, by our own days to clear, so that nothing is called late before it is. */
function agreedByIn(file: CaseFile, zeroOn: IsoDate): IsoDate | null {
  const promised = agreementStandingOf(file)?.agreement.terms.satisfaction
  if (!promised) return null
  const clears = file.facts.side === 'debtor' && wasLastByCheck(file, zeroOn) ? daysToClear.check : 0
  return addDays(zeroOn, clears + promised.withinDays)
}

/** Whether what made it whole was a check. */
export function wasLastByCheck({ facts }: CaseFile, zeroOn: IsoDate): boolean {
  return facts.payments.some(({ paidOn, row }) => paidOn === zeroOn && row?.method === 'check')
}

type Zero = { how: 'in-full' | 'settled'; zeroOn: IsoDate }

/** An agreement is an end before the law's own sum is; where both came to nothing, the sooner of the two days counts. */
function zeroIn(file: CaseFile): Zero | null {
  const agreedOn = agreementStandingOf(file)?.kind === 'paid' ? agreementPaidOn(file) : null
  const byLawOn = paidInFullOn(file)
  if (byLawOn) return { how: 'in-full', zeroOn: agreedOn && agreedOn < byLawOn ? agreedOn : byLawOn }
  return agreedOn ? { how: 'settled', zeroOn: agreedOn } : null
}

/** The day of the line of the book that left nothing owed and has been followed by nothing that was; null: something is. */
function paidInFullOn(file: CaseFile): IsoDate | null {
  if (file.balance.kind !== 'balance' || owedIn(file) !== 0) return null
  const { entries } = file.balance.ledger
  const lastOpen = entries.findLastIndex(one => one.principalCents + one.costsCents + one.interestCents > 0)
  // Where less than half a cent of interest was all that came up since, the line before it is the end.
  return (entries[lastOpen + 1] ?? entries.at(-1))?.on ?? null
}
