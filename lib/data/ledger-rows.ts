// The books of cases, as they are read for every page. A book only grows, so what was read of it once is kept in this
// process and only what came since is read: a book of 10,000 lines opens as fast as one of ten. Whose the case is is
// asked of the store each time. With several servers each keeps what it has read; a line is known by its place.

import 'server-only'
import { Prisma } from './generated/client'
import type { JsonRecord } from './json'
import { store } from './store'

/** The lines of one book, in the order they were written down. The same lines are the same objects, and never change. */
export type Book = readonly JsonRecord[]

/** As many lines are kept, of the books read last: about 2 KB each at the most, with what is made of them. */
export const mostLinesKept = 60_000

type Kept = { ownerId: string; book: Book }
type KeptBooks = { byCase: Map<string, Kept>; lines: number }

// Kept on globalThis like the store: Next may load this file more than once in a process.
const holder = globalThis as typeof globalThis & { satisfiedBooks?: KeptBooks }

function keptBooks(): KeptBooks {
  holder.satisfiedBooks ??= { byCase: new Map(), lines: 0 }
  return holder.satisfiedBooks
}

type Line = {
  caseId: string
  /** null in all but `caseId`: the case has nothing new. */
  id: string | null
  seq: number
  kind: string
  on: string
  amountCents: number | null
  number: number | null
  ofId: string | null
  detail: string
}

/** The books of the owner's cases, or of one of them, by the ids of the cases. Anyone else's is not there. */
export async function readBooks(ownerId: string, caseId?: string): Promise<Map<string, Book>> {
  const kept = knownOf(ownerId, caseId)
  const books = new Map<string, Book>()
  const lost: string[] = []
  for (const [id, lines] of byCaseIn(await readLines(ownerId, caseId, kept))) {
    const book = grown(kept.get(id), lines)
    if (book) books.set(id, book)
    else lost.push(id)
  }
  for (const [id, book] of books) keep(id, { ownerId, book })
  if (lost.length === 0) return books
  // The file was put back to an earlier one under the running app: what is kept of it is no longer so.
  for (const id of lost) forgetBook(id)
  return readBooks(ownerId, caseId)
}

/** What is kept of the books asked for; those of somebody who gave the case away since are left out. */
function knownOf(ownerId: string, caseId: string | undefined): Map<string, Book> {
  const { byCase } = keptBooks()
  const asked = caseId === undefined ? [...byCase] : [[caseId, byCase.get(caseId)] as const]
  return new Map(
    asked.flatMap(([id, one]) => (one && one.ownerId === ownerId && one.book.length > 0 ? [[id, one.book]] : [])),
  )
}

/** Each case's lines from the last that is kept on, itself among them; a row with nothing but the case where none are. */
function readLines(ownerId: string, caseId: string | undefined, kept: Map<string, Book>): Promise<Line[]> {
  const seqs = [...kept].map(([id, book]) => Prisma.sql`WHEN ${id} THEN ${lastOf(book)?.seq}`)
  const from = seqs.length === 0 ? Prisma.sql`0` : Prisma.sql`CASE c."id" ${Prisma.join(seqs, ' ')} ELSE 0 END`
  const one = caseId === undefined ? Prisma.empty : Prisma.sql`AND c."id" = ${caseId}`
  return store().$queryRaw<Line[]>`
    SELECT c."id" AS "caseId", e."id", e."seq", e."kind", e."on", e."amountCents", e."number", e."ofId", e."detail"
    FROM "Case" c LEFT JOIN "LedgerEvent" e ON e."caseId" = c."id" AND e."seq" >= ${from}
    WHERE c."ownerId" = ${ownerId} ${one}
    ORDER BY c."id", e."seq"`
}

function byCaseIn(lines: Line[]): Map<string, Line[]> {
  const byCase = new Map<string, Line[]>()
  for (const line of lines) {
    const ofCase = byCase.get(line.caseId)
    if (ofCase) ofCase.push(line)
    else byCase.set(line.caseId, [line])
  }
  return byCase
}

/** The book with what came since; null when the last line that is kept is not the one the store has there. */
function grown(kept: Book | undefined, lines: Line[]): Book | null {
  const read = lines.filter(line => line.id !== null)
  if (kept === undefined) return Object.freeze(read.map(lineJson))
  if (read[0]?.id !== lastOf(kept)?.id) return null
  return read.length === 1 ? kept : Object.freeze([...kept, ...read.slice(1).map(lineJson)])
}

/** As lib/case/ledger-row.ts has it. */
function lineJson({ id, seq, kind, on, amountCents, number, ofId, detail }: Line): JsonRecord {
  return Object.freeze({
    ...(JSON.parse(detail) as JsonRecord),
    ...{ id, seq, kind, on },
    ...(amountCents !== null && { amountCents }),
    ...(number !== null && { number }),
    ...(ofId !== null && { of: ofId }),
  })
}

function lastOf(book: Book): JsonRecord | undefined {
  return book.at(-1)
}

/** Nothing of a case's book stays in this process. */
export function forgetBook(caseId: string): void {
  const books = keptBooks()
  books.lines -= books.byCase.get(caseId)?.book.length ?? 0
  books.byCase.delete(caseId)
}

/** Keeps a book as the one read last; those not read for longest go where there are too many lines. */
function keep(caseId: string, kept: Kept): void {
  const books = keptBooks()
  forgetBook(caseId)
  if (kept.book.length === 0) return
  books.byCase.set(caseId, kept)
  books.lines += kept.book.length
  for (const [oldest] of books.byCase) {
    if (books.lines <= mostLinesKept) return
    forgetBook(oldest)
  }
}
