// Whether an email address is its person's own. Reminders go to no other: an account can be made with anybody's address.
// better-auth keeps the answer (emailVerified) and asks nothing of it when somebody signs in.

import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { now } from './clock'
import { canonicalJson, sha256 } from './json'
import { settings } from './settings'
import { inTransaction, store } from './store'
import { countTryAt, countTryOfDay } from './tries'

/** So long the address in the mail works. */
export const confirmDays = 7
/** So many such mails go to one address in a window of time, and so many a day: it may be a stranger's. */
export const mostMails = 3
export const mostMailsOfDay = 10

/** A person and the address they gave. */
export type Claim = { userId: string; email: string }

/** Counts one mail to an address that is not confirmed; false when there were too many already. */
export async function mayAskToConfirm(email: string): Promise<boolean> {
  const key = `confirm:${sha256(email)}`
  return (await countTryAt(key, mostMails)) && (await countTryOfDay(key, mostMailsOfDay))
}

/** The token of the address that confirms: for this person and this email, until a moment. */
export function confirmTokenOf({ userId, email }: Claim): string {
  const until = Math.floor(now().getTime() / 1000) + confirmDays * 86_400
  return `${userId}.${until}.${confirmCode({ userId, email }, until).toString('base64url')}`
}

/** Whether a token still confirms, and whether it has: `isDone`: mail is on and goes to the address. null: it is wrong,
 *  too old, or the person's email is another by now. */
export async function findConfirming(token: string): Promise<{ isDone: boolean } | null> {
  const user = await findUser(token)
  return user && { isDone: user.emailVerified && user.reminderWishes?.byEmail === true }
}

/** Confirms the address a token was sent to and turns its reminders on; false for a token that confirms nothing. */
export async function confirmBy(token: string): Promise<boolean> {
  const user = await findUser(token)
  if (!user) return false
  const { id, email } = user
  return inTransaction(async tx => {
    const at = now()
    const confirmed = await tx.user.updateMany({ where: { id, email }, data: { emailVerified: true, updatedAt: at } })
    if (confirmed.count === 0) return false
    await tx.reminderWishes.updateMany({ where: { userId: id }, data: { byEmail: true, updatedAt: at } })
    return true
  })
}

async function findUser(token: string) {
  const [, userId, seconds, code] = /^([A-Za-z0-9_-]{1,100})\.([0-9]{1,12})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? []
  if (!userId || !seconds || !code) return null
  const until = Number(seconds)
  if (until * 1000 <= now().getTime()) return null
  const user = await store().user.findFirst({
    where: { id: userId, isAnonymous: false },
    select: { id: true, email: true, emailVerified: true, reminderWishes: { select: { byEmail: true } } },
  })
  if (!user) return null
  const given = Buffer.from(code, 'base64url')
  const wanted = confirmCode({ userId, email: user.email }, until)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? user : null
}

function confirmCode({ userId, email }: Claim, until: number): Buffer {
  return createHmac('sha256', settings().authSecret)
    .update(canonicalJson(['confirm-email', userId, email, until]))
    .digest()
}
