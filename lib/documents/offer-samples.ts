// Data of invented letters about an offer: for tests, and to show what such a letter looks like.

import { lukaszLetter } from './letter-samples'
import type { OfferLetter } from './offer-parts'

/** A debtor writes to the lawyer of the creditor. */
export const debtorOfferSample: OfferLetter = {
  letter: lukaszLetter,
  side: 'debtor',
  owedCents: 286_737,
  offer: {
    terms: {
      kind: 'installments',
      totalCents: 240_000,
      downCents: 20_000,
      paymentCents: 15_000,
      every: 'month',
      firstOn: '2026-12-31',
      stopInterest: true,
    },
    madeOn: '2026-11-21',
    validUntil: '2026-12-05',
  },
  satisfaction: 'Satisfaction of judgment (satisfaction-piece)',
}

/** The offer of the other side that a letter answers. */
export const theirOfferSample: OfferLetter['offer'] = {
  terms: { kind: 'lump', totalCents: 260_000, payBy: '2026-12-31' },
  madeOn: '2026-11-16',
  validUntil: '2026-11-30',
}
