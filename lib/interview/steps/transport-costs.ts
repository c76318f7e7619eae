import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { foodCosts } from './food-costs'
import { housingCosts } from './housing-costs'
import { otherIncome } from './other-income'
import { pay } from './pay'
import { utilityCosts } from './utility-costs'

export const transportCosts = defineExpenseStep({
  id: 'transport-costs',
  group: 'transport',
  uses: [pay, otherIncome, expenseKinds, housingCosts, utilityCosts, foodCosts],
  title: { en: 'What does getting around cost you?', es: '¿Cuánto le cuesta el transporte?' },
})
