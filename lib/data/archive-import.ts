// A case that was kept, brought back as a new one: all of its rows with new ids, in one stroke. What its file says was
// checked before (lib/case/archive-reading.ts); the triggers of the migrations hold here as everywhere.

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { CaseRows, FileOfCase } from './archive'
import { now } from './clock'
import { Prisma } from './generated/client'
import { canonicalJson, type JsonValue, sha256 } from './json'
import { inTransaction, type Transaction } from './store'
import { countTryAt, countTryOfDay } from './tries'
import type { User } from './user'

/** Files one person may send in a window of time, and in a day: each may be large, and stays. */
export const mostImports = 10
export const mostImportsOfDay = 20

/** Counts a file that is about to be read; false when there were too many already. */
export async function countImport({ id }: User): Promise<boolean> {
  const key = `import:${id}`
  return (await countTryAt(key, mostImports)) && (await countTryOfDay(key, mostImportsOfDay))
}

export type CaseToImport = {
  user: User
  rows: CaseRows
  /** The bytes of each file; they must be those the rows name. */
  bytesOf: (kind: FileOfCase['kind'], id: string) => Uint8Array
  /** Of the whole file: the same form sent again with another one is another request. */
  fileSha256: string
  /** Made once per drawn form. */
  key: string
}

/** Opens the case anew for this person and gives its id. The same form with the same file gives the case opened first. */
export async function importCase(request: CaseToImport): Promise<{ id: string }> {
  const { user, fileSha256, key } = request
  const idempotencyKey = sha256(canonicalJson(['case-imported', user.id, key, fileSha256]))
  return inTransaction(async tx => {
    const earlier = await tx.auditEvent.findUnique({ where: { idempotencyKey }, select: { caseId: true } })
    if (earlier?.caseId) {
      const kept = await tx.case.findFirst({ where: { id: earlier.caseId, ownerId: user.id }, select: { id: true } })
      if (kept) return kept
    }
    const id = await addCase(tx, user, withNewIds(request.rows), oldIds(request))
    await tx.auditEvent.create({
      data: {
        ...{ caseId: id, userId: user.id, kind: 'case-imported', idempotencyKey, at: now() },
        detail: JSON.stringify({ fileSha256 }),
      },
      select: { id: true },
    })
    return { id }
  })
}

type Renamed = { rows: CaseRows; oldIdOf: Map<string, string> }
type BytesOf = (kind: FileOfCase['kind'], oldId: string, hash: string) => Uint8Array<ArrayBuffer>

function oldIds({ bytesOf }: CaseToImport): BytesOf {
  return (kind, oldId, hash) => {
    const bytes = new Uint8Array(bytesOf(kind, oldId))
    if (sha256(bytes) !== hash) throw new Error('A file of a case to bring back is not the one its row names.')
    return bytes
  }
}

/** Every row under a new id, wherever it is named: also in what papers and notices say they are about. */
function withNewIds(rows: CaseRows): Renamed {
  const { offers, contacts, agreements, ledger, paymentAnswers, reports, notices, papers, attachments } = rows
  const all = [offers, contacts, agreements, ledger, paymentAnswers, reports, notices, papers, attachments].flat()
  const newIdOf = new Map(all.map(({ id }) => [id, randomUUID() as string]))
  const renamed = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return newIdOf.get(value) ?? value
    if (Array.isArray(value)) return value.map(renamed)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(part)]))
  }
  return {
    rows: renamed(rows as unknown as JsonValue) as unknown as CaseRows,
    oldIdOf: new Map([...newIdOf].map(([before, after]) => [after, before])),
  }
}

async function addCase(tx: Transaction, user: User, { rows, oldIdOf }: Renamed, bytesOf: BytesOf): Promise<string> {
  const at = now()
  const { side, stateCode, answers, closedAt } = rows
  const { id: caseId } = await tx.case.create({
    data: {
      ...{ ownerId: user.id, side, stateCode, answers: JSON.stringify(answers), version: 1 },
      answerVersions: JSON.stringify(Object.fromEntries(Object.keys(answers).map(stepId => [stepId, 1]))),
      ...{ createdAt: at, updatedAt: at, closedAt: closedAt === null ? null : new Date(closedAt) },
    },
    select: { id: true },
  })
  const bytes = (kind: FileOfCase['kind'], id: string, hash: string) => bytesOf(kind, oldIdOf.get(id) ?? id, hash)
  await addRecords(tx, caseId, rows)
  await addAgreements(tx, caseId, rows, bytes)
  await addAboutAgreements(tx, caseId, rows)
  await addFiles(tx, caseId, rows, bytes)
  return caseId
}

