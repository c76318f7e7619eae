import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { foldLedger } from './ledger'
import { type Plan, type PlanAsked, payEvery, planOf } from './plan'

function planned(asked: PlanAsked): Plan {
  const plan = planOf(asked)
  if (!plan.ok) throw new Error(plan.error.why.en)
  return plan.value
}

function faultOf(asked: Partial<PlanAsked>): string | null {
  const plan = planOf({ totalCents: 100_000, paymentCents: 10_000, every: 'month', firstOn: '2026-01-15', ...asked })
  return plan.ok ? null : plan.error.kind
}

describe('a plan without interest', () => {
  it.each([
    ['divides evenly: every payment alike', 100_000, 25_000, 4, 25_000],
    ['one cent over: a last payment of one cent', 100_001, 25_000, 5, 1],
    ['one cent under: the last payment is a cent less', 99_999, 25_000, 4, 24_999],
    ['a payment as large as the total: one payment', 100_000, 100_000, 1, 100_000],
    ['a payment larger than the total: one payment of the total', 100_000, 100_001, 1, 100_000],
    ['a total of one cent', 1, 1, 1, 1],
  ])('%s', (_name, totalCents, paymentCents, count, lastCents) => {
    const plan = planned({ totalCents, paymentCents, every: 'month', firstOn: '2026-01-15' })
    expect(plan).toMatchObject({ count, lastCents, totalPaidCents: totalCents, interestCents: 0 })
    expect(plan.payments).toHaveLength(count)
  })

  it('keeps the 31st as the day, and clamps it in shorter months', () => {
    const { payments } = planned({ totalCents: 400, paymentCents: 100, every: 'month', firstOn: '2026-01-31' })
    expect(payments.map(p => p.on)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
    expect(payments.map(p => p.balanceCents)).toEqual([300, 200, 100, 0])
  })

  it('counts weeks across the change of clocks and the new year', () => {
    const weekly = planned({ totalCents: 300, paymentCents: 100, every: 'week', firstOn: '2026-10-28' })
    expect(weekly.payments.map(p => p.on)).toEqual(['2026-10-28', '2026-11-04', '2026-11-11'])
    const twoWeekly = planned({ totalCents: 200, paymentCents: 100, every: 'two-weeks', firstOn: '2026-12-24' })
    expect(twoWeekly.lastOn).toBe('2027-01-07')
  })

  it('promises exactly the total, whatever the payment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 10_000, max: 1_000_000 }),
        (totalCents, paymentCents) => {
          const plan = planned({ totalCents, paymentCents, every: 'month', firstOn: '2026-01-31' })
          expect(plan.payments.reduce((sum, p) => sum + p.amountCents, 0)).toBe(totalCents)
          expect(plan.lastCents).toBeGreaterThan(0)
          expect(plan.lastCents).toBeLessThanOrEqual(paymentCents)
          expect(plan.payments.at(-1)).toMatchObject({ on: plan.lastOn, amountCents: plan.lastCents, balanceCents: 0 })
          expect(plan.payments).toHaveLength(plan.count)
        },
      ),
    )
  })
})

