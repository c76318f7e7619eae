import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { otherIncome } from './other-income'
import { pay } from './pay'

export const housingCosts = defineExpenseStep({
  id: 'housing-costs',
  group: 'housing',
  uses: [pay, otherIncome, expenseKinds],
  title: { en: 'What does your home cost you?', es: '¿Cuánto le cuesta su vivienda?' },
})
