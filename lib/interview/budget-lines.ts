// The answers about money in and money out, as lines of a budget. The one place that reads these answers by name.

import type { Cents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import type { AnswersOf } from './define'
import { type ExpenseGroupId, type ExpenseKind, expenseGroupIds, kindsIn } from './expenses'
import type { HowOften } from './how-often'
import { monthlyOf, type Regular } from './monthly'
import type { household } from './steps/household'
import type { otherDebts } from './steps/other-debts'
import { type OtherIncomeKind, type otherIncome, otherIncomeWords } from './steps/other-income'
import type { pay } from './steps/pay'

/** What has been answered about the budget so far; a kind of expense that was not picked has no amount. */
export type BudgetAnswers = Partial<
  AnswersOf<readonly [typeof household, typeof pay, typeof otherIncome, typeof otherDebts]>
> & {
  [G in ExpenseGroupId as `${G}Kinds`]?: ExpenseKind<G>[]
} & { [K in ExpenseKind as `${K}Cents`]?: Cents } & { [K in ExpenseKind as `${K}Every`]?: HowOften } & {
  cushionCents?: Cents
}

export type Job = NonNullable<BudgetAnswers['jobs']>[number]

/** Money in. `gross` before, `takeHome` after what is taken off; null: not known. `job` only for a paycheck. */
export type IncomeLine = {
  kind: 'pay' | OtherIncomeKind
  label: Words
  gross: Regular | null
  takeHome: Regular | null
  job: Job | null
}

/** Money out. `amount` is null where it is not known. */
export type ExpenseLine = { kind: ExpenseKind; label: Words; amount: Regular | null }

/** Each job and each other source of money, in the order given. */
export function incomeLinesOf(answers: BudgetAnswers): IncomeLine[] {
  const jobs = (answers.jobs ?? []).map((job): IncomeLine => {
    const gross = { cents: job.grossCents, every: job.payEvery }
    return {
      kind: 'pay',
      label: asIs(job.employer),
      gross,
      takeHome: { ...gross, cents: job.grossCents - takenOffOf(job) },
      job,
    }
  })
  const others = (answers.otherIncome ?? []).map(({ incomeKind, amountCents, every }): IncomeLine => {
    const amount = amountCents === undefined ? null : { cents: amountCents, every }
    return { kind: incomeKind, label: otherIncomeWords[incomeKind], gross: amount, takeHome: amount, job: null }
  })
  return [...jobs, ...others]
}

function takenOffOf({ requiredCents, chosenCents, supportOrderCents, garnishedCents }: Job): Cents {
  return requiredCents + (chosenCents ?? 0) + (supportOrderCents ?? 0) + (garnishedCents ?? 0)
}

/** The expenses picked in a group, in the order asked. */
export function expenseLinesOf(answers: BudgetAnswers, group: ExpenseGroupId): ExpenseLine[] {
  const picked: readonly ExpenseKind[] = answers[`${group}Kinds`] ?? []
  return kindsIn(group)
    .filter(({ kind }) => picked.includes(kind))
    .map(({ kind, entry }) => {
      const [cents, every] = [answers[`${kind}Cents`], answers[`${kind}Every`]]
      return { kind, label: entry.label, amount: cents === undefined || !every ? null : { cents, every } }
    })
}

/**
 * What comes in and goes out in a month by the answers so far. `asked`: the groups of expenses gone through. Amounts not
 * known are left out, and counted.
 */
export function soFarOf(
  answers: BudgetAnswers,
  asked: readonly ExpenseGroupId[] = expenseGroupIds,
): { inCents: Cents; outCents: Cents; unknownCount: number } {
  const income = incomeLinesOf(answers).map(line => line.takeHome)
  const expenses = asked.flatMap(group => expenseLinesOf(answers, group)).map(line => line.amount)
  const debts = (answers.otherDebts ?? []).map(debt => regularPayment(debt.paymentCents))
  return {
    inCents: monthlyOf(income.filter(isKnown)),
    outCents: monthlyOf([...expenses, ...debts].filter(isKnown)),
    unknownCount: [...income, ...expenses, ...debts].filter(amount => amount === null).length,
  }
}

/** A payment by the month; null where it is not known. */
export function regularPayment(cents: Cents | null | undefined): Regular | null {
  return cents === undefined || cents === null ? null : { cents, every: 'month' }
}

/** For leaving out what is not known, which is then said elsewhere. */
export function isKnown<T>(value: T | null): value is T {
  return value !== null
}
