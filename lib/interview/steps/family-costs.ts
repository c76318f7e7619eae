import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { foodCosts } from './food-costs'
import { healthCosts } from './health-costs'
import { housingCosts } from './housing-costs'
import { otherIncome } from './other-income'
import { pay } from './pay'
import { transportCosts } from './transport-costs'
import { utilityCosts } from './utility-costs'

export const familyCosts = defineExpenseStep({
  id: 'family-costs',
  group: 'family',
  uses: [pay, otherIncome, expenseKinds, housingCosts, utilityCosts, foodCosts, transportCosts, healthCosts],
  title: { en: 'What do children and family cost you?', es: '¿Cuánto le cuestan los hijos y la familia?' },
})
