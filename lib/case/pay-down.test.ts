import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { payDown } from './pay-down'

const plain = { owedCents: 100_000, bearingCents: 100_000, annualPercent: 0, monthlyCents: 10_000, mostMonths: 240 }

describe('payDown', () => {
  test.each([
    ['ten equal payments, no interest', {}, { months: 10, paidCents: 100_000, interestCents: 0 }],
    ['the last payment is smaller', { monthlyCents: 30_000 }, { months: 4, paidCents: 100_000, interestCents: 0 }],
    ['all at once', { monthlyCents: 100_000 }, { months: 1, paidCents: 100_000, interestCents: 0 }],
    ['nothing owed', { owedCents: 0 }, { months: 0, paidCents: 0, interestCents: 0 }],
    ['nothing paid', { monthlyCents: 0 }, { months: null, paidCents: 0, interestCents: 0 }],
    ['the judgment ends one month too soon', { mostMonths: 9 }, { months: null, paidCents: 90_000, interestCents: 0 }],
    // 12% a year of $1,000 is $10 a month: a payment of the same never lowers what is owed.
    [
      'interest eats the payment',
      { annualPercent: 12, monthlyCents: 1_000 },
      { months: null, paidCents: 240_000, interestCents: 240_000 },
    ],
    // By hand: $1,000 + $10 − $505 = $505; + $5.05 − $505 = $5.05; + $0.05 = $5.10.
    [
      'interest on what is left',
      { annualPercent: 12, monthlyCents: 50_500 },
      { months: 3, paidCents: 101_510, interestCents: 1_510 },
    ],
    [
      'only a part bears interest',
      { annualPercent: 12, bearingCents: 0 },
      { months: 10, paidCents: 100_000, interestCents: 0 },
    ],
    ['no time at all', { mostMonths: 0 }, { months: null, paidCents: 0, interestCents: 0 }],
  ])('%s', (_what, changed, expected) => {
    expect(payDown({ ...plain, ...changed })).toEqual(expected)
  })

  test('what is paid is what was owed and the interest, whenever it ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.double({ min: 0, max: 18, noNaN: true }),
        (owedCents, monthlyCents, annualPercent) => {
          const paid = payDown({ owedCents, bearingCents: owedCents, annualPercent, monthlyCents, mostMonths: 240 })
          if (paid.months === null) return
          expect(Math.abs(paid.paidCents - owedCents - paid.interestCents)).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
