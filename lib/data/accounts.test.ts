import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  cookieOf,
  makeGuest,
  makePerson,
  openTestStore,
  type TestPerson,
  type TestStore,
  testPassword,
} from '@/tests/setup/test-store'
import { ensureUserOf, readUser, signInWith, signOutOf, signUpWith } from './accounts'
import { auth } from './auth'
import { createCase, listCases } from './cases'
import { issueDocument, listIssued } from './issued'
import { saveAnswer } from './save-answer'
import { mostTries } from './sign-in-limit'
import { store } from './store'
import { windowMinutes } from './tries'
import type { User } from './user'

let database: TestStore
beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())

/** A guest with a case, an answer and an issued paper. */
async function makeBusyGuest(): Promise<TestPerson & { caseId: string }> {
  const guest = await makeGuest()
  const { user } = guest
  const { id: caseId } = await createCase(user, 'debtor', 'guest')
  await saveAnswer({ user, caseId, stepId: 'amount', answer: { cents: 1 }, versionRead: 0, key: 'k' })
  const paper = { documentId: 'letter', title: 'Letter', lawOn: '2026-01-01', issuedOn: '2026-01-01' } as const
  await issueDocument({ ...paper, user, caseId, data: {}, bytes: new Uint8Array([1]), key: 'k' })
  return { ...guest, caseId }
}

async function expectAllMoved(guest: TestPerson & { caseId: string }, user: User) {
  const [moved] = (await listCases(user)).filter(found => found.id === guest.caseId)
  expect(moved?.answers).toEqual({ amount: { cents: 1 } })
  expect(await listIssued(user, guest.caseId)).toHaveLength(1)
  expect(await listCases(guest.user)).toEqual([])
  expect(await store().auditEvent.count({ where: { userId: user.id, kind: 'answer-saved' } })).toBe(1)
  expect(await store().user.count({ where: { id: guest.user.id } })).toBe(0)
  expect(await readUser(guest.cookie)).toBeNull()
}

