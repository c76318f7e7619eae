import type { Flow } from '../define'
import { payoffThrough } from '../steps/payoff-through'
import { judgmentFlow } from './judgment'

/** The debtor asks what pays the judgment in full. */
export const payoffRequestFlow = {
  id: 'payoff-request',
  side: 'debtor',
  stage: 'track',
  title: { en: 'Ask what pays it off', es: 'Pregunte con cuánto queda pagado' },
  after: [judgmentFlow],
  steps: [payoffThrough],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'payoff-request' } },
} as const satisfies Flow
