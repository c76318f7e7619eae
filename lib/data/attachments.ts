// Files people add to a case: kept as they came, and read only by the owner of the case.

import 'server-only'
import { mostFileBytes } from '@/lib/shared/file-size'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { AttachmentGetPayload } from './generated/models/Attachment'
import { sha256 } from './json'
import { momentAfter, onceIn, ownsCase } from './once'
import { inTransaction, store, type Transaction } from './store'
import type { User } from './user'

/** In one case. */
export const mostAttachments = 200

const fields = {
  id: true,
  caseId: true,
  contactId: true,
  agreementId: true,
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  createdAt: true,
} as const

/** A file without its bytes. */
export type Attachment = AttachmentGetPayload<{ select: typeof fields }>
export type AttachmentWithBytes = Attachment & { bytes: Uint8Array<ArrayBuffer> }

export type AttachmentToAdd = {
  user: User
  caseId: string
  /** The entry of the contact log, or the agreement, it belongs to. */
  contactId?: string
  agreementId?: string
  name: string
  /** By its content, never by its name. */
  mediaType: string
  bytes: Uint8Array
  key: string
}
type AddFault = { kind: 'not-found' | 'too-many' | 'too-large' }

/** Keeps a file. The same file sent again with the same form is kept once. */
export async function addAttachment(request: AttachmentToAdd): Promise<Result<{ id: string }, AddFault>> {
  const { user, caseId, contactId = null, agreementId = null, name, mediaType, key } = request
  if (request.bytes.byteLength > mostFileBytes) return fail({ kind: 'too-large' })
  const bytes = new Uint8Array(request.bytes)
  const hash = sha256(bytes)
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const sent = { contactId, agreementId, name, sha256: hash }
    const asked = { kind: 'attachment-added', userId: user.id, caseId, key, sent }
    return onceIn<{ id: string }, AddFault>(tx, asked, async () => {
      if (!(await areOfCase(tx, caseId, contactId, agreementId))) return fail({ kind: 'not-found' })
      const { _count: count, _max: last } = await tx.attachment.aggregate({
        where: { caseId },
        _count: true,
        _max: { createdAt: true },
      })
      if (count >= mostAttachments) return fail({ kind: 'too-many' })
      const createdAt = momentAfter(last.createdAt ?? undefined)
      const row = { caseId, contactId, agreementId, name, mediaType, bytes, size: bytes.length, sha256: hash }
      return ok(await tx.attachment.create({ data: { ...row, createdAt }, select: { id: true } }))
    })
  })
}

async function areOfCase(tx: Transaction, caseId: string, contactId: string | null, agreementId: string | null) {
  const select = { id: true }
  if (contactId !== null && !(await tx.contact.findFirst({ where: { id: contactId, caseId }, select }))) return false
  return agreementId === null || (await tx.agreement.findFirst({ where: { id: agreementId, caseId }, select })) !== null
}

/** One file with its bytes; null for anyone else's. */
export async function findAttachment(user: User, id: string): Promise<AttachmentWithBytes | null> {
  return store().attachment.findFirst({ where: { id, case: { ownerId: user.id } }, select: { ...fields, bytes: true } })
}

/** The files of a case in the order they came, or those of one of its agreements; none for anyone else's. */
export async function listAttachments(user: User, caseId: string, agreementId?: string): Promise<Attachment[]> {
  return store().attachment.findMany({
    where: { caseId, case: { ownerId: user.id }, ...(agreementId !== undefined && { agreementId }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: fields,
  })
}
