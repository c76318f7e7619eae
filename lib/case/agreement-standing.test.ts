import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { agreementStandingOf, forbearanceIn, standingOn } from './agreement-standing'
import { openCaseFile } from './case-file'
import { noRecords } from './records'

describe('an agreement of $600 in three payments, five days of grace', () => {
  test.each<[string, number, IsoDate, string, [IsoDate, number] | null, IsoDate | null]>([
    ['before the first payment', 0, '2026-11-30', 'kept', ['2026-12-01', 20_000], null],
    ['on the day of the first', 0, '2026-12-01', 'kept', ['2026-12-01', 20_000], null],
    ['on the last day of grace', 0, '2026-12-06', 'kept', ['2026-12-01', 20_000], null],
    ['the day after it', 0, '2026-12-07', 'missed', ['2026-12-01', 20_000], '2026-12-01'],
    ['a cent short, after grace', 19_999, '2026-12-07', 'missed', ['2026-12-01', 1], '2026-12-01'],
    ['the first one whole', 20_000, '2026-12-07', 'kept', ['2027-01-01', 20_000], null],
    ['paid ahead', 30_000, '2026-12-07', 'kept', ['2027-01-01', 10_000], null],
    ['two missed: the oldest is named', 0, '2027-01-20', 'missed', ['2026-12-01', 20_000], '2026-12-01'],
    ['all of it', 60_000, '2026-12-07', 'paid', null, null],
    ['more than all of it', 70_000, '2027-12-07', 'paid', null, null],
  ])('%s', (_when, paid, today, kind, next, missedOn) => {
    const standing = standingOn(anAgreement(), paid, today)
    expect([standing.kind, standing.missedOn]).toEqual([kind, missedOn])
    expect(standing.nextDue).toEqual(next && { on: next[0], cents: next[1] })
    expect(standing.leftCents).toBe(Math.max(0, 60_000 - paid))
  })
})

describe('in a case', () => {
  const payments = (cents: number) => ({
    'payments-made': { entries: [{ paidOn: '2026-10-01', amountCents: cents }], done: true },
  })
  const withAgreement = (cents: number, agreement = anAgreement()) => {
    const { stored, today } = creditorFile(payments(cents))
    return agreementStandingOf(openCaseFile(stored, today, { ...noRecords, agreements: [agreement] }))
  }

  test('what was paid before the agreement does not count under it', () => {
    const before = anAgreement({ terms: { paidCents: 10_000 } })
    expect(withAgreement(10_000, before)?.paidCents).toBe(0)
    expect(withAgreement(30_000, before)?.paidCents).toBe(20_000)
  })

  test.each(['waiting', 'replaced', 'withdrawn'] as const)('one that is %s binds nobody', status => {
    expect(withAgreement(0, anAgreement({ status }))).toBeNull()
  })
})

describe('the promise not to collect', () => {
  const on = (today: IsoDate, given: Parameters<typeof anAgreement>[0] = {}) => {
    const { stored } = creditorFile()
    return forbearanceIn(openCaseFile(stored, today, { ...noRecords, agreements: [anAgreement(given)] }))
  }

  test.each<[string, boolean, IsoDate, Parameters<typeof anAgreement>[0]]>([
    ['holds while it is kept', true, '2026-12-06', {}],
    ['outlasts a late payment while it can still be cured', true, '2026-12-17', {}],
    ['ends when the days after a notice can be over', false, '2026-12-18', {}],
    ['without days to cure, on the last day of grace', true, '2026-12-06', { terms: { cureDays: 0 } }],
    ['without days to cure, the day after grace', false, '2026-12-07', { terms: { cureDays: 0 } }],
    ['was never made', false, '2026-11-30', { terms: { forbears: false } }],
    ['does not bind before everybody signed', false, '2026-11-30', { status: 'waiting' }],
  ])('%s', (_what, isLocked, today, given) => {
    expect(on(today, given) !== null).toBe(isLocked)
  })
})
