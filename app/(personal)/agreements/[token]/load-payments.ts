import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Agreement } from '@/lib/case/agreement-terms'
import { findInvitedPayments } from '@/lib/data/invited-payments'
import { type LinkPayments, linkPaymentsOf } from './link-payments'
import { type LoadedInvited, loadInvited } from './load-invited'

export type LoadedPayments = LoadedInvited & { paid: LinkPayments }

/** A link's agreement with its payments; null while it is not in force, or no longer. Read once a page. */
export const findPayments = cache(async (token: string): Promise<LoadedPayments | null> => {
  const loaded = await loadInvited(token)
  const found = await findInvitedPayments(token)
  return found && { ...loaded, paid: linkPaymentsOf(agreementOf(loaded), found, loaded.today) }
})

/** `findPayments` for the pages that are only there while payments are due: else the agreement's page says why not. */
export async function loadPayments(token: string): Promise<LoadedPayments> {
  const found = await findPayments(token)
  if (!found) redirect(`/agreements/${token}`)
  return found
}

function agreementOf({ invited, terms }: LoadedInvited): Agreement {
  const { agreementId: id, number, sha256, inForceOn, signatures, signedBytes } = invited
  return {
    ...{ id, number, terms, sha256, status: 'in-force', replacesId: null, inForceOn },
    isSignedCopyKept: signedBytes !== null,
    signatures: signatures.map(one => ({ ...one, signedAt: one.signedAt.toISOString() })),
  }
}
