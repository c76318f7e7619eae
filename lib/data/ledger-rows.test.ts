import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { checkPaid, expectOk, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { createCase, deleteCase } from './cases'
import { recordPayment } from './ledger'
import { mostLinesKept, readBooks } from './ledger-rows'
import { findRecords, listRecords } from './records'
import { store } from './store'

let database: TestStore
let mine: Table

beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

async function pay(amountCents = 100, caseId = mine.caseId) {
  return expectOk(
    await recordPayment({ user: mine.user, caseId, payment: { ...checkPaid, amountCents }, key: newKey() }),
  )
}

async function readBook({ user, caseId }: { user: Table['user']; caseId: string } = mine) {
  return (await findRecords(user, caseId)).ledger
}

/** As many lines as a book of years has, written past the app. */
async function fill(caseId: string, count: number) {
  const { amountCents: _, on: __, ...detail } = checkPaid
  await store().$executeRaw`
    WITH RECURSIVE lines(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM lines WHERE seq < ${count})
    INSERT INTO "LedgerEvent" ("id", "caseId", "seq", "kind", "on", "amountCents", "number", "detail", "createdAt")
    SELECT ${caseId} || '-' || seq, ${caseId}, seq, 'payment', '2026-01-01', 100, seq, ${JSON.stringify(detail)}, 0
    FROM lines`
}

/** As another server writes: nothing in this process knows of it. */
async function payElsewhere(caseId: string, seq: number) {
  const [line] = await store().ledgerEvent.findMany({ where: { caseId, seq: 1 } })
  if (!line) throw new Error('The test has no first line.')
  return store().ledgerEvent.create({ data: { ...line, id: `${caseId}-${seq}`, seq, number: seq } })
}

describe('what was read once', () => {
  test('is gone from the process with its case', async () => {
    const holder = globalThis as { satisfiedBooks?: { byCase: Map<string, unknown> } }
    await pay()
    await readBook()
    expect(holder.satisfiedBooks?.byCase.has(mine.caseId)).toBe(true)
    await deleteCase(mine.user, mine.caseId)
    expect(holder.satisfiedBooks?.byCase.has(mine.caseId)).toBe(false)
  })

  test('is the same book, and each line the same object', async () => {
    await pay()
    const first = await readBook()
    expect(await readBook()).toBe(first)
    await pay()
    const second = await readBook()
    expect(second).toHaveLength(2)
    expect(second[0]).toBe(first[0])
    expect(first).toHaveLength(1)
  })

  test('cannot be changed by who gets it', async () => {
    await pay()
    const book = await readBook()
    expect(() => (book as unknown[]).push({})).toThrow()
    expect(() => Object.assign(book[0] ?? {}, { amountCents: 1 })).toThrow()
  })

  test('is checked once: the rows of the case are the same too', async () => {
    await pay()
    const first = (await recordsOf(mine)).ledger
    expect((await recordsOf(mine)).ledger).toBe(first)
    await pay()
    const second = (await recordsOf(mine)).ledger
    expect(second).toHaveLength(2)
    expect(second[0]).toBe(first[0])
  })
})

describe('what came since is seen', () => {
  test('when another server wrote it', async () => {
    await pay()
    expect(await readBook()).toHaveLength(1)
    await payElsewhere(mine.caseId, 2)
    expect((await readBook()).map(line => line.seq)).toEqual([1, 2])
    expect((await listRecords(mine.user)).get(mine.caseId)?.ledger).toHaveLength(2)
  })

  test('by readers at the same time, while it is written', async () => {
    await pay()
    const reads = Array.from({ length: 20 }, async (_, i) => {
      if (i % 4 === 0) await pay(i + 1)
      return readBook()
    })
    for (const book of await Promise.all(reads)) expect(book.map(line => line.seq)).toEqual(book.map((_, i) => i + 1))
    expect(await readBook()).toHaveLength(6)
  })

  test('when the case is gone', async () => {
    await pay()
    await readBook()
    await deleteCase(mine.user, mine.caseId)
    expect(await readBook()).toEqual([])
    expect((await listRecords(mine.user)).has(mine.caseId)).toBe(false)
  })

  test('when an earlier file was put back under the running app', async () => {
    await pay(1)
    await pay(2)
    expect(await readBook()).toHaveLength(2)
    await store().ledgerEvent.deleteMany({ where: { caseId: mine.caseId, seq: 2 } })
    expect((await readBook()).map(line => line.amountCents)).toEqual([1])
    await readBook()
    await pay(3)
    expect((await readBook()).map(line => line.amountCents)).toEqual([1, 3])
    // Back again, and another payment in the same place.
    await store().ledgerEvent.deleteMany({ where: { caseId: mine.caseId, seq: 2 } })
    await payElsewhere(mine.caseId, 2)
    expect((await readBook()).map(line => line.amountCents)).toEqual([1, 1])
  })
})

test('what is kept for the owner is handed to nobody else', async () => {
  const theirs = await openTable()
  await pay()
  await readBook()
  expect(await readBook({ user: theirs.user, caseId: mine.caseId })).toEqual([])
  expect((await listRecords(theirs.user)).has(mine.caseId)).toBe(false)
  expect(await readBook()).toHaveLength(1)
})

test('all the cases of a user at once: each has its own book, some kept and some new', async () => {
  const { id: other } = await createCase(mine.user, 'debtor', newKey())
  const { id: empty } = await createCase(mine.user, 'debtor', newKey())
  await pay(1)
  const kept = await readBook()
  await pay(2, other)
  const books = await readBooks(mine.user.id)
  expect(books.get(mine.caseId)).toBe(kept)
  expect(books.get(other)?.map(line => line.amountCents)).toEqual([2])
  expect(books.get(empty)).toEqual([])
  await pay(3)
  const all = await listRecords(mine.user)
  expect(all.get(mine.caseId)?.ledger.map(line => line.amountCents)).toEqual([1, 3])
  expect(all.has(empty)).toBe(false)
})

test('the books read last are kept, up to so many lines', async () => {
  const large = 18_000
  const cases = await Promise.all(['a', 'b', 'c'].map(key => createCase(mine.user, 'creditor', key)))
  const first = await Promise.all(
    cases.map(async ({ id: caseId }) => {
      await fill(caseId, large)
      return readBook({ user: mine.user, caseId })
    }),
  )
  expect(mostLinesKept).toBeGreaterThan(3 * large)
  expect(mostLinesKept).toBeLessThan(4 * large)
  const again = () => Promise.all(cases.map(({ id: caseId }) => readBook({ user: mine.user, caseId })))
  expect((await again()).map((book, i) => book === first[i])).toEqual([true, true, true])
  // The fourth takes the place of the one not read for longest.
  await readBook({ user: mine.user, caseId: cases[0]?.id ?? '' })
  const { id: fourth } = await createCase(mine.user, 'creditor', 'd')
  await fill(fourth, large)
  expect(await readBook({ user: mine.user, caseId: fourth })).toHaveLength(large)
  const second = cases[1]?.id ?? ''
  const reread = await readBook({ user: mine.user, caseId: second })
  expect(reread).toHaveLength(large)
  expect(reread).not.toBe(first[1])
}, 60_000)

type Timed = { caseId: string; best: number }

test('a case of 10,000 lines opens as fast as one of ten', async () => {
  const cases = [10, 10_000].map(async count => {
    const { id: caseId } = await createCase(mine.user, 'creditor', `${count} lines`)
    await fill(caseId, count)
    return { caseId, best: Number.POSITIVE_INFINITY }
  })
  const [small, large] = (await Promise.all(cases)) as [Timed, Timed]
  // By turns, and the best of many: other processes disturb some of them. To read it anew takes a hundred times as long.
  for (let i = 0; i < 60; i++)
    for (const one of [small, large]) {
      const startedAt = performance.now()
      await recordsOf({ user: mine.user, caseId: one.caseId })
      one.best = Math.min(one.best, performance.now() - startedAt)
    }
  expect(large.best / small.best).toBeLessThan(1.5)
})
