import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PayEvery } from '@/lib/law/plan'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Agreed, scheduleOf, sumOf } from './agreement-schedule'

const regular = (given: Partial<Extract<Agreed, { kind: 'regular' }>> = {}): Agreed => ({
  kind: 'regular',
  totalCents: 60_000,
  down: null,
  every: 'month',
  firstOn: '2026-12-01',
  each: { paymentCents: 20_000 },
  ...given,
})

function madeFrom(agreed: Agreed) {
  const schedule = scheduleOf(agreed)
  if (!schedule.ok) throw new Error(schedule.error)
  return schedule.value
}

describe('the days', () => {
  test.each<[string, PayEvery, IsoDate, IsoDate[]]>([
    ['every week', 'week', '2026-12-28', ['2026-12-28', '2027-01-04', '2027-01-11']],
    ['every two weeks', 'two-weeks', '2026-12-28', ['2026-12-28', '2027-01-11', '2027-01-25']],
    [
      'on the 31st: the last day of a shorter month, then the 31st again',
      'month',
      '2027-01-31',
      ['2027-01-31', '2027-02-28', '2027-03-31'],
    ],
    ['on the 31st through a leap February', 'month', '2028-01-31', ['2028-01-31', '2028-02-29', '2028-03-31']],
  ])('%s', (_name, every, firstOn, days) => {
    expect(madeFrom(regular({ every, firstOn })).map(one => one.on)).toEqual(days)
    expect(madeFrom(regular({ every, firstOn, each: { count: 3 } })).map(one => one.on)).toEqual(days)
  })

  test('of their own are put in the order of time, and taken as they stand', () => {
    const dates = [
      { on: '2027-02-10', cents: 5 },
      { on: '2026-12-24', cents: 7 },
    ] satisfies { on: IsoDate; cents: number }[]
    expect(madeFrom({ kind: 'custom', dates })).toEqual([dates[1], dates[0]])
  })

  test('of one payment', () => {
    expect(madeFrom({ kind: 'lump', totalCents: 123_456, on: '2026-12-31' })).toEqual([
      { on: '2026-12-31', cents: 123_456 },
    ])
  })

  test('a down payment comes first when it is due first', () => {
    const down = { on: '2026-11-25', cents: 10_000 } as const
    expect(madeFrom(regular({ down })).map(one => one.cents)).toEqual([10_000, 20_000, 20_000, 10_000])
  })
})

describe('the last payment trues up', () => {
  test.each<[string, number, Extract<Agreed, { kind: 'regular' }>['each'], number[]]>([
    ['nothing left over', 60_000, { paymentCents: 30_000 }, [30_000, 30_000]],
    ['1 cent left over', 60_001, { paymentCents: 30_000 }, [30_000, 30_000, 1]],
    ['1 cent short of even', 59_999, { paymentCents: 30_000 }, [30_000, 29_999]],
    ['the whole in one', 60_000, { paymentCents: 60_000 }, [60_000]],
    ['counted, even', 60_000, { count: 3 }, [20_000, 20_000, 20_000]],
    ['counted, $100 in 3', 10_000, { count: 3 }, [3_333, 3_333, 3_334]],
    ['counted, as many as there are cents', 3, { count: 3 }, [1, 1, 1]],
  ])('%s', (_name, totalCents, each, cents) => {
    expect(madeFrom(regular({ totalCents, each })).map(one => one.cents)).toEqual(cents)
  })

  test('always to the cent, and every payment at least one cent', () => {
    const each = fc.oneof(
      fc.integer({ min: 1, max: 5_000_000 }).map(paymentCents => ({ paymentCents })),
      fc.integer({ min: 1, max: 600 }).map(count => ({ count })),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        each,
        fc.constantFrom<PayEvery>('week', 'two-weeks', 'month'),
        (totalCents, one, every) => {
          const schedule = scheduleOf(regular({ totalCents, each: one, every }))
          if (!schedule.ok) return
          expect(sumOf(schedule.value)).toBe(totalCents)
          expect(schedule.value.every(({ cents }) => cents >= 1)).toBe(true)
          expect(schedule.value.length).toBeLessThanOrEqual(600)
        },
      ),
      { seed: 20261121, numRuns: 150 },
    )
  })
})

describe('what cannot be kept up is refused', () => {
  test.each<[string, Agreed, string | null]>([
    ['600 payments', regular({ totalCents: 600, each: { paymentCents: 1 } }), null],
    ['601 payments', regular({ totalCents: 601, each: { paymentCents: 1 } }), 'too-many'],
    ['600 payments, counted', regular({ each: { count: 600 } }), null],
    ['601 payments, counted', regular({ each: { count: 601 } }), 'too-many'],
    ['more payments than cents', regular({ totalCents: 2, each: { count: 3 } }), 'not-positive'],
    ['no payment', regular({ each: { count: 0 } }), 'not-positive'],
    ['a payment of nothing', regular({ each: { paymentCents: 0 } }), 'not-positive'],
    ['a total of nothing', regular({ totalCents: 0 }), 'not-positive'],
    ['a down payment that leaves 1 cent', regular({ down: { on: '2026-11-25', cents: 59_999 } }), null],
    ['a down payment of all of it', regular({ down: { on: '2026-11-25', cents: 60_000 } }), 'down-too-large'],
    ['no days of their own', { kind: 'custom', dates: [] }, 'not-positive'],
  ])('%s', (_name, agreed, fault) => {
    const schedule = scheduleOf(agreed)
    expect(schedule.ok ? null : schedule.error).toBe(fault)
  })
})
