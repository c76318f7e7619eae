import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { howOften } from '@/lib/interview/how-often'
import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import type { Cents } from '@/lib/shared/money'
import type { Job } from './property'
import { payReach, type Worker } from './reach-pay'

const on = '2026-11-21'
const anyone: Worker = { supportsFamily: false, children: 0, debtKind: 'consumer' }

function jobOf(payEvery: Job['payEvery'], disposable: number, more: Partial<Job> = {}): Job {
  const grossCents = disposable * 100 + 10_000
  return { employer: 'Bright Market', payEvery, grossCents, requiredCents: 10_000, ...more }
}

function taken(code: StateCode, job: Job, worker: Worker = anyone): Cents | null {
  return payReach(states[code], on, job, worker).takenCents
}

// Alabama follows the federal limit alone (Ala. Code § 5-19-15): 25%, or what is above 30 × $7.25 a week.
// 15 U.S.C. § 1673(a); 29 C.F.R. § 870.10(c): 2, 2 1/6 and 4 1/3 weeks.
describe('each pay, cut as the law counts', () => {
  test.each<[string, Job['payEvery'], number, Cents, Cents]>([
    // name, paid, disposable dollars, from each pay, in a month
    ['a week at the floor: nothing', 'week', 217.5, 0, 0],
    ['a week a dollar above the floor: the dollar', 'week', 218.5, 100, 433],
    ['a week where both limits meet', 'week', 290, 7_250, 31_417],
    ['a week well above: a quarter', 'week', 800, 20_000, 86_667],
    ['two weeks at the floor: nothing', 'two-weeks', 435, 0, 0],
    ['two weeks: a quarter', 'two-weeks', 1_600, 40_000, 86_667],
    ['half a month at the floor: nothing', 'half-month', 471.25, 0, 0],
    ['a month at the floor: nothing', 'month', 942.5, 0, 0],
    ['a month: a quarter', 'month', 3_000, 75_000, 75_000],
    ['four weeks at the floor of two times two weeks: nothing', 'four-weeks', 870, 0, 0],
    ['four weeks a dollar above', 'four-weeks', 871, 100, 108],
    ['four weeks: a quarter', 'four-weeks', 3_200, 80_000, 86_667],
    ['three months at the floor of three months: nothing', 'quarter', 2_827.5, 0, 0],
    ['three months: a quarter', 'quarter', 9_000, 225_000, 75_000],
    ['a year at the floor of twelve months: nothing', 'year', 11_310, 0, 0],
    ['a year: a quarter', 'year', 36_000, 900_000, 75_000],
    ['pay that changes: a usual month', 'irregular', 3_000, 75_000, 75_000],
  ])('%s', (_name, every, disposable, each, monthly) => {
    const found = payReach(states.AL, on, jobOf(every, disposable), anyone)
    expect([found.takenCents, found.monthlyCents]).toEqual([each, monthly])
  })

  test.each(howOften)('paid by %s: the cut is said where the law has no such pay', every => {
    const { cut, working } = payReach(states.AL, on, jobOf(every, 1_000), anyone)
    const isOfTheLaw = ['week', 'two-weeks', 'half-month', 'month'].includes(every)
    expect(cut === null).toBe(isOfTheLaw)
    if (cut) expect(working[0]?.text).toEqual(cut)
  })
})

describe('what others take first', () => {
  test.each<[string, Partial<Job>, Cents]>([
    ['nothing: the whole quarter', {}, 20_000],
    ['support below the cap: the rest of it', { supportOrderCents: 15_000 }, 5_000],
    ['an earlier creditor at the cap: nothing is left', { garnishedCents: 20_000 }, 0],
    ['more than the cap: nothing, never less', { garnishedCents: 30_000 }, 0],
    ['support and a creditor together above all the pay', { supportOrderCents: 50_000, garnishedCents: 40_000 }, 0],
  ])('%s', (_name, others, expected) => {
    const found = payReach(states.AL, on, jobOf('week', 800, others), anyone)
    expect(found.takenCents).toBe(expected)
    expect(found.keptCents).toBeGreaterThanOrEqual(0)
  })
})

