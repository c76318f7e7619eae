// Private links by which a party reads and signs one version of an agreement, and follows its payments: made, listed and
// withdrawn by the owner.
// What such a link opens is in invited.ts.

import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { fail, ok, type Result } from '@/lib/shared/results'
import { now } from './clock'
import { isId } from './ids'
import { canonicalJson, sha256 } from './json'
import { linkEndsAt } from './link-life'
import { settings } from './settings'
import { partiesOf } from './signatures'
import { inTransaction, store, type Transaction } from './store'
import type { User } from './user'

/**
 * A token is the invitation's id (16 letters, 96 bits) and its secret (32 letters, 192 bits). Only the hash of the two
 * is kept; the id lets wrong secrets be counted against the one link they try.
 */
const idLength = 16
const tokenShape = /^[A-Za-z0-9_-]{48}$/

/** The id a token claims; null for what is no token at all. */
export function invitationIdOf(token: string): string | null {
  return isId(token) && tokenShape.test(token) ? token.slice(0, idLength) : null
}

/** True for the token this hash was made of. */
export function isTokenOf(token: string, tokenHash: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(token)), Buffer.from(tokenHash))
}

type Invite = { user: User; caseId: string; agreementId: string; partyKey: string; key: string }
type InviteFault = { kind: 'not-found' | 'replaced' }
export type Invited = { id: string; token: string; expiresAt: Date }

/**
 * Makes a party's link and gives its token, this once; an earlier link of the same party stops working. The same form
 * sent again gives the same link while it works. After everybody signed, a link is for the signed copy and the payments.
 */
export async function invite(request: Invite): Promise<Result<Invited, InviteFault>> {
  const { user, caseId, agreementId, partyKey, key } = request
  if (![caseId, agreementId].every(isId)) return fail({ kind: 'not-found' })
  return inTransaction(async tx => {
    const agreement = await tx.agreement.findFirst({
      where: { id: agreementId, caseId, case: { ownerId: user.id } },
      select: { status: true, terms: true },
    })
    if (!agreement || !partiesOf(agreement.terms).some(one => one.key === partyKey)) return fail({ kind: 'not-found' })
    if (agreement.status === 'replaced' || agreement.status === 'withdrawn') return fail({ kind: 'replaced' })

    const derived = tokenFor(user.id, agreementId, partyKey, key)
    const earlier = await tx.invitation.findUnique({
      where: { tokenHash: sha256(derived) },
      select: { id: true, expiresAt: true, withdrawnAt: true },
    })
    const at = now()
    if (earlier && earlier.withdrawnAt === null && earlier.expiresAt > at)
      return ok({ id: earlier.id, token: derived, expiresAt: earlier.expiresAt })

    const token = earlier ? randomBytes(36).toString('base64url') : derived
    const id = token.slice(0, idLength)
    const expiresAt = linkEndsAt(agreement, at)
    await withdrawLive(tx, { agreementId, partyKey }, at)
    await tx.invitation.create({
      data: { id, agreementId, partyKey, tokenHash: sha256(token), expiresAt, createdAt: at },
      select: { id: true },
    })
    await tx.auditEvent.create({
      data: {
        caseId,
        userId: user.id,
        kind: 'party-invited',
        detail: JSON.stringify({ agreementId, partyKey, id }),
        at,
      },
      select: { id: true },
    })
    return ok({ id, token, expiresAt })
  })
}

/** Made from the form's key and the app's own secret, so that the form sent twice needs no second link. */
function tokenFor(userId: string, agreementId: string, partyKey: string, key: string): string {
  const text = canonicalJson(['invitation', userId, agreementId, partyKey, key])
  return createHmac('sha512', settings().authSecret).update(text).digest().subarray(0, 36).toString('base64url')
}

async function withdrawLive(
  tx: Transaction,
  which: { id: string } | { agreementId: string; partyKey: string },
  at: Date,
): Promise<void> {
  await tx.invitation.updateMany({ where: { ...which, withdrawnAt: null }, data: { withdrawnAt: at } })
}

type WithdrawInvitation = { user: User; caseId: string; agreementId: string; invitationId: string; key: string }

/** Makes a link stop working at once. Withdrawing it again changes nothing. */
export async function withdrawInvitation(
  request: WithdrawInvitation,
): Promise<Result<{ id: string }, { kind: 'not-found' }>> {
  const { user, caseId, agreementId, invitationId: id } = request
  if (![caseId, agreementId, id].every(isId)) return fail({ kind: 'not-found' })
  return inTransaction(async tx => {
    const invitation = await tx.invitation.findFirst({
      where: { id, agreementId, agreement: { caseId, case: { ownerId: user.id } } },
      select: { withdrawnAt: true },
    })
    if (!invitation) return fail({ kind: 'not-found' })
    if (invitation.withdrawnAt !== null) return ok({ id })
    const at = now()
    await withdrawLive(tx, { id }, at)
    await tx.auditEvent.create({
      data: { caseId, userId: user.id, kind: 'invitation-withdrawn', detail: JSON.stringify({ agreementId, id }), at },
      select: { id: true },
    })
    return ok({ id })
  })
}

/** `openedAt`: first opened. `isLive`: neither withdrawn nor over. */
export type InvitationOf = {
  id: string
  partyKey: string
  createdAt: Date
  expiresAt: Date
  withdrawnAt: Date | null
  openedAt: Date | null
  isLive: boolean
}

/** The links of one version, the last made first, without their tokens; none for anyone else's. */
export async function listInvitations(user: User, caseId: string, agreementId: string): Promise<InvitationOf[]> {
  const rows = await store().invitation.findMany({
    where: { agreementId, agreement: { caseId, case: { ownerId: user.id } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, partyKey: true, createdAt: true, expiresAt: true, withdrawnAt: true, openedAt: true },
  })
  const at = now()
  return rows.map(row => ({ ...row, isLive: row.withdrawnAt === null && row.expiresAt > at }))
}
