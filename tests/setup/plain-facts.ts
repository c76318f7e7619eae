// A judgment with nothing special about it, for tests that change one thing at a time.

import type { CaseFacts } from '@/lib/case/facts'

/** $3,650 of consumer debt in California: at 5% it earns 50 cents a day. */
export const plainFacts: CaseFacts = {
  side: 'debtor',
  stateCode: 'CA',
  court: { name: 'Superior Court, Small Claims Division', county: 'Fresno' },
  caseNumber: '26SC00001',
  you: { name: 'Rosa Díaz', kind: 'person', address: null, phone: '(559) 555-0101', email: null },
  youHaveLawyer: false,
  otherSide: [{ name: 'Valley Credit, Inc.', kind: 'business', address: null }],
  sameSide: [],
  theirLawyer: null,
  principalCents: 365_000,
  added: { costsCents: 0, awardedInterestCents: 0 },
  statedPercent: null,
  enteredOn: '2026-01-01',
  noticeOn: '2026-01-05',
  wasDefault: false,
  debtKind: 'consumer',
  payTerms: { kind: 'at-once' },
  payments: [],
  ledger: [],
  matchesRuling: 'yes',
  isComplete: true,
}
