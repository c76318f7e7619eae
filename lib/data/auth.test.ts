import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieOf, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { ensureUserOf, readUser, signOutOf } from './accounts'
import { auth } from './auth'

// A public site over https; accounts.test.ts is the same app on http://localhost.
let database: TestStore
beforeAll(() => {
  process.env.APP_ORIGIN = 'https://satisfied.example.org'
  database = openTestStore()
})
afterAll(() => database.close())

test('over https the cookie is Secure and bound to this host alone', async () => {
  const { value, setCookies } = await ensureUserOf('')
  expect(setCookies).toHaveLength(1)
  expect(setCookies[0]).toMatch(/^__Host-satisfied\.session_token=/)
  // What a browser asks of a __Host- cookie: Secure, Path=/ and no Domain.
  for (const part of [/; Secure/, /; Path=\/(;|$)/, /; HttpOnly/, /; SameSite=Lax/]) expect(setCookies[0]).toMatch(part)
  expect(setCookies[0]).not.toMatch(/Domain/i)
  expect(await readUser(cookieOf(setCookies))).toEqual(value)
})

test('signing out takes that cookie away with the same marks, or the browser would keep it', async () => {
  const { setCookies } = await ensureUserOf('')
  const [gone] = (await signOutOf(cookieOf(setCookies))).setCookies
  for (const part of [/^__Host-satisfied\.session_token=;/, /Max-Age=0/, /; Secure/, /; Path=\//])
    expect(gone).toMatch(part)
})

test('the cookie of the http site is nobody here', async () => {
  const { setCookies } = await ensureUserOf('')
  expect(await readUser(cookieOf(setCookies).replace('__Host-', ''))).toBeNull()
})

test.each([
  ['https://satisfied.example.org', true],
  ['https://satisfied.example.org.evil.example', false],
  ['http://satisfied.example.org', false],
  ['http://localhost:3000', false],
  ['null', false],
])('the origin %s is trusted: %s', async (origin, isTrusted) => {
  const context = await auth().$context
  expect(context.isTrustedOrigin(origin)).toBe(isTrusted)
})
