import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile, plainCreditor } from '@/tests/setup/creditor-file'
import { aNotice, aPayment, aReversal } from '@/tests/setup/payments'
import { openCaseFile, owedIn } from './case-file'
import type { LedgerRow } from './ledger-row'
import { noRecords, type Records } from './records'
import { orderedDays, type ScheduleState, scheduleOf } from './schedule'
import { standingWordsOf, whenWords } from './schedule-words'

const on = (today: IsoDate, records: Partial<Records> = {}, answers: StoredAnswers = {}) =>
  openCaseFile({ ...plainCreditor, ...answers }, today, { ...noRecords, ...records })
const agreed = { agreements: [anAgreement()] }

describe('an agreement of three times $200, five days of grace, ten to catch up', () => {
  test.each<[string, IsoDate, LedgerRow[], boolean, ScheduleState, IsoDate | null]>([
    ['before the first', '2026-11-30', [], false, 'kept', null],
    ['on its day', '2026-12-01', [], false, 'kept', null],
    ['the day after: grace', '2026-12-02', [], false, 'in-grace', '2026-12-06'],
    ['on the last day of grace', '2026-12-06', [], false, 'in-grace', '2026-12-06'],
    ['after grace', '2026-12-07', [], false, 'missed', null],
    ['after the notice', '2026-12-12', [], true, 'curing', '2026-12-20'],
    ['after the days to catch up', '2026-12-21', [], true, 'default', null],
    ['whole', '2026-12-07', [aPayment('2026-12-01', 20_000)], false, 'kept', null],
    ['a cent short', '2026-12-07', [aPayment('2026-12-01', 19_999)], false, 'missed', null],
    ['all of it at once', '2026-12-07', [aPayment('2026-12-01', 60_000)], false, 'paid', null],
    [
      'paid by a check that came back',
      '2026-12-07',
      [aPayment('2026-12-01', 20_000), aReversal('payment-1', '2026-12-05', 2)],
      false,
      'missed',
      null,
    ],
  ])('%s', (_when, today, ledger, hasNotice, state, lastDay) => {
    const schedule = scheduleOf(on(today, { ...agreed, ledger, notices: hasNotice ? [aNotice()] : [] }))
    expect([schedule?.setBy, schedule?.state, schedule?.lastDay?.on ?? null]).toEqual(['agreement', state, lastDay])
  })

  test.each<[string, IsoDate, number]>([
    ['without what still has its days of grace', '2027-01-06', 15_000],
    ['with what has none left', '2027-01-07', 35_000],
  ])('what is late is all that fell due and did not come, %s', (_when, today, lateCents) => {
    const schedule = scheduleOf(on(today, { ...agreed, ledger: [aPayment('2026-12-01', 5_000)] }))
    expect([schedule?.lateOn, schedule?.lateCents]).toEqual(['2026-12-01', lateCents])
    expect(schedule?.next).toEqual({ on: '2026-12-01', cents: 15_000 })
  })

  test('the notice asks for the payment it names, not for those that fell due since', () => {
    const schedule = scheduleOf(on('2027-01-07', { ...agreed, notices: [aNotice({ receivedOn: '2026-12-30' })] }))
    expect([schedule?.state, schedule?.lateCents, schedule?.lastDay?.cents]).toEqual(['curing', 40_000, 20_000])
  })

  test('a payment goes to the oldest first, and what is over to the next', () => {
    const schedule = scheduleOf(on('2026-12-01', { ...agreed, ledger: [aPayment('2026-12-01', 25_000)] }))
    expect(schedule?.rows.map(row => row.paidCents)).toEqual([20_000, 5_000, 0])
    expect([schedule?.next, schedule?.leftCents]).toEqual([{ on: '2027-01-01', cents: 15_000 }, 35_000])
  })
})

