// What two people answer about what can be paid and what can be taken: one who owes, one who is owed.

import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import { muchKnown } from '@/tests/setup/creditor-file'
import { account, car, house, listed } from '@/tests/setup/property-case'

/** A home with a spouse, a car, a truck nobody has priced, two accounts, benefits paid in. */
export const owned: StoredAnswers = {
  'spouse-owes': { spouseOwes: 'no' },
  homes: listed({ ...house, owners: 'spouse', sharePercent: 50, valueCents: 42_000_000, owedCents: 31_000_000 }),
  'sale-costs': { homeSalePercent: 8 },
  vehicles: listed({ ...car, valueCents: 900_000, owedCents: 250_000 }, { vehicle: '2009 Ford F-150', forWork: 'yes' }),
  belongings: { toolsWorthCents: 120_000, householdWorthCents: 250_000 },
  'bank-accounts': listed(
    { ...account, balanceCents: 184_250 },
    { bankName: 'Credit Union', balanceCents: 4_000, whose: 'spouse' },
  ),
  'benefit-deposits': listed({
    ...{ benefit: 'social-security', depositedOn: '2026-11-10', amountCents: 90_000 },
    ...{ account: 'First Bank', isDirect: 'yes' },
  }),
}

/** One payment could be raised, or a plan kept; no bankruptcy yet, an old one, a lien on the home. */
export const waysOut: StoredAnswers = {
  'lump-ability': { canRaiseLump: 'yes', lumpCents: 150_000, lumpByOn: '2027-02-20', lumpFrom: ['refund'] },
  'lump-discount': { lumpSharePercent: 60 },
  'choice-plan': { choicePaymentCents: 6_500, choiceEvery: 'month', choiceFirstOn: '2026-12-21', planLongMonths: 60 },
  'already-filed': { alreadyFiled: 'no' },
  'debt-grounds': { isSuchDebt: 'no' },
  'earlier-filings': listed({ earlierChapter: '7', earlierOn: '2021-03-04', earlierDischarge: 'yes' }),
  'lien-recorded': { lienRecorded: 'yes', lienOn: 'home' },
  'other-debts-total': { otherTotalCents: 310_000 },
  'support-or-taxes': { owesLasting: 'no' },
  'co-signer': { notSure: true },
  'taking-advice': { notSure: true },
}

/** Nothing comes in, the rent goes out, and what the phone costs is not known. */
export const zeroIncome: StoredAnswers = {
  household: { adults: 1, children: 0, supportsFamily: 'no', isMarried: 'no', isSeniorOrDisabled: 'no' },
  pay: listed(),
  'other-income': listed(),
  'expense-kinds': { housingKinds: ['rent'], utilitiesKinds: ['phone'] },
  'housing-costs': { rentCents: 60_000, rentEvery: 'month' },
  'utility-costs': { phoneEvery: 'month' },
  'other-debts': listed(),
  cushion: { cushionCents: 0 },
  'lump-ability': { canRaiseLump: 'no' },
}

/** Nothing a creditor could take. */
export const nothingOwned: StoredAnswers = {
  homes: listed(),
  vehicles: listed(),
  belongings: { toolsWorthCents: 0, householdWorthCents: 20_000, otherWorthCents: 0 },
  'bank-accounts': listed(),
  'benefit-deposits': listed(),
}

/** The person who owes filed three weeks ago. */
export const iFiled: StoredAnswer = {
  alreadyFiled: 'yes',
  filedChapter: '7',
  filedOn: '2026-11-01',
  filedStanding: 'open',
}

/** Much is known of the other side, nothing was tried, and our guesses stand. */
export const knownSide: StoredAnswers = {
  ...muchKnown,
  attempts: listed(),
  'ladder-costs': { notSure: true },
  'ladder-amounts': { notSure: true },
  'ladder-times': { notSure: true },
}

/** $500.00 of a limit of $600.00 is spent, and a buyer offers as much as the limit. */
export const spentSoFar: StoredAnswers = {
  'cost-plan': { notSure: true },
  'own-hours': { ownHoursAMonth: 3, ownHourCents: 2_500 },
  ceiling: { ceilingCents: 60_000, nearCeilingPercent: 80 },
  'costs-spent': listed(
    { costKind: 'writ', spentOn: '2026-04-01', spentCents: 21_000, mayAdd: 'yes' },
    { costKind: 'asset-search', spentOn: '2026-05-20', spentCents: 29_000, mayAdd: 'unsure' },
  ),
  'renewal-lead': { renewLeadMonths: 12 },
  'hand-over-way': { handOverWay: 'sell' },
  'own-collecting': { notSure: true },
  'hand-over-terms': { notSure: true },
  'sale-price': { salePriceCents: 60_000 },
  assignee: {
    ...{ assigneeName: 'Lone Star Recovery, Inc.', assigneeStreet: '10 Main Street' },
    ...{ assigneeCity: 'Houston', assigneeRegion: 'TX', assigneeZip: '77002' },
  },
  'assigned-for': { assignedFor: 'price', assignedPriceCents: 60_000 },
}

/** Dale Whitmore filed three weeks ago, and the court wrote to say so. */
export const filedByOne: StoredAnswers = {
  'they-filed': {
    ...{ theyFiled: 'yes', whoFiled: ['Dale Whitmore'], theirChapter: '7', theirFiledOn: '2026-11-01' },
    ...{ howYouKnow: 'court', theirStanding: 'open' },
  },
}
