import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { checkPaid, expectOk, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { deleteCase } from './cases'
import { recordPayment, reverseEntry } from './ledger'
import { answerReport, type ReportAnswer } from './payment-reports'
import { store } from './store'

const notFound = { ok: false, error: { kind: 'not-found' } }
const reported = {
  ...{ on: '2026-11-20', amountCents: 10_000, method: 'transfer', reference: 'X-7', note: 'by phone' },
  ...{ partyKey: 'debtor-1', reportedOn: '2026-11-21' },
}
const confirmed: ReportAnswer = { kind: 'confirmed', payment: { ...checkPaid, amountCents: 10_000 } }
const disputed: ReportAnswer = { kind: 'disputed', why: 'Nothing came in.' }

let database: TestStore
let mine: Table
let theirs: Table
let reportId: string

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
  reportId = await report(mine)
})

async function report({ caseId, agreementId }: Table) {
  const data = { ...reported, caseId, agreementId, createdAt: new Date() }
  return (await store().paymentReport.create({ data, select: { id: true } })).id
}

type Answering = Partial<Parameters<typeof answerReport>[0]>

function reply(answer: ReportAnswer, given: Answering = {}) {
  const { user, caseId } = mine
  return answerReport({ user, caseId, reportId, answer, on: '2026-11-22', key: newKey(), ...given })
}

async function record({ user, caseId }: Table = mine) {
  return expectOk(await recordPayment({ user, caseId, payment: checkPaid, key: newKey() })).id
}

test('a report counts nowhere until it is answered', async () => {
  const { ledger, reports } = await recordsOf(mine)
  expect(ledger).toEqual([])
  const { agreementId } = mine
  expect(reports).toEqual([{ ...reported, id: reportId, agreementId, answer: null }])
})

describe('answered', () => {
  test('confirmed: it becomes a line as the owner has it, in the same stroke', async () => {
    const { id, eventId } = expectOk(await reply(confirmed))
    expect(id).toBe(reportId)
    const { ledger, reports } = await recordsOf(mine)
    expect(ledger).toMatchObject([{ id: eventId, kind: 'payment', number: 1, amountCents: 10_000, bank: 'First Bank' }])
    expect(reports[0]?.answer).toEqual({ kind: 'confirmed', on: '2026-11-22', why: '', eventId })
  })

  test('the same: it names the line there is, and makes none', async () => {
    const eventId = await record()
    expect(expectOk(await reply({ kind: 'same', eventId }))).toEqual({ id: reportId, eventId })
    const { ledger, reports } = await recordsOf(mine)
    expect(ledger).toHaveLength(1)
    expect(reports[0]?.answer).toEqual({ kind: 'same', on: '2026-11-22', why: '', eventId })
  })

  test('disputed: it stays a report, with the reason', async () => {
    expect(expectOk(await reply(disputed))).toEqual({ id: reportId, eventId: null })
    const { ledger, reports } = await recordsOf(mine)
    expect(ledger).toEqual([])
    expect(reports[0]?.answer).toEqual({ kind: 'disputed', on: '2026-11-22', why: 'Nothing came in.', eventId: null })
  })
})

test('the same form sent ten times at once makes one payment', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => reply(confirmed, { key: 'click' })))
  expect(new Set(all.map(one => expectOk(one).eventId)).size).toBe(1)
  expect((await recordsOf(mine)).ledger).toHaveLength(1)
})

test('a report is answered once, and a second answer writes no payment down', async () => {
  await reply(disputed)
  expect(await reply(confirmed)).toEqual({ ok: false, error: { kind: 'already-answered' } })
  const { ledger, reports } = await recordsOf(mine)
  expect([ledger.length, reports[0]?.answer?.kind]).toEqual([0, 'disputed'])
})

test('confirmed twice at the same time, by two windows: one payment', async () => {
  const both = await Promise.all([reply(confirmed), reply(confirmed)])
  expect(both.filter(one => one.ok)).toHaveLength(1)
  expect((await recordsOf(mine)).ledger).toHaveLength(1)
})