describe('installments the court ordered', () => {
  const ordered = {
    'pay-terms': { payTerms: 'installments' },
    installments: { installmentCents: 200_000, installmentEvery: 'month', firstInstallmentOn: '2026-01-31' },
  }
  const courtFile = (today: IsoDate, ledger: LedgerRow[] = []) => on(today, { ledger }, ordered)

  test('stand in the schedule, the last one true to the cent', () => {
    expect(scheduleOf(courtFile('2026-01-15'))?.rows.map(({ on: due, cents }) => [due, cents])).toEqual([
      ['2026-01-31', 200_000],
      ['2026-02-28', 200_000],
      ['2026-03-31', 100_000],
    ])
  })

  test.each<[string, IsoDate, LedgerRow[], ScheduleState, number]>([
    ['on the first day', '2026-01-31', [], 'kept', 0],
    ['the day after', '2026-02-01', [], 'missed', 200_000],
    ['two days missed', '2026-03-01', [], 'missed', 400_000],
    ['paid on time', '2026-02-01', [aPayment('2026-01-31', 200_000)], 'kept', 0],
    ['a cent short', '2026-02-01', [aPayment('2026-01-31', 199_999)], 'missed', 1],
  ])('%s', (_when, today, ledger, state, lateCents) => {
    const schedule = scheduleOf(courtFile(today, ledger))
    expect([schedule?.setBy, schedule?.state, schedule?.lateCents]).toEqual(['court', state, lateCents])
  })

  test('may be over before the interest is: what is left then has no day of its own', () => {
    const file = courtFile('2026-12-01', [aPayment('2026-11-01', 500_000)])
    const schedule = scheduleOf(file)
    expect(schedule?.state).toBe('at-once')
    expect(schedule?.next).toEqual({ on: null, cents: owedIn(file) })
  })

  test('are paid when nothing is owed, whatever their days', () => {
    const schedule = scheduleOf(courtFile('2026-02-15', [aPayment('2026-01-15', 600_000)]))
    expect([schedule?.state, schedule?.next, schedule?.lateCents]).toEqual(['paid', null, 0])
  })

  test('an agreement in force stands in their place', () => {
    expect(scheduleOf(on('2026-11-25', agreed, ordered))?.setBy).toBe('agreement')
  })
})

describe('a judgment without a schedule', () => {
  test('is due at once, all of it', () => {
    const file = creditorFile()
    expect(scheduleOf(file)).toMatchObject({
      ...{ setBy: 'nobody', rows: [], state: 'at-once', lateOn: null },
      next: { on: null, cents: owedIn(file) },
    })
  })

  test('is paid when all of it came', () => {
    const file = on('2026-11-21', { ledger: [aPayment('2026-11-20', 900_000)] })
    expect(scheduleOf(file)).toMatchObject({ state: 'paid', next: null, leftCents: 0 })
  })

  test('and without its amount is not known', () => {
    expect(scheduleOf(creditorFile({ amount: { notSure: true } }))).toBeNull()
  })
})

describe('the days of an order', () => {
  const order = (every: 'week' | 'two-weeks' | 'month', amountCents: number) =>
    orderedDays({ kind: 'installments', amountCents, every, firstOn: '2026-12-25' }, 1_000).map(one => one.on)

  test.each<['week' | 'two-weeks' | 'month', IsoDate]>([
    ['week', '2027-01-01'],
    ['two-weeks', '2027-01-08'],
    ['month', '2027-01-25'],
  ])('each %s', (every, second) => {
    expect(order(every, 500)).toEqual(['2026-12-25', second])
  })

  test('of nothing are none, and never more than a page can hold', () => {
    expect(order('week', 0)).toEqual([])
    expect(
      orderedDays({ kind: 'installments', amountCents: 1, every: 'week', firstOn: '2026-12-25' }, 2_000_000_000).length,
    ).toBe(1200)
  })
})

describe('in words', () => {
  test.each<[IsoDate, string, string]>([
    ['2026-11-12', '9 days ago', 'hace 9 días'],
    ['2026-11-20', 'yesterday', 'ayer'],
    ['2026-11-21', 'today', 'hoy'],
    ['2026-11-22', 'tomorrow', 'mañana'],
    ['2026-11-30', 'in 9 days', 'en 9 días'],
  ])('%s is %s', (day, en, es) => {
    expect(whenWords('2026-11-21', day)).toEqual({ en, es })
  })

  test.each<[string, IsoDate, boolean, string]>([
    ['the last day of grace counts', '2026-12-06', false, 'Last day of grace'],
    ['the last day to catch up counts', '2026-12-20', true, 'Last day to catch up'],
    ['the day before it', '2026-12-05', false, '1 day left of grace'],
    ['two days before it', '2026-12-04', false, '2 days left of grace'],
  ])('%s', (_what, today, hasNotice, name) => {
    const schedule = scheduleOf(on(today, { ...agreed, notices: hasNotice ? [aNotice()] : [] }))
    expect(schedule && standingWordsOf(schedule, 'creditor', today).name.en).toBe(name)
  })
})
