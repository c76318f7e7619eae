import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { howOften } from './how-often'
import { monthlyOf } from './monthly'

describe('a month of', () => {
  test.each([
    ['$300 a week: 52 weeks over 12 months', 30_000, 'week', 130_000],
    ['$600 every two weeks: 26 over 12', 60_000, 'two-weeks', 130_000],
    ['$1,200 every four weeks: 13 over 12', 120_000, 'four-weeks', 130_000],
    ['$650 twice a month', 65_000, 'half-month', 130_000],
    ['$1,300 a month', 130_000, 'month', 130_000],
    ['$3,900 every three months', 390_000, 'quarter', 130_000],
    ['$15,600 a year', 1_560_000, 'year', 130_000],
    ['$1,300 in a usual month', 130_000, 'irregular', 130_000],
    ['one cent a week: 4.33 cents', 1, 'week', 4],
    ['five cents a year: 0.42 of a cent', 5, 'year', 0],
    ['six cents a year: half a cent, up', 6, 'year', 1],
    ['nothing', 0, 'week', 0],
  ] as const)('%s', (_what, cents, every, monthly) => {
    expect(monthlyOf([{ cents, every }])).toBe(monthly)
  })

  it('is rounded once for all amounts, not each by itself', () => {
    const cent = { cents: 1, every: 'year' } as const
    expect(monthlyOf(Array(12).fill(cent))).toBe(1)
    expect(monthlyOf([{ cents: -6, every: 'year' }])).toBe(0)
  })

  it('takes off again what was added, whatever the order', () => {
    const amount = fc.record({ cents: fc.integer({ min: 0, max: 2_000_000_000 }), every: fc.constantFrom(...howOften) })
    fc.assert(
      fc.property(fc.array(amount), amounts => {
        const taken = amounts.map(one => ({ ...one, cents: -one.cents }))
        expect(monthlyOf([...amounts, ...taken])).toBe(0)
        expect(monthlyOf([...amounts].reverse())).toBe(monthlyOf(amounts))
      }),
    )
  })
})
