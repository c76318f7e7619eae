// How a person wants to be reminded, and the address that ends reminders by email at one click.

import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Locale } from '@/lib/shared/words'
import { now } from './clock'
import { canonicalJson } from './json'
import { sendsMail } from './mail'
import { settings } from './settings'
import { inTransaction, store } from './store'
import type { User } from './user'

/** `isConfirmed`: the person showed that their address is theirs; mail goes to no other. */
export type ReminderWishes = { byEmail: boolean; locale: Locale; isConfirmed: boolean }

/** What a person wished; nobody gets mail who did not ask for it. */
export async function findWishes(user: User): Promise<ReminderWishes> {
  const found = await store().user.findUnique({
    where: { id: user.id },
    select: { emailVerified: true, reminderWishes: true },
  })
  const wishes = found?.reminderWishes
  return {
    byEmail: wishes?.byEmail ?? false,
    locale: wishes?.locale === 'es' ? 'es' : 'en',
    isConfirmed: found?.emailVerified ?? false,
  }
}

/** Turns mail on, in a language, or off. Only a person with an account and an email gets any: false for others, and where
 *  this server sends none. */
export async function setByEmail(user: User, byEmail: boolean, locale: Locale): Promise<boolean> {
  if (byEmail && (user.isGuest || user.email === null || !sendsMail())) return false
  await inTransaction(async tx => {
    const wish = { byEmail, locale, updatedAt: now() }
    await tx.reminderWishes.upsert({
      where: { userId: user.id },
      create: { userId: user.id, ...wish },
      update: wish,
      select: { userId: true },
    })
    if (!byEmail) await tx.reminder.updateMany(stillWaiting(user.id))
  })
  return true
}

/** The token of a person's address that ends the mail: it can do nothing else. */
export function stopTokenOf(userId: string): string {
  return `${userId}.${stopCode(userId).toString('base64url')}`
}

/** Whether a token is one of ours; whose is nobody's business. */
export function isStopToken(token: string): boolean {
  return userIdOf(token) !== null
}

/** Ends the mail of whoever the token is for; false for a token that is none of ours. */
export async function stopMailBy(token: string): Promise<boolean> {
  const userId = userIdOf(token)
  if (userId === null) return false
  await inTransaction(async tx => {
    await tx.reminderWishes.updateMany({ where: { userId }, data: { byEmail: false, updatedAt: now() } })
    await tx.reminder.updateMany(stillWaiting(userId))
  })
  return true
}

function stillWaiting(userId: string) {
  return { where: { userId, email: 'waiting' }, data: { email: 'off', nextTryAt: null } }
}

function stopCode(userId: string): Buffer {
  return createHmac('sha256', settings().authSecret)
    .update(canonicalJson(['stop-reminders', userId]))
    .digest()
}

function userIdOf(token: string): string | null {
  const [, userId, code] = /^([A-Za-z0-9_-]{1,100})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? []
  if (!userId || !code) return null
  const given = Buffer.from(code, 'base64url')
  const wanted = stopCode(userId)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? userId : null
}
