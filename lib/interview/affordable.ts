// What can be promised each month, as the questions know it: what comes in, less what goes out, less the cushion.

import type { Cents } from '@/lib/shared/money'
import { type BudgetAnswers, incomeLinesOf, soFarOf } from './budget-lines'
import { expenseGroupIds } from './expenses'
import { usualCushionCents } from './steps/cushion'

/** `cents` is never below zero. `isWhole`: no amount of the budget was left blank. */
export type Affordable = { cents: Cents; isWhole: boolean }

/** By the budget's answers; null where there is no budget yet, or too much of it was left open. */
export function affordableFrom(answers: BudgetAnswers): Affordable | null {
  const isGiven = answers.jobs !== undefined && answers.otherIncome !== undefined && answers.otherDebts !== undefined
  if (!isGiven || expenseGroupIds.every(group => answers[`${group}Kinds`] === undefined)) return null
  const { inCents, outCents, unknownCount } = soFarOf(answers)
  const cushionCents = answers.cushionCents ?? usualCushionCents(inCents)
  const cents = Math.max(0, inCents - outCents - cushionCents)
  // Nothing is left only once all that comes in is known.
  if (cents === 0 && incomeLinesOf(answers).some(line => line.takeHome === null)) return null
  return { cents, isWhole: unknownCount === 0 }
}
