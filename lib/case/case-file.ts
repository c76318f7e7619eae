// A case opened for a day: its facts and what follows from them. Made anew for every page and every paper; never stored.

import type { AnswersOf, Flow } from '@/lib/interview/define'
import { pathFor } from '@/lib/interview/path'
import type { StoredAnswers } from '@/lib/interview/stored'
import { type Deadlines, deadlinesOf } from '@/lib/law/deadlines'
import { states } from '@/lib/law/states'
import type { Jurisdiction } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type Balance, balanceOn } from './balance'
import { type CaseFacts, factsFrom } from './facts'

export type CaseFile = {
  stored: StoredAnswers
  today: IsoDate
  facts: CaseFacts
  /** null until the state is known. */
  state: Jurisdiction | null
  balance: Balance
  /** null until the state and the date of entry are known. */
  deadlines: Deadlines | null
}

/** Works out everything a case's pages and papers show, from its stored answers, as of a day. */
export function openCaseFile(stored: StoredAnswers, today: IsoDate): CaseFile {
  const facts = factsFrom(stored, today)
  const state = facts.stateCode ? states[facts.stateCode] : null
  return {
    stored,
    today,
    facts,
    state,
    balance: balanceOn(facts, today),
    deadlines:
      state && facts.enteredOn
        ? deadlinesOf(state, { enteredOn: facts.enteredOn, noticeOn: facts.noticeOn, wasDefault: facts.wasDefault })
        : null,
  }
}

/** What is owed today in all, or null where it cannot be worked out. */
export function owedIn(file: CaseFile): Cents | null {
  return file.balance.kind === 'balance' ? file.balance.ledger.payoffCents : null
}

/** The answers a flow of this case has so far, with those of the flows before it. */
export function answersIn<F extends Flow>(file: CaseFile, flow: F): Partial<AnswersOf<F['steps']>> {
  return pathFor(flow, file.stored, { today: file.today, owedCents: owedIn(file) }).answers as Partial<
    AnswersOf<F['steps']>
  >
}
