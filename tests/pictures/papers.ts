// Every document as it is printed: its sample's pages as pictures.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openCaseFile } from '@/lib/case/case-file'
import { documents } from '@/lib/documents'
import { closePdf, renderPdf } from '@/lib/documents/pdf/pool'
import { everyone } from '../people/everyone'

/** 96 points an inch would be 1.33: a little more, to read the small print. */
const scale = 1.5

/** The pages of every document's sample, then of everyone's letter. Gives how many were taken. */
export async function takePapers(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const samples = Object.values(documents).map(document => ({
    name: `${document.id}-sample`,
    document,
    data: document.sample,
  }))
  const letters = everyone.flatMap(person => {
    const document = documents[person.letterId]
    const file = openCaseFile(person.answers, person.today)
    return document ? [{ name: `${document.id}-${person.id}`, document, data: document.data(file, person.today) }] : []
  })
  let taken = 0
  for (const [index, { name, document, data }] of [...samples, ...letters].entries()) {
    const blocks = document.blocksOf(data)
    if (!blocks.ok) throw new Error(`${name} cannot be read.`)
    const printed = await renderPdf({
      title: document.title,
      blocks: blocks.value,
      locale: 'en',
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
