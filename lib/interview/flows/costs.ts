import type { Flow } from '../define'
import { ceiling } from '../steps/ceiling'
import { costPlan } from '../steps/cost-plan'
import { costsSpent } from '../steps/costs-spent'
import { ownHours } from '../steps/own-hours'
import { renewalLead } from '../steps/renewal-lead'
import { judgmentFlow } from './judgment'

/** What collecting may cost the creditor, what it has cost, and where they stop. */
export const costsFlow = {
  id: 'costs',
  side: 'creditor',
  stage: 'assess',
  title: { en: 'Set a budget for collecting', es: 'Haga un presupuesto para cobrar' },
  after: [judgmentFlow],
  steps: [costPlan, ownHours, ceiling, costsSpent, renewalLead],
  finish: { label: { en: 'See the budget', es: 'Ver el presupuesto' }, leadsTo: { report: 'collection-budget' } },
} as const satisfies Flow
