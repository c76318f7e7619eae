// Who is behind a request, given its cookies as text, and the cookies to send back. Knows nothing of Next:
// session.ts is the thin layer that fetches and sets them.

import 'server-only'
import { isAPIError } from 'better-auth/api'
import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/shared/results'
import { auth, longestPassword, shortestPassword, tooManyTries } from './auth'
import { now } from './clock'
import { store } from './store'
import type { User } from './user'

export type SignUpFault = 'bad-email' | 'weak-password' | 'long-password' | 'email-taken'
export type SignInFault = 'bad-email' | 'wrong-password' | 'too-many-tries'
export type Credentials = { email: string; password: string }

/** A value, and the Set-Cookie headers that must reach the browser with it. */
export type WithCookies<T> = { value: T; setCookies: string[] }

type AuthUser = { id: string; email: string; isAnonymous?: boolean | null }

function toUser(user: AuthUser): User {
  const isGuest = user.isAnonymous === true
  return { id: user.id, email: isGuest ? null : user.email, isGuest }
}

// Only the cookie goes to better-auth: addresses and browsers are not ours to keep. What no header may hold is
// dropped: a broken cookie is no user, not an error.
function asHeaders(cookie: string): Headers {
  return new Headers({ cookie: cookie.replace(/[^\x20-\x7e]/g, '') })
}

function setCookiesOf(headers: Headers | null | undefined): string[] {
  return headers?.getSetCookie() ?? []
}

/** The user of a request, or null: no cookie, an old, a broken or a forged one. Writes nothing. */
export async function readUser(cookie: string): Promise<User | null> {
  const session = await auth().api.getSession({ headers: asHeaders(cookie), query: { disableRefresh: true } })
  return session ? toUser(session.user) : null
}

/** The user of a request, its session prolonged when a day has passed; a new guest when there is none. */
export async function ensureUserOf(cookie: string): Promise<WithCookies<User>> {
  const kept = await auth().api.getSession({ headers: asHeaders(cookie), returnHeaders: true })
  if (kept.response) return { value: toUser(kept.response.user), setCookies: setCookiesOf(kept.headers) }
  const made = await auth().api.signInAnonymous({ headers: new Headers(), returnHeaders: true })
  return { value: toUser({ ...made.response.user, isAnonymous: true }), setCookies: setCookiesOf(made.headers) }
}

const emailSchema = z.email().max(254)

/** Makes an account and signs in; a guest's cases come along. */
export async function signUpWith(
  cookie: string,
  { email, password }: Credentials,
): Promise<WithCookies<Result<User, SignUpFault>>> {
  const address = emailSchema.safeParse(email.trim().toLowerCase())
  if (!address.success) return refuse('bad-email')
  if (password.length < shortestPassword) return refuse('weak-password')
  if (password.length > longestPassword) return refuse('long-password')
  await removeHalfMade(address.data)
  try {
    const { response, headers } = await auth().api.signUpEmail({
      body: { email: address.data, password, name: '' },
      headers: asHeaders(cookie),
      returnHeaders: true,
    })
    await endSession(cookie)
    return { value: ok(toUser(response.user)), setCookies: setCookiesOf(headers) }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL') return refuse('email-taken')
    // Two sign-ups at once: the other was first.
    if (code === 'FAILED_TO_CREATE_USER' && (await hasAccount(address.data))) return refuse('email-taken')
    throw error
  }
}

/** Signs in to an account; a guest's cases come along. An unknown email and a wrong password look the same. */
export async function signInWith(
  cookie: string,
  { email, password }: Credentials,
): Promise<WithCookies<Result<User, SignInFault>>> {
  const address = emailSchema.safeParse(email.trim().toLowerCase())
  if (!address.success) return refuse('bad-email')
  if (password.length > longestPassword) return refuse('wrong-password')
  try {
    const { response, headers } = await auth().api.signInEmail({
      body: { email: address.data, password },
      headers: asHeaders(cookie),
      returnHeaders: true,
    })
    await endSession(cookie)
    return { value: ok(toUser(response.user)), setCookies: setCookiesOf(headers) }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'INVALID_EMAIL_OR_PASSWORD') return refuse('wrong-password')
    if (code === tooManyTries) return refuse('too-many-tries')
    throw error
  }
}

/** Ends the session. A guest's cases cannot be reached again: ask before. */
export async function signOutOf(cookie: string): Promise<WithCookies<null>> {
  const { headers } = await auth().api.signOut({ headers: asHeaders(cookie), returnHeaders: true })
  return { value: null, setCookies: setCookiesOf(headers) }
}

/** After signing in with a new session, the one the request came with is worth nothing any more. */
async function endSession(cookie: string): Promise<void> {
  const session = await auth().api.getSession({ headers: asHeaders(cookie), query: { disableRefresh: true } })
  if (session) await store().session.deleteMany({ where: { token: session.session.token } })
}

async function hasAccount(email: string): Promise<boolean> {
  return (await store().user.findUnique({ where: { email }, select: { id: true } })) !== null
}

/** A sign-up cut off between its two writes leaves an email nobody can sign in with; it must not stay taken. */
async function removeHalfMade(email: string): Promise<void> {
  await store().user.deleteMany({
    where: {
      email,
      isAnonymous: false,
      accounts: { none: {} },
      createdAt: { lt: new Date(now().getTime() - 60_000) },
    },
  })
}

function refuse<E>(fault: E): WithCookies<{ ok: false; error: E }> {
  return { value: fail(fault), setCookies: [] }
}

function codeOf(error: unknown): string | null {
  return isAPIError(error) && typeof error.body?.code === 'string' ? error.body.code : null
}