describe('the states', () => {
  const family: Worker = { ...anyone, supportsFamily: true, children: 2 }
  test.each<[string, StateCode, Job, Worker, Cents]>([
    ['Texas: none, however much (Tex. Const. art. XVI, § 28)', 'TX', jobOf('week', 5_000), anyone, 0],
    ['Pennsylvania, North and South Carolina: none', 'NC', jobOf('week', 5_000), anyone, 0],
    ['Florida, head of family, up to $750: none (Fla. Stat. § 222.11)', 'FL', jobOf('week', 750), family, 0],
    // Above $750 only with a signed writing (§ 222.11(2)(b)). Whether there is one is not asked, so it is counted as if.
    ['Florida, head of family, a dollar above: the dollar', 'FL', jobOf('week', 751), family, 100],
    ['Florida, head of family, far above: a quarter', 'FL', jobOf('week', 2_000), family, 50_000],
    ['Florida, no family: a quarter', 'FL', jobOf('week', 800), anyone, 20_000],
    // N.D. Cent. Code § 32-09.1-03: $20 a week less for each dependent.
    ['North Dakota, two dependents: $40 less', 'ND', jobOf('week', 1_200), family, 26_000],
    ['North Dakota, no dependents', 'ND', jobOf('week', 1_200), anyone, 30_000],
  ])('%s', (_name, code, job, worker, expected) => {
    expect(taken(code, job, worker)).toBe(expected)
  })

  test('where pay is not taken, the section says so', () => {
    const { isForbidden, limit } = payReach(states.TX, on, jobOf('week', 800), anyone)
    expect(isForbidden).toBe(true)
    expect(limit?.cite.section).toContain('Tex.')
  })

  test('a law nobody has checked gives no figure, and says why', () => {
    const found = payReach({ ...states.TX, facts: {} }, on, jobOf('week', 800), anyone)
    expect(found).toMatchObject({ takenCents: null, monthlyCents: 0, keptCents: 80_000, limit: null })
    expect(found.warnings).toHaveLength(1)
  })

  // 15 U.S.C. § 1673: of $800.00, a quarter is $200.00; support that comes first is taken off it.
  test.each<[string, Partial<Job>, { isUsedUp: boolean; othersMayCents: number | null }]>([
    ['no others', {}, { isUsedUp: false, othersMayCents: null }],
    ['a creditor below the cap', { garnishedCents: 5_000 }, { isUsedUp: false, othersMayCents: null }],
    ['a creditor who takes just the cap', { garnishedCents: 20_000 }, { isUsedUp: true, othersMayCents: null }],
    ['more than the cap', { garnishedCents: 30_000 }, { isUsedUp: true, othersMayCents: 20_000 }],
    ['support takes all of it', { supportOrderCents: 30_000 }, { isUsedUp: true, othersMayCents: null }],
    [
      'support, and a creditor above what it leaves',
      { supportOrderCents: 15_000, garnishedCents: 10_000 },
      { isUsedUp: true, othersMayCents: 5_000 },
    ],
  ])('others: %s', (_name, more, expected) => {
    expect(payReach(states.AL, on, { ...jobOf('week', 800), ...more }, anyone)).toMatchObject(expected)
  })

  test('who supports a family is asked after where it matters', () => {
    const unknown: Worker = { supportsFamily: null, children: null, debtKind: null }
    expect(payReach(states.FL, on, jobOf('week', 800), unknown).warnings.length).toBeGreaterThan(0)
  })
})

describe('any pay, anywhere', () => {
  it('is cut into parts that add up, and never more is taken than the federal quarter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stateCodes),
        fc.constantFrom(...howOften),
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.boolean(),
        (code, payEvery, grossCents, garnishedCents, supportsFamily) => {
          const job: Job = { employer: 'A', payEvery, grossCents, requiredCents: 0, garnishedCents }
          const worker = { supportsFamily, children: 1, debtKind: null }
          const { takenCents, keptCents, disposableCents } = payReach(states[code], on, job, worker)
          const left = Math.max(0, disposableCents - garnishedCents)
          expect((takenCents ?? 0) + keptCents).toBe(left)
          // A cut pay is rounded in each of its parts: at most a cent in each of twelve.
          expect(takenCents ?? 0).toBeLessThanOrEqual(disposableCents / 4 + 12)
        },
      ),
      { numRuns: 200 },
    )
  })
})
