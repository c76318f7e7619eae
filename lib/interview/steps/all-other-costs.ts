import { defineExpenseStep } from '../expense-step'
import { expenseKinds } from './expense-kinds'
import { familyCosts } from './family-costs'
import { foodCosts } from './food-costs'
import { healthCosts } from './health-costs'
import { housingCosts } from './housing-costs'
import { otherIncome } from './other-income'
import { pay } from './pay'
import { transportCosts } from './transport-costs'
import { utilityCosts } from './utility-costs'

export const allOtherCosts = defineExpenseStep({
  id: 'all-other-costs',
  group: 'others',
  uses: [
    pay,
    otherIncome,
    expenseKinds,
    housingCosts,
    utilityCosts,
    foodCosts,
    transportCosts,
    healthCosts,
    familyCosts,
  ],
  title: { en: 'What does everything else cost you?', es: '¿Cuánto le cuesta todo lo demás?' },
})
