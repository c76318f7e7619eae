// What happened in a case, beside its answers: offers, contacts, agreements, payments, notices, filings. Read from the store,
// never edited here.

import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { type Agreement, agreementTermsSchema } from './agreement-terms'
import { type Contact, contactHows, startedBys, withWhoms } from './contact'
import { type Filing, filingKinds, filingSchema } from './filing'
import {
  type LedgerRow,
  ledgerRowSchema,
  type PaymentAnswer,
  type PaymentReport,
  paymentAnswerSchema,
  paymentReportSchema,
} from './ledger-row'
import { type Notice, noticeSchema } from './notice'
import { type Offer, offerAnswers, offerHows, offerTermsSchema } from './offer'

/** Each in the order it was written down. `ledger`: the book of the owner; `reports` and `paymentAnswers`: what the other
 *  party reported, and said of what is in the book. */
export type Records = {
  offers: Offer[]
  contacts: Contact[]
  agreements: Agreement[]
  ledger: readonly LedgerRow[]
  reports: PaymentReport[]
  paymentAnswers: PaymentAnswer[]
  notices: Notice[]
  filings: Filing[]
}

/** A case in which nothing happened yet. */
export const noRecords: Records = {
  offers: [],
  contacts: [],
  agreements: [],
  ledger: [],
  reports: [],
  paymentAnswers: [],
  notices: [],
  filings: [],
}

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

// The store hands out the same lines, which never change, each time it is asked: each is checked once, and the same book
// gives the same rows, so that what follows from them may be kept too.
const checkedRows = new WeakMap<object, LedgerRow>()
const checkedBooks = new WeakMap<readonly unknown[], readonly LedgerRow[]>()

function bookFrom(stored: readonly unknown[]): readonly LedgerRow[] {
  const known = checkedBooks.get(stored)
  if (known) return known
  const book = Object.freeze(stored.map(rowFrom))
  if (Object.isFrozen(stored) && stored.every(isFixed)) checkedBooks.set(stored, book)
  return book
}

function rowFrom(stored: unknown): LedgerRow {
  const known = isFixed(stored) ? checkedRows.get(stored) : undefined
  if (known) return known
  const row = Object.freeze(ledgerRowSchema.parse(stored))
  if (isFixed(stored)) checkedRows.set(stored, row)
  return row
}

/** What nobody can change, the only thing worth remembering. */
function isFixed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.isFrozen(value)
}

// The store keeps both kinds of paper that go out in one list.
const isFiling = (one: Notice | Filing): one is Filing => filingKinds.some(kind => kind === one.kind)

const recordsSchema = z.object({
  offers: z.array(offerSchema),
  contacts: z.array(contactSchema),
  agreements: z.array(agreementSchema),
  ledger: z.custom<readonly unknown[]>(Array.isArray).transform(bookFrom),
  reports: z.array(paymentReportSchema),
  paymentAnswers: z.array(paymentAnswerSchema),
  notices: z.array(z.union([noticeSchema, filingSchema])),
})

/** The records as the store keeps them, checked. Throws when they are not what the app writes. */
export function recordsFrom(stored: unknown): Records {
  const { notices, ...records } = recordsSchema.parse(stored)
  return {
    ...records,
    notices: notices.filter(one => !isFiling(one)),
    filings: notices.filter(isFiling),
  }
}

/** The agreement that binds both sides today; null: none does. */
export function agreementInForce({ agreements }: Records): Agreement | null {
  return agreements.findLast(one => one.status === 'in-force') ?? null
}
