// The terms of a written settlement, as they are fixed when it is finished: what its words are made from, and what the
// schedule, the guard against collecting and a later change read.

import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'

const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const cents = z.int()

/** `key`: "creditor-1", "debtor-2": stable within one agreement. `lines`: the address; none where it is not known.
 *  `isOrganization`: a business or public body, for which a person signs. */
export const agreementPartySchema = z.object({
  key: z.string(),
  side: z.enum(['creditor', 'debtor']),
  name: z.string(),
  lines: z.array(z.string()),
  isOrganization: z.boolean().optional(),
})
export type AgreementParty = z.infer<typeof agreementPartySchema>

export const agreementTermsSchema = z.object({
  kind: z.enum(['settlement', 'modification']),
  /** The agreement a modification changes: when it was written, and what was paid since. */
  changes: z.object({ writtenOn: isoDate, paidSinceCents: cents }).optional(),
  writtenOn: isoDate,
  parties: z.array(agreementPartySchema).min(2),
  court: z.string(),
  place: z.string(),
  caseNumber: z.string(),
  /** The governing state, 'CA'. */
  stateCode: z.string(),
  enteredOn: isoDate,
  judgmentCents: cents,
  /** What is owed on `writtenOn` by the law, before the settlement. */
  owedCents: cents,
  /** Already paid before this agreement; carried over by a modification. */
  paidCents: cents,
  /** What is to be paid from now on: the sum of `schedule`, once it is finished. */
  totalCents: cents,
  /** In the order of time; the last one trues up to the cent. */
  schedule: z.array(z.object({ on: isoDate, cents: z.int().min(1) })).min(1),
  ways: z.array(z.enum(['check', 'money-order', 'transfer', 'card', 'cash'])),
  payTo: z.string(),
  whereToPay: z.string(),
  interest: z.enum(['waived-while-kept', 'runs']),
  graceDays: z.int().min(0),
  /** Days to put a missed payment right after a written notice. */
  cureDays: z.int().min(0),
  /** `full-judgment`: the whole judgment less what was paid. `rest-of-plan`: what is left of the agreed total. */
  onDefault: z.enum(['full-judgment', 'rest-of-plan']),
  feesOnDefault: z.boolean(),
  /** The creditor takes no step to collect while it is kept. */
  forbears: z.boolean(),
  satisfaction: z.object({ withinDays: z.int().min(1), document: z.string() }).nullable(),
  releasesLien: z.boolean(),
  keepsExemptions: z.boolean(),
  contactForDisputes: z.string(),
})
export type AgreementTerms = z.infer<typeof agreementTermsSchema>

/** `waiting`: finished, not everybody signed. `in-force`: everybody did. `replaced`: a later version stands in its place.
 *  `withdrawn`: taken back before everybody signed. */
export type AgreementStatus = 'waiting' | 'in-force' | 'replaced' | 'withdrawn'

export type SignatureOf = {
  partyKey: string
  name: string
  method: 'online' | 'paper'
  signedOn: IsoDate
  /** ISO moment, UTC. */
  signedAt: string
  /** Of the PDF that was signed, in hexadecimal. */
  sha256: string
}

/** One version of an agreement, as a case knows it. */
export type Agreement = {
  id: string
  number: number
  terms: AgreementTerms
  sha256: string
  status: AgreementStatus
  replacesId: string | null
  inForceOn: IsoDate | null
  isSignedCopyKept: boolean
  signatures: SignatureOf[]
}
