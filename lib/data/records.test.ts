import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { fillTable, lumpOffer, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { createCase } from './cases'
import { findRecords, listRecords } from './records'
import { store } from './store'

const nothing = { offers: [], contacts: [], agreements: [], ledger: [], reports: [], paymentAnswers: [], notices: [] }
let database: TestStore
let mine: Table
let theirs: Table

beforeAll(async () => {
  database = openTestStore()
  mine = await openTable()
  theirs = await openTable()
})
afterAll(() => database.close())

/** The statements SQLite was given during some work. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const Database = createRequire(import.meta.url)('better-sqlite3') as { prototype: { prepare(sql: string): unknown } }
  const prepare = vi.spyOn(Database.prototype, 'prepare')
  await work()
  const statements = prepare.mock.calls.map(([sql]) => sql)
  prepare.mockRestore()
  return statements
}

test('a case in which nothing happened has none', async () => {
  const { id } = await createCase(mine.user, 'debtor', 'empty')
  expect(await findRecords(mine.user, id)).toEqual(nothing)
})

test('another’s case, and none, have none', async () => {
  expect(await findRecords(theirs.user, mine.caseId)).toEqual(nothing)
  expect(await findRecords(mine.user, 'no-such-case')).toEqual(nothing)
})

test('all the user’s cases at once give what each gives by itself, and nobody else’s', async () => {
  const second = await fillTable(mine.user)
  const all = await listRecords(mine.user)
  expect([...all.keys()].sort()).toEqual([mine.caseId, second.caseId].sort())
  for (const caseId of all.keys()) expect(all.get(caseId)).toEqual(await findRecords(mine.user, caseId))
})

test('what is read fits what a case knows, and holds no bytes and no words of an agreement', async () => {
  const records = await recordsOf(mine)
  expect([records.offers.length, records.contacts.length, records.agreements.length]).toEqual([1, 1, 1])
  const statements = await statementsOf(() => findRecords(mine.user, mine.caseId))
  // One for each kind of record, and one each for what hangs on an entry and on an agreement.
  expect(statements).toHaveLength(9)
  for (const sql of statements) expect(sql).not.toMatch(/`(bytes|signedBytes|blocks)`/)
})

test('a case of 500 offers, 500 entries and 200 files is read in a moment, in as many statements', async () => {
  const { id: caseId } = await createCase(mine.user, 'debtor', 'large')
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))
  const { answersOfferId: _, ...offer } = lumpOffer
  await store().offer.createMany({
    data: Array.from({ length: 500 }, (_, i) => ({
      ...{ ...offer, caseId, note: `${i}`, createdAt: at(i) },
      terms: JSON.stringify(offer.terms),
    })),
  })
  const call = { on: '2026-01-01', timeZone: 'America/New_York', how: 'phone', startedBy: 'us', withWhom: 'party' }
  await store().contact.createMany({
    data: Array.from({ length: 500 }, (_, i) => ({
      ...{ ...call, id: `${caseId}-${i}`, caseId, name: '', said: `${i}`.repeat(500), createdAt: at(i) },
    })),
  })
  const file = { caseId, mediaType: 'image/png', size: 100_000, sha256: '', bytes: new Uint8Array(100_000) }
  for (let i = 0; i < 200; i++)
    await store().attachment.create({
      data: { ...file, contactId: `${caseId}-${i}`, name: `${i}`, createdAt: at(i) },
      select: { id: true },
    })

  const startedAt = performance.now()
  const statements = await statementsOf(async () => {
    const records = await recordsOf({ user: mine.user, caseId })
    expect(records.offers.map(one => one.note)).toEqual(Array.from({ length: 500 }, (_, i) => `${i}`))
    expect(records.contacts.filter(one => one.attachments.length === 1)).toHaveLength(200)
  })
  // About 30 ms on a quiet machine; the test's own may be busy.
  expect(performance.now() - startedAt).toBeLessThan(2000)
  expect(statements).toHaveLength(9)
})
