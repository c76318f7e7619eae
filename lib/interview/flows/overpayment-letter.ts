import type { Flow } from '../define'
import { replyBy } from '../steps/reply-by'
import { judgmentFlow } from './judgment'

/** What was paid beyond what was owed: the creditor gives it back, the debtor asks for it. */
export const overpaymentLetterFlow = {
  id: 'overpayment-letter',
  side: 'both',
  stage: 'track',
  title: { en: 'Put an overpayment right', es: 'Arregle un pago de más' },
  after: [judgmentFlow],
  steps: [replyBy],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'overpayment-letter' } },
} as const satisfies Flow
