// How a document is written down: what it is called, when it can be made, what it needs, and what it says.

import type { z } from 'zod'
import type { Citation } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'

/** Something a document waits for, in words that follow "We still need", and the question that asks for it. */
export type Missing = { flowId: string; stepId: string; what: Words }

/** A letter is sent; a paper is signed and filed or handed over; a sheet helps with other papers and a report says how things
 *  stand: both are kept by who made them. */
export type DocumentKind = 'letter' | 'paper' | 'sheet' | 'report'

/** What one document among many is about: this offer, this entry of the log, this payment of the book. Its id stands in
 *  the address. */
export type DocumentAbout = 'offer' | 'contact' | 'agreement' | 'payment'

/** Who a document is offered to. */
export type DocumentSide = 'debtor' | 'creditor' | 'both'

/** What its writer must know before sending it; shown beside it and never printed. */
export type Caution = { text: Words; cite: Citation | null }

/**
 * One document. `Case` is what a case knows; `Data` is what this document prints, as JSON: it is stored when the
 * document is issued, so `blocks(data)` must say the same thing years later. Neither reads the clock.
 */
export type DocumentDefinition<Case, Data> = {
  /** Kebab-case: the file name and the URL. */
  id: string
  title: Words
  /** Left out: a letter. */
  kind?: DocumentKind
  /** The flow that asks for what it says, where it has another name than the document. */
  flowId?: string
  side: DocumentSide
  /** It is about one record of the case, whose id `missing` and `data` are given. Left out: about the case. */
  about?: DocumentAbout
  dataSchema: z.ZodType<Data>
  /** What the case does not know yet and this document needs; empty: it can be made. */
  missing: (from: Case, aboutId?: string) => Missing[]
  /** Only asked when nothing is missing. */
  data: (from: Case, today: IsoDate, aboutId?: string) => Data
  blocks: (data: Data) => Block[]
  caution?: (from: Case) => Caution[]
  /** What of a paper may go as an email too. Left out: all of a letter, and nothing of a paper or a report. */
  mailed?: (blocks: Block[]) => Block[]
  /** Data of an invented case, for tests and for showing what the document looks like. */
  sample: Data
}

/** A document whose data is known only as JSON read back from the store: what the register holds. */
export type AnyDocument<Case> = {
  id: string
  title: Words
  kind?: DocumentKind
  flowId?: string
  side: DocumentSide
  about?: DocumentAbout
  missing: (from: Case, aboutId?: string) => Missing[]
  data: (from: Case, today: IsoDate, aboutId?: string) => unknown
  caution?: (from: Case) => Caution[]
  mailed?: (blocks: Block[]) => Block[]
  /** null: a report, which any case can show. */
  sample: unknown
  /** The blocks of stored data, checked again; `not-its-data` when it is not what this document prints. */
  blocksOf: (stored: unknown) => Result<Block[], 'not-its-data'>
}

/** A document as its own file exports it: typed, and fit for the register. */
export type PrintedDocument<Case, Data> = DocumentDefinition<Case, Data> & AnyDocument<Case>

/** Writes a document down; `defineDocument<Case, Data>({…})` names what it reads and what it prints. */
export function defineDocument<Case, Data>(definition: DocumentDefinition<Case, Data>): PrintedDocument<Case, Data> {
  return {
    ...definition,
    blocksOf: stored => {
      const checked = definition.dataSchema.safeParse(stored)
      return checked.success ? ok(definition.blocks(checked.data)) : fail('not-its-data')
    },
  }
}

/** The blocks of a document that may be copied into an email; null: it is signed, filed or kept, and not mailed. */
export function mailedBlocks<Case>({ kind = 'letter', mailed }: AnyDocument<Case>, blocks: Block[]): Block[] | null {
  if (mailed) return mailed(blocks)
  return kind === 'letter' ? blocks : null
}
