// One party's signature on one version of an agreement, whoever brings it: the owner of the case, or a party by its link.

import 'server-only'
import { z } from 'zod'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { now } from './clock'
import { extendLinks } from './link-life'
import { ChangedMeanwhile, type Transaction } from './store'

export type SigningMethod = 'online' | 'paper'

export type SignatureToAdd = {
  partyKey: string
  /** As typed, or as written on the paper. */
  name: string
  method: SigningMethod
  /** The sentence consented to, in the language it was read in. */
  consent: string
  locale: string
  /** Of the words that were shown: those of another version are not signed by it. */
  sha256: string
  /** The day by the court's clock or, on paper, the date beside the signature. */
  signedOn: IsoDate
}

/** `replaced`: a later version stands in its place, or it was withdrawn. `other-words`: not those of this version. */
export type SigningFault = 'replaced' | 'already-signed' | 'other-words'

/** `isInForce`: this was the last signature, and the agreement binds. */
export type Signed = { id: string; isInForce: boolean }

export const signatureFields = {
  partyKey: true,
  name: true,
  method: true,
  consent: true,
  locale: true,
  sha256: true,
  signedOn: true,
  signedAt: true,
} as const

/** A signature as it stands on the signature page. */
export type StoredSignature = {
  partyKey: string
  name: string
  method: SigningMethod
  consent: string
  locale: string
  sha256: string
  signedOn: IsoDate
  signedAt: Date
}

/** The rows of `signatureFields`, typed. */
export function toSignatures(rows: { [Field in keyof StoredSignature]: unknown }[]): StoredSignature[] {
  return rows as StoredSignature[]
}

/** In the order they were signed. */
export const inSigningOrder = [{ signedAt: 'asc' as const }, { id: 'asc' as const }]

const partiesSchema = z.object({
  parties: z.array(z.object({ key: z.string(), side: z.enum(['creditor', 'debtor']) })).min(2),
})

/** Who signs an agreement, from its stored terms. */
export function partiesOf(terms: string): { key: string; side: 'creditor' | 'debtor' }[] {
  return partiesSchema.parse(JSON.parse(terms)).parties
}

type Signable = { id: string; caseId: string; status: string; sha256: string; terms: string }

/** What `signWithin` must be given of an agreement. */
export const signableFields = { id: true, caseId: true, status: true, sha256: true, terms: true } as const

/**
 * Adds a signature; who may was decided before. The last one brings the agreement into force, on the latest date
 * signed, the one in force until then is replaced, and the links of this one stay open for its payments.
 */
export async function signWithin(
  tx: Transaction,
  agreement: Signable,
  signature: SignatureToAdd,
): Promise<Result<Signed, SigningFault>> {
  const { id: agreementId, status } = agreement
  if (status === 'replaced' || status === 'withdrawn') return fail('replaced')
  if (signature.sha256 !== agreement.sha256) return fail('other-words')
  const earlier = await tx.signature.findMany({ where: { agreementId }, select: { partyKey: true, signedOn: true } })
  if (earlier.some(one => one.partyKey === signature.partyKey)) return fail('already-signed')
  const { id } = await tx.signature.create({
    data: { ...signature, agreementId, signedAt: now() },
    select: { id: true },
  })
  const signed = new Set([...earlier.map(one => one.partyKey), signature.partyKey])
  const isInForce = partiesOf(agreement.terms).every(party => signed.has(party.key))
  if (isInForce) {
    const days = [...earlier.map(one => one.signedOn), signature.signedOn].sort()
    await bringIntoForce(tx, agreement, days.at(-1) ?? signature.signedOn)
  }
  return ok({ id, isInForce })
}

async function bringIntoForce(tx: Transaction, { id, caseId, terms }: Signable, inForceOn: string): Promise<void> {
  await tx.agreement.updateMany({ where: { caseId, status: 'in-force' }, data: { status: 'replaced' } })
  const { count } = await tx.agreement.updateMany({
    where: { id, status: 'waiting' },
    data: { status: 'in-force', inForceOn },
  })
  if (count === 0) throw new ChangedMeanwhile()
  await extendLinks(tx, { id, terms }, now())
}
