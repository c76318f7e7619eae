// Data of invented letters about an offer: for tests, and to show what such a letter looks like.

import type { OfferLetter } from './offer-parts'

/** A debtor writes to the lawyer of the creditor. */
export const debtorOfferSample: OfferLetter = {
  letter: {
    writtenOn: '2026-11-21',
    sender: { name: 'Łukasz Nguyễn', lines: ['88 Harbor Street, Apt 4', 'Queens, NY 11101', 'lukasz@example.org'] },
    recipients: [
      {
        lines: [
          'Priya Raman',
          'Raman & Cole LLP',
          'Attorney for Bright Dental, P.C.',
          '5 Court Square',
          'Queens, NY 11101',
        ],
        greeting: 'Priya Raman',
        clients: 'Bright Dental, P.C.',
      },
    ],
    creditors: ['Bright Dental, P.C.'],
    debtors: ['Łukasz Nguyễn'],
    court: 'Civil Court, Small Claims Part',
    place: 'Queens, New York',
    caseNumber: 'SC-2205/26',
    enteredOn: '2026-02-10',
  },
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
