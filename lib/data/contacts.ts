// The contact log: entries are added, and struck out with a reason; none is changed or removed.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { momentAfter, onceIn, ownsCase } from './once'
import { inTransaction } from './store'
import type { User } from './user'

export type ContactToRecord = {
  on: IsoDate
  /** 'HH:MM' by the clock of `timeZone`; null: not known. */
  at: string | null
  timeZone: string
  how: string
  startedBy: string
  withWhom: string
  name: string
  said: string
}

type RecordContact = { user: User; caseId: string; contact: ContactToRecord; key: string }
type NotFound = { kind: 'not-found' }

/** Writes an entry down. */
export async function recordContact(request: RecordContact): Promise<Result<{ id: string }, NotFound>> {
  const { user, caseId, contact, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'contact-recorded', userId: user.id, caseId, key, sent: contact }
    return onceIn<{ id: string }, NotFound>(tx, asked, async () => {
      const last = await tx.contact.findFirst({
        where: { caseId },
        orderBy: { createdAt: 'desc' },
        select: { createdAt: true },
      })
      const createdAt = momentAfter(last?.createdAt)
      return ok(await tx.contact.create({ data: { ...contact, caseId, createdAt }, select: { id: true } }))
    })
  })
}

type StrikeContact = { user: User; caseId: string; contactId: string; on: IsoDate; why: string; key: string }
type StrikeFault = { kind: 'not-found' | 'already-struck' }

/** Strikes an entry out; it stays readable, and struck. */
export async function strikeContact(request: StrikeContact): Promise<Result<{ id: string }, StrikeFault>> {
  const { user, caseId, contactId, on, why, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'contact-struck', userId: user.id, caseId, key, sent: { contactId, why } }
    return onceIn<{ id: string }, StrikeFault>(tx, asked, async () => {
      const contact = await tx.contact.findFirst({ where: { id: contactId, caseId }, select: { struckOn: true } })
      if (!contact) return fail({ kind: 'not-found' })
      if (contact.struckOn !== null) return fail({ kind: 'already-struck' })
      const data = { struckOn: on, struckWhy: why }
      return ok(await tx.contact.update({ where: { id: contactId }, data, select: { id: true } }))
    })
  })
}
