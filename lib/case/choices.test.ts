import { describe, expect, test } from 'vitest'
import { affordableFrom } from '@/lib/interview/affordable'
import { budgetFlow } from '@/lib/interview/flows/budget'
import { choicesFlow } from '@/lib/interview/flows/choices'
import { pageFor } from '@/lib/interview/page'
import { pathFor } from '@/lib/interview/path'
import { amount } from '@/lib/interview/steps/amount'
import { choicePlan } from '@/lib/interview/steps/choice-plan'
import { cushion } from '@/lib/interview/steps/cushion'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { lumpAbility } from '@/lib/interview/steps/lump-ability'
import { lumpDiscount } from '@/lib/interview/steps/lump-discount'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import type { StoredAnswer } from '@/lib/interview/stored'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, notSure } from '@/tests/people/person'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { balanceOn } from './balance'
import { budgetOf } from './budget'
import { answersIn, openCaseFile, owedIn } from './case-file'
import { type Choices, choicesOf } from './choices'
import { choicesReport } from './reports/choices'

const today = '2026-11-21'

const monthly = (choicePaymentCents: number) =>
  answer(choicePlan, { choicePaymentCents, choiceEvery: 'month', choiceFirstOn: '2026-12-15' })
const allSkipped = [notSure(lumpAbility), notSure(lumpDiscount), notSure(choicePlan)]

function fileWith(...changes: [string, StoredAnswer][]) {
  return openCaseFile({ ...maribel.answers, ...sampleBudget, ...answersOf([...allSkipped, ...changes]) }, today)
}

function choicesWith(...changes: [string, StoredAnswer][]): Choices {
  const choices = choicesOf(fileWith(...changes))
  if (!choices) throw new Error('There are no choices.')
  return choices
}

const noIncome = [answer(pay, { jobs: [] }), answer(otherIncome, { otherIncome: [] })]
const owed = owedIn(fileWith()) ?? 0

describe('what can be promised', () => {
  test('is what the budget leaves after the cushion', () => {
    expect(choicesWith().canPromise).toEqual({ kind: 'some', cents: 6_500, isWhole: true })
  })

  test.each<[string, [string, StoredAnswer][]]>([
    ['zero income', noIncome],
    ['expenses larger than income', [answer(housingCosts, { rentCents: 900_000, rentEvery: 'month' })]],
    ['a cushion that takes it all', [answer(cushion, { cushionCents: 21_500 })]],
  ])('%s: nothing, and no plan stands in', (_name, changes) => {
    const choices = choicesWith(...changes)
    expect(choices.canPromise).toEqual({ kind: 'none', isWhole: true })
    expect(choices.plan).toBeNull()
  })

  test.each<[string, [string, StoredAnswer][]]>([
    ['the spending was put off', [notSure(expenseKinds)]],
    ['the budget is not finished', [['cushion', {}]]],
  ])('%s: not known', (_name, changes) => {
    const { canPromise, plan, now } = choicesWith(...changes)
    expect(canPromise).toEqual({ kind: 'not-known' })
    expect(plan).toBeNull()
    expect(now.leftCents).toBeNull()
  })

  test.each<[string, [string, StoredAnswer][]]>([
    ['the sample', []],
    ['zero income', noIncome],
    ['no cushion said', [notSure(cushion)]],
    ['a blank amount', [answer(housingCosts, { rentEvery: 'month' })]],
  ])('the question starts from the very same amount: %s', (_name, changes) => {
    const file = fileWith(...changes)
    const affordable = affordableFrom(answersIn(file, budgetFlow))
    const budget = budgetOf(file)
    expect(affordable).toEqual({ cents: budget.availableCents, isWhole: budget.unknown.length === 0 })
    const context = { answers: answersIn(file, budgetFlow), today, owedCents: owed } as const
    const { raw } = pageFor(choicePlan, context, undefined, { kind: 'question' })
    expect(raw.choicePaymentCents).toBe(
      budget.availableCents > 0 ? (budget.availableCents / 100).toFixed(2) : undefined,
    )
  })

  test('without a budget the question starts blank', () => {
    expect(affordableFrom({})).toBeNull()
    expect(affordableFrom(answersIn(fileWith(notSure(expenseKinds)), budgetFlow))).toBeNull()
  })
})

