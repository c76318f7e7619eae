// What happened in a case, beside its answers: offers, contacts, agreements. Read from the store, never edited here.

import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { type Agreement, agreementTermsSchema } from './agreement-terms'
import { type Contact, contactHows, startedBys, withWhoms } from './contact'
import { type Offer, offerAnswers, offerHows, offerTermsSchema } from './offer'

/** Each in the order it was written down. */
export type Records = { offers: Offer[]; contacts: Contact[]; agreements: Agreement[] }

/** A case in which nothing happened yet. */
export const noRecords: Records = { offers: [], contacts: [], agreements: [] }

const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const side = z.enum(['creditor', 'debtor'])

const offerSchema = z.object({
  id: z.string(),
  madeBy: side,
  terms: offerTermsSchema,
  how: z.enum(offerHows),
  madeOn: isoDate,
  validUntil: isoDate.nullable(),
  note: z.string(),
  answersOfferId: z.string().nullable(),
  answer: z.object({ kind: z.enum(offerAnswers), on: isoDate }).nullable(),
})

const contactSchema = z.object({
  id: z.string(),
  on: isoDate,
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  timeZone: z.string(),
  how: z.enum(contactHows),
  startedBy: z.enum(startedBys),
  withWhom: z.enum(withWhoms),
  name: z.string(),
  said: z.string(),
  struck: z.object({ on: isoDate, why: z.string() }).nullable(),
  attachments: z.array(
    z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() }),
  ),
})

const agreementSchema = z.object({
  id: z.string(),
  number: z.int(),
  terms: agreementTermsSchema,
  sha256: z.string(),
  status: z.enum(['waiting', 'in-force', 'replaced', 'withdrawn']),
  replacesId: z.string().nullable(),
  inForceOn: isoDate.nullable(),
  isSignedCopyKept: z.boolean(),
  signatures: z.array(
    z.object({
      partyKey: z.string(),
      name: z.string(),
      method: z.enum(['online', 'paper']),
      signedOn: isoDate,
      signedAt: z.string(),
      sha256: z.string(),
    }),
  ),
})

const recordsSchema: z.ZodType<Records> = z.object({
  offers: z.array(offerSchema),
  contacts: z.array(contactSchema),
  agreements: z.array(agreementSchema),
})

/** The records as the store keeps them, checked. Throws when they are not what the app writes. */
export function recordsFrom(stored: unknown): Records {
  return recordsSchema.parse(stored)
}

/** The agreement that binds both sides today; null: none does. */
export function agreementInForce({ agreements }: Records): Agreement | null {
  return agreements.findLast(one => one.status === 'in-force') ?? null
}