describe('a guest', () => {
  test('is made once, and known again by the cookie', async () => {
    const guest = await makeGuest()
    expect(guest.user).toEqual({ id: expect.any(String), email: null, isGuest: true })
    expect(await readUser(guest.cookie)).toEqual(guest.user)
    expect((await ensureUserOf(guest.cookie)).value).toEqual(guest.user)
  })

  test('has a session of 180 days, in a cookie scripts cannot read', async () => {
    const { setCookies } = await ensureUserOf('')
    expect(setCookies).toHaveLength(1)
    expect(setCookies[0]).toMatch(/^satisfied\.session_token=/)
    for (const part of [/Max-Age=15552000/, /HttpOnly/, /SameSite=Lax/, /Path=\//]) expect(setCookies[0]).toMatch(part)
    // On http://localhost a Secure cookie would not come back.
    expect(setCookies[0]).not.toMatch(/Secure/)
  })

  test('leaves no address and no browser behind', async () => {
    const guest = await makeGuest()
    const sessions = await store().session.findMany({ where: { userId: guest.user.id } })
    for (const { ipAddress, userAgent } of sessions) expect([ipAddress ?? '', userAgent ?? '']).toEqual(['', ''])
  })

  test('who signs up keeps every case, answer and paper', async () => {
    const guest = await makeBusyGuest()
    const email = 'ana.ruiz@example.org'
    const { value, setCookies } = await signUpWith(guest.cookie, { email, password: testPassword })
    const user = value.ok ? value.value : guest.user
    expect(user).toMatchObject({ email, isGuest: false })
    expect(await readUser(cookieOf(setCookies))).toEqual(user)
    await expectAllMoved(guest, user)
  })

  test('who signs in to an account they have adds the cases to those there', async () => {
    const person = await makePerson()
    const there = await createCase(person.user, 'creditor', 'there')
    const guest = await makeBusyGuest()
    const { value } = await signInWith(guest.cookie, { email: person.email, password: testPassword })
    expect(value).toEqual({ ok: true, value: person.user })
    await expectAllMoved(guest, person.user)
    expect((await listCases(person.user)).map(found => found.id)).toContain(there.id)
  })

  test('who mistypes the password stays a guest with all cases', async () => {
    const person = await makePerson()
    const guest = await makeBusyGuest()
    const { value, setCookies } = await signInWith(guest.cookie, { email: person.email, password: 'wrong password' })
    expect(value).toEqual({ ok: false, error: 'wrong-password' })
    expect(setCookies).toEqual([])
    expect(await readUser(guest.cookie)).toEqual(guest.user)
    expect(await listCases(guest.user)).toHaveLength(1)
  })
})

describe('signing up', () => {
  test.each([
    ['no at sign', { email: 'ana' }, 'bad-email'],
    ['empty email', { email: '' }, 'bad-email'],
    ['9 characters', { password: '123456789' }, 'weak-password'],
    ['201 characters', { password: 'x'.repeat(201) }, 'long-password'],
  ])('%s is refused', async (_case, given, fault) => {
    const credentials = { email: 'someone@example.org', password: testPassword, ...given }
    expect((await signUpWith('', credentials)).value).toEqual({ ok: false, error: fault })
    expect(await store().user.count({ where: { email: credentials.email } })).toBe(0)
  })

  test('10 characters are enough', async () => {
    const { value } = await signUpWith('', { email: 'ten@example.org', password: '1234567890' })
    expect(value.ok).toBe(true)
  })

  test('a taken email is refused, however it is written', async () => {
    const { email } = await makePerson('taken@example.org')
    const { value } = await signUpWith('', { email: ` ${email.toUpperCase()} `, password: testPassword })
    expect(value).toEqual({ ok: false, error: 'email-taken' })
  })

  test('sent five times at once makes one account', async () => {
    const credentials = { email: 'click@example.org', password: testPassword }
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => signUpWith('', credentials)))
    expect(outcomes.filter(({ value }) => value.ok)).toHaveLength(1)
    for (const { value } of outcomes) if (!value.ok) expect(value.error).toBe('email-taken')
    expect(await store().account.count({ where: { user: { email: credentials.email } } })).toBe(1)
  })

  test('cut off halfway does not keep the email taken', async () => {
    const at = new Date(Date.now() - 61_000)
    const email = 'half@example.org'
    await store().user.create({ data: { id: 'half', name: '', email, createdAt: at, updatedAt: at } })
    expect((await signUpWith('', { email, password: testPassword })).value.ok).toBe(true)
  })

  test("a guest's made-up email is nobody's account", async () => {
    const guest = await makeGuest()
    const { email } = await store().user.findUniqueOrThrow({ where: { id: guest.user.id } })
    expect((await signInWith('', { email, password: testPassword })).value).toEqual({
      ok: false,
      error: 'wrong-password',
    })
  })
})

describe('signing in', () => {
  let person: TestPerson & { email: string }
  beforeEach(async () => {
    person = await makePerson()
  })
  const signIn = (password: string, cookie = '') => signInWith(cookie, { email: person.email, password })

  test('gives a new session and ends the one the request came with', async () => {
    const { value, setCookies } = await signIn(testPassword, person.cookie)
    expect(value).toEqual({ ok: true, value: person.user })
    expect(cookieOf(setCookies)).not.toBe(person.cookie)
    expect(await readUser(cookieOf(setCookies))).toEqual(person.user)
    expect(await readUser(person.cookie)).toBeNull()
  })

  test('on another device leaves the first signed in', async () => {
    await signIn(testPassword)
    expect(await readUser(person.cookie)).toEqual(person.user)
  })

  test('an unknown email and a wrong password look the same', async () => {
    const unknown = await signInWith('', { email: 'nobody@example.org', password: testPassword })
    expect(unknown.value).toEqual((await signIn('wrong password')).value)
  })

  test('the last try counts, one more is refused even with the right password, until the time is over', async () => {
    for (let tries = 1; tries < mostTries; tries++) await signIn(`wrong password ${tries}`)
    expect((await signIn('wrong at the last')).value).toEqual({ ok: false, error: 'wrong-password' })
    expect((await signIn(testPassword)).value).toEqual({ ok: false, error: 'too-many-tries' })
    const windowStartedAt = new Date(Date.now() - windowMinutes * 60_000)
    await store().rateLimit.updateMany({ data: { windowStartedAt } })
    expect((await signIn(testPassword)).value.ok).toBe(true)
  })

  test('tries at the same time are all counted', async () => {
    const outcomes = await Promise.all(Array.from({ length: mostTries + 5 }, () => signIn('wrong password')))
    const refused = outcomes.filter(({ value }) => !value.ok && value.error === 'too-many-tries')
    expect(refused).toHaveLength(5)
  })

  test('the right password forgets the wrong ones before it', async () => {
    for (let round = 1; round <= 2; round++) {
      for (let tries = 1; tries < mostTries; tries++) await signIn('wrong password')
      expect((await signIn(testPassword)).value.ok).toBe(true)
    }
  })

  test('tries against one account leave others alone', async () => {
    const other = await makePerson()
    for (let tries = 0; tries <= mostTries; tries++) await signIn('wrong password')
    expect((await signInWith('', { email: other.email, password: testPassword })).value.ok).toBe(true)
  })
})

