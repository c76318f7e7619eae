// Every document as it is printed: its sample's pages as pictures.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import { paperStatement } from '@/lib/case/signing'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import type { AnyDocument } from '@/lib/documents/define'
import { closePdf, renderPdf } from '@/lib/documents/pdf/pool'
import { agreementBlocks, agreementTitle } from '@/lib/documents/settlement-agreement'
import { signedBlocks } from '@/lib/documents/signature-page'
import { ok, type Result } from '@/lib/shared/results'
import type { Locale, Words } from '@/lib/shared/words'
import { dealtFile } from '../paths/story-deal'
import { everyone, paidUp } from '../people/everyone'
import type { Person } from '../people/person'

/** 96 points an inch would be 1.33: a little more, to read the small print. */
const scale = 1.5

type Paper = { name: string; title: Words; blocks: Result<Block[], string>; locale: Locale }

/** The pages of every document's sample, then of everyone's letter and reports. Gives how many were taken. */
export async function takePapers(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const samples = Object.values(documents).flatMap((document): Paper[] =>
    document.kind === 'report' ? [] : [paper(document, `${document.id}-sample`, document.sample, 'en')],
  )
  const people = [...everyone, ...paidUp]
  let taken = 0
  const all = [...samples, ...people.flatMap(papersOf), ...people.flatMap(dealPapersOf)]
  for (const [index, { name, title, blocks, locale }] of all.entries()) {
    if (!blocks.ok) throw new Error(`${name} cannot be read.`)
    const printed = await renderPdf({ title, blocks: blocks.value, locale, issuedOn: '2026-11-21' })
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
    .map(document => {
      const locale = document.kind === 'report' ? person.locale : 'en'
      return paper(document, `${document.id}-${person.id}`, document.data(file, person.today), locale)
    })
}

function paper({ title, blocksOf }: AnyDocument<CaseFile>, name: string, data: unknown, locale: Locale): Paper {
  return { name, title, blocks: blocksOf(data), locale }
}

/** Written from the records as they are, about none of them alone. */
const fromAll = ['contact-log', 'statement-of-account', 'payoff-quote']
const atTheEnd = [
  ...['satisfaction-of-judgment', 'lien-release', 'proof-of-mailing', 'satisfaction-sheet', 'satisfaction-demand'],
  ...['satisfaction-motion', 'certified-copies-request', 'credit-dispute', 'mailing-sheet'],
]

/** What came of the talks: the letters about an offer or a payment, the log, the account, and each agreement as it stands. */
function dealPapersOf(person: Person): Paper[] {
  const file = dealtFile(person, person.answers)
  const { offers, contacts, agreements, ledger } = file.records
  const aboutOf = ({ about }: AnyDocument<CaseFile>) =>
    about === 'offer' ? offers : about === 'payment' ? ledger.filter(row => row.kind === 'payment') : []
  const letters = Object.values(documents).flatMap(document =>
    aboutOf(document)
      .filter(({ id }) => document.missing(file, id).length === 0)
      .map(({ id }) => paper(document, `${document.id}-${id}`, document.data(file, person.today, id), 'en')),
  )
  const logs = [...fromAll, ...atTheEnd].flatMap(id => {
    const document = documents[id]
    const isReady = id === 'contact-log' ? contacts.length > 0 : ledger.length > 0
    const isTheirs = document?.side === 'both' || document?.side === person.side
    if (!document || !isReady || !isTheirs || document.missing(file).length > 0) return []
    return paper(document, `${id}-${person.id}`, document.data(file, person.today), 'en')
  })
  const settled = agreements.map(({ id, number, terms, sha256, inForceOn, signatures }): Paper => {
    const blocks = agreementBlocks(terms)
    const toPrint = signatures.map(one => ({ ...one, consent: paperStatement(person.side).en, locale: 'en' as const }))
    const signed = inForceOn && signedBlocks({ number, terms, blocks, sha256, inForceOn, signatures: toPrint })
    return { name: id, title: agreementTitle(terms), blocks: ok(signed || blocks), locale: 'en' }
  })
  return [...letters, ...logs, ...settled]
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
