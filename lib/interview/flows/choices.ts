import type { Flow } from '../define'
import { choicePlan } from '../steps/choice-plan'
import { lumpAbility } from '../steps/lump-ability'
import { lumpDiscount } from '../steps/lump-discount'
import { budgetFlow } from './budget'
import { judgmentFlow } from './judgment'

/** The ways to pay, side by side: all now, less in one payment, or a plan the budget can carry. */
export const choicesFlow = {
  id: 'choices',
  side: 'debtor',
  stage: 'assess',
  title: { en: 'Compare the ways to pay', es: 'Compare las formas de pagar' },
  after: [judgmentFlow, budgetFlow],
  steps: [lumpAbility, lumpDiscount, choicePlan],
  finish: { label: { en: 'See them side by side', es: 'Verlas lado a lado' }, leadsTo: { report: 'choices' } },
} as const satisfies Flow
