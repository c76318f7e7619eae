import type { Flow } from '../define'
import { payoffThrough } from '../steps/payoff-through'
import { waysToPay } from '../steps/ways-to-pay'
import { judgmentFlow } from './judgment'

/** The creditor says what pays the judgment in full, and how to pay it. */
export const payoffQuoteFlow = {
  id: 'payoff-quote',
  side: 'creditor',
  stage: 'track',
  title: { en: 'Say what pays it off', es: 'Diga con cuánto queda pagado' },
  after: [judgmentFlow],
  steps: [payoffThrough, waysToPay],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'payoff-quote' } },
} as const satisfies Flow
