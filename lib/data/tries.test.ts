import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { countTryAt, countTryOfDay } from './tries'

const start = Date.parse('2026-12-01T12:00:00Z')
let database: TestStore

beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterEach(() => vi.useRealTimers())

const minutesLater = (minutes: number) => vi.setSystemTime(start + minutes * 60_000)

test('a window of 15 minutes: full until its last minute, empty after it', async () => {
  for (const isTaken of [true, true, false]) expect(await countTryAt('short', 2)).toBe(isTaken)
  minutesLater(14)
  expect(await countTryAt('short', 2)).toBe(false)
  minutesLater(15)
  expect(await countTryAt('short', 2)).toBe(true)
})

test('a day: full until its last minute, whatever else is counted in between, empty after it', async () => {
  for (const isTaken of [true, true, false]) expect(await countTryOfDay('long', 2)).toBe(isTaken)
  minutesLater(24 * 60 - 1)
  expect(await countTryAt('other', 2)).toBe(true)
  expect(await countTryOfDay('long', 2)).toBe(false)
  minutesLater(24 * 60)
  expect(await countTryOfDay('long', 2)).toBe(true)
})

test('a day and a window of the same name are counted apart', async () => {
  expect(await countTryOfDay('same', 1)).toBe(true)
  expect(await countTryAt('same', 1)).toBe(true)
})
