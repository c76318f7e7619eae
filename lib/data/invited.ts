// What a private link opens: one version of an agreement for one party, and the payments under it (invited-payments.ts);
// nothing else of the case, ever.
// A link that is over, withdrawn, altered or made up opens nothing, and nobody can tell which it was.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { assertBytes, type StoredStatus, signatureOnly } from './agreements'
import { now } from './clock'
import { invitationIdOf, isTokenOf } from './invitations'
import type { JsonRecord, JsonValue } from './json'
import { addOffer } from './offers'
import { onceIn } from './once'
import {
  inSigningOrder,
  partiesOf,
  type Signed,
  type SigningFault,
  type StoredSignature,
  signableFields,
  signatureFields,
  signWithin,
  toSignatures,
} from './signatures'
import { inTransaction, store, type Transaction } from './store'
import { countTryAt, isTriedTooOften } from './tries'

/** So many wrong secrets for one link in a window of time, and it opens for nobody until that is over. */
export const mostWrongTokens = 20
/** So many changes asked for by one link in a window of time. */
export const mostChanges = 10
/** So many by the links of a case since one was made: who has it cannot fill the other side's case. */
export const mostChangesOfLink = 50

export type InvitedTo = {
  agreementId: string
  partyKey: string
  /** The side whose case it is: it made the link. */
  sentBy: 'creditor' | 'debtor'
  number: number
  terms: JsonRecord
  blocks: JsonValue
  /** The unsigned PDF, and its hash, which a signature must name. */
  bytes: Uint8Array<ArrayBuffer>
  sha256: string
  status: StoredStatus
  /** It was replaced or withdrawn: there is nothing left to sign. */
  isOver: boolean
  inForceOn: IsoDate | null
  signatures: StoredSignature[]
  signedBytes: Uint8Array<ArrayBuffer> | null
  signedSha256: string | null
  expiresAt: Date
}

const agreementFields = {
  id: true,
  number: true,
  terms: true,
  blocks: true,
  bytes: true,
  sha256: true,
  status: true,
  inForceOn: true,
  signedBytes: true,
  signedSha256: true,
  signatures: { orderBy: inSigningOrder, select: signatureFields },
  case: { select: { side: true } },
} as const

/** What the link opens; null when it opens nothing. Opening it again opens the same. */
export async function findInvited(token: string): Promise<InvitedTo | null> {
  const id = await findLive(token)
  if (id === null) return null
  const invitation = await store().invitation.findUnique({
    where: { id },
    select: { partyKey: true, expiresAt: true, openedAt: true, agreement: { select: agreementFields } },
  })
  if (!invitation) return null
  if (invitation.openedAt === null)
    await store().invitation.updateMany({ where: { id, openedAt: null }, data: { openedAt: now() } })
  const { id: agreementId, case: owned, ...agreement } = invitation.agreement
  assertBytes(agreement)
  return {
    ...agreement,
    agreementId,
    partyKey: invitation.partyKey,
    sentBy: owned.side as InvitedTo['sentBy'],
    terms: JSON.parse(agreement.terms) as JsonRecord,
    blocks: JSON.parse(agreement.blocks) as JsonValue,
    status: agreement.status as StoredStatus,
    isOver: agreement.status === 'replaced' || agreement.status === 'withdrawn',
    inForceOn: agreement.inForceOn as IsoDate | null,
    signatures: toSignatures(agreement.signatures),
    expiresAt: invitation.expiresAt,
  }
}

/** The id of the invitation a token opens today; wrong secrets are counted against the link they try. */
export async function findLive(token: string): Promise<string | null> {
  const id = invitationIdOf(token)
  const found = id && (await store().invitation.findUnique({ where: { id }, select: liveFields }))
  if (!found) return null
  const key = `invitation:${id}`
  if (!isTokenOf(token, found.tokenHash)) {
    await countTryAt(key, mostWrongTokens)
    return null
  }
  return isLive(found) && !(await isTriedTooOften(key, mostWrongTokens)) ? id : null
}

const liveFields = { tokenHash: true, expiresAt: true, withdrawnAt: true } as const

function isLive({ expiresAt, withdrawnAt }: { expiresAt: Date; withdrawnAt: Date | null }): boolean {
  return withdrawnAt === null && expiresAt > now()
}

/** The invitation and its agreement inside a transaction, looked at again: it may be gone by now. */
export async function findInvitation(tx: Transaction, id: string) {
  const found = await tx.invitation.findUnique({
    where: { id },
    select: { ...liveFields, createdAt: true, partyKey: true, agreement: { select: signableFields } },
  })
  return found && isLive(found) ? found : null
}

type SignInvited = {
  token: string
  /** Of the words that were shown. */
  sha256: string
  name: string
  consent: string
  locale: string
  signedOn: IsoDate
  key: string
}

/** The party of the link signs the version of the link, once. */
export async function signInvited(request: SignInvited): Promise<Result<Signed, 'gone' | SigningFault>> {
  const { token, key, ...given } = request
  const id = await findLive(token)
  if (id === null) return fail('gone')
  return inTransaction(async tx => {
    const invitation = await findInvitation(tx, id)
    if (!invitation) return fail('gone')
    const { agreement, partyKey } = invitation
    const signature = signatureOnly({ ...given, partyKey, method: 'online' })
    const sent = { agreementId: agreement.id, ...signature }
    const asked = { kind: 'agreement-signed', userId: null, caseId: agreement.caseId, key, sent }
    return onceIn<Signed, SigningFault>(tx, asked, () => signWithin(tx, agreement, signature))
  })
}

type AskForChange = {
  token: string
  /** What should change, in the party's own words. */
  text: string
  /** The amounts or payments they would rather have, as lib/case/offer.ts has them; left out: the words alone. */
  terms?: JsonValue
  on: IsoDate
  key: string
}

/** Comes to the owner of the case as an offer by the other party; the agreement itself stays as it is. */
export async function askForChange(
  request: AskForChange,
): Promise<Result<{ id: string }, 'gone' | 'replaced' | 'too-many'>> {
  const { token, text, terms, on, key } = request
  const id = await findLive(token)
  if (id === null) return fail('gone')
  if (!(await countTryAt(`change:${id}`, mostChanges))) return fail('too-many')
  return inTransaction(async tx => {
    const invitation = await findInvitation(tx, id)
    if (!invitation) return fail('gone')
    const { agreement, partyKey } = invitation
    if (agreement.status === 'replaced' || agreement.status === 'withdrawn') return fail('replaced')
    const madeBy = partiesOf(agreement.terms).find(one => one.key === partyKey)?.side
    if (!madeBy) return fail('gone')
    const offer = {
      ...{ madeBy, how: 'link', madeOn: on, validUntil: null, answersOfferId: null },
      terms: terms ?? { kind: 'wish', text },
      note: terms === undefined ? '' : text,
    }
    const { caseId } = agreement
    const asked = { kind: 'change-asked', userId: null, caseId, key, sent: { partyKey, ...offer } }
    return onceIn<{ id: string }, 'too-many'>(tx, asked, async () => {
      const since = { caseId, kind: asked.kind, at: { gte: invitation.createdAt } }
      if ((await tx.auditEvent.count({ where: since })) >= mostChangesOfLink) return fail('too-many')
      return ok({ id: await addOffer(tx, caseId, offer) })
    })
  })
}
