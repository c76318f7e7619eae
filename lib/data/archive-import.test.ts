import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGuest, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { countImport, mostImports, mostImportsOfDay } from './archive-import'

let database: TestStore
beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())

test('files to read back are counted for each person, in a quarter of an hour and in a day', async () => {
  const [{ user }, { user: another }] = [await makeGuest(), await makeGuest()]
  const count = async (times: number) => {
    for (let i = 0; i < times; i++) expect(await countImport(user)).toBe(true)
  }
  const aQuarterLater = () => database.store.rateLimit.deleteMany({ where: { NOT: { key: { startsWith: 'day:' } } } })
  await count(mostImports)
  expect(await countImport(user)).toBe(false)
  expect(await countImport(another)).toBe(true)
  await aQuarterLater()
  await count(mostImportsOfDay - mostImports)
  await aQuarterLater()
  expect(await countImport(user)).toBe(false)
  expect(await countImport(another)).toBe(true)
})
