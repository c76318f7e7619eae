// A creditor's case with nothing special about it, for tests that say one more thing of the other side at a time.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import { ladderCaseOf } from '@/lib/case/ladder-case'
import type { LadderCase } from '@/lib/case/rungs/rung'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'

const today: IsoDate = '2026-11-21'
const skipped: StoredAnswer = { notSure: true }

/** $5,000 for work done, owed by one person; notice was mailed long ago and nothing was paid. */
export const plainCreditor: StoredAnswers = {
  side: { side: 'creditor' },
  state: { stateCode: 'CA' },
  court: { courtName: 'Superior Court, Small Claims Division', county: 'Fresno' },
  'case-number': { caseNumber: '25SC00001' },
  you: { yourName: 'Rosa Díaz', yourKind: 'person' },
  'your-address': skipped,
  'your-lawyer': { youHaveLawyer: 'no' },
  'other-side': { entries: [{ name: 'Kim Olsen', kind: 'person', hasAddress: 'no' }], done: true },
  'same-side': { entries: [], done: true },
  'their-lawyer': { theyHaveLawyer: 'no' },
  amount: { principalCents: 500_000 },
  'added-amounts': { costsCents: 0, awardedInterestCents: 0 },
  'stated-rate': { saysRate: 'no' },
  'entered-on': { enteredOn: '2025-11-21' },
  'notice-on': { knowsNotice: 'yes', noticeOn: '2025-11-24' },
  heard: { heard: 'hearing' },
  'debt-kind': { debtKind: 'other' },
  'pay-terms': { payTerms: 'at-once' },
  'payments-made': { entries: [], done: true },
  'matches-ruling': { matchesRuling: 'yes' },
  ...Object.fromEntries(
    [
      'need-money',
      'their-place',
      'their-job',
      'their-bank',
      'their-home',
      'their-business',
      'their-vehicles',
      'their-trouble',
      'attempts',
      'ladder-costs',
      'ladder-amounts',
      'ladder-times',
    ].map(id => [id, skipped]),
  ),
}

/** The plain case with other answers. */
export function creditorFile(given: StoredAnswers = {}, stateCode: StateCode = 'CA', on: IsoDate = today): CaseFile {
  return openCaseFile({ ...plainCreditor, state: { stateCode }, ...given }, on)
}

/** The plain case as the ways to collect see it. */
export function creditorCase(given: StoredAnswers = {}, stateCode: StateCode = 'CA', on: IsoDate = today): LadderCase {
  const found = ladderCaseOf(creditorFile(given, stateCode, on))
  if (!found) throw new Error('The plain case is not complete.')
  return found
}

/** Answers that say much of the other side. */
export const muchKnown: StoredAnswers = {
  'need-money': { needWhen: 'months' },
  'their-place': { addressKnown: 'yes', sameState: 'yes' },
  'their-job': {
    jobKnown: 'known',
    theirEmployer: 'Harvest Foods',
    theirPayCents: 130_000,
    theirPayEvery: 'week',
    jobSure: 'sure',
  },
  'their-bank': { bankKnown: 'yes', theirBankName: 'Valley Bank', theirBalanceCents: 600_000, bankSure: 'sure' },
  'their-home': {
    homeKind: 'owns',
    homeWorthCents: 90_000_000,
    homeOwedCents: 20_000_000,
    homeLivesIn: 'yes',
    homeSure: 'sure',
  },
  'their-business': { businessKind: 'till', tillDayCents: 90_000, businessSure: 'sure' },
  'their-vehicles': { entries: [{ vehicleNamed: 'Ford pickup', vehicleWorthCents: 4_000_000 }], done: true },
  'their-trouble': {},
}