const madeAt = <Row extends { createdAt: string }>(row: Row) => ({ ...row, createdAt: new Date(row.createdAt) })

async function addRecords(tx: Transaction, caseId: string, { offers, contacts, ledger }: CaseRows): Promise<void> {
  await tx.offer.createMany({
    data: offers.map(one => ({ ...madeAt(one), caseId, terms: JSON.stringify(one.terms) })),
  })
  await tx.contact.createMany({ data: contacts.map(one => ({ ...madeAt(one), caseId })) })
  // A reversal after the line it takes back.
  const lines = ledger.toSorted((a, b) => a.seq - b.seq)
  for (let from = 0; from < lines.length; from += linesAtOnce)
    await addLines(tx, caseId, lines.slice(from, from + linesAtOnce))
}

/** Each statement has ten values a line, and may have some 32,000. */
const linesAtOnce = 1000

/** As one statement: a book of thousands of lines would keep everybody waiting for as many of Prisma's own. */
async function addLines(tx: Transaction, caseId: string, lines: CaseRows['ledger']): Promise<void> {
  const values = lines.map(({ id, seq, kind, on, amountCents, number, ofId, detail, createdAt }) => {
    const row = [id, caseId, seq, kind, on, amountCents, number, ofId, JSON.stringify(detail), new Date(createdAt)]
    return Prisma.sql`(${Prisma.join(row)})`
  })
  await tx.$executeRaw`
    INSERT INTO "LedgerEvent"
      ("id", "caseId", "seq", "kind", "on", "amountCents", "number", "ofId", "detail", "createdAt")
    VALUES ${Prisma.join(values)}`
}

/**
 * Only a version that waits takes signatures, so each waits until it has its own, and then is what it was. One that still
 * waits comes back withdrawn: nobody is asked to sign here what only a file says was shown and signed so far.
 */
async function addAgreements(
  tx: Transaction,
  caseId: string,
  { agreements }: CaseRows,
  bytesOf: BytesOf,
): Promise<void> {
  for (const { terms, blocks, size: _, signed, signatures, status, ...one } of agreements) {
    const data: Prisma.AgreementUncheckedCreateInput = {
      ...{ ...madeAt(one), caseId, status: 'waiting' },
      ...{ terms: JSON.stringify(terms), blocks: JSON.stringify(blocks) },
      bytes: bytesOf('agreement', one.id, one.sha256),
      ...(signed && { signedSha256: signed.sha256, signedBytes: bytesOf('signed', one.id, signed.sha256) }),
    }
    await tx.agreement.create({ data, select: { id: true } })
    await tx.signature.createMany({
      data: signatures.map(sign => ({ ...sign, agreementId: one.id, signedAt: new Date(sign.signedAt) })),
    })
    await tx.agreement.update({
      where: { id: one.id },
      data: { status: status === 'waiting' ? 'withdrawn' : status },
      select: { id: true },
    })
  }
}

async function addAboutAgreements(tx: Transaction, caseId: string, rows: CaseRows): Promise<void> {
  const ofCase = <Row extends { createdAt: string }>(row: Row) => ({ ...madeAt(row), caseId })
  await tx.paymentAnswer.createMany({ data: rows.paymentAnswers.map(ofCase) })
  await tx.paymentReport.createMany({ data: rows.reports.map(ofCase) })
  await tx.notice.createMany({ data: rows.notices.map(ofCase) })
}

async function addFiles(tx: Transaction, caseId: string, { papers, attachments }: CaseRows, bytesOf: BytesOf) {
  for (const { data, size: _, ...one } of papers)
    await tx.issuedDocument.create({
      data: { ...madeAt(one), caseId, dataJson: JSON.stringify(data), bytes: bytesOf('paper', one.id, one.sha256) },
      select: { id: true },
    })
  for (const one of attachments)
    await tx.attachment.create({
      data: { ...madeAt(one), caseId, bytes: bytesOf('attachment', one.id, one.sha256) },
      select: { id: true },
    })
}
