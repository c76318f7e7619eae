// Written settlements: each version with its words fixed, who signed it, and the copy both sides keep.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { now } from './clock'
import { type JsonRecord, type JsonValue, sha256 } from './json'
import { onceIn, ownsCase } from './once'
import {
  inSigningOrder,
  partiesOf,
  type SignatureToAdd,
  type Signed,
  type SigningFault,
  type StoredSignature,
  signableFields,
  signatureFields,
  signWithin,
  toSignatures,
} from './signatures'
import { inTransaction, store } from './store'
import type { User } from './user'

/** As lib/case/agreement-terms.ts has it. */
export type StoredStatus = 'waiting' | 'in-force' | 'replaced' | 'withdrawn'

export type AgreementToIssue = {
  user: User
  caseId: string
  terms: JsonValue
  blocks: JsonValue
  /** The unsigned PDF. */
  bytes: Uint8Array
  lawOn: IsoDate
  /** The accepted offer it writes down; null: none. */
  offerId: string | null
  key: string
}

type NotFound = { kind: 'not-found' }

/**
 * Fixes the words of the next version. An earlier one still waiting is replaced by it, its signatures void with it; one
 * in force stays so until everybody signed this one.
 */
export async function issueAgreement(
  issue: AgreementToIssue,
): Promise<Result<{ id: string; number: number }, NotFound>> {
  const { user, caseId, terms, blocks, lawOn, offerId, key } = issue
  const bytes = new Uint8Array(issue.bytes)
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    // Not the bytes: a PDF made twice may say when.
    const asked = { kind: 'agreement-issued', userId: user.id, caseId, key, sent: [terms, blocks] }
    return onceIn<{ id: string; number: number }, NotFound>(tx, asked, async () => {
      if (offerId !== null && !(await tx.offer.findFirst({ where: { id: offerId, caseId }, select: { id: true } })))
        return fail({ kind: 'not-found' })
      const last = await tx.agreement.findMany({
        where: { caseId },
        orderBy: { number: 'desc' },
        select: { id: true, number: true, status: true },
      })
      const replaced = last.find(one => one.status === 'waiting') ?? last.find(one => one.status === 'in-force')
      await tx.agreement.updateMany({ where: { caseId, status: 'waiting' }, data: { status: 'replaced' } })
      const row = await tx.agreement.create({
        data: {
          ...{ caseId, lawOn, offerId, bytes, sha256: sha256(bytes), status: 'waiting', createdAt: now() },
          number: (last[0]?.number ?? 0) + 1,
          terms: JSON.stringify(terms),
          blocks: JSON.stringify(blocks),
          replacesId: replaced?.id ?? null,
        },
        select: { id: true, number: true },
      })
      return ok(row)
    })
  })
}

type SignOwn = SignatureToAdd & { user: User; caseId: string; agreementId: string; key: string }

/**
 * A signature the owner brings: their own side's, typed here, or anybody's that stands on paper. Nobody signs for the
 * other side by typing: that, and a party the agreement does not have, are "not found".
 */
export async function signOwn(request: SignOwn): Promise<Result<Signed, { kind: 'not-found' | SigningFault }>> {
  const { user, caseId, agreementId, key, ...signature } = request
  return inTransaction(async tx => {
    const agreement = await tx.agreement.findFirst({
      where: { id: agreementId, caseId, case: { ownerId: user.id } },
      select: { ...signableFields, case: { select: { side: true } } },
    })
    const party = agreement && partiesOf(agreement.terms).find(one => one.key === signature.partyKey)
    if (!party || (signature.method === 'online' && party.side !== agreement.case.side))
      return fail({ kind: 'not-found' })
    const asked = { kind: 'agreement-signed', userId: user.id, caseId, key, sent: { agreementId, ...signature } }
    return onceIn<Signed, { kind: SigningFault }>(tx, asked, async () => {
      const signed = await signWithin(tx, agreement, signatureOnly(signature))
      return signed.ok ? signed : fail({ kind: signed.error })
    })
  })
}

/** Only what a signature keeps, whatever else the caller's object holds. */
export function signatureOnly(given: SignatureToAdd): SignatureToAdd {
  const { partyKey, name, method, consent, locale, sha256, signedOn } = given
  return { partyKey, name, method, consent, locale, sha256, signedOn }
}

