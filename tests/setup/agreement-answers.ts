// The answers of an agreement for tests: $600 in three monthly payments, every term as the pages start.

import type { StoredAnswers } from '@/lib/interview/stored'

export const agreementAnswers = {
  'agreement-shape': { agreedShape: 'payments' },
  'agreement-total': { agreedTotalCents: 60_000 },
  'agreement-rhythm': { agreedEvery: 'month' },
  'agreement-down': { agreedHasDown: 'no' },
  'agreement-plan': { agreedFirstOn: '2026-12-15', agreedBy: 'amount', agreedPaymentCents: 20_000 },
  'agreement-ways': { agreedWays: ['check', 'money-order'], agreedPayTo: 'The Creditor', agreedWhere: '9 Main Street' },
  'agreement-interest': { agreedInterest: 'waived-while-kept' },
  'agreement-late': { agreedGraceDays: 5, agreedCureDays: 10 },
  'agreement-default': { agreedOnDefault: 'full-judgment', agreedFees: 'no' },
  'agreement-forbearance': { agreedForbears: 'yes' },
  'agreement-satisfaction': { agreedFiles: 'yes', agreedFileDays: 14 },
  'agreement-lien': { agreedLien: 'unsure' },
  'agreement-exemptions': { agreedExemptions: 'kept' },
  'agreement-contact': { agreedContact: 'Maribel Ortega\n(213) 555-0148' },
} satisfies StoredAnswers

/** The same for a change of an agreement in force: its own questions about paying, the other answers as they were. */
export function modificationAnswers(): StoredAnswers {
  const own = ['shape', 'total', 'rhythm', 'down', 'plan'] as const
  return {
    ...agreementAnswers,
    ...Object.fromEntries(own.map(part => [`modification-${part}`, agreementAnswers[`agreement-${part}`]])),
  }
}
