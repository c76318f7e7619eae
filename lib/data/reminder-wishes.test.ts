import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGuest, makePerson, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { findWishes, isStopToken, setByEmail, stopMailBy, stopTokenOf } from './reminder-wishes'

let database: TestStore

beforeAll(() => {
  process.env.SMTP_URL = 'smtp://localhost:2525'
  process.env.MAIL_FROM = 'satisfied@example.org'
  process.env.APP_ORIGIN = 'https://example.org'
  database = openTestStore()
})
afterAll(() => database.close())

test('nobody gets mail who did not ask for it', async () => {
  const { user } = await makePerson()
  expect(await findWishes(user)).toEqual({ byEmail: false, locale: 'en', isConfirmed: false })
  expect(await setByEmail(user, true, 'es')).toBe(true)
  expect(await findWishes(user)).toEqual({ byEmail: true, locale: 'es', isConfirmed: false })
})

test('a guest has no address to send to', async () => {
  const { user } = await makeGuest()
  expect(await setByEmail(user, true, 'en')).toBe(false)
  expect((await findWishes(user)).byEmail).toBe(false)
})

test('the address in every mail ends the mail of its person, as often as it is asked, and of nobody else', async () => {
  const [one, other] = [await makePerson(), await makePerson()]
  for (const { user } of [one, other]) await setByEmail(user, true, 'en')
  const token = stopTokenOf(one.user.id)
  expect(isStopToken(token)).toBe(true)
  expect(await stopMailBy(token)).toBe(true)
  expect(await stopMailBy(token)).toBe(true)
  expect((await findWishes(one.user)).byEmail).toBe(false)
  expect((await findWishes(other.user)).byEmail).toBe(true)
})

test('a token of another person, an altered one and what is none end nothing', async () => {
  const [one, other] = [await makePerson(), await makePerson()]
  await setByEmail(one.user, true, 'en')
  const code = stopTokenOf(other.user.id).split('.')[1]
  const right = stopTokenOf(one.user.id)
  const altered = `${right.slice(0, -4)}${right.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
  for (const token of [`${one.user.id}.${code}`, altered, '', 'x', one.user.id, `${one.user.id}.`])
    expect(await stopMailBy(token)).toBe(false)
  expect((await findWishes(one.user)).byEmail).toBe(true)
})
