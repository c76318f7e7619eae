import { describe, expect, test } from 'vitest'
import { type HowOften, howOften } from '@/lib/interview/how-often'
import { timesAYear } from '@/lib/interview/monthly'
import { cushion } from '@/lib/interview/steps/cushion'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { foodCosts } from '@/lib/interview/steps/food-costs'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { otherDebts } from '@/lib/interview/steps/other-debts'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import type { StoredAnswer } from '@/lib/interview/stored'
import { answer, answersOf, notSure } from '@/tests/people/person'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { type Budget, budgetOf } from './budget'
import { openCaseFile } from './case-file'

const today = '2026-11-21'

function budgetWith(...changes: [string, StoredAnswer][]): Budget {
  return budgetOf(openCaseFile({ ...sampleBudget, ...answersOf(changes) }, today))
}

const noPay = answer(pay, { jobs: [] })
const noOther = answer(otherIncome, { otherIncome: [] })
const noExpenses = answer(expenseKinds, { noKinds: ['none'] })
const noDebts = answer(otherDebts, { otherDebts: [] })

describe('a budget', () => {
  test('the sample, by hand: 600 × 26 ÷ 12 + 300 × 52 ÷ 12 in; 1,400 + 150 × 52 ÷ 12 + 120 + 180 ÷ 12 + 200 out', () => {
    expect(budgetWith()).toMatchObject({
      grossCents: 162_500 + 130_000,
      takeHomeCents: 260_000,
      spentCents: 140_000 + 65_000 + 12_000 + 1_500 + 20_000,
      debtPaymentsCents: 20_000,
      debtBalancesCents: 310_000,
      behindCents: 45_000,
      leftCents: 21_500,
      cushion: { cents: 15_000, isAssumed: false },
      afterCushionCents: 6_500,
      availableCents: 6_500,
      unknown: [],
      countedAsNone: [],
      isSpendingUnknown: false,
      openStep: null,
    })
  })

  test.each<[string, [string, StoredAnswer], string]>([
    ['pay', notSure(pay), 'Your pay'],
    ['other money', notSure(otherIncome), 'Other money you get'],
    ['other debts', notSure(otherDebts), 'Payments on other debts'],
  ])('%s left open: named, and nothing can be promised', (_name, change, named) => {
    const { unknown, isPromiseUnknown } = budgetWith(change)
    expect(unknown.map(({ en }) => en)).toEqual([named])
    expect(isPromiseUnknown).toBe(true)
  })

  test('keeps each source and each expense, with what was entered', () => {
    const { incomes, groups } = budgetWith()
    expect(incomes.map(({ kind, grossCents, takeHomeCents }) => [kind, grossCents, takeHomeCents])).toEqual([
      ['pay', 162_500, 130_000],
      ['unemployment', 130_000, 130_000],
    ])
    expect(groups.map(({ id, monthlyCents }) => [id, monthlyCents])).toEqual([
      ['housing', 140_000],
      ['food', 65_000],
      ['transport', 13_500],
    ])
    expect(groups[2]?.lines[1]).toMatchObject({
      kind: 'carRegistration',
      monthlyCents: 1_500,
      given: { cents: 18_000, every: 'year' },
    })
  })

  test.each(howOften.map(every => [every]))('converts what comes %s exactly', (every: HowOften) => {
    const cents = 12 * 1_001
    const budget = budgetWith(
      noPay,
      noExpenses,
      noDebts,
      answer(otherIncome, { otherIncome: [{ incomeKind: 'other', amountCents: cents, every }] }),
    )
    expect(budget.takeHomeCents).toBe(1_001 * timesAYear[every])
  })

  test('rounds once: three weekly amounts of one cent are 13 cents a month, not 12', () => {
    const cent = { incomeKind: 'other', amountCents: 1, every: 'week' } as const
    const { incomes, takeHomeCents } = budgetWith(noPay, answer(otherIncome, { otherIncome: [cent, cent, cent] }))
    expect(incomes.map(line => line.takeHomeCents)).toEqual([4, 4, 4])
    expect(takeHomeCents).toBe(13)
  })

  test('takes off pay what is taken off: tax, what was chosen, support, another creditor', () => {
    const job = { employer: 'Mill', payEvery: 'month', grossCents: 300_000, requiredCents: 60_000 } as const
    const taken = { chosenCents: 10_000, supportOrderCents: 40_000, garnishedCents: 25_000 }
    const budget = budgetWith(noOther, answer(pay, { jobs: [{ ...job, ...taken }] }))
    expect(budget).toMatchObject({ grossCents: 300_000, takeHomeCents: 165_000, countedAsNone: [] })
  })
})

