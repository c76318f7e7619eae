import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costKinds } from '@/lib/interview/cost-kinds'
import { type BudgetWarning, type CollectionBudgetAsked, collectionBudgetOf } from './collection-budget'
import type { PlannedCost, SpentCost } from './costs'

const paid = (cents: number, rest: Partial<SpentCost> = {}): SpentCost => ({
  kind: 'writ',
  on: '2026-10-01',
  cents,
  mayAdd: 'yes',
  note: null,
  ...rest,
})
const plan = (kind: PlannedCost['kind'], cents: number | null): PlannedCost => ({ kind, cents, isAssumed: false })

const budget = (asked: Partial<CollectionBudgetAsked>) =>
  collectionBudgetOf({
    planned: [],
    spent: [],
    ceilingCents: null,
    owedCents: null,
    nearPercent: 80,
    on: '2026-11-21',
    ...asked,
  })

describe('the lines', () => {
  test('planned and spent stand side by side, with the part the court may add', () => {
    const { lines, ...sums } = budget({
      planned: [plan('writ', 4_000), plan('levy', 15_000)],
      spent: [paid(3_500), paid(1_000, { mayAdd: 'unsure' }), paid(2_000, { kind: 'other', mayAdd: 'no' })],
    })
    expect(lines.map(line => line.kind)).toEqual(costKinds)
    expect(lines.find(line => line.kind === 'writ')).toMatchObject({
      plannedCents: 4_000,
      spentCents: 4_500,
      mayAddCents: 3_500,
      unsureCents: 1_000,
    })
    // The writ cost more than planned, so nothing of it is to come; the deposit is.
    expect(sums).toMatchObject({
      plannedCents: 19_000,
      spentCents: 6_500,
      comingCents: 15_000,
      inAllCents: 21_500,
      mayAddCents: 3_500,
      unsureCents: 1_000,
    })
  })

  test('a line left blank counts nothing and is said to be unknown, unless something was paid for it', () => {
    const asked = { planned: [plan('levy', null), plan('writ', null), plan('exam', 0)], spent: [paid(500)] }
    expect(budget(asked)).toMatchObject({ plannedCents: 0, unknown: ['levy'], inAllCents: 500 })
  })

  test('nothing planned and nothing spent', () => {
    expect(budget({})).toMatchObject({ inAllCents: 0, leftCents: null, backCents: null, unknown: [], warnings: [] })
  })

  test('costs out of order come back the newest first, those of one day as they were noted', () => {
    const spent = [
      paid(1, { on: '2026-03-01' }),
      paid(2, { on: '2026-09-01' }),
      paid(3, { on: '2026-01-01' }),
      paid(4, { on: '2026-09-01' }),
    ]
    expect(budget({ spent }).spent.map(cost => cost.cents)).toEqual([2, 4, 1, 3])
    expect(spent.map(cost => cost.cents)).toEqual([1, 2, 3, 4])
  })

  test('a cost dated after the day is not counted yet; one on the day is', () => {
    const spent = [paid(100, { on: '2026-11-21' }), paid(200, { on: '2026-11-22' })]
    expect(budget({ spent }).spentCents).toBe(100)
  })

  test('two hundred of the largest costs add up to the cent', () => {
    const spent = Array.from({ length: 200 }, () => paid(2_000_000_000))
    expect(budget({ spent }).spentCents).toBe(400_000_000_000)
  })
})