describe('the same as what is no payment of this case is not found', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['none', async () => 'no-such-line'],
    ['a condition in its place', async () => ({ not: '' })],
    ['another case’s', () => record(theirs)],
    ['a reversal', async () => expectOk(await back(await record()))],
    [
      'one that was taken back',
      async () => {
        const id = await record()
        await back(id)
        return id
      },
    ],
  ])('%s', async (_, makeId) => {
    expect(await reply({ kind: 'same', eventId: (await makeId()) as string })).toEqual(notFound)
    expect((await recordsOf(mine)).reports[0]?.answer).toBeNull()
  })

  async function back(entryId: string) {
    const { user, caseId } = mine
    return reverseEntry({ user, caseId, entryId, on: '2026-11-22', why: 'mistake', note: '', key: newKey() })
  }
})

test('a stranger answers nothing, by any mix of ids', async () => {
  const [a, b] = [mine, await openTable()]
  const theirReport = await report(b)
  for (const ids of [
    { user: b.user },
    { user: b.user, caseId: b.caseId },
    { user: a.user, reportId: theirReport },
    { user: a.user, caseId: b.caseId, reportId: theirReport },
    { reportId: { not: '' } as unknown as string },
    { caseId: { not: '' } as unknown as string },
  ])
    expect(await reply(confirmed, ids)).toEqual(notFound)
  for (const table of [a, b]) {
    const { ledger, reports } = await recordsOf(table)
    expect([ledger.length, reports[0]?.answer]).toEqual([0, null])
  }
})

describe('what the other party says of a payment', () => {
  const said = { partyKey: 'debtor-1', kind: 'disputed', why: 'It was more.', on: '2026-11-22' }

  test('is read with the case, in the order it was said, and by nobody else', async () => {
    const eventId = await record()
    const rows = [said, { ...said, kind: 'confirmed', why: '' }]
    for (const [i, row] of rows.entries())
      await store().paymentAnswer.create({
        data: { ...row, caseId: mine.caseId, eventId, createdAt: new Date(1000 - i) },
      })
    const { paymentAnswers } = await recordsOf(mine)
    expect(paymentAnswers).toEqual(rows.toReversed().map(row => ({ ...row, id: expect.any(String), eventId })))
    expect((await recordsOf(theirs)).paymentAnswers).toEqual([])
    expect((await recordsOf({ user: theirs.user, caseId: mine.caseId })).paymentAnswers).toEqual([])
  })

  test('never changes', async () => {
    const data = { ...said, caseId: mine.caseId, eventId: await record(), createdAt: new Date() }
    const { id } = await store().paymentAnswer.create({ data })
    await expect(store().paymentAnswer.update({ where: { id }, data: { kind: 'confirmed' } })).rejects.toThrow()
  })
})

test('reports and answers go with their case', async () => {
  const data = {
    caseId: mine.caseId,
    partyKey: 'a',
    kind: 'confirmed',
    why: '',
    on: '2026-11-22',
    createdAt: new Date(),
  }
  await store().paymentAnswer.create({ data: { ...data, eventId: await record() } })
  await reply(confirmed)
  await deleteCase(mine.user, mine.caseId)
  expect(await reply(disputed)).toEqual(notFound)
  const { caseId } = mine
  expect(await store().paymentReport.count({ where: { caseId } })).toBe(0)
  expect(await store().paymentAnswer.count({ where: { event: { caseId } } })).toBe(0)
})

describe('the database itself refuses', () => {
  test.each([
    ['another amount', { amountCents: 1 }],
    ['another day', { on: '2020-01-01' }],
    ['another note', { note: 'x' }],
    ['another party', { partyKey: 'x' }],
  ])('%s', async (_, data) => {
    await expect(store().paymentReport.update({ where: { id: reportId }, data })).rejects.toThrow()
  })

  test('to take an answer back', async () => {
    await reply(disputed)
    const data = { answer: null, answeredOn: null, answerWhy: null }
    await expect(store().paymentReport.update({ where: { id: reportId }, data })).rejects.toThrow()
  })
})