describe('what is not known', () => {
  test('an amount left blank is named, and not counted', () => {
    const budget = budgetWith(
      answer(otherIncome, { otherIncome: [{ incomeKind: 'ssi', every: 'month' }] }),
      answer(housingCosts, { rentEvery: 'month' }),
      answer(otherDebts, { otherDebts: [{ creditor: 'Clinic' }] }),
    )
    expect(budget.unknown.map(one => one.en)).toEqual([
      'SSI (Supplemental Security Income)',
      'Rent, for a home, a room or a lot',
      'Payment to Clinic',
    ])
    expect(budget).toMatchObject({ takeHomeCents: 130_000, spentCents: 78_500, leftCents: 51_500 })
    expect(budget.debts).toEqual([{ creditor: 'Clinic', paymentCents: null, balanceCents: null, behindCents: null }])
  })

  test('a page of amounts left for later leaves all its picks unknown', () => {
    expect(budgetWith(notSure(foodCosts)).unknown.map(one => one.en)).toEqual(['Groceries'])
  })

  test('bills left for later are said, and are not the same as no bills', () => {
    expect(budgetWith(notSure(expenseKinds))).toMatchObject({ isSpendingUnknown: true, spentCents: 20_000 })
    expect(budgetWith(noExpenses)).toMatchObject({ isSpendingUnknown: false, spentCents: 20_000 })
  })

  test('nothing ticked is asked again: it could be a page passed over', () => {
    expect(budgetWith(answer(expenseKinds, {})).openStep?.id).toBe('expense-kinds')
  })

  test('a blank on a pay stub counts as nothing taken off, and is said', () => {
    const job = { employer: 'Mill', payEvery: 'month', grossCents: 300_000, requiredCents: 60_000 } as const
    const { takeHomeCents, countedAsNone } = budgetWith(noOther, answer(pay, { jobs: [{ ...job, garnishedCents: 0 }] }))
    expect(takeHomeCents).toBe(240_000)
    expect(countedAsNone.map(one => one.en)).toEqual([
      'Mill: nothing entered as taken off for insurance or savings or support',
    ])
  })

  test('a pick added later is asked for, and the rest is kept', () => {
    const budget = budgetWith(answer(expenseKinds, { housingKinds: ['rent', 'homeInsurance'] }))
    expect(budget.openStep?.id).toBe('housing-costs')
  })

  test('a pick taken back is no longer counted', () => {
    const without = answer(expenseKinds, { foodKinds: ['groceries'], transportKinds: ['gasoline'] })
    const budget = budgetWith(without)
    expect(budget).toMatchObject({ spentCents: 65_000 + 12_000 + 20_000, openStep: null })
  })

  test('nothing answered at all is an empty budget, open at its first question', () => {
    const budget = budgetOf(openCaseFile({}, today))
    expect(budget).toMatchObject({ takeHomeCents: 0, spentCents: 0, leftCents: 0, availableCents: 0 })
    expect(budget.openStep?.id).toBe('household')
  })
})

describe('what can be promised', () => {
  test.each([
    ['more than the cushion is left', 15_000, 6_500, 6_500],
    ['$1 over the cushion', 21_400, 100, 100],
    ['exactly the cushion', 21_500, 0, 0],
    ['$1 under the cushion', 21_600, -100, 0],
    ['no cushion wanted', 0, 21_500, 21_500],
  ])('%s', (_what, cushionCents, afterCushionCents, availableCents) => {
    expect(budgetWith(answer(cushion, { cushionCents }))).toMatchObject({ afterCushionCents, availableCents })
  })

  test('without an answer, the cushion starts from what comes in: 5% of $2,600', () => {
    expect(budgetWith(notSure(cushion)).cushion).toEqual({ cents: 13_000, isAssumed: true })
  })

  test('and from $50 when little comes in', () => {
    const { cushion: kept, availableCents } = budgetWith(noPay, noOther, notSure(cushion))
    expect(kept).toEqual({ cents: 5_000, isAssumed: true })
    expect(availableCents).toBe(0)
  })

  test('zero income: nothing is available, and nothing breaks', () => {
    expect(budgetWith(noPay, noOther)).toMatchObject({
      grossCents: 0,
      takeHomeCents: 0,
      leftCents: -238_500,
      availableCents: 0,
    })
  })

  test('expenses larger than income: below zero is kept, and nothing is available', () => {
    const rent = answer(housingCosts, { rentCents: 200_000_000, rentEvery: 'week' })
    const { leftCents, afterCushionCents, availableCents } = budgetWith(rent)
    expect(leftCents).toBeLessThan(-860_000_000)
    expect(afterCushionCents).toBe(leftCents - 15_000)
    expect(availableCents).toBe(0)
  })

  test('200 other debts', () => {
    const debts = Array.from({ length: 200 }, (_, index) => ({
      creditor: `Creditor ${index + 1}`,
      paymentCents: 1_001,
      balanceCents: 50_000,
      behindCents: 7,
    }))
    const budget = budgetWith(answer(otherDebts, { otherDebts: debts }))
    expect(budget).toMatchObject({ debtPaymentsCents: 200_200, debtBalancesCents: 10_000_000, behindCents: 1_400 })
    expect(budget.openStep).toBeNull()
  })
})
