import { describe, expect, test } from 'vitest'
import { assumedCostOf, costKinds } from '@/lib/interview/cost-kinds'
import type { StoredAnswer } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { beforeAssessing } from '@/tests/people/person'
import { openCaseFile } from './case-file'
import { collectionBudgetIn, costsIn } from './costs'

type Changes = Record<string, StoredAnswer>
const fileOf = (changes: Changes) => openCaseFile({ ...beforeAssessing(ana), ...changes }, ana.today)
const plan: Changes = { 'cost-plan': { writCostCents: 4_000, levyCostCents: 9_900, lawyerCostCents: 0 } }
const rest: Changes = {
  'own-hours': { ownHoursAMonth: 5, ownHourCents: 1_800 },
  ceiling: { ceilingCents: 30_000, nearCeilingPercent: 50 },
  'costs-spent': {
    entries: [
      { costKind: 'writ', spentOn: '2026-10-01', spentCents: 4_500, mayAdd: 'yes' },
      { costKind: 'other', costNote: 'Stamps', spentOn: '2025-07-01', spentCents: 1_200, mayAdd: 'no' },
    ],
    done: true,
  },
  'renewal-lead': { renewLeadMonths: 6 },
}
const plannedFor = (changes: Changes, kind: string) => costsIn(fileOf(changes)).planned?.find(one => one.kind === kind)

describe('the plan', () => {
  test('not asked yet: none, and the budget takes our figures, marked', () => {
    expect(costsIn(fileOf({})).planned).toBeNull()
    expect(collectionBudgetIn(fileOf({})).lines.every(line => line.isAssumed)).toBe(true)
  })

  test('left for later: our figures, marked', () => {
    const { planned } = costsIn(fileOf({ 'cost-plan': { notSure: true } }))
    expect(planned).toEqual(costKinds.map(kind => ({ kind, cents: assumedCostOf(kind), isAssumed: true })))
  })

  test.each([
    ['left as we had it', 'writ', { cents: 4_000, isAssumed: true }],
    ['changed', 'levy', { cents: 9_900, isAssumed: false }],
    ['left blank', 'exam', { cents: null, isAssumed: false }],
  ])('a line %s', (_name, kind, expected) => {
    expect(plannedFor(plan, kind)).toEqual({ kind, ...expected })
  })
})

describe('what was spent, the limit and the time', () => {
  test('as told', () => {
    const costs = costsIn(fileOf({ ...plan, ...rest }))
    expect(costs).toMatchObject({
      ownTime: { hoursAMonth: 5, hourCents: 1_800, isAssumed: false },
      ceilingCents: 30_000,
      nearPercent: 50,
      renewLeadMonths: 6,
    })
    expect(costs.spent).toEqual([
      { kind: 'writ', on: '2026-10-01', cents: 4_500, mayAdd: 'yes', note: null },
      { kind: 'other', on: '2025-07-01', cents: 1_200, mayAdd: 'no', note: 'Stamps' },
    ])
  })

  test('not known', () => {
    const skipped = Object.fromEntries(Object.keys({ ...plan, ...rest }).map(id => [id, { notSure: true }]))
    expect(costsIn(fileOf(skipped))).toMatchObject({
      ownTime: null,
      ceilingCents: null,
      nearPercent: 80,
      renewLeadMonths: 3,
      spent: null,
    })
  })

  test('nothing spent is not the same as not known', () => {
    const none = { ...plan, ...rest, 'costs-spent': { entries: [], done: true } }
    expect(costsIn(fileOf(none)).spent).toEqual([])
  })

  test('a cost from before the judgment makes the page be asked again, and counts nothing', () => {
    const early = [{ costKind: 'writ', spentOn: '2025-06-15', spentCents: 4_500, mayAdd: 'yes' }]
    expect(costsIn(fileOf({ ...plan, ...rest, 'costs-spent': { entries: early, done: true } })).spent).toBeNull()
  })

  test('the budget warns at the person’s own mark', () => {
    const half = { ...rest, ceiling: { ceilingCents: 11_400, nearCeilingPercent: 50 } }
    expect(collectionBudgetIn(fileOf({ ...plan, ...half })).warnings).toContain('near-ceiling')
  })
})
