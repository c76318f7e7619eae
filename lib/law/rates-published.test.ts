import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { interestOn } from './accrual'
import { cents } from './entry'
import { type RatedJudgment, type Rates, ratesFor } from './rates'
import { states } from './states'
import type { StateCode } from './types'
import published from './vectors/rates.json'

function judgment(enteredOn: IsoDate, more: Partial<RatedJudgment> = {}): RatedJudgment {
  return {
    enteredOn,
    principalCents: cents(5_000),
    debtKind: 'other',
    debtorKind: 'person',
    creditorKind: 'business',
    statedPercent: null,
    ...more,
  }
}

function percentsOf(rates: Rates): number[] {
  if (rates.kind !== 'rates') throw new Error(`no rates: ${JSON.stringify(rates)}`)
  return rates.segments.map(segment => segment.annualPercent)
}

/** The rate in force on the last day asked for. */
function lastPercent(code: StateCode, of: RatedJudgment, through: IsoDate): number {
  return percentsOf(ratesFor(of, states[code], through)).at(-1) ?? Number.NaN
}

/** What each published row asks of us, by its id: the percents it must give, in its own order. */
const asked: Record<string, () => number[]> = {
  'ca-rate-3': () => [
    lastPercent('CA', judgment('2024-02-01', { debtKind: 'medical', principalCents: cents(199_999.99) }), '2025-01-01'),
  ],
  'ca-rate-6': () => [
    lastPercent('CA', judgment('2023-01-01', { debtKind: 'consumer', principalCents: cents(20_000) }), '2025-01-01'),
  ],
  'ca-rate-9': () => [lastPercent('CA', judgment('2024-02-01', { debtorKind: 'government' }), '2025-01-01')],
  'mi-rate-2020-07-01': () => [lastPercent('MI', judgment('2019-02-01'), '2020-07-01')],
  'mi-rate-2025-01-01': () => [lastPercent('MI', judgment('2019-02-01'), '2025-01-01')],
  'nv-rate-2012': () => [lastPercent('NV', judgment('2012-01-01'), '2012-01-01')],
  'wi-fixed': () => percentsOf(ratesFor(judgment('2019-03-10'), states.WI, '2021-02-01')),
  'nj-rate-2020': () => [
    lastPercent('NJ', judgment('2020-03-01', { principalCents: cents(15_000) }), '2020-12-31'),
    lastPercent('NJ', judgment('2020-03-01', { principalCents: cents(15_000.01) }), '2020-12-31'),
  ],
  'nj-rate-2025': () => [
    lastPercent('NJ', judgment('2025-03-01', { principalCents: cents(20_000) }), '2025-12-31'),
    lastPercent('NJ', judgment('2025-03-01', { principalCents: cents(20_000.01) }), '2025-12-31'),
  ],
  'fl-rate-2021-10-01': () => [lastPercent('FL', judgment('2021-10-01'), '2021-12-31')],
  'fl-rate-2021-07-01': () => [lastPercent('FL', judgment('2021-07-01'), '2021-12-31')],
  'fl-rate-2019-07-01': () => [lastPercent('FL', judgment('2019-07-01'), '2019-12-31')],
  'fl-rate-2020-01-01': () => [lastPercent('FL', judgment('2020-01-01'), '2020-03-31')],
  'fl-adjust': () => [
    lastPercent('FL', judgment('2019-08-02'), '2019-12-31'),
    lastPercent('FL', judgment('2019-08-02'), '2020-01-01'),
  ],
  'fl-townsend': () => [lastPercent('FL', judgment('2010-04-21', { statedPercent: 6 }), '2012-06-01')],
  'il-rate-2': () => [
    lastPercent('IL', judgment('2020-01-01', { debtKind: 'consumer', principalCents: cents(25_000.01) }), '2021-01-01'),
  ],
  'il-rate-3': () => [lastPercent('IL', judgment('2019-12-31', { debtKind: 'consumer' }), '2021-01-01')],
  'il-rate-4': () => [lastPercent('IL', judgment('2021-01-01', { debtorKind: 'government' }), '2022-01-01')],
  'ny-rate-1': () => [lastPercent('NY', judgment('2022-04-30', { debtKind: 'consumer' }), '2023-01-01')],
  'ny-rate-2': () => [lastPercent('NY', judgment('2024-01-01'), '2025-01-01')],
  'ny-rate-3': () => [
    lastPercent('NY', judgment('2024-01-01', { debtKind: 'consumer', debtorKind: 'business' }), '2025-01-01'),
  ],
  'wa-rate-1': () => [lastPercent('WA', judgment('2024-01-01', { debtKind: 'consumer' }), '2025-01-01')],
}

type Expected = (typeof published)[number]['expected']

function expectedPercents(expected: Expected): number[] {
  if (expected.annualRate !== undefined) return [Math.round(Number(expected.annualRate) * 10_000_000) / 100_000]
  if (expected.upToLimit !== undefined) return [Number(expected.upToLimit), Number(expected.overLimit)]
  return [expected.ratePercent ?? []].flat().map(Number)
}

describe('published examples', () => {
  const rows = published.filter(row => asked[row.id])
  it('leave out only the tables, tried below', () => {
    expect(published.length - rows.length).toBe(3)
  })

  it.each(rows.map(row => [row.id, row.source, row] as const))('%s (%s)', (id, _, row) => {
    expect(asked[id]?.()).toEqual(expectedPercents(row.expected))
  })

  it('wi-rate-table: each judgment keeps the rate of its half-year', () => {
    for (const { from, rate } of tableRows('wi-rate-table'))
      expect(percentsOf(ratesFor(judgment(from), states.WI, '2021-06-30'))).toEqual([rate])
  })

  it('nv-rate-table: an old judgment moves with every half-year we have a row for', () => {
    const ours = tableRows('nv-rate-table').filter(
      ({ from }) => ratesFor(judgment(from), states.NV, from).kind === 'rates',
    )
    expect(ours.length).toBeGreaterThanOrEqual(2)
    const [oldest] = ours
    for (const { from, rate } of ours) expect(lastPercent('NV', judgment(oldest?.from ?? from), from)).toBe(rate)
  })

  it('mn-rate-table: the rate of each calendar year, from 2016', () => {
    for (const { from, rate } of tableRows('mn-rate-table').filter(row => row.from >= '2016'))
      expect(lastPercent('MN', judgment('2016-01-01'), addDays(from, 180))).toBe(rate)
  })

  it('FL: the published daily decimals come back from $10,000,000 for a day', () => {
    for (const row of published.filter(({ inputs }) => inputs.daysInYear === 365)) {
      const from = row.inputs.quarterFrom as IsoDate
      const rates = ratesFor(judgment(from), states.FL, addDays(from, 1))
      if (rates.kind !== 'rates') throw new Error(row.id)
      const terms = {
        segments: rates.segments,
        yearBasis: 'calendar' as const,
        rounding: 'half-up' as const,
        perDiemFirst: false,
        compounding: 'simple' as const,
      }
      const { interestCents } = interestOn(cents(10_000_000), from, addDays(from, 1), terms)
      expect(interestCents).toBe(Math.round(Number(row.expected.dailyDecimal) * 1_000_000_000))
    }
  })
})

/** A published table as rows of day and percent. */
function tableRows(id: string): { from: IsoDate; rate: number }[] {
  const rows = published.find(row => row.id === id)?.expected.rates ?? []
  return rows.map(row => ({
    from: ('year' in row ? `${row.year}-01-01` : row.from) as IsoDate,
    rate: Number('judgmentRate' in row ? row.judgmentRate : row.rate),
  }))
}
