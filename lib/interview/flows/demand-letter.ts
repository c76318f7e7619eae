import type { Flow } from '../define'
import { acceptsPlan } from '../steps/accepts-plan'
import { replyBy } from '../steps/reply-by'
import { waysToPay } from '../steps/ways-to-pay'
import { judgmentFlow } from './judgment'

/** The creditor's first letter: what is owed, how to pay it, when to answer. */
export const demandLetterFlow = {
  id: 'demand-letter',
  side: 'creditor',
  stage: 'negotiate',
  title: { en: 'Ask for payment', es: 'Pida el pago' },
  after: [judgmentFlow],
  steps: [replyBy, waysToPay, acceptsPlan],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'demand-letter' } },
} as const satisfies Flow
