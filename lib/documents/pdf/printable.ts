// What is asked of the printer, and what it refuses before it starts. Loads no font and no PDF library.

import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { type Block, wordsOf } from '../blocks'
import { cleanText, type Undrawable, undrawable } from '../text-safety'

/** What is printed. `issuedOn` becomes the file's creation date, so equal input gives equal bytes. */
export type PdfInput = {
  title: Words
  /** As the court writes it, without "Case No."; stands in the footer after the title. */
  caseNumber?: string
  issuedOn: IsoDate
  locale: Locale
  blocks: Block[]
}

/** The most that is printed, in letters and lines after cleaning. What is over is refused whole, never cut. */
export const printLimits = {
  /** One text: a paragraph, a cell, a name. */
  lettersInText: 20_000,
  linesInText: 200,
  /** The document's title and the case number, which stand in the footer of every page. */
  lettersInTitle: 160,
  lettersInCaseNumber: 80,
  /** A table's column labels, which stand on every page of it. */
  lettersInLabel: 120,
  columns: 8,
  /** The whole document. */
  lettersInAll: 400_000,
  textsInAll: 6_000,
} as const

/** Why a document is not printed. `over` names the limit, `text` is the text that passes it (empty for the whole document). */
export type PrintFault =
  | { kind: 'undrawable'; characters: Undrawable[] }
  | { kind: 'too-much'; over: keyof typeof printLimits; text: string }

function overLimit(texts: string[], over: keyof typeof printLimits, size: (text: string) => number): PrintFault[] {
  const text = texts.find(one => size(one) > printLimits[over])
  return text === undefined ? [] : [{ kind: 'too-much', over, text }]
}

const letters = (text: string) => text.length
const lines = (text: string) => text.split('\n').length

function faultsOf(input: PdfInput): PrintFault[] {
  const spoken = (words: Words) => cleanText(say(words, input.locale))
  const texts = wordsOf(input.blocks).map(spoken)
  const tables = input.blocks.filter(block => block.kind === 'table')
  const labels = tables.flatMap(table => table.columns.map(column => spoken(column.label)))
  const title = spoken(input.title)
  const caseNumber = cleanText(input.caseNumber ?? '')
  const tooWide = tables.find(table => table.columns.length > printLimits.columns)
  const lettersInAll = texts.reduce((sum, text) => sum + text.length, 0)
  const strange = undrawable([title, caseNumber, ...texts])
  return [
    ...(strange.length > 0 ? [{ kind: 'undrawable', characters: strange } as const] : []),
    ...overLimit(texts, 'lettersInText', letters),
    ...overLimit(texts, 'linesInText', lines),
    ...overLimit([title], 'lettersInTitle', letters),
    ...overLimit([caseNumber], 'lettersInCaseNumber', letters),
    ...overLimit(labels, 'lettersInLabel', letters),
    ...(tooWide ? [{ kind: 'too-much', over: 'columns', text: '' } as const] : []),
    ...(lettersInAll > printLimits.lettersInAll ? [{ kind: 'too-much', over: 'lettersInAll', text: '' } as const] : []),
    ...(texts.length > printLimits.textsInAll ? [{ kind: 'too-much', over: 'textsInAll', text: '' } as const] : []),
  ]
}

/** Refuses what could not be printed whole and true: the first reason found. */
export function checkPrintable(input: PdfInput): Result<PdfInput, PrintFault> {
  const [fault] = faultsOf(input)
  return fault ? fail(fault) : ok(input)
}
