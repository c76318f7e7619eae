import type { Flow } from '../define'
import { allOtherCosts } from '../steps/all-other-costs'
import { cushion } from '../steps/cushion'
import { expenseKinds } from '../steps/expense-kinds'
import { familyCosts } from '../steps/family-costs'
import { foodCosts } from '../steps/food-costs'
import { healthCosts } from '../steps/health-costs'
import { household } from '../steps/household'
import { housingCosts } from '../steps/housing-costs'
import { otherDebts } from '../steps/other-debts'
import { otherIncome } from '../steps/other-income'
import { pay } from '../steps/pay'
import { transportCosts } from '../steps/transport-costs'
import { utilityCosts } from '../steps/utility-costs'
import { judgmentFlow } from './judgment'

/** The debtor's month: what comes in, what goes out, and what can be promised without breaking it. */
export const budgetFlow = {
  id: 'budget',
  side: 'debtor',
  stage: 'assess',
  title: { en: 'Make a budget', es: 'Haga un presupuesto' },
  after: [judgmentFlow],
  steps: [
    household,
    pay,
    otherIncome,
    expenseKinds,
    housingCosts,
    utilityCosts,
    foodCosts,
    transportCosts,
    healthCosts,
    familyCosts,
    allOtherCosts,
    otherDebts,
    cushion,
  ],
  finish: { label: { en: 'See my budget', es: 'Ver mi presupuesto' }, leadsTo: { report: 'budget' } },
} as const satisfies Flow
