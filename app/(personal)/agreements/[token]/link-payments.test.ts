import { expect, test } from 'vitest'
import type { InvitedPayment, InvitedPayments, InvitedReport } from '@/lib/data/invited-payments'
import { anAgreement } from '@/tests/setup/agreement'
import { linkPaymentsOf } from './link-payments'

const today = '2026-12-10'
const nothing: InvitedPayments = { payments: [], answered: [], beforeCents: 0, reports: [] }

function paid(number: number, on: InvitedPayment['on'], amountCents: number, rest: Partial<InvitedPayment> = {}) {
  return { id: `p${number}`, on, amountCents, method: 'check', number, isTakenBack: false, answer: null, ...rest }
}

function shown(given: Partial<InvitedPayments>, paidCents = 0) {
  return linkPaymentsOf(anAgreement({ terms: { paidCents } }), { ...nothing, ...given }, today)
}

test('before anything was paid, the first payment is next and late, and all of it is left', () => {
  const { installments, nextDue, paidCents, leftCents, payments } = shown({})
  expect(nextDue).toEqual({ on: '2026-12-01', cents: 20_000 })
  expect([paidCents, leftCents, payments.length]).toEqual([0, 60_000, 0])
  expect(installments.map(one => one.status)).toEqual(['missed', 'upcoming', 'upcoming'])
})

test('payments fill the schedule, the newest stands first', () => {
  const { payments, nextDue, leftCents } = shown({
    payments: [paid(1, '2026-11-30', 15_000), paid(2, '2026-12-05', 15_000)],
    answered: [{ paidOn: '2026-12-01', amountCents: 1_000 }],
  })
  expect(payments.map(one => [one.paidOn, one.book?.number ?? null])).toEqual([
    ['2026-12-05', 2],
    ['2026-12-01', null],
    ['2026-11-30', 1],
  ])
  expect(nextDue).toEqual({ on: '2027-01-01', cents: 9_000 })
  expect(leftCents).toBe(29_000)
})

test('one that was taken back is shown and does not count', () => {
  const { payments, paidCents } = shown({ payments: [paid(1, '2026-12-01', 20_000, { isTakenBack: true })] })
  expect(payments).toMatchObject([{ key: 'p1', book: { isTakenBack: true } }])
  expect(paidCents).toBe(0)
})

test('of the day it was written, what the agreement counts as paid before is not shown', () => {
  const given = { beforeCents: 5_000, payments: [paid(1, '2026-11-21', 3_000), paid(2, '2026-11-21', 4_000)] }
  expect(shown(given, 8_000).payments.map(one => one.key)).toEqual(['p2'])
  expect(shown(given, 12_000).payments).toEqual([])
  expect(shown(given, 5_000).paidCents).toBe(7_000)
})

test('a report is open until it is one of the payments under the agreement, which is then marked', () => {
  const report: InvitedReport = {
    ...{ id: 'r1', on: '2026-12-01', amountCents: 20_000, method: 'cash', reference: '', note: '' },
    ...{ reportedOn: '2026-12-01', answer: null },
  }
  const answered = { why: '', on: '2026-12-02' } as const
  const { payments, open, paidCents } = shown({
    payments: [paid(1, '2026-12-01', 20_000)],
    reports: [
      { ...report, answer: { ...answered, kind: 'confirmed', eventId: 'p1' } },
      { ...report, id: 'r2' },
      { ...report, id: 'r3', answer: { ...answered, kind: 'disputed', eventId: null } },
      { ...report, id: 'r4', answer: { ...answered, kind: 'same', eventId: null } },
    ],
  })
  expect(payments).toMatchObject([{ key: 'p1', isReported: true }])
  expect(open.map(one => one.id)).toEqual(['r4', 'r3', 'r2'])
  expect(paidCents).toBe(20_000)
})
