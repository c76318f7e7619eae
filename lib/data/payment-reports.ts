// What the other party reported by their link: it counts once the owner answers it, and is answered once.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { isId } from './ids'
import { addPayment, type PaymentToRecord } from './ledger'
import { onceIn, ownsCase } from './once'
import { inTransaction, type Transaction } from './store'
import type { User } from './user'

/** `confirmed`: it becomes a line of the book, as the owner has it. `same`: it is the line `eventId`, written down
 *  already. `disputed`: it did not come. */
export type ReportAnswer =
  | { kind: 'confirmed'; payment: PaymentToRecord }
  | { kind: 'same'; eventId: string }
  | { kind: 'disputed'; why: string }

type AnswerReport = {
  user: User
  caseId: string
  reportId: string
  answer: ReportAnswer
  /** The day it was answered, by the court's clock. */
  on: IsoDate
  key: string
}
type Answered = { id: string; eventId: string | null }
type AnswerFault = { kind: 'not-found' | 'already-answered' }

/** Answers a report, and writes the payment down in the same stroke where it came. */
export async function answerReport(request: AnswerReport): Promise<Result<Answered, AnswerFault>> {
  const { user, caseId, reportId, answer, on, key } = request
  return inTransaction(async tx => {
    if (!isId(reportId) || !(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'payment-report-answered', userId: user.id, caseId, key, sent: { reportId, answer } }
    return onceIn<Answered, AnswerFault>(tx, asked, async () => {
      const report = await tx.paymentReport.findFirst({
        where: { id: reportId, caseId },
        select: { id: true, answer: true },
      })
      if (!report) return fail({ kind: 'not-found' })
      if (report.answer !== null) return fail({ kind: 'already-answered' })
      const eventId = answer.kind === 'disputed' ? null : await lineOf(tx, caseId, answer)
      if (answer.kind === 'same' && eventId === null) return fail({ kind: 'not-found' })
      const answerWhy = answer.kind === 'disputed' ? answer.why : ''
      return ok(
        await tx.paymentReport.update({
          where: { id: report.id },
          data: { answer: answer.kind, answeredOn: on, answerWhy, eventId },
          select: { id: true, eventId: true },
        }),
      )
    })
  })
}

type CameIn = Exclude<ReportAnswer, { kind: 'disputed' }>

/** The line a report became or is the same as; null: the case has no such payment that still counts. */
async function lineOf(tx: Transaction, caseId: string, answer: CameIn): Promise<string | null> {
  if (answer.kind === 'confirmed') return (await addPayment(tx, caseId, answer.payment)).id
  if (!isId(answer.eventId)) return null
  const line = await tx.ledgerEvent.findFirst({
    where: { id: answer.eventId, caseId, kind: 'payment', reversal: null },
    select: { id: true },
  })
  return line?.id ?? null
}
