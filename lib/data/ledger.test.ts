import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeGuest, makePerson, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { checkPaid, expectOk, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { addAttachment, findAttachment } from './attachments'
import { createCase, deleteCase } from './cases'
import { joinGuest } from './guest'
import {
  type EntryToRecord,
  findRecorded,
  type PaymentToRecord,
  recordEntry,
  recordPayment,
  reverseEntry,
} from './ledger'
import { store } from './store'

let database: TestStore
let mine: Table
let theirs: Table
const notFound = { ok: false, error: { kind: 'not-found' } }

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

function pay(given: Partial<PaymentToRecord> = {}, key = newKey()) {
  return recordPayment({ user: mine.user, caseId: mine.caseId, payment: { ...checkPaid, ...given }, key })
}

async function paid(given: Partial<PaymentToRecord> = {}) {
  return expectOk(await pay(given)).id
}

function enter(entry: EntryToRecord, key = newKey()) {
  return recordEntry({ user: mine.user, caseId: mine.caseId, entry, key })
}

type Reversal = Partial<Parameters<typeof reverseEntry>[0]> & { entryId: string }

function reverse(given: Reversal) {
  const { user, caseId } = mine
  return reverseEntry({ user, caseId, on: '2026-11-22', why: 'returned', note: '', key: newKey(), ...given })
}

async function readBook() {
  return (await recordsOf(mine)).ledger
}

describe('what is written down comes back as it was', () => {
  test('a payment, with the number of its receipt', async () => {
    const outcome = expectOk(await pay())
    expect(outcome.number).toBe(1)
    expect(await readBook()).toEqual([{ ...checkPaid, kind: 'payment', id: outcome.id, seq: 1, number: 1 }])
  })

  test.each<[string, EntryToRecord]>([
    ['a cost', { kind: 'cost', on: '2026-11-20', amountCents: 4500, note: 'levy fee' }],
    ['a waiver', { kind: 'waiver', on: '2026-11-20', amountCents: 1, bucket: 'interest', note: '' }],
    ['a renewal', { kind: 'renewal', on: '2026-11-20', note: '' }],
  ])('%s, without one', async (_, entry) => {
    const { id } = expectOk(await enter(entry))
    expect(await readBook()).toEqual([{ ...entry, id, seq: 1 }])
  })

  test('a reversal, and the line it takes back', async () => {
    const of = await paid()
    const { id } = expectOk(await reverse({ entryId: of, why: 'mistake', note: 'twice' }))
    const [line, reversal] = await readBook()
    expect(line).toMatchObject({ id: of, amountCents: 12_500 })
    expect(reversal).toEqual({ kind: 'reversal', id, seq: 2, on: '2026-11-22', of, why: 'mistake', note: 'twice' })
  })

  test('only what a payment keeps, whatever else is sent along', async () => {
    await pay({ ...checkPaid, number: 99, seq: 99, kind: 'renewal' } as PaymentToRecord)
    expect(await readBook()).toMatchObject([{ kind: 'payment', seq: 1, number: 1 }])
  })
})

test('receipts are numbered by payments, lines by what was written down, and each case by itself', async () => {
  await enter({ kind: 'renewal', on: '2026-11-20', note: '' })
  await reverse({ entryId: await paid() })
  await enter({ kind: 'cost', on: '2026-11-20', amountCents: 100, note: '' })
  await paid()
  const book = await readBook()
  expect(book.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
  expect(book.map(row => (row.kind === 'payment' ? row.number : null))).toEqual([null, 1, null, null, 2])
  const { user, caseId } = theirs
  expect(expectOk(await recordPayment({ user, caseId, payment: checkPaid, key: newKey() })).number).toBe(1)
})

describe('asked for twice', () => {
  test('the same form sent ten times at once makes one payment; with another amount, another', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => pay({}, 'click')))
    expect(new Set(all.map(one => JSON.stringify(expectOk(one)))).size).toBe(1)
    await pay({ amountCents: 1 }, 'click')
    expect(await readBook()).toMatchObject([{ amountCents: 12_500 }, { amountCents: 1 }])
  })

  test('the same payment by another form is another: two checks of one amount on one day are no mistake', async () => {
    await pay()
    await pay()
    expect(await readBook()).toHaveLength(2)
  })

  test('the same key in two cases, and for two kinds of line, are different forms', async () => {
    const { user, caseId } = theirs
    await pay({}, 'shared')
    await enter({ kind: 'cost', on: '2026-11-20', amountCents: 1, note: '' }, 'shared')
    expectOk(await recordPayment({ user, caseId, payment: checkPaid, key: 'shared' }))
    expect(await readBook()).toHaveLength(2)
  })

  test('a reversal', async () => {
    const entryId = await paid()
    const first = await reverse({ entryId, key: 'back' })
    expect(await reverse({ entryId, key: 'back' })).toEqual(first)
    expect(await readBook()).toHaveLength(2)
  })
})

test('twenty payments at once are numbered 1 to 20, none twice', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, i) => pay({ amountCents: i + 1 })))
  const inOrder = Array.from({ length: 20 }, (_, i) => i + 1)
  expect(all.map(one => expectOk(one).number).toSorted((a, b) => a - b)).toEqual(inOrder)
  const book = await readBook()
  expect(book.map(({ seq }) => seq)).toEqual(inOrder)
  expect(book.map(row => row.kind === 'payment' && row.number)).toEqual(inOrder)
})

