// Papers as they were given out: the bytes, what they were made from, and the date of the law used. Never changed.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { now } from './clock'
import type { IssuedDocumentGetPayload } from './generated/models/IssuedDocument'
import { type JsonValue, sha256 } from './json'
import { inTransaction, store } from './store'
import type { User } from './user'

export type Issued = {
  id: string
  caseId: string
  documentId: string
  title: string
  /** Of the bytes, in hexadecimal. */
  sha256: string
  /** The law as it stood on this date was used. */
  lawOn: IsoDate
  /** The date the paper bears. */
  issuedOn: IsoDate
  createdAt: Date
}

export type IssuedWithBytes = Issued & { bytes: Uint8Array<ArrayBuffer>; data: JsonValue }

export type DocumentToIssue = Pick<Issued, 'caseId' | 'documentId' | 'title' | 'lawOn' | 'issuedOn'> & {
  user: User
  data: JsonValue
  bytes: Uint8Array
  /** Made once per drawn form. */
  key: string
}

const fields = {
  id: true,
  caseId: true,
  documentId: true,
  title: true,
  sha256: true,
  lawOn: true,
  issuedOn: true,
  createdAt: true,
} as const

function toIssued(row: IssuedDocumentGetPayload<{ select: typeof fields }>): Issued {
  return { ...row, lawOn: row.lawOn as IsoDate, issuedOn: row.issuedOn as IsoDate }
}

/** Stores a paper as given out. The same bytes with the same key again give the one stored the first time. */
export async function issueDocument(issue: DocumentToIssue): Promise<Result<Issued, { kind: 'not-found' }>> {
  const { user, caseId, documentId, title, lawOn, issuedOn } = issue
  const bytes = new Uint8Array(issue.bytes)
  const hash = sha256(bytes)
  const idempotencyKey = sha256(JSON.stringify(['document-issued', caseId, documentId, issue.key, hash]))
  return inTransaction(async tx => {
    const owned = await tx.case.findFirst({ where: { id: caseId, ownerId: user.id }, select: { id: true } })
    if (!owned) return fail({ kind: 'not-found' as const })
    const earlier = await tx.auditEvent.findUnique({ where: { idempotencyKey }, select: { detail: true } })
    if (earlier) {
      const { issuedId } = JSON.parse(earlier.detail) as { issuedId: string }
      return ok(toIssued(await tx.issuedDocument.findUniqueOrThrow({ where: { id: issuedId }, select: fields })))
    }
    const at = now()
    const row = await tx.issuedDocument.create({
      data: {
        ...{ caseId, documentId, title, lawOn, issuedOn, bytes, sha256: hash, createdAt: at },
        dataJson: JSON.stringify(issue.data),
      },
      select: fields,
    })
    await tx.auditEvent.create({
      data: {
        ...{ caseId, userId: user.id, kind: 'document-issued', idempotencyKey, at },
        detail: JSON.stringify({ issuedId: row.id, documentId, sha256: hash }),
      },
      select: { id: true },
    })
    return ok(toIssued(row))
  })
}

/** The papers of a case, the last given out first; none for a case that is not the user's. */
export async function listIssued(user: User, caseId: string): Promise<Issued[]> {
  const rows = await store().issuedDocument.findMany({
    where: { caseId, case: { ownerId: user.id } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: fields,
  })
  return rows.map(toIssued)
}

/** One paper with its bytes; null for anyone else's. Throws when the bytes are no longer those given out. */
export async function findIssued(user: User, id: string): Promise<IssuedWithBytes | null> {
  const row = await store().issuedDocument.findFirst({
    where: { id, case: { ownerId: user.id } },
    select: { ...fields, bytes: true, dataJson: true },
  })
  if (!row) return null
  const { dataJson, bytes, ...rest } = row
  if (sha256(bytes) !== rest.sha256)
    throw new Error('An issued document no longer has the bytes it was given out with.')
  return { ...toIssued(rest), bytes, data: JSON.parse(dataJson) as JsonValue }
}
