// What can be promised each month, as the questions know it: what comes in, less what goes out, less the cushion.

import type { Cents } from '@/lib/shared/money'
import { type BudgetAnswers, soFarOf } from './budget-lines'
import { expenseGroupIds } from './expenses'
import { usualCushionCents } from './steps/cushion'

/** `cents` is never below zero. `isWhole`: no amount of the budget was left blank. */
export type Affordable = { cents: Cents; isWhole: boolean }

/** By the budget's answers; null where there is no budget yet, or its spending was put off. */
export function affordableFrom(answers: BudgetAnswers): Affordable | null {
  const isGiven = answers.jobs !== undefined && answers.otherIncome !== undefined && answers.otherDebts !== undefined
  if (!isGiven || expenseGroupIds.every(group => answers[`${group}Kinds`] === undefined)) return null
  const { inCents, outCents, unknownCount } = soFarOf(answers)
  const cushionCents = answers.cushionCents ?? usualCushionCents(inCents)
  return { cents: Math.max(0, inCents - outCents - cushionCents), isWhole: unknownCount === 0 }
}
