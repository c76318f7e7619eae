// What a document is made of. A document is a list of these blocks; the same list is drawn as a PDF and as a web page.
// Nothing here knows fonts, pages or HTML.

import type { Words } from '@/lib/shared/words'

/** A label and what it says: "Case number" – "SC-2026-0417". */
export type Term = { term: Words; value: Words }

/** A column of a table. Money, numbers and dates that are compared go to `end`. */
export type Column = { label: Words; align: 'start' | 'end' }

/** One side of a lawsuit: everyone on it, and what the court calls them ("Plaintiff and Judgment Creditor"). */
export type Side = { names: Words[]; role: Words }

/** Someone who signs. `signed` is what stands on the line when it was signed on a screen
 *  ("Signed electronically by Ana López on March 5, 2026"); without it the line is left for a pen. */
export type Signer = { name: Words; role: Words | null; signed?: Words }

/** Who writes, at the head of a letter: the first line is the name, the rest how to reach them. */
export type LetterheadBlock = { kind: 'letterhead'; sender: Words[] }

/** The date of a letter, already written out. */
export type DateBlock = { kind: 'date'; text: Words }

/** Who a letter goes to, as on the envelope. */
export type AddressBlock = { kind: 'address'; recipient: Words[] }

/** The "Re:" lines of a letter. */
export type SubjectBlock = { kind: 'subject'; items: Term[] }

/** Level 1 names a document or a part of it, level 2 a section. Stays with what follows. */
export type HeadingBlock = { kind: 'heading'; level: 1 | 2; text: Words }

/** Running text. A line break in it is kept, so what a person typed looks as they typed it. */
export type ParagraphBlock = { kind: 'paragraph'; text: Words }

export type ListBlock = { kind: 'list'; items: Words[]; numbered?: boolean }

/** Labels and values one under the other: the facts of a case, the terms of an agreement. */
export type TermsBlock = { kind: 'terms'; items: Term[] }

/** Rows under columns. Every row, and `total`, has one cell a column. The header row is drawn again on every page. */
export type TableBlock = { kind: 'table'; title: Words | null; columns: Column[]; rows: Words[][]; total?: Words[] }

/** The head of a court paper: the court, its place, who against whom, the case number, and the paper's own name. */
export type CaptionBlock = {
  kind: 'caption'
  court: Words
  /** County, state, division: a line each. */
  place: Words[]
  sides: Side[]
  caseNumber: Words
  paper: Words | null
}

/** A short text in a quiet box: what the reader must not miss. */
export type NoticeBlock = { kind: 'notice'; title: Words; text: Words }

/** One numbered clause of an agreement: the words that bind, and beside them what they mean in plain words. */
export type ClauseBlock = { kind: 'clause'; number: number; title: Words; legal: Words; plain: Words }

/** A line to sign and a line for the date, for each signer, with the printed name below. */
export type SignatureBlock = { kind: 'signature'; signers: Signer[] }

export type PageBreakBlock = { kind: 'page-break' }

export type Block =
  | LetterheadBlock
  | DateBlock
  | AddressBlock
  | SubjectBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TermsBlock
  | TableBlock
  | CaptionBlock
  | NoticeBlock
  | ClauseBlock
  | SignatureBlock
  | PageBreakBlock

/** The few words the blocks print by themselves, for both renderings. */
export const printedWords = {
  re: { en: 'Re:', es: 'Asunto:' },
  versus: { en: 'v.', es: 'contra' },
  caseNumber: { en: 'Case No.', es: 'Caso n.º' },
  date: { en: 'Date', es: 'Fecha' },
} satisfies Record<string, Words>

function wordsOfTerms(items: Term[]): Words[] {
  return items.flatMap(item => [item.term, item.value])
}

function wordsOfBlock(block: Block): Words[] {
  switch (block.kind) {
    case 'letterhead':
      return block.sender
    case 'date':
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'address':
      return block.recipient
    case 'subject':
    case 'terms':
      return wordsOfTerms(block.items)
    case 'list':
      return block.items
    case 'table':
      return [
        ...(block.title ? [block.title] : []),
        ...block.columns.map(column => column.label),
        ...block.rows.flat(),
        ...(block.total ?? []),
      ]
    case 'caption':
      return [
        block.court,
        ...block.place,
        ...block.sides.flatMap(side => [...side.names, side.role]),
        block.caseNumber,
        ...(block.paper ? [block.paper] : []),
      ]
    case 'notice':
      return [block.title, block.text]
    case 'clause':
      return [block.title, block.legal, block.plain]
    case 'signature':
      return block.signers.flatMap(signer => [
        signer.name,
        ...(signer.role ? [signer.role] : []),
        ...(signer.signed ? [signer.signed] : []),
      ])
    case 'page-break':
      return []
  }
}

/** Every text of a document in reading order: what is checked before printing, and what a test expects to read back. */
export function wordsOf(blocks: Block[]): Words[] {
  return blocks.flatMap(wordsOfBlock)
}
