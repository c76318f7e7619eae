// How often a password may be guessed. Counted for the account, not the caller's address: addresses are easily
// changed, and behind a proxy all people may share one.

import 'server-only'
import { sha256 } from './json'
import { clearTriesAt, countTryAt } from './tries'

/** So many wrong passwords in a window of time, and the account takes none until it is over. */
export const mostTries = 10

function keyOf(email: string): string {
  return `sign-in:${sha256(email.trim().toLowerCase())}`
}

/** Counts one try against an account, known or not; false when there were too many already. */
export async function countTry(email: string): Promise<boolean> {
  return countTryAt(keyOf(email), mostTries)
}

/** Forgets the tries after the right password. */
export async function clearTries(email: string): Promise<void> {
  return clearTriesAt(keyOf(email))
}
