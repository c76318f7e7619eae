import { type Cents, formatCents } from '@/lib/shared/money'
import { assumptions } from '../assumptions'
import { soFarOf } from '../budget-lines'
import { defineStep } from '../define'
import { soFarPassage } from '../expense-step'
import { money } from '../fields'
import { allOtherCosts } from './all-other-costs'
import { expenseKinds } from './expense-kinds'
import { familyCosts } from './family-costs'
import { foodCosts } from './food-costs'
import { healthCosts } from './health-costs'
import { housingCosts } from './housing-costs'
import { otherDebts } from './other-debts'
import { otherIncome } from './other-income'
import { pay } from './pay'
import { transportCosts } from './transport-costs'
import { utilityCosts } from './utility-costs'

/** What is kept aside until the person says otherwise: a share of what comes in, in whole dollars, and at least a little. */
export function usualCushionCents(takeHomeCents: Cents): Cents {
  const { cushionPercent, cushionLeast } = assumptions
  const shareCents = Math.ceil((takeHomeCents * cushionPercent.value) / 10_000) * 100
  return Math.max(cushionLeast.value, shareCents)
}

const { cushionPercent, cushionLeast } = assumptions

export const cushion = defineStep({
  id: 'cushion',
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
    allOtherCosts,
    otherDebts,
  ],
  title: {
    en: 'How much do you want to keep for surprises each month?',
    es: '¿Cuánto quiere guardar cada mes para imprevistos?',
  },
  why: cushionPercent.why,
  passages: ({ answers }) => [
    soFarPassage(answers),
    {
      kind: 'paragraph',
      text: {
        en: `We start with ${cushionPercent.value}% of what comes in, and at least ${formatCents(cushionLeast.value)}. That is our guess, not a rule of law. Change it to what fits you.`,
        es: `Empezamos con el ${cushionPercent.value}% de lo que entra, y al menos ${formatCents(cushionLeast.value)}. Es una suposición nuestra, no una regla de la ley. Cámbiela según lo que le convenga.`,
      },
    },
  ],
  maySkip: { en: 'Use the guess for now', es: 'Usar la suposición por ahora' },
  start: ({ answers }) => ({ cushionCents: usualCushionCents(soFarOf(answers).inCents) }),
  fields: {
    cushionCents: money({
      label: { en: 'Keep for surprises, each month', es: 'Guardar para imprevistos, cada mes' },
      hint: { en: 'Enter 0 to keep nothing.', es: 'Escriba 0 para no guardar nada.' },
    }),
  },
})