describe('a cookie that is no session is no user', () => {
  test.each([
    ['none', ''],
    ['another cookie', 'theme=dark'],
    ['empty', 'satisfied.session_token='],
    ['no signature', 'satisfied.session_token=abc'],
    ['a forged signature', `satisfied.session_token=abc.${'A'.repeat(43)}%3D`],
    ['broken encoding', 'satisfied.session_token=%E0%A4%A'],
    ['noise', 'satisfied.session_token=\u0000;;;=;%'],
    ['too long', `satisfied.session_token=${'x'.repeat(20_000)}`],
  ])('%s', async (_case, cookie) => {
    expect(await readUser(cookie)).toBeNull()
    expect((await ensureUserOf(cookie)).value.isGuest).toBe(true)
  })

  test('changed by one letter', async () => {
    const { cookie } = await makeGuest()
    const [name, value = ''] = cookie.split('=')
    expect(await readUser(`${name}=${value.startsWith('a') ? 'b' : 'a'}${value.slice(1)}`)).toBeNull()
  })

  test('of a session that has run out', async () => {
    const { user, cookie } = await makeGuest()
    await store().session.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await readUser(cookie)).toBeNull()
  })

  test('of a person who is gone', async () => {
    const { user, cookie } = await makeGuest()
    await store().user.delete({ where: { id: user.id } })
    expect(await readUser(cookie)).toBeNull()
  })

  test('after signing out', async () => {
    const { cookie } = await makePerson()
    const { setCookies } = await signOutOf(cookie)
    expect(cookieOf(setCookies)).toBe('')
    expect(await readUser(cookie)).toBeNull()
    await expect(signOutOf(cookie)).resolves.toBeDefined()
  })
})

test.each([
  ['http://localhost:3000', true],
  ['http://localhost:54321', true],
  ['http://127.0.0.1:8080', true],
  ['http://localhost', true],
  ['http://localhost.evil.example:3000', false],
  ['https://evil.example', false],
])('without APP_ORIGIN the origin %s is trusted: %s', async (origin, isTrusted) => {
  const context = await auth().$context
  expect(context.isTrustedOrigin(origin)).toBe(isTrusted)
})

test('a change made a day later prolongs the session to 180 days, reading a page does not', async () => {
  const { user, cookie } = await makeGuest()
  const readExpiry = async () => (await store().session.findFirstOrThrow({ where: { userId: user.id } })).expiresAt
  const before = await readExpiry()
  vi.useFakeTimers({ now: Date.now() + 86_400_000 + 60_000, toFake: ['Date'] })
  try {
    await readUser(cookie)
    expect(await readExpiry()).toEqual(before)
    const { setCookies } = await ensureUserOf(cookie)
    expect(setCookies.join()).toMatch(/Max-Age=15552000/)
    expect((await readExpiry()).getTime()).toBeGreaterThan(before.getTime() + 86_000_000)
  } finally {
    vi.useRealTimers()
  }
})
