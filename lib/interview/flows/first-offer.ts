import type { Flow } from '../define'
import { hardship } from '../steps/hardship'
import { offerLump } from '../steps/offer-lump'
import { offerPlan } from '../steps/offer-plan'
import { offerShape } from '../steps/offer-shape'
import { replyBy } from '../steps/reply-by'
import { stopInterest } from '../steps/stop-interest'
import { judgmentFlow } from './judgment'

/** The debtor's first letter: what can be paid, and why not all of it now. */
export const firstOfferFlow = {
  id: 'first-offer',
  side: 'debtor',
  stage: 'negotiate',
  title: { en: 'Make a first offer', es: 'Haga una primera oferta' },
  after: [judgmentFlow],
  steps: [offerShape, offerLump, offerPlan, stopInterest, hardship, replyBy],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'first-offer' } },
} as const satisfies Flow
