import { notFound } from 'next/navigation'
import type { AgreementParty } from '@/lib/case/agreement-terms'
import type { PaymentReport } from '@/lib/case/ledger-row'
import { paymentTitle } from '@/lib/case/payment-words'
import { isLikelySame, type Match, matchesOf } from '@/lib/case/report-matches'
import { reportAnswerFields } from '@/lib/interview/forms/report-answer'
import { inBoth } from '@/lib/shared/words'
import { type LoadedCase, loadCase } from '../../../load-case'
import { reportWords } from './report-words'

export type ReportAddress = { caseId: string; reportId: string }

export type LoadedReport = LoadedCase & {
  report: PaymentReport
  /** Who reported it. */
  party: AgreementParty
  /** Whose payment it is: who reported it, or who owes by the agreement. */
  payer: string
  matches: Match[]
  fields: ReturnType<typeof reportAnswerFields>
}

/** A payment the other party reported in this case; anyone else's, and none, are both "not found". */
export async function loadReport({ caseId, reportId }: ReportAddress): Promise<LoadedReport> {
  const loaded = await loadCase(caseId)
  const { records, facts } = loaded.file
  const report = records.reports.find(one => one.id === reportId)
  const parties = records.agreements.find(one => one.id === report?.agreementId)?.terms.parties ?? []
  const party = parties.find(one => one.key === report?.partyKey)
  if (!report || !party) notFound()
  const debtor = party.side === 'debtor' ? party : parties.find(one => one.side === 'debtor')
  const matches = matchesOf(report, records.ledger)
  const known = matches.map(match => ({ value: match.row.id, label: matchWords(match) }))
  return {
    ...{ ...loaded, report, party, matches, payer: debtor?.name ?? '' },
    fields: reportAnswerFields({ isDebtor: facts.side === 'debtor', known }),
  }
}

function matchWords(match: Match) {
  const { on, amountCents, number } = match.row
  const title = paymentTitle({ paidOn: on, amountCents })
  return inBoth(
    l => `${title[l]}, ${reportWords.receipt[l]} ${number}${isLikelySame(match) ? ` (${reportWords.likely[l]})` : ''}`,
  )
}
