import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type IsoDate } from '@/lib/shared/civil-date'
import type { OfferedPayment } from './offer-schedule'
import { presentWorthOf } from './present-worth'

const today: IsoDate = '2026-11-21'
const monthly = (count: number): OfferedPayment[] =>
  Array.from({ length: count }, (_, index) => ({ on: addMonths(today, index + 1), cents: 10_000 }))

// Worked out apart from this code in Python, with fractions.Fraction and datetime.date: the sum of
// cents / (1 + percent / 100 × days / 365), rounded half-up once at the end.
describe('what later money is worth today', () => {
  test.each<[string, OfferedPayment[], number, number]>([
    ['nothing', [], 10, 0],
    ['today: all of it', [{ on: today, cents: 100_000 }], 10, 100_000],
    ['a day gone by: all of it', [{ on: '2026-11-20', cents: 100_000 }], 10, 100_000],
    ['tomorrow: a day less', [{ on: '2026-11-22', cents: 100_000 }], 10, 99_973],
    ['365 days at 10%: 110 is worth 100', [{ on: '2027-11-21', cents: 11_000 }], 10, 10_000],
    ['730 days at 30%: 160 is worth 100', [{ on: '2028-11-20', cents: 160_000 }], 30, 100_000],
    ['a leap day in between counts', [{ on: '2028-11-21', cents: 10_000 }], 10, 8_331],
    ['rate 0: all of it, whenever', [{ on: '2027-11-21', cents: 12_345 }], 0, 12_345],
    ['the smallest rate', [{ on: '2027-11-21', cents: 100_000_000 }], 0.001, 99_999_000],
    ['a rate of three decimals', [{ on: '2027-05-21', cents: 50_000 }], 7.125, 48_294],
    ['half a cent: up', [{ on: '2027-11-21', cents: 1 }], 100, 1],
    [
      'two payments, rounded once',
      ['2026-12-01', '2027-01-01'].map(on => ({ on: on as IsoDate, cents: 10_000 })),
      10,
      19_862,
    ],
    [
      'four weekly payments',
      [0, 7, 14, 21].map(days => ({ on: addDays('2026-12-01', days), cents: 2_500 })),
      10,
      9_944,
    ],
    ['600 payments', monthly(600), 10, 2_145_289],
    ['600 payments at rate 0', monthly(600), 0, 6_000_000],
  ])('%s', (_what, payments, percent, expected) => {
    expect(presentWorthOf(payments, percent, today)).toBe(expected)
  })

  test('is never more than the sum, and less the later it comes', () => {
    const payment = fc.record({
      on: fc.integer({ min: -30, max: 3_000 }).map(days => addDays(today, days)),
      cents: fc.integer({ min: 1, max: 2_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 20 }), fc.integer({ min: 0, max: 40 }), (payments, percent) => {
        const worth = presentWorthOf(payments, percent, today)
        expect(worth).toBeLessThanOrEqual(payments.reduce((sum, one) => sum + one.cents, 0))
        const later = payments.map(one => ({ ...one, on: addDays(one.on, 365) }))
        expect(presentWorthOf(later, percent, today)).toBeLessThanOrEqual(worth)
      }),
    )
  })
})
