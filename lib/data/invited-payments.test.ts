import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, issueTo, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { signOwn } from './agreements'
import { deleteCase } from './cases'
import { withdrawInvitation } from './invitations'
import { findInvited, signInvited } from './invited'
import {
  answerPayment,
  findInvitedPayments,
  mostAnswers,
  mostReports,
  mostReportsOfLink,
  type PaymentToReport,
  reportPayment,
} from './invited-payments'
import { type PaymentToRecord, recordEntry, recordPayment, reverseEntry } from './ledger'
import { answerReport } from './payment-reports'
import { store } from './store'
import { clearTriesAt } from './tries'

// The agreement of the table is written on 2026-11-21 and pays $200 a month from 2026-12-01.

let database: TestStore
let mine: Table
let theirs: Table
const gone = { ok: false, error: 'gone' }
const today = '2026-12-02'

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
  await bringIntoForce(theirs)
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
  await bringIntoForce(mine)
})

async function bringIntoForce({ user, caseId, agreementId, token }: Table) {
  const { sha256 } = await store().agreement.findUniqueOrThrow({ where: { id: agreementId } })
  const words = { consent: 'I agree.', locale: 'en', signedOn: '2026-11-22', sha256 } as const
  expectOk(await signInvited({ token, name: 'Kim Olsen', key: newKey(), ...words }))
  const ids = { user, caseId, agreementId, partyKey: 'creditor-1', method: 'online' } as const
  expect(expectOk(await signOwn({ ...ids, name: 'Rosa Díaz', key: newKey(), ...words })).isInForce).toBe(true)
}

const check: PaymentToRecord = {
  ...{ on: '2026-12-01', amountCents: 20_000, method: 'check', source: 'voluntary', from: 'Kim Olsen' },
  ...{ reference: 'secret-ref', bank: 'secret-bank', lastDigits: '4821', note: 'secret-note' },
}

async function record(given: Partial<PaymentToRecord> = {}) {
  const { user, caseId } = mine
  return expectOk(await recordPayment({ user, caseId, payment: { ...check, ...given }, key: newKey() })).id
}

const cash: PaymentToReport = {
  on: '2026-12-01',
  amountCents: 20_000,
  method: 'cash',
  reference: '',
  note: 'In person.',
}

function report(given: { token?: string; key?: string; payment?: Partial<PaymentToReport> } = {}) {
  const { token = mine.token, key = newKey(), payment } = given
  return reportPayment({ token, payment: { ...cash, ...payment }, reportedOn: today, key })
}

function answer(eventId: string, given: { token?: string; key?: string; kind?: 'disputed'; why?: string } = {}) {
  const { token = mine.token, key = newKey(), kind = 'confirmed' as const, why = '' } = given
  return answerPayment({ token, eventId, kind, why, on: today, key })
}

async function found(token = mine.token) {
  const read = await findInvitedPayments(token)
  if (!read) throw new Error('The link opens no payments.')
  return read
}