describe('one payment for less', () => {
  const raise = (lumpCents: number) =>
    answer(lumpAbility, { canRaiseLump: 'yes', lumpCents, lumpByOn: '2027-03-01', lumpFrom: ['family'] })

  test('offers the part chosen, and forgives the rest of what is owed on that day', () => {
    const then = balanceOn(fileWith().facts, '2027-03-01')
    const thenCents = then.kind === 'balance' ? then.ledger.payoffCents : 0
    const { lump } = choicesWith(raise(200_000), answer(lumpDiscount, { lumpSharePercent: 50 }))
    expect(lump).toMatchObject({
      percent: 50,
      isPercentAssumed: false,
      offerCents: Math.round(owed / 2),
      paidCents: Math.round(owed / 2),
      shortCents: 0,
      forgivenCents: thenCents - Math.round(owed / 2),
      doneOn: '2027-03-01',
    })
    expect(lump?.points.at(-1)).toEqual({ on: '2027-03-01', cents: 0 })
  })

  test.each<[string, [string, StoredAnswer][], Partial<NonNullable<Choices['lump']>> | null]>([
    ['cannot raise one', [answer(lumpAbility, { canRaiseLump: 'no' })], null],
    [
      'not sure: the starting part, no day',
      [answer(lumpAbility, { canRaiseLump: 'unsure' })],
      { percent: 60, isPercentAssumed: true, raised: null, doneOn: null, shortCents: 0 },
    ],
    ['a cent', [raise(1)], { paidCents: 1, shortCents: Math.round(owed * 0.6) - 1 }],
    [
      'more than is owed',
      [raise(5_000_000), answer(lumpDiscount, { lumpSharePercent: 100 })],
      { paidCents: owed, shortCents: 0 },
    ],
    ['a sliver: at least a cent', [raise(5_000), answer(lumpDiscount, { lumpSharePercent: 0.001 })], { paidCents: 3 }],
  ])('%s', (_name, changes, expected) => {
    const { lump } = choicesWith(...changes)
    if (expected === null) expect(lump).toBeNull()
    else expect(lump).toMatchObject(expected)
  })

  test('a day gone by is asked again, and then counts for nothing', () => {
    const late = answer(lumpAbility, { canRaiseLump: 'yes', lumpCents: 100_000, lumpByOn: '2026-11-20', lumpFrom: [] })
    const file = fileWith(late)
    expect(pathFor(choicesFlow, file.stored, { today, owedCents: owed }).openStep?.id).toBe('lump-ability')
    expect(choicesReport.missing(file).map(one => one.stepId)).toEqual(['lump-ability'])
  })
})

describe('a plan', () => {
  test('with interest it costs more and takes no less time; what is left is less by the payment', () => {
    const { plan, budget } = choicesWith(monthly(6_000))
    const { withInterest, withoutInterest } = plan ?? {}
    expect(withInterest?.interestCents).toBeGreaterThan(0)
    expect(withInterest?.paidCents).toBe(owed + (withInterest?.interestCents ?? 0))
    expect(withoutInterest?.way).toMatchObject({ paidCents: owed, interestCents: 0 })
    expect((withInterest?.doneOn ?? '') >= (withoutInterest?.way.doneOn ?? '')).toBe(true)
    expect(withInterest?.leftCents).toBe(budget.leftCents - 6_000)
    expect(plan).toMatchObject({ isFromBudget: false, overCents: 0, enough: null })
  })

  test('a weekly payment counts by the month: 30.00 × 52 ÷ 12 is 130.00, 65.00 over', () => {
    const weekly = answer(choicePlan, { choicePaymentCents: 3_000, choiceEvery: 'week', choiceFirstOn: '2026-12-01' })
    expect(choicesWith(weekly).plan).toMatchObject({ monthlyCents: 13_000, overCents: 6_500 })
  })

  test('not said: what the budget leaves stands in', () => {
    expect(choicesWith().plan).toMatchObject({
      isFromBudget: true,
      promised: { paymentCents: 6_500, every: 'month', firstOn: '2026-12-21' },
      overCents: 0,
    })
  })

  test('said though nothing can be promised: worked out, and over by all of it', () => {
    expect(choicesWith(...noIncome, monthly(5_000)).plan).toMatchObject({ overCents: 5_000 })
  })

  // 5% of $2,945.54 is about $12.00 a month.
  test.each<[string, number, string, boolean]>([
    ['a cent', 1, 'never', false],
    ['less than the interest', 1_000, 'never', true],
    ['more than is owed: one payment', 5_000_000, 'paid-off', true],
  ])('%s', (_name, cents, kind, endsWithoutInterest) => {
    const { plan } = choicesWith(monthly(cents))
    expect(plan?.law.kind).toBe(kind)
    expect(plan?.withoutInterest !== null).toBe(endsWithoutInterest)
    expect(plan?.enough === null).toBe(kind === 'paid-off')
  })

  test('longer than the person wants to pay: what would be done in time', () => {
    const [key, value] = monthly(6_000)
    const { plan } = choicesWith([key, { ...value, planLongMonths: 12 }])
    expect(plan).toMatchObject({ longMonths: 12, isLongAssumed: false, law: { kind: 'paid-off' } })
    expect(plan?.enough).toBeGreaterThan(owed / 12)
    expect(plan?.enough).toBeLessThan((owed / 12) * 1.1)
  })
})

test.each<[string, [string, StoredAnswer][]]>([
  ['nothing is owed', [answer(paymentsMade, { paymentsMade: [{ paidOn: '2026-11-06', amountCents: 900_000 }] })]],
  ['the amount is not known', [notSure(amount)]],
])('%s: there is nothing to choose, and the report says what it waits for', (_name, changes) => {
  const file = fileWith(...changes)
  expect(choicesOf(file)).toBeNull()
  expect(choicesReport.missing(file)).not.toEqual([])
})

test('a debt at another rate is reckoned by it', () => {
  const medical = choicesWith(answer(debtKind, { debtKind: 'other' }), monthly(6_000))
  expect(medical.annualPercent).toBe(10)
  expect(medical.plan?.withInterest?.interestCents).toBeGreaterThan(
    choicesWith(monthly(6_000)).plan?.withInterest?.interestCents ?? 0,
  )
})
