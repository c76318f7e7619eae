// What closes a case, step by step, for the side that reads it: what is done, what comes next, and where to do it.

import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import type { PaidClosing } from './closing'
import { creditorSteps } from './closing-steps-creditor'
import { debtorSteps } from './closing-steps-debtor'
import type { Filing } from './filing'
import type { IssuedIds } from './task'

/** `did`: what was written down of it. `links`: where it is done,
 *  within the case. `records`: what can be written down once it is, by the values of filingChoicesOf. */
export type StepDraft = {
  id: string
  title: Words
  text: Words[]
  isDone: boolean
  did: Filing | null
  links: { path: string; label: Words }[]
  records: string[]
}
/** Just one is `next`, until the last is done. */
export type ClosingStep = StepDraft & { status: 'done' | 'next' | 'later' }

/** The steps in their order. */
export function closingStepsOf(file: CaseFile, closing: PaidClosing, issued: IssuedIds): ClosingStep[] {
  const drafts =
    file.facts.side === 'creditor' ? creditorSteps(file, closing, issued) : debtorSteps(file, closing, issued)
  const next = drafts.findIndex(one => !one.isDone)
  return drafts.map((one, i) => ({ ...one, status: one.isDone ? 'done' : i === next ? 'next' : 'later' }))
}
