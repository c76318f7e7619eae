import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interestOn } from '@/lib/law/accrual'
import type { LedgerTerms } from '@/lib/law/ledger'
import { type PayEvery, planOf } from '@/lib/law/plan'
import { ledgerTermsOf } from '@/lib/law/terms'
import type { IsoDate } from '@/lib/shared/civil-date'
import { leastPaymentFor, mostPayments, paymentsIn, planByLaw, type Standing, shareOf } from './plan-by-law'

const enteredOn: IsoDate = '2026-01-01'
const firstOn: IsoDate = '2026-02-01'

/** A judgment of a sum at a rate, with nothing paid. */
function owing(owedCents: number, annualPercent: number): Standing {
  return {
    events: [
      { id: 'judgment', on: enteredOn, kind: 'judgment', principalCents: owedCents, costsCents: 0, interestCents: 0 },
    ],
    terms: termsAt(annualPercent),
    owedCents,
    perDiemCents: Math.round((owedCents * annualPercent) / 36_500),
  }
}

function termsAt(annualPercent: number): LedgerTerms {
  const segments = annualPercent > 0 ? [{ from: enteredOn, annualPercent }] : []
  return ledgerTermsOf(null, segments, { perDiemFirst: false, hasCosts: false, hasAwardedInterest: false }).terms
}

describe('a plan on a judgment', () => {
  // 31 days at 50 cents are $15.50; what is left of each $1,000.00 goes to principal: 2,665.50, 1,675.72, 682.84. Then 30 days.
  test('$3,650.00 at 5%, $1,000.00 a month: by hand', () => {
    const plan = planByLaw(owing(365_000, 5), { paymentCents: 100_000, every: 'month', firstOn })
    expect(plan).toMatchObject({
      kind: 'paid-off',
      count: 4,
      lastOn: '2026-05-01',
      lastCents: 68_565,
      totalPaidCents: 368_565,
    })
    expect(plan.kind === 'paid-off' && plan.points.map(point => point.cents)).toEqual([266_550, 167_572, 68_284, 0])
  })

  test.each<[string, number, number, number, string]>([
    ['more than is owed: one payment', 10, 100_000, 500_000, 'paid-off'],
    ['a little more than the longest month of interest, 1,019 cents', 12, 100_000, 1_020, 'paid-off'],
    ['less than a month of interest', 12, 100_000, 900, 'never'],
    ['one cent', 10, 100_000, 1, 'never'],
    ['one cent without interest: longer than anyone can keep', 0, 100_000, 1, 'too-long'],
    ['as many payments as are kept', 0, mostPayments * 100, 100, 'paid-off'],
    ['one more than that', 0, mostPayments * 100 + 1, 100, 'too-long'],
  ])('%s', (_name, percent, owedCents, paymentCents, kind) => {
    expect(planByLaw(owing(owedCents, percent), { paymentCents, every: 'month', firstOn }).kind).toBe(kind)
  })

  test('keeps the day of the month, or its last', () => {
    const plan = planByLaw(owing(30_000, 0), {
      paymentCents: 10_000,
      every: 'month',
      firstOn: '2026-01-31',
    })
    expect(plan.kind === 'paid-off' && plan.points.map(point => point.on)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ])
  })

  const plans = fc.record({
    owedCents: fc.integer({ min: 1, max: 2_000_000 }),
    paymentCents: fc.integer({ min: 2_000, max: 300_000 }),
    percent: fc.integer({ min: 0, max: 20 }),
    every: fc.constantFrom<PayEvery>('week', 'two-weeks', 'month'),
  })

  test('without interest it is the plan of the law library, payment by payment', () => {
    fc.assert(
      fc.property(plans, ({ owedCents, paymentCents, every }) => {
        const promised = { paymentCents, every, firstOn }
        const laid = planByLaw(owing(owedCents, 0), promised)
        const plan = planOf({ totalCents: owedCents, ...promised })
        if (laid.kind !== 'paid-off') return !plan.ok || plan.value.count > mostPayments
        return (
          plan.ok &&
          plan.value.count === laid.count &&
          plan.value.lastCents === laid.lastCents &&
          plan.value.lastOn === laid.lastOn
        )
      }),
      { numRuns: 60 },
    )
  })

  test('pays all that is owed and the interest, never more than the payment at a time', () => {
    fc.assert(
      fc.property(plans, ({ owedCents, paymentCents, percent, every }) => {
        const promised = { paymentCents, every, firstOn }
        const laid = planByLaw(owing(owedCents, percent), promised)
        if (laid.kind !== 'paid-off') return
        const unpaid = interestOn(owedCents, enteredOn, laid.lastOn, { ...termsAt(percent), compounding: 'simple' })
        expect(laid.totalPaidCents).toBeGreaterThanOrEqual(owedCents)
        // A cent a payment may come of rounding.
        expect(laid.totalPaidCents - owedCents).toBeLessThanOrEqual(unpaid.interestCents + laid.count)
        expect(laid.lastCents).toBeGreaterThan(0)
        expect(laid.lastCents).toBeLessThanOrEqual(paymentCents)
        expect(laid.points.at(-1)).toEqual({ on: laid.lastOn, cents: 0 })
      }),
      { numRuns: 60 },
    )
  })
})

describe('the least payment', () => {
  test.each<[string, number, number, number, PayEvery]>([
    ['10% over 60 months', 500_000, 10, 60, 'month'],
    ['no interest', 500_000, 0, 60, 'month'],
    ['every week', 500_000, 12, 24, 'week'],
    ['one month', 500_000, 9, 1, 'month'],
    ['a small debt', 150, 9, 60, 'month'],
    ['a rate that doubles it', 500_000, 100, 600, 'two-weeks'],
  ])('%s: pays it off in time, and a dollar less does not', (_name, owedCents, percent, months, every) => {
    const standing = owing(owedCents, percent)
    const least = leastPaymentFor(standing, { every, firstOn, months })
    const countOf = (paymentCents: number) => {
      const plan = planByLaw(standing, { paymentCents, every, firstOn })
      return plan.kind === 'paid-off' ? plan.count : Number.POSITIVE_INFINITY
    }
    const inTime = paymentsIn(months, every)
    expect(least % 100).toBe(0)
    expect(countOf(least)).toBeLessThanOrEqual(inTime)
    if (least > 100) expect(countOf(least - 100)).toBeGreaterThan(inTime)
  })
})

test.each<[number, PayEvery, number]>([
  [60, 'month', 60],
  [12, 'week', 52],
  [12, 'two-weeks', 26],
  [1, 'week', 4],
  [1, 'two-weeks', 2],
  [600, 'week', mostPayments],
])('%i months of payments (%s) are %i', (months, every, count) => {
  expect(paymentsIn(months, every)).toBe(count)
})

test.each([
  [10_000, 60, 6_000],
  [1, 50, 1],
  [294_554, 60, 176_732],
  [100_000, 33.333, 33_333],
  [2_000_000_000, 100, 2_000_000_000],
])('of %i cents, %d%% is %i', (cents, percent, expected) => {
  expect(shareOf(cents, percent)).toBe(expected)
})
