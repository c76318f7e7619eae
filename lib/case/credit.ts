// What the debtor saw on the credit reports, and where each dispute about it stands.

import { creditReportFlow } from '@/lib/interview/flows/credit-report'
import { answerDue } from '@/lib/law/credit'
import type { CreditBureau } from '@/lib/law/federal-types'
import type { Entry } from '@/lib/law/types'
import { isUncertain } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { answersIn, type CaseFile, oncePerFile } from './case-file'
import { closingOf } from './closing'
import { bureausIn } from './closing-bureaus'
import { type Filing, filingArrivedOn, newestFiling } from './filing'
import { withSource } from './ladder-words'

export const creditFaults = ['listed', 'unpaid', 'not-mine', 'too-old', 'wrong-facts'] as const
export type CreditFault = (typeof creditFaults)[number]

export type Bureau = CreditBureau & { id: string }

/** `listed`: a report shows the judgment. `bureaus`: those whose reports do; `screening`: a company that checks tenants,
 *  its lines none where only its name is known. `ownWords`: '' where there are none. */
export type CreditSeen = {
  looked: 'listed' | 'clear' | 'not-yet'
  seenOn: IsoDate | null
  bureaus: Bureau[]
  isScreening: boolean
  screening: { name: string; lines: string[] } | null
  faults: CreditFault[]
  ownWords: string
}

export const creditSeenIn = oncePerFile((file): CreditSeen => {
  const a = answersIn(file, creditReportFlow)
  const where: readonly string[] = a.creditWhere ?? []
  return {
    looked: a.creditLooked === 'listed' || a.creditLooked === 'clear' ? a.creditLooked : 'not-yet',
    seenOn: a.creditSeenOn ?? null,
    bureaus: bureausIn(file.today).filter(({ id }) => where.includes(id)),
    isScreening: where.includes('tenant'),
    screening: a.screeningName
      ? { name: a.screeningName, lines: (a.screeningAddress ?? '').split('\n').filter(line => line.trim() !== '') }
      : null,
    faults: creditFaults.filter(fault => a.creditWrong?.includes(fault)),
    ownWords: a.creditWrongWords ?? '',
  }
})

/**
 * A dispute and its clock. `arrived`: when the bureau got the letter, or is taken to have. `usual` and `longest`: the last
 * days of the two times the law gives; null: nobody checked. `answer`: what came back since; null: nothing yet.
 */
export type Dispute = {
  bureau: Bureau
  sent: Filing
  arrived: { on: IsoDate; isEstimated: boolean }
  usual: IsoDate | null
  longest: IsoDate | null
  answer: Filing | null
}

/** The newest dispute with each bureau, in the order of the bureaus. */
export function disputesIn({ records, today }: CaseFile): Dispute[] {
  return bureausIn(today).flatMap(bureau => {
    const sent = newestFiling(records.filings, 'credit-dispute', bureau.id)
    if (!sent) return []
    const arrived = filingArrivedOn(sent)
    const { usual, longest } = answerDue(arrived.on)
    const answer = newestFiling(records.filings, 'credit-answer', bureau.id)
    return [
      {
        ...{ bureau, sent, arrived },
        usual: usual.kind === 'date' ? usual.on : null,
        longest: longest.kind === 'date' ? longest.on : null,
        answer: answer && answer.sentOn >= sent.sentOn ? answer : null,
      },
    ]
  })
}

/** Whether the court's own record says that it is paid, by what was written down. */
export function isSatisfactionOnRecord(file: CaseFile): boolean {
  const closing = closingOf(file)
  return closing.kind === 'paid' && (closing.filed !== null || closing.entered !== null)
}

/** An address of a bureau as on an envelope: its box, then the city. */
export function bureauLines({ legalName, disputeAddress }: CreditBureau): string[] {
  const end = disputeAddress.indexOf(', ')
  return [legalName, ...(end < 0 ? [disputeAddress] : [disputeAddress.slice(0, end), disputeAddress.slice(end + 2)])]
}

/** A text with the section it rests on, and "check with the clerk" where we are not sure. */
export function sourced(text: Words, entry: Entry<unknown>): Words {
  return withSource({ text, cite: entry.cite, uncertain: isUncertain(entry) })
}
