// The session as pages and actions use it: accounts.ts with Next's cookies.

import 'server-only'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'
import type { Result } from '@/lib/shared/results'
import {
  type Credentials,
  ensureUserOf,
  readUser,
  type SignInFault,
  type SignUpFault,
  signInWith,
  signOutOf,
  signUpWith,
  type WithCookies,
} from './accounts'
import type { User } from './user'

/** The person behind this request, or null. */
export async function currentUser(): Promise<User | null> {
  return readUser(await readCookies())
}

/** The person behind this request, made a guest when there is none. In actions and route handlers only. */
export async function ensureUser(): Promise<User> {
  return keepCookies(await ensureUserOf(await readCookies()))
}

/** Makes an account and signs in to it; a guest's cases come along. In actions and route handlers only. */
export async function signUp(credentials: Credentials): Promise<Result<User, SignUpFault>> {
  return keepCookies(await signUpWith(await readCookies(), credentials))
}

/** Signs in; a guest's cases come along. In actions and route handlers only. */
export async function signIn(credentials: Credentials): Promise<Result<User, SignInFault>> {
  return keepCookies(await signInWith(await readCookies(), credentials))
}

/** Signs out. A guest's cases cannot be reached again afterwards. In actions and route handlers only. */
export async function signOut(): Promise<void> {
  await keepCookies(await signOutOf(await readCookies()))
}

// From cookies(), not the header: after an action has set one, the page drawn in the same request sees it here only.
async function readCookies(): Promise<string> {
  const all = (await cookies()).getAll()
  return all.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}

async function keepCookies<T>({ value, setCookies }: WithCookies<T>): Promise<T> {
  const jar = await cookies()
  for (const line of setCookies)
    for (const [name, cookie] of parseSetCookieHeader(line)) jar.set(name, cookie.value, toCookieOptions(cookie))
  return value
}
