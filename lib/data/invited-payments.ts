// What a private link knows of payments once the agreement is in force: those since it was written, and what its party
// reported and said of them. Nothing else of the owner's book leaves here: who gets it is no friend of the owner.

import 'server-only'
import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { isId } from './ids'
import { findInvitation, findLive } from './invited'
import { writtenOnOf } from './link-life'
import { momentAfter, onceIn } from './once'
import { inTransaction, store } from './store'
import { countTryAt } from './tries'

/** So many payments reported, or answers given, by one link in a window of time. */
export const mostReports = 10
export const mostAnswers = 60
/** So many by one link in all: who has it cannot fill the other side's case. */
export const mostReportsOfLink = 200
export const mostAnswersOfLink = 1000

/** A payment of the owner's book. `answer`: what the party of the link said of it last. */
export type InvitedPayment = {
  id: string
  on: IsoDate
  amountCents: number
  method: string
  /** Of its receipt. */
  number: number
  isTakenBack: boolean
  answer: { kind: string; why: string; on: IsoDate } | null
}

/** A payment the party of the link reported, and how the owner answered. `eventId`: the payment of the book it is. */
export type InvitedReport = {
  id: string
  on: IsoDate
  amountCents: number
  method: string
  reference: string
  note: string
  reportedOn: IsoDate
  answer: { kind: string; why: string; on: IsoDate; eventId: string | null } | null
}

/** Each in the order it was written down. */
export type InvitedPayments = {
  payments: InvitedPayment[]
  /** Those since the agreement that stand among the answers about the judgment: they have no receipt. */
  answered: { paidOn: IsoDate; amountCents: number }[]
  /** What came before the day the agreement was written, as one sum, whatever was taken back since: the agreement itself
   *  counts it as paid. */
  beforeCents: number
  reports: InvitedReport[]
}

/** What the link shows of payments; null when it opens nothing, or the agreement is not in force. */
export async function findInvitedPayments(token: string): Promise<InvitedPayments | null> {
  const id = await findLive(token)
  if (id === null) return null
  const found = await store().invitation.findUnique({
    where: { id },
    select: {
      partyKey: true,
      agreement: { select: { id: true, caseId: true, status: true, terms: true, case: { select: { answers: true } } } },
    },
  })
  if (found?.agreement.status !== 'in-force') return null
  const { partyKey, agreement } = found
  const { id: agreementId, caseId } = agreement
  const writtenOn = writtenOnOf(agreement.terms)
  const answered = answeredIn(agreement.case.answers)
  const [rows, before, reports] = await Promise.all([
    store().ledgerEvent.findMany({
      where: { caseId, kind: 'payment', on: { gte: writtenOn } },
      orderBy: { seq: 'asc' },
      select: paymentFields(partyKey),
    }),
    store().ledgerEvent.aggregate({
      where: { caseId, kind: 'payment', on: { lt: writtenOn } },
      _sum: { amountCents: true },
    }),
    store().paymentReport.findMany({
      where: { agreementId, partyKey },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: reportFields,
    }),
  ])
  const known = new Set(rows.map(row => row.id))
  const isBefore = ({ paidOn }: { paidOn: IsoDate }) => paidOn < writtenOn
  return {
    payments: rows.map(({ detail, reversal, answers, ...row }) => ({
      ...row,
      on: row.on as IsoDate,
      amountCents: row.amountCents ?? 0,
      number: row.number ?? 0,
      method: methodSchema.parse(JSON.parse(detail)).method,
      isTakenBack: reversal !== null,
      answer: answers[0] ? { ...answers[0], on: answers[0].on as IsoDate } : null,
    })),
    answered: answered.filter(one => !isBefore(one)),
    beforeCents: answered.filter(isBefore).reduce((sum, one) => sum + one.amountCents, before._sum.amountCents ?? 0),
    reports: reports.map(({ answer, answeredOn, answerWhy, eventId, ...row }) => ({
      ...row,
      on: row.on as IsoDate,
      reportedOn: row.reportedOn as IsoDate,
      answer:
        answer === null
          ? null
          : {
              ...{ kind: answer, why: answerWhy ?? '', on: (answeredOn ?? row.reportedOn) as IsoDate },
              eventId: eventId !== null && known.has(eventId) ? eventId : null,
            },
    })),
  }
}

const methodSchema = z.object({ method: z.string() })

/** Only what the other side may know: no reference, bank, digits or note. */
const paymentFields = (partyKey: string) => ({
  id: true,
  on: true,
  amountCents: true,
  number: true,
  detail: true,
  reversal: { select: { id: true } },
  answers: {
    where: { partyKey },
    orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
    take: 1,
    select: { kind: true, why: true, on: true },
  },
})

