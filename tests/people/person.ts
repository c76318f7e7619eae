// An invented person and their whole case, as the store would keep it: for tests, for `npm run seed` and for the pictures.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import type { Side } from '@/lib/case/facts'
import { noRecords, type Records } from '@/lib/case/records'
import type { AnyStep } from '@/lib/interview/define'
import { flows } from '@/lib/interview/flows'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Locale } from '@/lib/shared/words'

export type Person = {
  /** File name of the person and of the path they take. */
  id: string
  name: string
  /** Who they are, in a sentence. */
  story: string
  locale: Locale
  side: Side
  /** The day they sit down with the court's paper and write their letter. */
  today: IsoDate
  /** The account the case belongs to. */
  email: string
  /** The letter they send; where a flow asks for it, the flow has the same name. */
  letterId: 'demand-letter' | 'first-offer' | 'judgment-proof-letter' | 'satisfaction-demand'
  answers: StoredAnswers
  /** What happened between the two sides by today. Left out: nothing yet. */
  records?: Records
  /** The answers given or changed since the letter went out: those that made the agreement. */
  since?: StoredAnswers
  /** When the letter went out, where it was before today: their talks began with it. */
  letterOn?: IsoDate
}

/** The case on the day the letter went out: with what was in the book by then. */
export function letterFileOf({ today, letterOn, records }: Person, stored: StoredAnswers): CaseFile {
  const writtenOn = letterOn ?? today
  const ledger = records?.ledger.filter(({ on }) => on <= writtenOn) ?? []
  return openCaseFile(stored, writtenOn, { ...noRecords, ledger })
}

/** A person's answers before they assessed or bargained: the judgment's, and those of their letter. */
export function beforeAssessing({ answers }: Person): StoredAnswers {
  const assessed = new Set(
    flows
      .filter(flow => flow.stage === 'assess' || flow.stage === 'settle' || flow.id === 'limits')
      .flatMap(flow => flow.steps.map(step => step.id)),
  )
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !assessed.has(id)))
}

/** The answer of one step as the store keeps it; its type is the step's own. */
export function answer<S extends AnyStep>(step: S, given: NonNullable<S['$answer']>): [string, StoredAnswer] {
  if (step.kind === 'question') return [step.id, given]
  return [step.id, { entries: given[step.key], done: true }]
}

/** A step left without an answer. */
export function notSure(step: AnyStep): [string, StoredAnswer] {
  return [step.id, { notSure: true }]
}

/** The answers of a case, in the order they were given. */
export function answersOf(given: [string, StoredAnswer][]): StoredAnswers {
  return Object.fromEntries(given)
}
