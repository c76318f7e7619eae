import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planOf } from './plan'

describe('planOf', () => {
  it.each([
    ['divides evenly: every payment alike', 100_000, 25_000, 4, 25_000],
    ['one cent over: a last payment of one cent', 100_001, 25_000, 5, 1],
    ['one cent under: the last payment is a cent less', 99_999, 25_000, 4, 24_999],
    ['a payment as large as the total: one payment', 100_000, 100_000, 1, 100_000],
    ['a payment larger than the total: one payment of the total', 100_000, 100_001, 1, 100_000],
    ['a total of one cent', 1, 1, 1, 1],
  ])('%s', (_name, total, payment, count, lastCents) => {
    const plan = planOf(total, payment, 'month', '2026-01-15')
    expect(plan).toMatchObject({ count, lastCents })
    expect(plan.payments).toHaveLength(count)
  })

  it('keeps the 31st as the day, and clamps it in shorter months', () => {
    const { payments } = planOf(400, 100, 'month', '2026-01-31')
    expect(payments.map(p => p.on)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
  })

  it('counts weeks across the change of clocks and the new year', () => {
    expect(planOf(300, 100, 'week', '2026-10-28').payments.map(p => p.on)).toEqual([
      '2026-10-28',
      '2026-11-04',
      '2026-11-11',
    ])
    expect(planOf(200, 100, 'two-weeks', '2026-12-24').lastOn).toBe('2027-01-07')
  })

  it('promises exactly the total, whatever the payment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 10_000, max: 1_000_000 }),
        (total, payment) => {
          const { payments, lastCents, lastOn, count } = planOf(total, payment, 'month', '2026-01-31')
          expect(payments.reduce((sum, p) => sum + p.amountCents, 0)).toBe(total)
          expect(lastCents).toBeGreaterThan(0)
          expect(lastCents).toBeLessThanOrEqual(payment)
          expect(payments.at(-1)).toEqual({ on: lastOn, amountCents: lastCents })
          expect(payments).toHaveLength(count)
        },
      ),
    )
  })
})
