import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { foodCosts } from './food-costs'
import { housingCosts } from './housing-costs'
import { otherIncome } from './other-income'
import { pay } from './pay'
import { transportCosts } from './transport-costs'
import { utilityCosts } from './utility-costs'

export const healthCosts = defineExpenseStep({
  id: 'health-costs',
  group: 'health',
  uses: [pay, otherIncome, expenseKinds, housingCosts, utilityCosts, foodCosts, transportCosts],
  title: { en: 'What does health care cost you?', es: '¿Cuánto le cuesta la salud?' },
})