describe('a plan with interest', () => {
  it('counts it by the day on what is left, and pays it first', () => {
    const plan = planned({
      ...{ totalCents: 100_000, paymentCents: 50_000, every: 'month', firstOn: '2026-01-01', annualPercent: 10 },
    })
    // 500.00 × 10% × 31 ÷ 365 = 4.2466; then 4.25 × 10% × 28 ÷ 365 = 0.0326.
    expect(plan.payments).toEqual([
      { on: '2026-01-01', amountCents: 50_000, interestCents: 0, balanceCents: 50_000 },
      { on: '2026-02-01', amountCents: 50_000, interestCents: 425, balanceCents: 425 },
      { on: '2026-03-01', amountCents: 428, interestCents: 3, balanceCents: 0 },
    ])
    expect(plan).toMatchObject({ lastCents: 428, totalPaidCents: 100_428, interestCents: 428 })
  })

  it('runs from the day the total is owed, when that is before the first payment', () => {
    const asked = { totalCents: 365_000, paymentCents: 400_000, every: 'month', firstOn: '2026-01-31' } as const
    const plan = planned({ ...asked, annualPercent: 10, owedOn: '2026-01-01' })
    expect(plan).toMatchObject({ count: 1, lastCents: 368_000, interestCents: 3_000 })
    expect(faultOf({ owedOn: '2026-01-16' })).toBe('owed-late')
    expect(faultOf({ owedOn: '2026-01-15' })).toBeNull()
  })

  it('is the ledger of the same payments', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 2_000_000 }),
        fc.integer({ min: 20_000, max: 500_000 }),
        fc.integer({ min: 0, max: 1_200 }),
        fc.constantFrom(...payEvery),
        (totalCents, paymentCents, hundredths, every) => {
          const annualPercent = hundredths / 100
          const plan = planned({ totalCents, paymentCents, every, firstOn: '2026-01-31', annualPercent })
          const ledger = foldLedger(
            [
              {
                id: 'j',
                on: '2026-01-31',
                kind: 'judgment',
                principalCents: totalCents,
                costsCents: 0,
                interestCents: 0,
              },
              ...plan.payments.map(({ on, amountCents }, index) => ({
                ...{ id: String(index).padStart(6, '0'), on, kind: 'payment' as const, amountCents },
              })),
            ],
            {
              segments: annualPercent > 0 ? [{ from: '2026-01-31', annualPercent }] : [],
              ...{ compounding: 'simple', yearBasis: 365, rounding: 'half-up', perDiemFirst: false },
              ...{ costsBear: false, awardedInterestBears: false, order: ['interest', 'costs', 'principal'] },
            },
            plan.lastOn,
          )
          expect(ledger.entries.slice(1).map(entry => entry.toInterestCents)).toEqual(
            plan.payments.map(payment => payment.interestCents),
          )
          expect([ledger.payoffCents, ledger.refundCents]).toEqual([0, 0])
          expect(plan.totalPaidCents).toBe(totalCents + plan.interestCents)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('a plan that does not work', () => {
  it.each<[string, Partial<PlanAsked>, string | null]>([
    [
      'interest of a month is more than the payment',
      { totalCents: 10_000_000, annualPercent: 10, paymentCents: 50_000 },
      'never-paid-off',
    ],
    [
      'the first payment lowers it, and the rest do not',
      { totalCents: 10_000_000, annualPercent: 10, paymentCents: 80_000 },
      'never-paid-off',
    ],
    ['a little above the interest', { totalCents: 10_000_000, annualPercent: 10, paymentCents: 84_000 }, null],
    ['a cent a month', { totalCents: 1_201, paymentCents: 1 }, 'too-long'],
    ['a cent a month for a hundred years', { totalCents: 1_200, paymentCents: 1 }, null],
    [
      'the largest amount and the smallest payment',
      { totalCents: 2_000_000_000, paymentCents: 1, every: 'week' },
      'too-long',
    ],
    ['no payment', { paymentCents: 0 }, 'not-positive'],
    ['less than no payment', { paymentCents: -1 }, 'not-positive'],
    ['nothing owed', { totalCents: 0 }, 'not-positive'],
  ])('%s', (_, asked, expected) => {
    expect(faultOf(asked)).toBe(expected)
  })

  it('says so in words', () => {
    const plan = planOf({
      totalCents: 10_000_000,
      paymentCents: 1,
      every: 'month',
      firstOn: '2026-01-01',
      annualPercent: 5,
    })
    expect(plan).toMatchObject({
      ok: false,
      error: { why: { en: expect.stringContaining('$0.01 never pays it off') } },
    })
  })
})

describe('the working', () => {
  it('can be followed', () => {
    const firstOn: IsoDate = addMonths('2026-01-31', 1)
    const total: Cents = 100_000
    const { working } = planned({
      totalCents: total,
      paymentCents: 60_000,
      every: 'two-weeks',
      firstOn,
      annualPercent: 9,
    })
    expect(working.map(({ text }) => text.en)).toEqual([
      '$1,000.00 is owed. Every two weeks $600.00 is paid, the first time on February 28, 2026.',
      'Interest of 9% a year counts by the day (÷ 365) on what is left, from February 28, 2026. Each payment pays the interest first, and interest earns none.',
      'That takes 2 payments; the last, on March 14, 2026, is $401.38. In all $1,001.38 is paid, $1.38 of it interest.',
    ])
  })
})
