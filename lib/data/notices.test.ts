import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { checkPaid, expectOk, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { deleteCase } from './cases'
import { recordEntry, recordPayment } from './ledger'
import { type NoticeToRecord, recordNotice, setNoticeReceived, strikeNotice } from './notices'
import { store } from './store'

const notFound = { ok: false, error: { kind: 'not-found' } }

let database: TestStore
let mine: Table
let theirs: Table

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

function cureNotice(given: Partial<NoticeToRecord> = {}): NoticeToRecord {
  const about = { kind: 'cure', agreementId: mine.agreementId, about: '2026-12-01' }
  return { ...about, sentOn: '2026-12-20', how: 'certified', receivedOn: null, note: '', ...given }
}

function record(given: Partial<NoticeToRecord> = {}, key = newKey()) {
  return recordNotice({ user: mine.user, caseId: mine.caseId, notice: cureNotice(given), key })
}

async function recorded(given: Partial<NoticeToRecord> = {}) {
  return expectOk(await record(given)).id
}

function receive(noticeId: string, receivedOn: `${number}-${number}-${number}` = '2026-12-23', key = newKey()) {
  return setNoticeReceived({ user: mine.user, caseId: mine.caseId, noticeId, receivedOn, key })
}

function strike(noticeId: string, why = 'never sent', key = newKey()) {
  return strikeNotice({ user: mine.user, caseId: mine.caseId, noticeId, on: '2026-12-24', why, key })
}

async function readNotices() {
  return (await recordsOf(mine)).notices
}

async function pay({ user, caseId }: Table) {
  return expectOk(await recordPayment({ user, caseId, payment: checkPaid, key: newKey() })).id
}

test('a notice comes back as it was written down', async () => {
  const id = await recorded()
  expect(await readNotices()).toEqual([{ ...cureNotice(), id, struck: null }])
})

test('one of a returned check names its payment, with an agreement or without', async () => {
  const about = await pay(mine)
  await recorded({ kind: 'returned-check', agreementId: null, about })
  await recorded({ kind: 'returned-check', about })
  expect((await readNotices()).map(one => [one.agreementId, one.about])).toEqual([
    [null, about],
    [mine.agreementId, about],
  ])
})

test('notices of one moment keep their order', async () => {
  const notes = Array.from({ length: 10 }, (_, i) => `${i}`)
  for (const note of notes) await recorded({ note })
  expect((await readNotices()).map(one => one.note)).toEqual(notes)
})

test('the same form sent ten times at once makes one notice; with another day, another', async () => {
  await Promise.all(Array.from({ length: 10 }, () => record({}, 'click')))
  await record({ sentOn: '2026-12-21' }, 'click')
  expect((await readNotices()).map(one => one.sentOn)).toEqual(['2026-12-20', '2026-12-21'])
})

test('what it names must be of the case', async () => {
  const { user, caseId } = mine
  const entry = { kind: 'renewal', on: '2026-11-20', note: '' } as const
  const { id: renewal } = expectOk(await recordEntry({ user, caseId, entry, key: newKey() }))
  const returned = { kind: 'returned-check', agreementId: null }
  for (const given of [
    { agreementId: theirs.agreementId },
    { agreementId: '' },
    { agreementId: { not: '' } as unknown as string },
    { ...returned, about: await pay(theirs) },
    { ...returned, about: renewal },
    { ...returned, about: '' },
    { ...returned, about: { not: '' } as unknown as string },
  ])
    expect(await record(given)).toEqual(notFound)
  expect(await readNotices()).toEqual([])
})

describe('the day it came in', () => {
  test('is added once', async () => {
    const id = await recorded()
    const first = await receive(id, '2026-12-23', 'came')
    expect(await receive(id, '2026-12-23', 'came')).toEqual(first)
    expect(await receive(id, '2026-12-24')).toEqual({ ok: false, error: { kind: 'already-received' } })
    expect((await readNotices())[0]?.receivedOn).toBe('2026-12-23')
  })

  test('is known at once in the case of the one who got it', async () => {
    const id = await recorded({ receivedOn: '2026-12-22' })
    expect(await receive(id)).toEqual({ ok: false, error: { kind: 'already-received' } })
  })

  test('is not added to one that is struck out', async () => {
    const id = await recorded()
    await strike(id)
    expect(await receive(id)).toEqual({ ok: false, error: { kind: 'already-struck' } })
  })
})

describe('struck out', () => {
  test('a notice stays, with the reason, received or not', async () => {
    const id = await recorded()
    await receive(id)
    const first = await strike(id, 'never sent', 'strike')
    expect(await strike(id, 'never sent', 'strike')).toEqual(first)
    expect(await readNotices()).toMatchObject([
      { sentOn: '2026-12-20', receivedOn: '2026-12-23', struck: { on: '2026-12-24', why: 'never sent' } },
    ])
  })

  test('once', async () => {
    const id = await recorded()
    await strike(id)
    expect(await strike(id, 'another reason')).toEqual({ ok: false, error: { kind: 'already-struck' } })
  })
})

test('a stranger writes, adds and strikes nothing, by any mix of ids', async () => {
  const [a, b] = [mine, theirs]
  const mineId = await recorded()
  const notice = cureNotice({ agreementId: b.agreementId })
  const { id: theirId } = expectOk(await recordNotice({ user: b.user, caseId: b.caseId, notice, key: newKey() }))
  expect(await recordNotice({ user: b.user, caseId: a.caseId, notice: cureNotice(), key: newKey() })).toEqual(notFound)
  for (const ids of [
    { user: b.user, caseId: a.caseId, noticeId: mineId },
    { user: b.user, caseId: b.caseId, noticeId: mineId },
    { user: a.user, caseId: a.caseId, noticeId: theirId },
    { user: a.user, caseId: b.caseId, noticeId: theirId },
    { user: a.user, caseId: a.caseId, noticeId: { not: '' } as unknown as string },
    { user: a.user, caseId: { not: '' } as unknown as string, noticeId: mineId },
  ]) {
    expect(await setNoticeReceived({ ...ids, receivedOn: '2026-12-23', key: newKey() })).toEqual(notFound)
    expect(await strikeNotice({ ...ids, on: '2026-12-24', why: 'x', key: newKey() })).toEqual(notFound)
  }
  expect(await readNotices()).toMatchObject([{ receivedOn: null, struck: null }])
  expect((await recordsOf({ user: b.user, caseId: a.caseId })).notices).toEqual([])
})

test('notices go with their case', async () => {
  const id = await recorded()
  await deleteCase(mine.user, mine.caseId)
  expect(await record()).toEqual(notFound)
  expect(await strike(id)).toEqual(notFound)
  expect(await store().notice.count({ where: { caseId: mine.caseId } })).toBe(0)
})

describe('the database itself refuses', () => {
  test.each([
    ['another day', { sentOn: '2020-01-01' }],
    ['another kind', { kind: 'default' }],
    ['another way', { how: 'hand' }],
    ['another note', { note: 'x' }],
    ['another payment', { about: '2027-01-01' }],
  ])('%s', async (_, data) => {
    const id = await recorded()
    await expect(store().notice.update({ where: { id }, data })).rejects.toThrow()
  })

  test('another day it came in', async () => {
    const id = await recorded({ receivedOn: '2026-12-22' })
    await expect(store().notice.update({ where: { id }, data: { receivedOn: null } })).rejects.toThrow()
  })

  test('to undo a strike', async () => {
    const id = await recorded()
    await strike(id)
    const data = { struckOn: null, struckWhy: null }
    await expect(store().notice.update({ where: { id }, data })).rejects.toThrow()
  })
})
