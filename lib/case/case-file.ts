// A case opened for a day: its facts and what follows from them. Made from what is stored for every page and every paper,
// and never stored itself.

import type { AnswersOf, Flow } from '@/lib/interview/define'
import { type Path, pathFor } from '@/lib/interview/path'
import type { StoredAnswers } from '@/lib/interview/stored'
import { type Deadlines, deadlinesOf } from '@/lib/law/deadlines'
import { states } from '@/lib/law/states'
import type { Jurisdiction } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type Balance, balanceOn } from './balance'
import { type CaseFacts, factsFrom } from './facts'
import { type LedgerRow, renewalsIn } from './ledger-row'
import { noRecords, type Records } from './records'

export type CaseFile = {
  stored: StoredAnswers
  today: IsoDate
  /** What happened beside the answers: offers, contacts, agreements, payments, notices. */
  records: Records
  facts: CaseFacts
  /** null until the state is known. */
  state: Jurisdiction | null
  balance: Balance
  /** null until the state and the date of entry are known. */
  deadlines: Deadlines | null
}

/** A book of more lines is worth remembering what follows from it. */
const longBook = 100

/** By the book, which is the same as long as nothing was added to it (see recordsFrom): the file opened last. */
const openedLast = new WeakMap<readonly LedgerRow[], { asked: string; file: CaseFile }>()

/**
 * Works out everything a case's pages and papers show, from its stored answers and records, as of a day. Of a long book
 * it gives the same file again while nothing in it is other than it was: to fold thousands of lines takes its time.
 */
export function openCaseFile(stored: StoredAnswers, today: IsoDate, records: Records = noRecords): CaseFile {
  const { ledger, ...others } = records
  if (ledger.length <= longBook || !Object.isFrozen(ledger)) return openAnew(stored, today, records)
  const asked = JSON.stringify([stored, today, others])
  const known = openedLast.get(ledger)
  if (known?.asked === asked) return known.file
  const file = openAnew(stored, today, records)
  openedLast.set(ledger, { asked, file })
  return file
}

function openAnew(stored: StoredAnswers, today: IsoDate, records: Records): CaseFile {
  const facts = factsFrom(stored, today, records.ledger)
  const state = facts.stateCode ? states[facts.stateCode] : null
  return {
    stored,
    today,
    records,
    facts,
    state,
    balance: balanceOn(facts, today),
    deadlines:
      state && facts.enteredOn
        ? deadlinesOf(state, {
            enteredOn: facts.enteredOn,
            noticeOn: facts.noticeOn,
            wasDefault: facts.wasDefault,
            renewals: renewalsIn(records.ledger),
          })
        : null,
  }
}

/** What is owed today in all, or null where it cannot be worked out. */
export function owedIn(file: CaseFile): Cents | null {
  return file.balance.kind === 'balance' ? file.balance.ledger.payoffCents : null
}

/** What follows from a file alone, worked out once however often it is asked for: a file never changes. */
export function oncePerFile<T>(workOut: (file: CaseFile) => T): (file: CaseFile) => T {
  const known = new WeakMap<CaseFile, { value: T }>()
  return file => {
    const found = known.get(file) ?? { value: workOut(file) }
    known.set(file, found)
    return found.value
  }
}

/** To walk a flow reads every answer of it again, so each is walked once. */
const walkedIn = oncePerFile(() => new Map<Flow, Path>())

/** A flow as far as this case has come through it. */
export function pathIn(file: CaseFile, flow: Flow): Path {
  const walked = walkedIn(file)
  const path =
    walked.get(flow) ??
    pathFor(flow, file.stored, { today: file.today, owedCents: owedIn(file) }, earlier => pathIn(file, earlier))
  walked.set(flow, path)
  return path
}

/** The answers a flow of this case has so far, with those of the flows before it. */
export function answersIn<F extends Flow>(file: CaseFile, flow: F): Partial<AnswersOf<F['steps']>> {
  return pathIn(file, flow).answers as Partial<AnswersOf<F['steps']>>
}
