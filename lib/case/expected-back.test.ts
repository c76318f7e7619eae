import { describe, expect, test } from 'vitest'
import { prospectsFlow } from '@/lib/interview/flows/prospects'
import type { StoredAnswer } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { beforeAssessing } from '@/tests/people/person'
import { anAgreement } from '@/tests/setup/agreement'
import { openCaseFile } from './case-file'
import { collectionBudgetIn } from './costs'
import { expectedNetOf, ownWayOnLadder } from './expected-back'
import { handOverOf } from './hand-over'
import { handingOverIn } from './handing-over'
import { bestExpectedOf } from './ladder'
import { noRecords } from './records'

type Changes = Record<string, StoredAnswer>

const unsure: Changes = Object.fromEntries(prospectsFlow.steps.map(step => [step.id, { notSure: true }]))
/** New York lets part of a paycheck be taken; Texas would not. */
const knownJob: Changes = {
  ...unsure,
  state: { stateCode: 'NY' },
  'their-job': {
    jobKnown: 'known',
    theirEmployer: 'Bayou Builders',
    theirPayCents: 120_000,
    theirPayEvery: 'week',
    jobSure: 'sure',
  },
}
const handing: Changes = { 'hand-over-way': { handOverWay: 'unsure' }, 'own-collecting': { notSure: true } }
const fileOf = (changes: Changes = {}) => openCaseFile({ ...beforeAssessing(ana), ...changes }, ana.today)

describe('what collecting is expected to bring', () => {
  test('is not said before the other side was asked about', () => {
    expect(expectedNetOf(fileOf())).toBeNull()
    expect(ownWayOnLadder(fileOf())).toBeNull()
    expect(collectionBudgetIn(fileOf()).isBackExpected).toBe(false)
  })

  test('is the ladder’s, and the budget is measured by it', () => {
    const file = fileOf(knownJob)
    const expected = bestExpectedOf(file)
    expect(expected).toBeGreaterThan(0)
    expect(expectedNetOf(file)).toBe(expected)
    expect(collectionBudgetIn(file).backCents).toBe(expected)
  })

  test.each([
    ['what is left of an agreement that is being kept', '2026-12-01', 60_000],
    ['the ladder’s again once a payment was missed', '2026-12-18', null],
  ] as const)('is %s', (_what, today, cents) => {
    const { stored } = fileOf(knownJob)
    const before = anAgreement({ terms: { paidCents: 1_000_000 } })
    const file = openCaseFile(stored, today, { ...noRecords, agreements: [before] })
    expect(expectedNetOf(file)).toBe(cents ?? bestExpectedOf(file))
  })

  test('is not known where nothing is known of the judgment', () => {
    expect(expectedNetOf(fileOf({ ...knownJob, amount: { notSure: true } }))).toBeNull()
  })
})

describe('collecting by oneself, beside letting others do it', () => {
  test('comes from the ladder when the person does not say', () => {
    const { ownFrom, feesFrom, asked } = handingOverIn(fileOf({ ...knownJob, ...handing }))
    expect([ownFrom, feesFrom]).toEqual(['ladder', 'ladder'])
    expect(asked?.own).toEqual(ownWayOnLadder(fileOf(knownJob)))
    expect(asked && handOverOf(asked).selfCents).toBeGreaterThan(0)
  })

  test('from the person when they do', () => {
    const said = { ...handing, 'own-collecting': { ownCollectPercent: 25, ownCollectMonths: 8 } }
    const { ownFrom, feesFrom, asked } = handingOverIn(fileOf({ ...knownJob, ...said }))
    expect([ownFrom, feesFrom]).toEqual(['person', 'guess'])
    expect(asked?.own).toMatchObject({ lowCents: Math.round((asked?.owedCents ?? 0) / 4), months: 8 })
  })

  test('else from a guess, with the costs of the budget', () => {
    const { ownFrom, feesFrom, asked } = handingOverIn(
      fileOf({ ...handing, 'cost-plan': { writCostCents: 4_000, levyCostCents: 9_000 } }),
    )
    expect([ownFrom, feesFrom, asked?.own.costCents]).toEqual(['guess', 'budget', 13_000])
  })

  test('no months at all is a month: no one collects in no time', () => {
    const said = { ...handing, 'own-collecting': { ownCollectPercent: 0, ownCollectMonths: 0 } }
    expect(handingOverIn(fileOf(said)).asked?.own).toMatchObject({ lowCents: 0, months: 1 })
  })

  test('an offer other than our guess is theirs', () => {
    const rest = { ...handing, 'hand-over-terms': { notSure: true } }
    expect(handingOverIn(fileOf(rest)).isPriceAssumed).toBe(true)
    expect(handingOverIn(fileOf({ ...rest, 'sale-price': { salePriceCents: 77_700 } }))).toMatchObject({
      isPriceAssumed: false,
      asked: { salePriceCents: 77_700 },
    })
  })
})
