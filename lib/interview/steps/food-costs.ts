import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { housingCosts } from './housing-costs'
import { otherIncome } from './other-income'
import { pay } from './pay'
import { utilityCosts } from './utility-costs'

export const foodCosts = defineExpenseStep({
  id: 'food-costs',
  group: 'food',
  uses: [pay, otherIncome, expenseKinds, housingCosts, utilityCosts],
  title: { en: 'What do food and household cost you?', es: '¿Cuánto le cuestan la comida y el hogar?' },
})
