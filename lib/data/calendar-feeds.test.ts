import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeGuest, makePerson, openTestStore, type TestPerson, type TestStore } from '@/tests/setup/test-store'
import { endFeed, findFeed, findFeedOwner, makeFeed, mostWrongFeedTokens } from './calendar-feeds'
import { store } from './store'

let database: TestStore
let owner: TestPerson

beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())
beforeEach(async () => {
  owner = await makePerson()
})

let keys = 0
const make = (key = `key-${keys++}`) => makeFeed(owner.user, 'es', key)
/** The token with another secret. */
const guess = (token: string, last = 'x') => `${token.slice(0, -8)}${last.repeat(8)}`

test('the address opens the dates of the person who made it, in its language', async () => {
  const found = await findFeedOwner(await make())
  expect(found).toEqual({ user: { id: owner.user.id, email: null, isGuest: false }, locale: 'es' })
  expect(await findFeed(owner.user)).not.toBeNull()
})

test('its secret has 256 bits, and only a hash of it is kept', async () => {
  const token = await make()
  const secret = token.slice(token.indexOf('.') + 1)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  const kept = JSON.stringify(await store().calendarFeed.findMany())
  expect(kept).not.toContain(secret)
  expect(kept).toMatch(/"tokenHash":"[0-9a-f]{64}"/)
})

test('the same form sent twice, or ten times at once, gives one address', async () => {
  const made = await Promise.all(Array.from({ length: 10 }, () => make('click')))
  expect(new Set(made).size).toBe(1)
  expect(await findFeedOwner(made[0] ?? '')).not.toBeNull()
})

test('a new one ends the one before, which does not come back with its old form', async () => {
  const first = await make('first')
  const second = await make('second')
  expect(await findFeedOwner(first)).toBeNull()
  expect(await findFeedOwner(second)).not.toBeNull()
  const again = await make('first')
  expect(again).not.toBe(first)
  expect(await findFeedOwner(first)).toBeNull()
})

test('turned off, it opens nothing; nor does the old form turn it on again', async () => {
  const token = await make('once')
  await endFeed(owner.user)
  expect(await findFeedOwner(token)).toBeNull()
  expect(await findFeed(owner.user)).toBeNull()
  await make('once')
  expect(await findFeedOwner(token)).toBeNull()
})

test.each(['', 'x', 'x.y', '../../cases', `nobody.${'A'.repeat(43)}`, `.${'A'.repeat(43)}`])(
  'the guess %j opens nothing and leaves nothing behind',
  async token => {
    await make()
    expect(await findFeedOwner(token)).toBeNull()
    expect(await store().rateLimit.count({ where: { key: { contains: 'nobody' } } })).toBe(0)
  },
)

test('wrong secrets for one address are counted, and then the right one waits too; other addresses open', async () => {
  const token = await make()
  const other = await makeGuest()
  const theirs = await makeFeed(other.user, 'en', 'theirs')
  for (let n = 1; n < mostWrongFeedTokens; n++) expect(await findFeedOwner(guess(token))).toBeNull()
  expect(await findFeedOwner(token)).not.toBeNull()
  expect(await findFeedOwner(guess(token, 'y'))).toBeNull()
  expect(await findFeedOwner(token)).toBeNull()
  expect(await findFeedOwner(theirs)).not.toBeNull()
})