describe('the warnings', () => {
  test.each<[string, Partial<CollectionBudgetAsked>, BudgetWarning[]]>([
    ['no ceiling and no balance: none', { spent: [paid(1_000_000)] }, []],
    ['a cent below 80% of the ceiling', { ceilingCents: 10_000, spent: [paid(7_999)] }, []],
    ['at 80%', { ceilingCents: 10_000, spent: [paid(8_000)] }, ['near-ceiling']],
    ['at the ceiling', { ceilingCents: 10_000, spent: [paid(10_000)] }, ['near-ceiling']],
    ['a cent over it', { ceilingCents: 10_000, spent: [paid(10_001)] }, ['over-ceiling']],
    ['a ceiling of nothing, nothing spent', { ceilingCents: 0 }, []],
    ['a ceiling of nothing, a cent spent', { ceilingCents: 0, spent: [paid(1)] }, ['over-ceiling']],
    ['a ceiling of nothing, something planned', { ceilingCents: 0, planned: [plan('writ', 1)] }, ['plan-over-ceiling']],
    ['a plan at the ceiling', { ceilingCents: 10_000, planned: [plan('writ', 10_000)] }, []],
    [
      'near the ceiling, with a plan that passes it',
      { ceilingCents: 10_000, planned: [plan('levy', 2_001)], spent: [paid(8_000)] },
      ['near-ceiling', 'plan-over-ceiling'],
    ],
    ['all that is owed was spent', { owedCents: 50_000, spent: [paid(50_000)] }, []],
    ['a cent more than is owed', { owedCents: 50_000, spent: [paid(50_001)] }, ['upside-down']],
    [
      'a plan of a cent more than is owed',
      { owedCents: 50_000, planned: [plan('lawyer', 50_001)] },
      ['plan-upside-down'],
    ],
    ['nothing is owed and nothing spent or planned', { owedCents: 0 }, []],
    ['nothing is owed and a cent was spent', { owedCents: 0, spent: [paid(1)] }, ['upside-down']],
    ['nothing is owed and something planned', { owedCents: 0, planned: [plan('writ', 1)] }, ['plan-upside-down']],
    [
      'less is expected back than was spent, though more is owed',
      { owedCents: 500_000, expectedNetCents: 9_999, spent: [paid(10_000)] },
      ['upside-down'],
    ],
    [
      'as much is expected back as was spent',
      { owedCents: 500_000, expectedNetCents: 10_000, spent: [paid(10_000)] },
      [],
    ],
    ['a loss is expected, nothing spent yet', { owedCents: 500_000, expectedNetCents: -5_000 }, []],
    ['a loss is expected, a cent spent', { expectedNetCents: -5_000, spent: [paid(1)] }, ['upside-down']],
    [
      'more is expected than is owed: what is owed counts',
      { owedCents: 10_000, expectedNetCents: 90_000, spent: [paid(10_001)] },
      ['upside-down'],
    ],
    ['over both', { owedCents: 5_000, ceilingCents: 1_000, spent: [paid(6_000)] }, ['upside-down', 'over-ceiling']],
  ])('%s', (_name, asked, expected) => {
    expect(budget(asked).warnings).toEqual(expected)
  })

  test('what is left to the ceiling goes below zero when it is passed', () => {
    expect(budget({ ceilingCents: 100, spent: [paid(150)] }).leftCents).toBe(-50)
  })
})

test('whatever was planned and paid, the lines make the sums and nothing is lost', () => {
  const cost = fc.record({
    kind: fc.constantFrom(...costKinds),
    on: fc.constantFrom('2026-01-01' as const, '2026-11-21' as const, '2027-01-01' as const),
    cents: fc.nat(2_000_000_000),
    mayAdd: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    note: fc.constant(null),
  })
  const planned = fc.record({
    kind: fc.constantFrom(...costKinds),
    cents: fc.option(fc.nat(2_000_000_000)),
    isAssumed: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(cost, { maxLength: 200 }), fc.array(planned), (spent, plans) => {
      const made = budget({ spent, planned: plans })
      const total = (of: (line: (typeof made.lines)[number]) => number) => made.lines.reduce((s, l) => s + of(l), 0)
      expect(total(line => line.spentCents)).toBe(made.spentCents)
      expect(made.spent.reduce((s, one) => s + one.cents, 0)).toBe(made.spentCents)
      expect(made.mayAddCents + made.unsureCents).toBeLessThanOrEqual(made.spentCents)
      expect(made.inAllCents).toBeGreaterThanOrEqual(Math.max(made.spentCents, made.plannedCents))
    }),
  )
})
