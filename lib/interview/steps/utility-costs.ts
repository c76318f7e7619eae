import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { housingCosts } from './housing-costs'
import { otherIncome } from './other-income'
import { pay } from './pay'

export const utilityCosts = defineExpenseStep({
  id: 'utility-costs',
  group: 'utilities',
  uses: [pay, otherIncome, expenseKinds, housingCosts],
  title: { en: 'What do utilities and phone cost you?', es: '¿Cuánto le cuestan los servicios y el teléfono?' },
})
