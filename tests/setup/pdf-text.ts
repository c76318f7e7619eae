// Reads a PDF back, to compare what was printed with what was asked for.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says: the text of each page in the order it is drawn, and what the file says of itself. */
export type PdfText = {
  pages: string[]
  title: string | null
  language: string | null
  /** As PDF writes it: D:20260305120000Z. */
  createdOn: string | null
}

/** The text and metadata of a PDF. A line's end is a line break, so a word cut between two lines holds one. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const pdf = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true })
    pages.push(content.items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const { info } = await pdf.getMetadata()
  const said = info as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  await task.destroy()
  return {
    pages,
    title: text(said.Title),
    language: text(said.Language),
    createdOn: text(said.CreationDate),
  }
}

/** Every run of white space as one space, none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Without white space at all: for comparing letters where a line may end inside a long word. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
