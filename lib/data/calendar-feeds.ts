// The private address where a calendar program reads a person's dates: made, renewed and turned off by them.

import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import type { Locale } from '@/lib/shared/words'
import { now } from './clock'
import { isTokenOf } from './invitations'
import { canonicalJson, sha256 } from './json'
import { settings } from './settings'
import { inTransaction, store } from './store'
import { countTryAt, isTriedTooOften } from './tries'
import type { User } from './user'

/** So many wrong secrets for one person's address in a window of time, and it opens for nobody until that is over. */
export const mostWrongFeedTokens = 20

/**
 * A token is the person's id and a secret of 256 bits; only the hash of the two is kept. The id lets wrong secrets be
 * counted against the one address they try, and for an id without an address nothing is written down at all.
 */
const tokenShape = /^([A-Za-z0-9_-]{1,100})\.[A-Za-z0-9_-]{43}$/

/** Makes the address and gives its token, this once; the one before stops working. The same form sent again gives the
 *  same one while it works. */
export async function makeFeed(user: User, locale: Locale, key: string): Promise<string> {
  const idempotencyKey = sha256(canonicalJson(['calendar-address-made', user.id, key]))
  return inTransaction(async tx => {
    const derived = tokenFor(user.id, key)
    const earlier = await tx.auditEvent.findUnique({ where: { idempotencyKey }, select: { id: true } })
    if (earlier) {
      const standing = await tx.calendarFeed.findUnique({ where: { userId: user.id }, select: { tokenHash: true } })
      if (standing?.tokenHash === sha256(derived)) return derived
    }
    // What was given out once and ended does not come back.
    const token = earlier ? tokenOf(user.id, randomBytes(32)) : derived
    const made = { tokenHash: sha256(token), locale, createdAt: now() }
    await tx.calendarFeed.upsert({
      where: { userId: user.id },
      create: { userId: user.id, ...made },
      update: made,
      select: { userId: true },
    })
    await tx.auditEvent.create({
      data: {
        ...{ userId: user.id, kind: 'calendar-address-made', detail: '{}', at: now() },
        ...(earlier ? {} : { idempotencyKey }),
      },
      select: { id: true },
    })
    return token
  })
}

/** Made from the form's key and the app's own secret, so that the form sent twice needs no second address. */
function tokenFor(userId: string, key: string): string {
  const text = canonicalJson(['calendar', userId, key])
  return tokenOf(userId, createHmac('sha256', settings().authSecret).update(text).digest())
}

function tokenOf(userId: string, secret: Buffer): string {
  return `${userId}.${secret.toString('base64url')}`
}

/** Makes the address stop working at once. */
export async function endFeed(user: User): Promise<void> {
  await inTransaction(async tx => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { userId: user.id } })
    if (count === 0) return
    await tx.auditEvent.create({
      data: { userId: user.id, kind: 'calendar-address-ended', detail: '{}', at: now() },
      select: { id: true },
    })
  })
}

/** When the address that works was made; null: there is none. */
export async function findFeed(user: User): Promise<{ createdAt: Date } | null> {
  return store().calendarFeed.findUnique({ where: { userId: user.id }, select: { createdAt: true } })
}

/** Whose dates a token opens, and in which language; null when it opens nothing, whyever. */
export async function findFeedOwner(token: string): Promise<{ user: User; locale: Locale } | null> {
  const userId = tokenShape.exec(token)?.[1]
  const feed = userId
    ? await store().calendarFeed.findUnique({
        where: { userId },
        select: { userId: true, tokenHash: true, locale: true },
      })
    : null
  if (!feed) return null
  const key = `calendar:${feed.userId}`
  if (!isTokenOf(token, feed.tokenHash)) {
    await countTryAt(key, mostWrongFeedTokens)
    return null
  }
  if (await isTriedTooOften(key, mostWrongFeedTokens)) return null
  return { user: { id: feed.userId, email: null, isGuest: false }, locale: feed.locale === 'es' ? 'es' : 'en' }
}
