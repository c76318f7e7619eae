// Every document as it is printed: its sample's pages as pictures.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import { documents } from '@/lib/documents'
import type { AnyDocument } from '@/lib/documents/define'
import { closePdf, renderPdf } from '@/lib/documents/pdf/pool'
import type { Locale } from '@/lib/shared/words'
import { everyone } from '../people/everyone'
import type { Person } from '../people/person'

/** 96 points an inch would be 1.33: a little more, to read the small print. */
const scale = 1.5

type Paper = { name: string; document: AnyDocument<CaseFile>; data: unknown; locale: Locale }

/** The pages of every document's sample, then of everyone's letter and reports. Gives how many were taken. */
export async function takePapers(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const samples = Object.values(documents).flatMap((document): Paper[] =>
    document.kind === 'report'
      ? []
      : [{ name: `${document.id}-sample`, document, data: document.sample, locale: 'en' }],
  )
  let taken = 0
  for (const [index, { name, document, data, locale }] of [...samples, ...everyone.flatMap(papersOf)].entries()) {
    const blocks = document.blocksOf(data)
    if (!blocks.ok) throw new Error(`${name} cannot be read.`)
    const printed = await renderPdf({
      title: document.title,
      blocks: blocks.value,
      locale,
      issuedOn: '2026-11-21',
    })
    if (!printed.ok) throw new Error(`${name} was not printed: ${printed.error.kind}`)
    const pages = await draw(printed.value)
    for (const [at, png] of pages.entries())
      writeFileSync(join(folder, `${String(index + 1).padStart(2, '0')}-${name}-page-${at + 1}.png`), png)
    taken += pages.length
  }
  await closePdf()
  return taken
}

/** A person's letter, and each report that is ready, in their own language. */
function papersOf(person: Person): Paper[] {
  const file = openCaseFile(person.answers, person.today)
  const isTheirs = ({ id, kind, side }: AnyDocument<CaseFile>) =>
    id === person.letterId || (kind === 'report' && (side === 'both' || side === person.side))
  return Object.values(documents)
    .filter(document => isTheirs(document) && document.missing(file).length === 0)
    .map(document => ({
      name: `${document.id}-${person.id}`,
      document,
      data: document.data(file, person.today),
      locale: document.kind === 'report' ? person.locale : 'en',
    }))
}

async function draw(pdf: Uint8Array): Promise<Buffer[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: Buffer[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    // The canvas of this package draws what a browser's does; its type only lacks what a page of HTML needs.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise
    pages.push(canvas.toBuffer('image/png'))
  }
  await task.destroy()
  return pages
}