const reportFields = {
  ...{ id: true, on: true, amountCents: true, method: true, reference: true, note: true, reportedOn: true },
  ...{ answer: true, answeredOn: true, answerWhy: true, eventId: true },
} as const

const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const answersSchema = z.object({
  'payments-made': z.object({
    entries: z.array(z.object({ paidOn: isoDate, amountCents: z.int().min(1) })),
    done: z.literal(true),
  }),
})

/** The payments given with the judgment's answers; none while that list is not finished. */
function answeredIn(answers: string): { paidOn: IsoDate; amountCents: number }[] {
  const read = answersSchema.safeParse(JSON.parse(answers))
  return read.success
    ? read.data['payments-made'].entries.map(({ paidOn, amountCents }) => ({ paidOn, amountCents }))
    : []
}

/** As lib/case/ledger-row.ts has it; what is not known is empty. */
export type PaymentToReport = { on: IsoDate; amountCents: number; method: string; reference: string; note: string }

/** `not-in-force`: nobody owes payments under this version, or no longer. */
type LinkFault = 'gone' | 'not-in-force' | 'too-many'

type ReportPayment = { token: string; payment: PaymentToReport; reportedOn: IsoDate; key: string }

/** The party says that a payment was made, or came in. It counts once the owner of the case confirms it. */
export async function reportPayment(request: ReportPayment): Promise<Result<{ id: string }, LinkFault>> {
  const { token, payment, reportedOn, key } = request
  const id = await findLive(token)
  if (id === null) return fail('gone')
  if (!(await countTryAt(`report:${id}`, mostReports))) return fail('too-many')
  return inTransaction(async tx => {
    const invitation = await findInvitation(tx, id)
    if (!invitation) return fail('gone')
    const { agreement, partyKey } = invitation
    const { id: agreementId, caseId, status } = agreement
    if (status !== 'in-force') return fail('not-in-force')
    const { on, amountCents, method, reference, note } = payment
    const report = { agreementId, partyKey, on, amountCents, method, reference, note }
    const asked = { kind: 'payment-reported', userId: null, caseId, key, sent: report }
    return onceIn<{ id: string }, LinkFault>(tx, asked, async () => {
      const since = { agreementId, partyKey, createdAt: { gte: invitation.createdAt } }
      if ((await tx.paymentReport.count({ where: since })) >= mostReportsOfLink) return fail('too-many')
      const last = await tx.paymentReport.findFirst({
        where: { caseId },
        orderBy: { createdAt: 'desc' },
        select: { createdAt: true },
      })
      const createdAt = momentAfter(last?.createdAt)
      return ok(
        await tx.paymentReport.create({ data: { ...report, caseId, reportedOn, createdAt }, select: { id: true } }),
      )
    })
  })
}

type AnswerPayment = {
  token: string
  eventId: string
  kind: 'confirmed' | 'disputed'
  why: string
  on: IsoDate
  key: string
}

/** The party says whether a payment of the owner's book is right. It changes no sum; what is said last counts. */
export async function answerPayment(request: AnswerPayment): Promise<Result<{ id: string }, LinkFault | 'not-found'>> {
  const { token, eventId, kind, why, on, key } = request
  const id = await findLive(token)
  if (id === null) return fail('gone')
  if (!isId(eventId)) return fail('not-found')
  if (!(await countTryAt(`answer:${id}`, mostAnswers))) return fail('too-many')
  return inTransaction(async tx => {
    const invitation = await findInvitation(tx, id)
    if (!invitation) return fail('gone')
    const { agreement, partyKey } = invitation
    if (agreement.status !== 'in-force') return fail('not-in-force')
    const payment = await tx.ledgerEvent.findFirst({
      where: {
        ...{ id: eventId, caseId: agreement.caseId, kind: 'payment', reversal: null },
        on: { gte: writtenOnOf(agreement.terms) },
      },
      select: { id: true },
    })
    if (!payment) return fail('not-found')
    const said = { eventId: payment.id, partyKey, kind, why }
    const asked = { kind: 'payment-answered', userId: null, caseId: agreement.caseId, key, sent: said }
    return onceIn<{ id: string }, LinkFault>(tx, asked, async () => {
      const since = { caseId: agreement.caseId, partyKey, createdAt: { gte: invitation.createdAt } }
      if ((await tx.paymentAnswer.count({ where: since })) >= mostAnswersOfLink) return fail('too-many')
      const last = await tx.paymentAnswer.findFirst({
        where: { eventId: payment.id },
        orderBy: { createdAt: 'desc' },
        select: { createdAt: true },
      })
      const createdAt = momentAfter(last?.createdAt)
      return ok(
        await tx.paymentAnswer.create({
          data: { ...said, caseId: agreement.caseId, on, createdAt },
          select: { id: true },
        }),
      )
    })
  })
}
