// A debtor who owns little, for tests that change one thing at a time.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { maribel } from '../people/maribel'
import { beforeAssessing } from '../people/person'

export const propertyDay: IsoDate = '2026-11-21'

/** A list as the store keeps it. */
export function listed(...entries: StoredAnswer[]): StoredAnswer {
  return { entries, done: true }
}

/** Alone, no pay, nothing owned, nothing in a bank. */
const nothingOwned: StoredAnswers = {
  household: { adults: 1, children: 0, supportsFamily: 'no', isMarried: 'no', isSeniorOrDisabled: 'no' },
  pay: listed(),
  'other-income': listed(),
  homes: listed(),
  vehicles: listed(),
  belongings: { toolsWorthCents: 0, householdWorthCents: 0, otherWorthCents: 0 },
  'bank-accounts': listed(),
}

/** Maribel's judgment in a state, with what she owns. What is not named she has none of. */
export function debtorIn(stateCode: StateCode, owned: StoredAnswers = {}): CaseFile {
  return openCaseFile({ ...beforeAssessing(maribel), state: { stateCode }, ...nothingOwned, ...owned }, propertyDay)
}

export const house = {
  ...{ what: 'house', livesIn: 'yes', owners: 'me' },
  ...{ valueCents: 20_000_000, owedCents: 0 },
}
export const car = { vehicle: '2014 Honda Civic', valueCents: 500_000, owedCents: 0, forWork: 'no' }
export const job = { employer: 'Bright Market', payEvery: 'week', grossCents: 100_000, requiredCents: 20_000 }
export const account = { bankName: 'First Bank', balanceCents: 100_000, whose: 'mine' }
