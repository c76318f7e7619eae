// Cases and who may see them: the owner is part of every query, so a stranger's id finds nothing.

import 'server-only'
import { now } from './clock'
import type { CaseGetPayload } from './generated/models/Case'
import { isId } from './ids'
import { type JsonRecord, parseRecord, parseVersions, sha256 } from './json'
import { forgetBook } from './ledger-rows'
import { inTransaction, store } from './store'
import type { User } from './user'

/** The side of the judgment the owner is on: who owes, or who is owed. */
export type Side = 'debtor' | 'creditor'

export type Case = {
  id: string
  side: Side
  /** 'CA', once the answers name a state. */
  stateCode: string | null
  /** { [stepId]: answer }, as the interview made them. */
  answers: JsonRecord
  /** The version at which each answer last changed. */
  answerVersions: Record<string, number>
  /** Goes up by one with every change; a form carries the one it was drawn from. */
  version: number
  createdAt: Date
  updatedAt: Date
  closedAt: Date | null
}

const fields = {
  id: true,
  side: true,
  stateCode: true,
  answers: true,
  answerVersions: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  closedAt: true,
} as const

function toCase(row: CaseGetPayload<{ select: typeof fields }>): Case {
  return {
    ...row,
    side: row.side as Side,
    answers: parseRecord(row.answers),
    answerVersions: parseVersions(row.answerVersions),
  }
}

/** Opens a case. The same key again gives the case opened the first time. */
export async function createCase(user: User, side: Side, key: string): Promise<Case> {
  const idempotencyKey = sha256(JSON.stringify(['case-created', user.id, key]))
  return inTransaction(async tx => {
    const earlier = await tx.auditEvent.findUnique({ where: { idempotencyKey }, select: { caseId: true } })
    if (earlier?.caseId) {
      const row = await tx.case.findFirst({ where: { id: earlier.caseId, ownerId: user.id }, select: fields })
      if (row) return toCase(row)
    }
    const at = now()
    const row = await tx.case.create({
      data: { ownerId: user.id, side, answers: '{}', answerVersions: '{}', version: 0, createdAt: at, updatedAt: at },
      select: fields,
    })
    await tx.auditEvent.create({
      data: { caseId: row.id, userId: user.id, kind: 'case-created', idempotencyKey, detail: '{}', at },
      select: { id: true },
    })
    return toCase(row)
  })
}

/** The user's cases, the last changed first. */
export async function listCases(user: User): Promise<Case[]> {
  const rows = await store().case.findMany({
    where: { ownerId: user.id },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: fields,
  })
  return rows.map(toCase)
}

/** One case of the user's; null for anyone else's id, and for what is no id at all. */
export async function findCase(user: User, id: string): Promise<Case | null> {
  if (!isId(id)) return null
  const row = await store().case.findFirst({ where: { id, ownerId: user.id }, select: fields })
  return row && toCase(row)
}

/**
 * Closes a case: its reminders and its dates in the calendar stop, mail that waits is not sent, and it stays as it is to
 * read. A closed case stays closed. False when the user has no such case.
 */
export async function closeCase(user: User, id: string): Promise<boolean> {
  return setClosed(user, id, true)
}

/** Opens a closed case again; its reminders go on from today. False when the user has no such case. */
export async function reopenCase(user: User, id: string): Promise<boolean> {
  return setClosed(user, id, false)
}

/** The answers are not touched, so the version stays: a form drawn before still saves. Done already is done once. */
async function setClosed(user: User, id: string, isToClose: boolean): Promise<boolean> {
  if (!isId(id)) return false
  return inTransaction(async tx => {
    const row = await tx.case.findFirst({ where: { id, ownerId: user.id }, select: { closedAt: true } })
    if (!row) return false
    if ((row.closedAt !== null) === isToClose) return true
    const at = now()
    await tx.case.update({ where: { id }, data: { closedAt: isToClose ? at : null }, select: { id: true } })
    if (isToClose)
      await tx.reminder.updateMany({
        where: { caseId: id, email: 'waiting' },
        data: { email: 'off', nextTryAt: null },
      })
    // Reminders look at the newest event to see that a case changed.
    const kind = isToClose ? 'case-closed' : 'case-reopened'
    await tx.auditEvent.create({ data: { caseId: id, userId: user.id, kind, detail: '{}', at }, select: { id: true } })
    return true
  })
}

/** Whether this user deleted a case of this id: the same form sent twice deletes once, and is told so. */
export async function wasDeletedBy(user: User, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const detail = JSON.stringify({ caseId: id })
  const where = { userId: user.id, kind: 'case-deleted', detail }
  return (await store().auditEvent.findFirst({ where, select: { id: true } })) !== null
}

/** Removes a case and all that hangs on it, issued papers too, and what this process keeps of its book. False when the user has no such case. */
export async function deleteCase(user: User, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const isDone = await inTransaction(async tx => {
    const { count } = await tx.case.deleteMany({ where: { id, ownerId: user.id } })
    if (count === 0) return false
    // Without caseId: an event of the case would go with it.
    await tx.auditEvent.create({
      data: { userId: user.id, kind: 'case-deleted', detail: JSON.stringify({ caseId: id }), at: now() },
      select: { id: true },
    })
    return true
  })
  if (isDone) forgetBook(id)
  return isDone
}