describe('what a link knows of the owner’s book', () => {
  test('is each payment since the agreement was written: day, amount, way and receipt', async () => {
    const id = await record()
    expect((await found()).payments).toEqual([
      { id, on: '2026-12-01', amountCents: 20_000, method: 'check', number: 1, isTakenBack: false, answer: null },
    ])
  })

  test('and nothing the owner keeps beside it: no reference, bank, digits, note, source, cost, waiver or renewal', async () => {
    const { user, caseId } = mine
    await record()
    for (const entry of [
      { kind: 'cost', on: '2026-12-02', amountCents: 77_713, note: 'secret-cost' },
      { kind: 'waiver', on: '2026-12-02', amountCents: 77_717, bucket: 'interest', note: 'secret-waiver' },
      { kind: 'renewal', on: '2026-12-02', note: 'secret-renewal' },
    ] as const)
      expectOk(await recordEntry({ user, caseId, entry, key: newKey() }))
    const everything = JSON.stringify(await found())
    expect(everything).not.toMatch(/secret|4821|7771|voluntary|Kim Olsen/)
    expect(everything).not.toContain(caseId)
    expect((await found()).payments).toHaveLength(1)
  })

  test.each([
    ['the day before the agreement was written', '2026-11-20', 0],
    ['that day', '2026-11-21', 1],
    ['the day after', '2026-11-22', 1],
  ])('of a payment on %s', async (_, on, count) => {
    const id = await record({ on: on as '2026-11-20' })
    const { payments, beforeCents } = await found()
    expect(payments).toHaveLength(count)
    expect(beforeCents).toBe(count ? 0 : 20_000)
    if (count === 0) {
      expect(JSON.stringify(await found())).not.toContain(id)
      expect(await answer(id)).toEqual({ ok: false, error: 'not-found' })
    }
  })

  test('those given with the judgment count the same way, once their list is finished', async () => {
    const entries = [
      { paidOn: '2026-11-20', amountCents: 1_000 },
      { paidOn: '2026-11-25', amountCents: 2_000, extra: 'secret' },
    ]
    const put = (done: boolean) =>
      store().case.update({
        where: { id: mine.caseId },
        data: { answers: JSON.stringify({ 'payments-made': { entries, done }, state: { stateCode: 'CA' } }) },
      })
    await put(true)
    expect(await found()).toMatchObject({
      answered: [{ paidOn: '2026-11-25', amountCents: 2_000 }],
      beforeCents: 1_000,
    })
    expect(JSON.stringify(await found())).not.toContain('secret')
    await put(false)
    expect(await found()).toMatchObject({ answered: [], beforeCents: 0 })
  })

  test('says when a payment was taken back, and then asks nothing more of it', async () => {
    const entryId = await record()
    const { user, caseId } = mine
    const why = { why: 'returned', note: 'secret', on: '2026-12-05' } as const
    expectOk(await reverseEntry({ user, caseId, entryId, ...why, key: newKey() }))
    expect((await found()).payments).toMatchObject([{ id: entryId, isTakenBack: true }])
    expect(JSON.stringify(await found())).not.toContain('secret')
    expect(await answer(entryId)).toEqual({ ok: false, error: 'not-found' })
  })
})

describe('a payment reported by link', () => {
  test('waits in the owner’s case and changes no book', async () => {
    const { id } = expectOk(await report())
    const { reports, ledger } = await recordsOf(mine)
    expect(ledger).toEqual([])
    expect(reports).toEqual([
      { ...cash, id, agreementId: mine.agreementId, partyKey: 'debtor-1', reportedOn: today, answer: null },
    ])
    expect((await found()).reports).toEqual([{ ...cash, id, reportedOn: today, answer: null }])
  })

  test('tells its party what came of it', async () => {
    const { user, caseId } = mine
    const ids = [expectOk(await report()).id, expectOk(await report({ payment: { note: 'Another.' } })).id]
    const [confirmed, disputed] = ids as [string, string]
    const asked = { user, caseId, on: '2026-12-03', key: newKey() } as const
    const { eventId } = expectOk(
      await answerReport({ ...asked, reportId: confirmed, answer: { kind: 'confirmed', payment: check } }),
    )
    expectOk(await answerReport({ ...asked, reportId: disputed, answer: { kind: 'disputed', why: 'Nothing came.' } }))
    expect((await found()).reports.map(one => one.answer)).toEqual([
      { kind: 'confirmed', why: '', on: '2026-12-03', eventId },
      { kind: 'disputed', why: 'Nothing came.', on: '2026-12-03', eventId: null },
    ])
  })

  test('the same form sent ten times at once reports once; with another amount, again', async () => {
    await Promise.all(Array.from({ length: 10 }, () => report({ key: 'click' })))
    await clearTriesAt(`report:${mine.invitationId}`)
    expectOk(await report({ key: 'click', payment: { amountCents: 1 } }))
    expect((await recordsOf(mine)).reports.map(one => one.amountCents)).toEqual([20_000, 1])
  })

  test('without end is refused for a while', async () => {
    for (let made = 0; made < mostReports; made++) expectOk(await report())
    expect(await report()).toEqual({ ok: false, error: 'too-many' })
  })

  test('however slowly reported, they do not fill the other side’s case', async () => {
    for (let made = 0; made < mostReportsOfLink; made++) {
      expectOk(await report())
      if (made % mostReports === mostReports - 1) await clearTriesAt(`report:${mine.invitationId}`)
    }
    expect(await report()).toEqual({ ok: false, error: 'too-many' })
    expect((await recordsOf(mine)).reports).toHaveLength(mostReportsOfLink)
  })
})