type Withdraw = { user: User; caseId: string; agreementId: string; key: string }
type WithdrawFault = { kind: 'not-found' | 'replaced' | 'in-force' }

/** Takes a version back before everybody signed it; it stays readable, and withdrawn. */
export async function withdrawAgreement(request: Withdraw): Promise<Result<{ id: string }, WithdrawFault>> {
  const { user, caseId, agreementId: id, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'agreement-withdrawn', userId: user.id, caseId, key, sent: { id } }
    return onceIn<{ id: string }, WithdrawFault>(tx, asked, async () => {
      const agreement = await tx.agreement.findFirst({ where: { id, caseId }, select: { status: true } })
      if (!agreement) return fail({ kind: 'not-found' })
      if (agreement.status === 'in-force') return fail({ kind: 'in-force' })
      if (agreement.status !== 'waiting') return fail({ kind: 'replaced' })
      return ok(await tx.agreement.update({ where: { id }, data: { status: 'withdrawn' }, select: { id: true } }))
    })
  })
}

const fileFields = {
  id: true,
  caseId: true,
  number: true,
  terms: true,
  blocks: true,
  sha256: true,
  bytes: true,
  signedSha256: true,
  signedBytes: true,
  status: true,
  replacesId: true,
  offerId: true,
  lawOn: true,
  inForceOn: true,
  createdAt: true,
  signatures: { orderBy: inSigningOrder, select: signatureFields },
} as const

export type AgreementFile = {
  id: string
  caseId: string
  number: number
  terms: JsonRecord
  blocks: JsonValue
  sha256: string
  /** The unsigned PDF, as every signature names it. */
  bytes: Uint8Array<ArrayBuffer>
  signedSha256: string | null
  /** The PDF with its signature page; null until it is kept. */
  signedBytes: Uint8Array<ArrayBuffer> | null
  status: StoredStatus
  replacesId: string | null
  offerId: string | null
  lawOn: IsoDate
  inForceOn: IsoDate | null
  createdAt: Date
  signatures: StoredSignature[]
}

/** One version with its words and bytes; null for anyone else's. Throws when the bytes are no longer those signed. */
export async function findAgreementFile(user: User, agreementId: string): Promise<AgreementFile | null> {
  const row = await store().agreement.findFirst({
    where: { id: agreementId, case: { ownerId: user.id } },
    select: fileFields,
  })
  if (!row) return null
  assertBytes(row)
  return {
    ...row,
    terms: JSON.parse(row.terms) as JsonRecord,
    blocks: JSON.parse(row.blocks) as JsonValue,
    status: row.status as StoredStatus,
    lawOn: row.lawOn as IsoDate,
    inForceOn: row.inForceOn as IsoDate | null,
    signatures: toSignatures(row.signatures),
  }
}

type Bytes = { sha256: string; bytes: Uint8Array; signedSha256: string | null; signedBytes: Uint8Array | null }

/** What is handed out is what was signed, or nothing is. */
export function assertBytes(row: Bytes): void {
  const isSame = sha256(row.bytes) === row.sha256
  const isSameSigned = row.signedBytes === null || sha256(row.signedBytes) === row.signedSha256
  if (!isSame || !isSameSigned) throw new Error('An agreement no longer has the bytes it was signed with.')
}

/**
 * Keeps the PDF with the signature page, once everybody signed; a second one is not kept, so both sides hold the same.
 * Gives the hash of the one that is kept.
 */
export async function keepSignedCopy(
  agreementId: string,
  copy: Uint8Array,
): Promise<Result<{ sha256: string }, { kind: 'not-found' | 'not-signed' }>> {
  const bytes = new Uint8Array(copy)
  const signedSha256 = sha256(bytes)
  return inTransaction(async tx => {
    const agreement = await tx.agreement.findUnique({
      where: { id: agreementId },
      select: { signedSha256: true, inForceOn: true },
    })
    if (!agreement) return fail({ kind: 'not-found' })
    if (agreement.inForceOn === null) return fail({ kind: 'not-signed' })
    if (agreement.signedSha256 !== null) return ok({ sha256: agreement.signedSha256 })
    await tx.agreement.update({
      where: { id: agreementId },
      data: { signedSha256, signedBytes: bytes },
      select: { id: true },
    })
    return ok({ sha256: signedSha256 })
  })
}
