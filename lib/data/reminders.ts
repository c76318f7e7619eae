// The outbox: every reminder a person was given, and which of them are to be sent by email. Made once for a case and a
// key, and sent once, however many servers run.

import 'server-only'
import { z } from 'zod'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Locale, Words } from '@/lib/shared/words'
import { now } from './clock'
import { courtDays } from './court-today'
import { Prisma } from './generated/client'
import { type SentAs, sendsMail } from './mail'
import { inTransaction, store, type Transaction } from './store'
import type { User } from './user'

/** `waiting`: to be sent. `sending`: handed to the mail server now. `unclear`: it was, and nobody knows what came of it. */
export type SentState = 'off' | 'waiting' | 'sending' | 'unclear' | 'sent' | 'gave-up'

export type Reminder = {
  id: string
  caseId: string
  on: IsoDate
  title: Words
  text: Words
  /** Within the case; '' for its home. */
  path: string
  createdAt: Date
  isRead: boolean
  email: SentState
}

const bothSchema = z.object({ en: z.string(), es: z.string() })
const wordsSchema = z.object({ title: bothSchema, text: bothSchema })

const mostListed = 200

/** What a person was told, the newest first. */
export async function listReminders(user: User): Promise<Reminder[]> {
  const rows = await store().reminder.findMany({
    where: { userId: user.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: mostListed,
  })
  return rows.map(({ id, caseId, on, words, path, createdAt, readAt, email, claimedUntil }) => ({
    ...{ id, caseId, on: on as IsoDate, path, createdAt, isRead: readAt !== null },
    ...wordsSchema.parse(JSON.parse(words)),
    email: email === 'sending' && claimedUntil && claimedUntil <= now() ? 'unclear' : (email as SentState),
  }))
}

/** How many were made since the person last said they had read them. */
export async function countUnread(user: User): Promise<number> {
  return store().reminder.count({ where: { userId: user.id, readAt: null } })
}

/** Marks as read what was made until a moment: what came while the page was open is still new. */
export async function markRead(user: User, until: Date): Promise<void> {
  await store().reminder.updateMany({
    where: { userId: user.id, readAt: null, createdAt: { lte: until } },
    data: { readAt: now() },
  })
}

/** `mark`: the day and the state of the case a plan is for. */
export type CaseToPlan = { caseId: string; ownerId: string; mark: string }

/** Open cases whose reminders were not looked at today, by the day of their court, or that changed since: by their version
 *  (the answers) or their newest event (everything else). */
export async function findCasesToPlan(most: number): Promise<CaseToPlan[]> {
  const { zones, otherwise } = courtDays()
  const days = zones.map(({ today, codes }) => Prisma.sql`WHEN c."stateCode" IN (${Prisma.join(codes)}) THEN ${today}`)
  return store().$queryRaw<CaseToPlan[]>`
    SELECT "caseId", "ownerId", "mark" FROM (
      SELECT c."id" AS "caseId", c."ownerId" AS "ownerId", c."plannedFor" AS "plannedFor",
        (CASE ${Prisma.join(days, ' ')} ELSE ${otherwise} END) || ' ' || CAST(c."version" AS TEXT) || ' ' || COALESCE(
          (SELECT e."id" FROM "AuditEvent" e WHERE e."caseId" = c."id" ORDER BY e."at" DESC, e."id" DESC LIMIT 1), ''
        ) AS "mark"
      FROM "Case" c WHERE c."closedAt" IS NULL
    ) AS looked WHERE "plannedFor" IS NULL OR "plannedFor" <> "mark" LIMIT ${most}`
}

/** `key`: of its date and its day, once in a case. */
export type ReminderToKeep = { key: string; on: IsoDate; title: Words; text: Words; path: string }

/**
 * Keeps the reminders that are due in a case and not made yet, and takes back the mail of dates that are no more.
 * `dateIds`: what every key of a date that still stands begins with. Says how many were made.
 */
export async function keepReminders(plan: CaseToPlan, due: ReminderToKeep[], dateIds: string[]): Promise<number> {
  const { caseId, mark } = plan
  return inTransaction(async tx => {
    const found = await tx.case.findUnique({ where: { id: caseId }, select: { ownerId: true, closedAt: true } })
    // Deleted or closed while its plan was made.
    if (!found || found.closedAt !== null) return 0
    const rows = await tx.reminder.findMany({ where: { caseId }, select: { id: true, key: true, email: true } })
    const missing = due.filter(one => !rows.some(row => row.key === one.key))
    if (missing.length > 0) {
      const email = (await wantsMail(tx, found.ownerId)) ? 'waiting' : 'off'
      await tx.reminder.createMany({
        data: missing.map(({ key, on, title, text, path }) => ({
          ...{ userId: found.ownerId, caseId, key, on, path, words: JSON.stringify({ title, text }) },
          ...{ createdAt: now(), email, attempts: 0, nextTryAt: email === 'waiting' ? now() : null },
        })),
      })
    }
    const stale = rows.filter(row => row.email === 'waiting' && !dateIds.some(id => row.key.startsWith(`${id}:`)))
    if (stale.length > 0)
      await tx.reminder.updateMany({
        where: { id: { in: stale.map(row => row.id) }, email: 'waiting' },
        data: { email: 'off', nextTryAt: null },
      })
    await tx.$executeRaw`UPDATE "Case" SET "plannedFor" = ${mark} WHERE "id" = ${caseId}`
    return missing.length
  })
}

/** Passes a case over until it changes or the day does: its plan could not be made. */
export async function passOver({ caseId, mark }: CaseToPlan): Promise<void> {
  await store().$executeRaw`UPDATE "Case" SET "plannedFor" = ${mark} WHERE "id" = ${caseId}`
}

async function wantsMail(tx: Transaction, userId: string): Promise<boolean> {
  if (!sendsMail()) return false
  const user = await tx.user.findUnique({ where: { id: userId }, include: { reminderWishes: true } })
  return user !== null && mayGetMail(user)
}

/** Mail goes to whoever asked for it, has an account, and confirmed that its address is theirs. */
function mayGetMail({ isAnonymous, emailVerified, reminderWishes }: Addressee): boolean {
  return !isAnonymous && emailVerified && reminderWishes?.byEmail === true
}

type Addressee = Prisma.UserGetPayload<{ include: { reminderWishes: true } }>

/** One that this server may send now, and no other. */
export type Claimed = {
  id: string
  caseId: string
  on: IsoDate
  title: Words
  text: Words
  path: string
  attempts: number
  userId: string
  stateCode: string | null
  /** null: no mail is wanted any more. */
  to: { email: string; locale: Locale } | null
}

/** Longer than handing one mail over can take: after that, whoever was sending it is gone. */
const claimMinutes = 5

/** Ids of what waits to be sent now. */
export async function findWaiting(most: number): Promise<string[]> {
  const rows = await store().reminder.findMany({
    where: { email: 'waiting', nextTryAt: { lte: now() } },
    orderBy: { nextTryAt: 'asc' },
    take: most,
    select: { id: true },
  })
  return rows.map(row => row.id)
}

/** So many mails a person gets in 24 hours (our own choice): more would be read by nobody. */
export const mostMailsOfDay = 20
const dayMs = 24 * 60 * 60_000

/** Takes one to send; null when another server was quicker, it is not wanted any more, or its person had a day's mails. */
export async function claim(id: string): Promise<Claimed | null> {
  const at = now()
  return inTransaction(async tx => {
    // Written first, read after: two servers never count the same mails.
    const { count } = await tx.reminder.updateMany({
      where: { id, email: 'waiting', nextTryAt: { lte: at } },
      data: {
        email: 'sending',
        attempts: { increment: 1 },
        claimedUntil: new Date(at.getTime() + claimMinutes * 60_000),
      },
    })
    if (count === 0) return null
    const row = await tx.reminder.findUnique({
      where: { id },
      include: { user: { include: { reminderWishes: true } }, case: { select: { stateCode: true } } },
    })
    if (!row) return null
    const { caseId, path, attempts, userId, user } = row
    const free = await findFreeAt(tx, row, at)
    if (free > at) {
      await tx.reminder.updateMany({
        where: { id },
        data: { email: 'waiting', attempts: { decrement: 1 }, claimedUntil: null },
      })
      await tx.reminder.updateMany({
        where: { userId, email: 'waiting', nextTryAt: { lt: free } },
        data: { nextTryAt: free },
      })
      return null
    }
    return {
      ...{ id, caseId, path, attempts, userId, on: row.on as IsoDate, stateCode: row.case.stateCode },
      ...wordsSchema.parse(JSON.parse(row.words)),
      to: mayGetMail(user) ? { email: user.email, locale: user.reminderWishes?.locale === 'es' ? 'es' : 'en' } : null,
    }
  })
}

/** The moment a person may get one mail more: now, or a day after the first of the last twenty. What may have gone out
 *  counts as well. */
async function findFreeAt(tx: Transaction, { id, userId }: { id: string; userId: string }, at: Date): Promise<Date> {
  const since = new Date(at.getTime() - dayMs)
  const mails = await tx.reminder.findMany({
    where: {
      ...{ userId, id: { not: id } },
      OR: [
        { email: 'sent', sentAt: { gt: since } },
        { email: 'sending', claimedUntil: { gt: since } },
      ],
    },
    select: { sentAt: true, claimedUntil: true },
  })
  const moments = mails.map(one => (one.sentAt ?? one.claimedUntil ?? at).getTime()).sort((a, b) => b - a)
  const first = moments[mostMailsOfDay - 1]
  return first === undefined ? at : new Date(first + dayMs)
}

/** Minutes to wait after the first failure, the second and so on; after the last one it is given up. */
export const backOffMinutes = [1, 5, 30, 120, 720] as const

/** What came of one that was claimed. */
export async function settle({ id, attempts }: Claimed, outcome: SentAs | 'off'): Promise<void> {
  // Left as it is: the outbox says that it may not have gone out, and it is never sent a second time.
  if (outcome === 'unclear') return
  const wait = backOffMinutes[attempts - 1]
  const at = now()
  const data =
    outcome === 'sent'
      ? { email: 'sent', sentAt: at, nextTryAt: null, claimedUntil: null }
      : outcome === 'off'
        ? { email: 'off', nextTryAt: null, claimedUntil: null }
        : wait === undefined
          ? { email: 'gave-up', nextTryAt: null, claimedUntil: null }
          : { email: 'waiting', nextTryAt: new Date(at.getTime() + wait * 60_000), claimedUntil: null }
  await store().reminder.updateMany({ where: { id, email: 'sending' }, data })
}
