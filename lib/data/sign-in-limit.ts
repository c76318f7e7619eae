// How often a password may be guessed. Counted for the account, not the caller's address: addresses are easily
// changed, and behind a proxy all people may share one. Kept in the database, so a restart forgets nothing.

import 'server-only'
import { now } from './clock'
import { sha256 } from './json'
import { inTransaction, store } from './store'

/** So many wrong passwords in so many minutes, and the account takes none until the time is over. */
export const mostTries = 10
export const windowMinutes = 15

function keyOf(email: string): string {
  return `sign-in:${sha256(email.trim().toLowerCase())}`
}

/** Counts one try against an account, known or not; false when there were too many already. */
export async function countTry(email: string): Promise<boolean> {
  const key = keyOf(email)
  const at = now()
  const oldest = new Date(at.getTime() - windowMinutes * 60_000)
  return inTransaction(async tx => {
    await tx.rateLimit.deleteMany({ where: { windowStartedAt: { lte: oldest } } })
    const counted = await tx.rateLimit.updateMany({
      where: { key, count: { lt: mostTries } },
      data: { count: { increment: 1 } },
    })
    if (counted.count > 0) return true
    if (await tx.rateLimit.findUnique({ where: { key }, select: { key: true } })) return false
    await tx.rateLimit.create({ data: { key, count: 1, windowStartedAt: at }, select: { key: true } })
    return true
  })
}

/** Forgets the tries after the right password. */
export async function clearTries(email: string): Promise<void> {
  await store().rateLimit.deleteMany({ where: { key: keyOf(email) } })
}
