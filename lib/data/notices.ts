// Notices about a payment: written down once; the day one came in is added once, and a mistake is struck out once.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { isId } from './ids'
import { momentAfter, onceIn, ownsCase } from './once'
import { inTransaction, type Transaction } from './store'
import type { User } from './user'

/** As lib/case/notice.ts has it. */
export type NoticeToRecord = {
  kind: string
  /** null: of a returned check without an agreement. */
  agreementId: string | null
  /** The due day of the payment it names; of a returned check, the id of the payment in the book. */
  about: string
  sentOn: IsoDate
  how: string
  /** null: nobody knows yet. */
  receivedOn: IsoDate | null
  note: string
}

type RecordNotice = { user: User; caseId: string; notice: NoticeToRecord; key: string }
type NotFound = { kind: 'not-found' }

/** Writes a notice down. */
export async function recordNotice(request: RecordNotice): Promise<Result<{ id: string }, NotFound>> {
  const { user, caseId, notice, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'notice-recorded', userId: user.id, caseId, key, sent: notice }
    return onceIn<{ id: string }, NotFound>(tx, asked, async () => {
      if (!(await isOfCase(tx, caseId, notice))) return fail({ kind: 'not-found' })
      const last = await tx.notice.findFirst({
        where: { caseId },
        orderBy: { createdAt: 'desc' },
        select: { createdAt: true },
      })
      const { kind, agreementId, about, sentOn, how, receivedOn, note } = notice
      const row = { kind, agreementId, about, sentOn, how, receivedOn, note }
      const createdAt = momentAfter(last?.createdAt)
      return ok(await tx.notice.create({ data: { ...row, caseId, createdAt }, select: { id: true } }))
    })
  })
}

/** True when the agreement and the payment a notice names are the case's own. */
async function isOfCase(tx: Transaction, caseId: string, { kind, agreementId, about }: NoticeToRecord) {
  const select = { id: true }
  if (agreementId !== null) {
    if (!isId(agreementId)) return false
    if (!(await tx.agreement.findFirst({ where: { id: agreementId, caseId }, select }))) return false
  }
  if (kind !== 'returned-check') return true
  if (!isId(about)) return false
  return (await tx.ledgerEvent.findFirst({ where: { id: about, caseId, kind: 'payment' }, select })) !== null
}

type SetReceived = { user: User; caseId: string; noticeId: string; receivedOn: IsoDate; key: string }
type ReceivedFault = { kind: 'not-found' | 'already-received' | 'already-struck' }

/** Adds the day a notice came in, once it is known. */
export async function setNoticeReceived(request: SetReceived): Promise<Result<{ id: string }, ReceivedFault>> {
  const { user, caseId, noticeId, receivedOn, key } = request
  return inTransaction(async tx => {
    if (!isId(noticeId) || !(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'notice-received', userId: user.id, caseId, key, sent: { noticeId, receivedOn } }
    return onceIn<{ id: string }, ReceivedFault>(tx, asked, async () => {
      const notice = await findNotice(tx, caseId, noticeId)
      if (!notice) return fail({ kind: 'not-found' })
      if (notice.struckOn !== null) return fail({ kind: 'already-struck' })
      if (notice.receivedOn !== null) return fail({ kind: 'already-received' })
      return ok(await tx.notice.update({ where: { id: notice.id }, data: { receivedOn }, select: { id: true } }))
    })
  })
}

type StrikeNotice = { user: User; caseId: string; noticeId: string; on: IsoDate; why: string; key: string }
type StrikeFault = { kind: 'not-found' | 'already-struck' }

/** Strikes a notice out; it stays readable, and starts nothing any more. */
export async function strikeNotice(request: StrikeNotice): Promise<Result<{ id: string }, StrikeFault>> {
  const { user, caseId, noticeId, on, why, key } = request
  return inTransaction(async tx => {
    if (!isId(noticeId) || !(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'notice-struck', userId: user.id, caseId, key, sent: { noticeId, why } }
    return onceIn<{ id: string }, StrikeFault>(tx, asked, async () => {
      const notice = await findNotice(tx, caseId, noticeId)
      if (!notice) return fail({ kind: 'not-found' })
      if (notice.struckOn !== null) return fail({ kind: 'already-struck' })
      const data = { struckOn: on, struckWhy: why }
      return ok(await tx.notice.update({ where: { id: notice.id }, data, select: { id: true } }))
    })
  })
}

function findNotice(tx: Transaction, caseId: string, id: string) {
  return tx.notice.findFirst({ where: { id, caseId }, select: { id: true, receivedOn: true, struckOn: true } })
}