describe('a line is taken back once', () => {
  test('not again', async () => {
    const entryId = await paid()
    expectOk(await reverse({ entryId }))
    expect(await reverse({ entryId, why: 'mistake' })).toEqual({ ok: false, error: { kind: 'already-reversed' } })
  })

  test('by one of two at the same time', async () => {
    const entryId = await paid()
    const both = await Promise.all([reverse({ entryId }), reverse({ entryId })])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(await readBook()).toHaveLength(2)
  })

  test('and its reversal never', async () => {
    const { id } = expectOk(await reverse({ entryId: await paid() }))
    expect(await reverse({ entryId: id })).toEqual({ ok: false, error: { kind: 'is-a-reversal' } })
  })

  test.each<[string, unknown]>([
    ['no such line', 'no-such-line'],
    ['an empty one', ''],
    ['a condition in its place', { not: '' }],
    ['nothing', undefined],
  ])('%s is not found', async (_, entryId) => {
    await paid()
    expect(await reverse({ entryId: entryId as string })).toEqual(notFound)
  })
})

describe('a stranger', () => {
  test('writes nothing and takes nothing back, by any mix of ids', async () => {
    const [a, b] = [mine, theirs]
    const entryId = await paid()
    const { id: theirId } = expectOk(
      await recordPayment({ user: b.user, caseId: b.caseId, payment: checkPaid, key: newKey() }),
    )
    const caseId = a.caseId
    const entry: EntryToRecord = { kind: 'renewal', on: '2026-11-20', note: '' }
    expect(await recordPayment({ user: b.user, caseId, payment: checkPaid, key: newKey() })).toEqual(notFound)
    expect(await recordEntry({ user: b.user, caseId, entry, key: newKey() })).toEqual(notFound)
    for (const ids of [
      { user: b.user, caseId: a.caseId, entryId },
      { user: b.user, caseId: b.caseId, entryId },
      { user: a.user, caseId: a.caseId, entryId: theirId },
      { user: a.user, caseId: b.caseId, entryId: theirId },
    ])
      expect(await reverse(ids)).toEqual(notFound)
    expect(await readBook()).toHaveLength(1)
    expect((await recordsOf({ user: b.user, caseId: a.caseId })).ledger).toEqual([])
  })

  test('reads nothing by a condition in place of a case', async () => {
    await paid()
    const caseId = { not: '' } as unknown as string
    expect(await recordPayment({ user: mine.user, caseId, payment: checkPaid, key: newKey() })).toEqual(notFound)
    expect((await recordsOf({ user: mine.user, caseId })).ledger).toEqual([])
  })
})

test('a guest’s book goes along when the case is given to an account', async () => {
  const guest = await makeGuest()
  const { user: person } = await makePerson()
  const { id: caseId } = await createCase(guest.user, 'creditor', newKey())
  expectOk(await recordPayment({ user: guest.user, caseId, payment: checkPaid, key: newKey() }))
  expect((await recordsOf({ user: guest.user, caseId })).ledger).toHaveLength(1)
  await joinGuest(guest.user.id, person.id)
  expect((await recordsOf({ user: guest.user, caseId })).ledger).toEqual([])
  expect((await recordsOf({ user: person, caseId })).ledger).toHaveLength(1)
})

test('a book goes with its case, and its files', async () => {
  const { user, caseId } = mine
  const ledgerEventId = await paid()
  await reverse({ entryId: ledgerEventId })
  const photo = { name: 'check.png', mediaType: 'image/png', bytes: new Uint8Array([1]) }
  const { id } = expectOk(await addAttachment({ user, caseId, ledgerEventId, ...photo, key: newKey() }))
  await readBook()
  await deleteCase(user, caseId)
  expect(await readBook()).toEqual([])
  expect(await pay()).toEqual(notFound)
  expect(await reverse({ entryId: ledgerEventId })).toEqual(notFound)
  expect(await findAttachment(user, id)).toBeNull()
  expect(await store().ledgerEvent.count({ where: { caseId } })).toBe(0)
  expect(await store().attachment.count({ where: { caseId } })).toBe(0)
})

describe('the database itself refuses', () => {
  test.each([
    ['another amount', { amountCents: 1 }],
    ['another day', { on: '2020-01-01' }],
    ['another place', { seq: 7 }],
    ['another number', { number: 7 }],
    ['other words', { detail: '{}' }],
    ['another case', { caseId: 'x' }],
  ])('%s', async (_, data) => {
    const id = await paid()
    await expect(store().ledgerEvent.update({ where: { id }, data })).rejects.toThrow()
    expect(await readBook()).toMatchObject([{ ...checkPaid, seq: 1, number: 1 }])
  })

  const line = { kind: 'reversal', on: '2026-11-22', detail: '{}', createdAt: new Date() }

  test('a second line at one place', async () => {
    await paid()
    const data = { ...line, caseId: mine.caseId, seq: 1 }
    await expect(store().ledgerEvent.create({ data })).rejects.toThrow()
  })

  test('a second reversal of one line', async () => {
    const ofId = await paid()
    await reverse({ entryId: ofId })
    const data = { ...line, caseId: mine.caseId, seq: 3, ofId }
    await expect(store().ledgerEvent.create({ data })).rejects.toThrow()
  })

  test('a reversal of another case’s line', async () => {
    const ofId = await paid()
    const data = { ...line, caseId: theirs.caseId, seq: 1000, ofId }
    await expect(store().ledgerEvent.create({ data })).rejects.toThrow()
  })
})

test('a form knows the payment it recorded, and nobody else’s form does', async () => {
  const asked = { user: mine.user, caseId: mine.caseId, payment: checkPaid, key: newKey() }
  expect(await findRecorded(asked)).toBeNull()
  const done = expectOk(await recordPayment(asked))
  expect(await findRecorded(asked)).toEqual(done)
  expect(await findRecorded({ ...asked, key: newKey() })).toBeNull()
  expect(await findRecorded({ ...asked, payment: { ...checkPaid, amountCents: 1 } })).toBeNull()
  expect(await findRecorded({ ...asked, user: theirs.user })).toBeNull()
})
