'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { answerReport, type ReportAnswer } from '@/lib/data/payment-reports'
import type { ReportAnswers } from '@/lib/interview/forms/report-answer'
import { say } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../../../read-form'
import { type LoadedReport, loadReport, type ReportAddress } from './load-report'
import { reportWords } from './report-words'

/** Answers a payment the other side reported: it becomes a line of the book, is one already there, or did not come. */
export async function answerReportForm(address: ReportAddress, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadReport(address)
  const { user, file, report, fields, locale } = loaded
  const home = `/cases/${address.caseId}/payments`
  if (report.answer) redirect(`${home}/reports/${report.id}`)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const answer = answerIn(read.value.answer as ReportAnswers, loaded)
  const done = await answerReport({
    ...{ user, caseId: address.caseId, reportId: report.id, answer, on: file.today },
    key: keyOf(form),
  })
  if (!done.ok && done.error.kind === 'not-found')
    return { ...state, raw, faults: [{ field: null, message: say(reportWords.taken, locale) }], key: randomUUID() }
  refresh()
  redirect(done.ok && done.value.eventId ? `${home}/${done.value.eventId}` : `${home}/reports/${report.id}`)
}

/** A payment that came is written down as it was reported. */
function answerIn({ answer, sameAs = '', why = '' }: ReportAnswers, { report, payer }: LoadedReport): ReportAnswer {
  if (answer === 'same') return { kind: 'same', eventId: sameAs }
  if (answer === 'disputed') return { kind: 'disputed', why }
  const { on, amountCents, method, reference, note } = report
  const payment = {
    on,
    amountCents,
    method,
    source: 'voluntary',
    from: payer,
    reference,
    bank: '',
    lastDigits: '',
    note,
  }
  return { kind: 'confirmed', payment }
}
