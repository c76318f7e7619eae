// A letter as it leaves the printer: through the real worker threads, and read back from the PDF.

import { execFileSync } from 'node:child_process'
import type { CaseFile } from '@/lib/case/case-file'
import type { AnyDocument } from '@/lib/documents/define'
import { closePdf, renderPdf } from '@/lib/documents/pdf/pool'
import type { IsoDate } from '@/lib/shared/civil-date'
import { foldSpaces, readPdf } from './pdf-text'

/** Compiles the worker as `prepare` does. Before the tests of a file; `closePdf` after them. */
export function openPrinter(): void {
  execFileSync(process.execPath, ['scripts/build-pdf-worker.mjs'])
}

export const closePrinter = closePdf

/** `pages`: the text of each page on one line. `lines`: all of it as it stands, line by line. */
export type Printed = { pages: string[]; lines: string[] }

/** Prints a document from its stored data. */
export async function print(document: AnyDocument<CaseFile>, data: unknown, issuedOn: IsoDate): Promise<Printed> {
  const blocks = document.blocksOf(JSON.parse(JSON.stringify(data)))
  if (!blocks.ok) throw new Error(`${document.id} cannot read the data.`)
  const printed = await renderPdf({ title: document.title, blocks: blocks.value, locale: 'en', issuedOn })
  if (!printed.ok) throw new Error(`${document.id} was not printed: ${JSON.stringify(printed.error)}`)
  const { pages } = await readPdf(printed.value)
  return { pages: pages.map(foldSpaces), lines: pages.flatMap(page => page.split('\n')).map(foldSpaces) }
}
