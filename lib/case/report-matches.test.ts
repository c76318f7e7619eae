import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { LedgerRow } from './ledger-row'
import { isLikelySame, matchesOf } from './report-matches'

const report = { on: '2026-12-01', amountCents: 20_000 } as const

function paid(seq: number, on: IsoDate, amountCents: number): LedgerRow {
  return {
    ...{ id: `payment-${seq}`, seq, kind: 'payment', on, amountCents, number: seq, method: 'check', note: '' },
    ...{ source: 'voluntary', from: '', reference: '', bank: '', lastDigits: '' },
  }
}

test('the same amount and near first, then the same amount, then near, then the rest by their days', () => {
  const ledger = [
    paid(1, '2026-01-01', 5_000),
    paid(2, '2026-11-30', 15_000),
    paid(3, '2026-06-01', 20_000),
    paid(4, '2026-12-05', 20_000),
    paid(5, '2026-12-01', 20_000),
    paid(6, '2026-08-01', 5_000),
  ]
  expect(matchesOf(report, ledger).map(one => one.row.seq)).toEqual([5, 4, 3, 2, 6, 1])
})

describe('the same payment, very likely', () => {
  test.each<[string, IsoDate, number, boolean]>([
    ['ten days before', '2026-11-21', 20_000, true],
    ['eleven days before', '2026-11-20', 20_000, false],
    ['ten days after', '2026-12-11', 20_000, true],
    ['eleven days after', '2026-12-12', 20_000, false],
    ['one cent more', '2026-12-01', 20_001, false],
  ])('%s', (_, on, amountCents, isSame) => {
    expect(matchesOf(report, [paid(1, on, amountCents)]).map(isLikelySame)).toEqual([isSame])
  })
})

test('what was taken back, and what is no payment, is none', () => {
  const ledger: LedgerRow[] = [
    paid(1, '2026-12-01', 20_000),
    { id: 'x', seq: 2, kind: 'reversal', on: '2026-12-03', of: 'payment-1', why: 'returned', note: '' },
    { id: 'y', seq: 3, kind: 'cost', on: '2026-12-01', amountCents: 20_000, note: '' },
  ]
  expect(matchesOf(report, ledger)).toEqual([])
})

test('no more than anybody reads', () => {
  const ledger = Array.from({ length: 200 }, (_, i) => paid(i + 1, '2026-12-01', 100 + i))
  expect(matchesOf(report, ledger)).toHaveLength(50)
})
