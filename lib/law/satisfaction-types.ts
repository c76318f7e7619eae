// The law on telling the court that a judgment is paid: the paper, who files it, by when, and what happens otherwise.

import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Citation, Confidence, Event, Period } from './types'

export type Satisfaction = {
  /** Name of the paper, English with a Spanish gloss. */
  document: Words
  /** The court's form number or name, as printed. */
  form: string | null
  filedBy: 'creditor' | 'debtor' | 'either' | 'court'
  filedByWords?: Words
  /** null: the law sets no number of days. */
  period: Period | null
  runsFrom: Event
  runsFromWords: Words
  penalty: Words | null
  penaltyCents: Cents | null
  /** Before whom the signer acknowledges the paper. Absent: nobody has checked. */
  signing?: SatisfactionSigning
  /** Whether the law says to use the courts' own form, where there is one. Absent: not checked. */
  formIsMandatory?: boolean
  /** What the law says of a judgment paid only in part, or by one of several debtors. */
  partial?: Words
  /** What must be recorded where a lien was. */
  lienRelease?: Words
  /** How long the other side has to object to a satisfaction, or to a motion for one. */
  objection?: { period: Period; runsFrom: Event; runsFromWords: Words }
  /** How the debtor gets it entered when the creditor will not: the law's own way. */
  motion?: Words
  /** Where a part above was read, and how sure it is. A part not named here rests on the entry's own citation. */
  sources?: Partial<Record<SatisfactionPart, { cite: Citation; confidence: Confidence }>>
}

/** `always: false`: only in the cases the note tells. */
export type SatisfactionSigning = {
  before: 'notary' | 'notary-or-clerk' | 'clerk'
  always: boolean
  note?: Words
}

/** The parts of a satisfaction that may be absent, each with a source of its own. */
export const satisfactionParts = [
  'signing',
  'formIsMandatory',
  'partial',
  'lienRelease',
  'objection',
  'motion',
] as const
export type SatisfactionPart = (typeof satisfactionParts)[number]
