// A report: what a stage of the case found out, for one person to act on. Made anew from the answers each time it is
// looked at; the same sections are drawn as a page and printed as a paper.

import type { Working } from '@/lib/law/working'
import type { Cents } from '@/lib/shared/money'
import type { Picture, ShownPart, ShownTable } from '@/lib/shared/shown'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'

/** `folded`: facts that are long, folded away under these words on a page; on paper they stand under them as a heading. */
export type Section =
  | { kind: 'heading'; text: Words }
  | { kind: 'text'; text: Words }
  | { kind: 'list'; items: Words[] }
  | { kind: 'figure'; label: Words; cents: Cents; note?: Words; parts?: ShownPart[] }
  | { kind: 'facts'; rows: { term: Words; details: Words }[]; folded?: Words }
  | { kind: 'table'; table: ShownTable }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'notice'; tone: 'info' | 'warning' | 'urgent'; heading: Words; text: Words }
  | { kind: 'working'; steps: Working }

/** Where a button leads, within the case: `budget/pay`, `reports/choices`, `documents/first-offer`. */
export type ReportAction = { label: Words; path: string }

/** `sentence`: what was found, which stands alone when read aloud. `actions`: what to do with it, the first one most. */
export type Report = { sentence: Words; sections: Section[]; actions: ReportAction[] }

/** Something a report waits for, in words that follow "We still need", and the question that asks for it. */
export type ReportMissing = { flowId: string; stepId: string; what: Words }

export type ReportDefinition = {
  /** Kebab-case: the file name and the last part of the address. */
  id: string
  side: 'debtor' | 'creditor' | 'both'
  title: Words
  /** Only for the eyes of who made it: no paper of it exists. */
  isPrivate?: true
  /** The flow whose answers it is made from, for "Change my answers". */
  flowId: string
  /** What is not known yet and has to be; empty: it can be made. What is merely unknown is said in the report. */
  missing: (file: CaseFile) => ReportMissing[]
  /** Only asked when nothing is missing. */
  report: (file: CaseFile) => Report
}