describe('what a party says of a payment', () => {
  test('stands beside it, and the newest counts', async () => {
    const id = await record()
    expectOk(await answer(id))
    expectOk(await answer(id, { kind: 'disputed', why: 'It was $150.' }))
    expect((await found()).payments[0]?.answer).toEqual({ kind: 'disputed', why: 'It was $150.', on: today })
    expect((await recordsOf(mine)).paymentAnswers.map(one => one.kind)).toEqual(['confirmed', 'disputed'])
  })

  test('the same form sent ten times at once says it once', async () => {
    const id = await record()
    const all = await Promise.all(Array.from({ length: 10 }, () => answer(id, { key: 'click' })))
    expect(new Set(all.map(one => expectOk(one).id)).size).toBe(1)
    expect((await recordsOf(mine)).paymentAnswers).toHaveLength(1)
  })

  test('without end is refused for a while', async () => {
    const id = await record()
    for (let said = 0; said < mostAnswers; said++) expectOk(await answer(id))
    expect(await answer(id)).toEqual({ ok: false, error: 'too-many' })
  })

  test('of a payment of another case is not found, by any mix of links', async () => {
    const id = await record()
    expect(await answer(id, { token: theirs.token })).toEqual({ ok: false, error: 'not-found' })
    expect(await answer('no-such-payment')).toEqual({ ok: false, error: 'not-found' })
    expect((await found(theirs.token)).payments).toEqual([])
    expect((await recordsOf(mine)).paymentAnswers).toEqual([])
  })

  test('an id that is a condition on rows names no payment', async () => {
    await record()
    const everybodys = { not: '' } as unknown as string
    expect(await answer(everybodys)).toEqual({ ok: false, error: 'not-found' })
    expect(await answer('x', { token: everybodys })).toEqual(gone)
    expect(await report({ token: everybodys })).toEqual(gone)
    expect(await findInvitedPayments(everybodys)).toBeNull()
    expect((await recordsOf(mine)).paymentAnswers).toEqual([])
  })
})

describe('a link that opens nothing knows and takes nothing', () => {
  const ways: [string, () => Promise<string>][] = [
    ['made up', async () => 'A'.repeat(48)],
    ['empty', async () => ''],
    ['altered', async () => `${mine.token.slice(0, -1)}${mine.token.endsWith('A') ? 'B' : 'A'}`],
    [
      'expired',
      async () => {
        await store().invitation.updateMany({ where: { id: mine.invitationId }, data: { expiresAt: new Date() } })
        return mine.token
      },
    ],
    [
      'withdrawn',
      async () => {
        const { user, caseId, agreementId, invitationId } = mine
        expectOk(await withdrawInvitation({ user, caseId, agreementId, invitationId, key: newKey() }))
        return mine.token
      },
    ],
    [
      'of a deleted case',
      async () => {
        await deleteCase(mine.user, mine.caseId)
        return mine.token
      },
    ],
  ]
  test.each(ways)('%s', async (_, make) => {
    const id = await record()
    const token = await make()
    expect(await findInvitedPayments(token)).toBeNull()
    expect(await report({ token })).toEqual(gone)
    expect(await answer(id, { token })).toEqual(gone)
    expect(await store().paymentReport.count({ where: { caseId: mine.caseId } })).toBe(0)
    expect(await store().paymentAnswer.count({ where: { eventId: id } })).toBe(0)
  })
})

describe('an agreement that is not in force takes no payments', () => {
  const refused = { ok: false, error: 'not-in-force' }

  test('before everybody signed', async () => {
    const { token } = await openTable()
    expect(await findInvitedPayments(token)).toBeNull()
    expect(await report({ token })).toEqual(refused)
    expect(await answer('x', { token })).toEqual(refused)
  })

  test('once a later version took its place; its link still says so', async () => {
    const id = await record()
    const { id: agreementId } = await issueTo(mine.user, mine.caseId)
    expectOk(await report())
    await store().agreement.update({ where: { id: mine.agreementId }, data: { status: 'replaced' } })
    await store().agreement.update({
      where: { id: agreementId },
      data: { status: 'in-force', inForceOn: '2026-12-02' },
    })
    expect(await findInvitedPayments(mine.token)).toBeNull()
    expect(await report()).toEqual(refused)
    expect(await answer(id)).toEqual(refused)
    expect(await findInvited(mine.token)).toMatchObject({ status: 'replaced', isOver: true })
  })
})
