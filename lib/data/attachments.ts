// Files people add to a case: kept as they came, and read only by the owner of the case.

import 'server-only'
import { mostFileBytes } from '@/lib/shared/file-size'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { AttachmentGetPayload } from './generated/models/Attachment'
import { isId } from './ids'
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
  ledgerEventId: true,
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
  /** The entry of the contact log, the agreement, or the payment it belongs to. */
  contactId?: string
  agreementId?: string
  ledgerEventId?: string
  name: string
  /** By its content, never by its name. */
  mediaType: string
  bytes: Uint8Array
  key: string
}
type AddFault = { kind: 'not-found' | 'too-many' | 'too-large' }

/** Keeps a file. The same file sent again with the same form is kept once. */
export async function addAttachment(request: AttachmentToAdd): Promise<Result<{ id: string }, AddFault>> {
  const { user, caseId, name, mediaType, key } = request
  const { contactId = null, agreementId = null, ledgerEventId = null } = request
  const owner = { contactId, agreementId, ledgerEventId }
  if (request.bytes.byteLength > mostFileBytes) return fail({ kind: 'too-large' })
  const bytes = new Uint8Array(request.bytes)
  const hash = sha256(bytes)
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const sent = { ...owner, name, sha256: hash }
    const asked = { kind: 'attachment-added', userId: user.id, caseId, key, sent }
    return onceIn<{ id: string }, AddFault>(tx, asked, async () => {
      if (!(await isOfCase(tx, caseId, owner))) return fail({ kind: 'not-found' })
      const { _count: count, _max: last } = await tx.attachment.aggregate({
        where: { caseId },
        _count: true,
        _max: { createdAt: true },
      })
      if (count >= mostAttachments) return fail({ kind: 'too-many' })
      const createdAt = momentAfter(last.createdAt ?? undefined)
      const row = { caseId, ...owner, name, mediaType, bytes, size: bytes.length, sha256: hash }
      return ok(await tx.attachment.create({ data: { ...row, createdAt }, select: { id: true } }))
    })
  })
}

type BelongsTo = { contactId: string | null; agreementId: string | null; ledgerEventId: string | null }

/** True when all that a file is said to belong to is the case's own. */
async function isOfCase(tx: Transaction, caseId: string, { contactId, agreementId, ledgerEventId }: BelongsTo) {
  if (![contactId, agreementId, ledgerEventId].every(id => id === null || isId(id))) return false
  const found = [
    contactId && (await tx.contact.count({ where: { id: contactId, caseId } })),
    agreementId && (await tx.agreement.count({ where: { id: agreementId, caseId } })),
    ledgerEventId && (await tx.ledgerEvent.count({ where: { id: ledgerEventId, caseId } })),
  ]
  return found.every(count => count === null || count === 1)
}

/** One file with its bytes; null for anyone else's. */
export async function findAttachment(user: User, id: string): Promise<AttachmentWithBytes | null> {
  return store().attachment.findFirst({ where: { id, case: { ownerId: user.id } }, select: { ...fields, bytes: true } })
}

/**
 * The files of a case in the order they came, or those of one of its agreements or payments; none for anyone else's.
 */
export async function listAttachments(
  user: User,
  caseId: string,
  of: { agreementId?: string; ledgerEventId?: string } = {},
): Promise<Attachment[]> {
  const { agreementId, ledgerEventId } = of
  if (![caseId, agreementId ?? caseId, ledgerEventId ?? caseId].every(isId)) return []
  return store().attachment.findMany({
    where: {
      ...{ caseId, case: { ownerId: user.id } },
      ...(agreementId !== undefined && { agreementId }),
      ...(ledgerEventId !== undefined && { ledgerEventId }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: fields,
  })
}
