import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { harbor } from '@/tests/people/harbor'
import { ruth } from '@/tests/people/ruth'
import { anAgreement } from '@/tests/setup/agreement'
import { returnedPayment } from '@/tests/setup/returned-check'
import { openCaseFile, owedIn } from './case-file'
import { collectableNowWords, orderedScheduleOf } from './installments-schedule'
import { noRecords, type Records } from './records'

const fileOf = (on: IsoDate = harbor.today, records: Partial<Records> = {}, answers: StoredAnswers = {}) =>
  openCaseFile({ ...harbor.answers, ...answers }, on, { ...noRecords, ...records })
const found = (...given: Parameters<typeof fileOf>) => {
  const schedule = orderedScheduleOf(fileOf(...given))
  if (!schedule) throw new Error('There is no order.')
  return schedule
}

describe('Harbor: $800 a month from December 1, 2025, and $2,050.50 paid', () => {
  test('payments go to the oldest installment first, in part too', () => {
    const { installments } = found()
    expect(installments.slice(0, 4).map(one => [one.on, one.paidCents, one.status])).toEqual([
      ['2025-12-01', 80_000, 'paid'],
      ['2026-01-01', 80_000, 'paid'],
      ['2026-02-01', 45_050, 'missed'],
      ['2026-03-01', 0, 'missed'],
    ])
  })

  test('only what was missed may be collected, and the rest waits', () => {
    const file = fileOf()
    const { collectableCents, restCents, owedCents, missed, next } = found()
    expect(collectableCents).toBe(960_000 - 205_050)
    expect(missed).toHaveLength(10)
    expect(collectableCents + restCents).toBe(owedCents)
    expect(owedCents).toBe(owedIn(file))
    // The thirteenth and last: twelve of $800.00 leave $40.75 of $9,640.75.
    expect(next).toEqual({ on: '2026-12-01', cents: 4_075 })
    expect(collectableNowWords(file)?.en).toMatch(/^What may be collected now is \$7,549\.50:/)
  })

  test.each<[string, IsoDate, number]>([
    ['on the day of the first, unpaid', '2025-12-01', 0],
    ['the day after', '2025-12-02', 80_000],
  ])('%s', (_boundary, on, collectableCents) => {
    expect(found(on, {}, { 'payments-made': { entries: [], done: true } }).collectableCents).toBe(collectableCents)
  })

  test('a payment of the book counts, and one taken back does not', () => {
    const payment = { ...returnedPayment, on: '2026-11-20' as const, amountCents: 100_000 }
    const back = {
      id: 'r',
      seq: 2,
      on: '2026-11-21',
      kind: 'reversal',
      of: payment.id,
      why: 'returned',
      note: '',
    } as const
    const without = found().collectableCents
    expect(found(harbor.today, { ledger: [payment] }).collectableCents).toBe(without - 100_000)
    expect(found(harbor.today, { ledger: [payment, back] }).collectableCents).toBe(without)
  })

  test('kept to the day, nothing may be collected', () => {
    const paid = { 'payments-made': { entries: [{ paidOn: '2025-12-01', amountCents: 80_000 }], done: true } }
    expect(collectableNowWords(fileOf('2026-01-01', {}, paid))?.en).toBe(
      'Nothing may be collected now: the court ordered installments and none was missed. The next is due January 1, 2026',
    )
  })

  test('never more than is owed, and nothing once all is paid', () => {
    const paid = { 'payments-made': { entries: [{ paidOn: '2026-11-20', amountCents: 2_000_000 }], done: true } }
    expect(found(harbor.today, {}, paid)).toMatchObject({ missed: [], collectableCents: 0, restCents: 0, next: null })
    expect(collectableNowWords(fileOf(harbor.today, {}, paid))).toBeNull()
  })
})

describe('there is no order to lay out', () => {
  test('while an agreement in force says what is paid', () => {
    expect(orderedScheduleOf(fileOf(harbor.today, { agreements: [anAgreement()] }))).toBeNull()
  })
  test('where all is due at once, or nobody could describe it', () => {
    expect(orderedScheduleOf(openCaseFile(ruth.answers, ruth.today))).toBeNull()
    expect(orderedScheduleOf(fileOf(harbor.today, {}, { installments: { notSure: true } }))).toBeNull()
    expect(collectableNowWords(openCaseFile(ruth.answers, ruth.today))).toBeNull()
  })
})
