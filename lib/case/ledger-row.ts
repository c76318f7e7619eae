// A line of the case's book: a payment, a cost the court allowed, an amount forgiven, a renewal, or the reversal of one of
// these. A line is never changed; a mistake is taken back by another line.

import { z } from 'zod'
import type { LedgerEvent } from '@/lib/law/ledger-events'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'

const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const cents = z.int().min(1)

/** How the money came. `app`: a payment app. */
export const paymentMethods = [
  'cash',
  'check',
  'cashiers-check',
  'money-order',
  'transfer',
  'card',
  'app',
  'other',
] as const
export type PaymentMethod = (typeof paymentMethods)[number]

/** Why it came: paid by the debtor, or taken by law. `court`: handed over by the court, which had been paid. */
export const paymentSources = ['voluntary', 'wages', 'bank-levy', 'other-levy', 'court'] as const
export type PaymentSource = (typeof paymentSources)[number]

/** Why a line is taken back. `returned`: the bank did not pay the check or transfer. `given-back`: the money was paid back,
 *  or a court ordered it back. `mistake`: it was written down wrong. */
export const reversalReasons = ['returned', 'given-back', 'mistake'] as const
export type ReversalReason = (typeof reversalReasons)[number]

const written = { id: z.string(), seq: z.int().min(1), on: isoDate, note: z.string() }

export const ledgerRowSchema = z.discriminatedUnion('kind', [
  z.object({
    ...written,
    kind: z.literal('payment'),
    amountCents: cents,
    /** Of its receipt: 1, 2, 3 … in the case. */
    number: z.int().min(1),
    method: z.enum(paymentMethods),
    source: z.enum(paymentSources),
    /** Who it came from, as written down; empty: nobody was named. */
    from: z.string(),
    /** A check or confirmation number; empty: none. */
    reference: z.string(),
    /** What a check shows of its account, kept for collecting later: never more than the last four digits. */
    bank: z.string(),
    lastDigits: z.string().regex(/^\d{0,4}$/),
  }),
  z.object({ ...written, kind: z.literal('cost'), amountCents: cents }),
  z.object({
    ...written,
    kind: z.literal('waiver'),
    amountCents: cents,
    bucket: z.enum(['principal', 'costs', 'interest']),
  }),
  z.object({ ...written, kind: z.literal('renewal') }),
  z.object({ ...written, kind: z.literal('reversal'), of: z.string(), why: z.enum(reversalReasons) }),
])
export type LedgerRow = z.infer<typeof ledgerRowSchema>
export type PaymentRow = Extract<LedgerRow, { kind: 'payment' }>
export type ReversalRow = Extract<LedgerRow, { kind: 'reversal' }>

/** A payment the other party reported through their link. It counts in no balance before it is `confirmed` (it became the
 *  line `eventId`); `same`: it is one the owner had written down already; `disputed`: it did not come. */
export const paymentReportSchema = z.object({
  id: z.string(),
  agreementId: z.string(),
  partyKey: z.string(),
  on: isoDate,
  amountCents: cents,
  method: z.enum(paymentMethods),
  reference: z.string(),
  note: z.string(),
  reportedOn: isoDate,
  answer: z
    .object({
      kind: z.enum(['confirmed', 'same', 'disputed']),
      on: isoDate,
      why: z.string(),
      eventId: z.string().nullable(),
    })
    .nullable(),
})
export type PaymentReport = z.infer<typeof paymentReportSchema>

/** What the other party says of a payment in the book; of several the newest counts. */
export const paymentAnswerSchema = z.object({
  id: z.string(),
  eventId: z.string(),
  partyKey: z.string(),
  kind: z.enum(['confirmed', 'disputed']),
  why: z.string(),
  on: isoDate,
})
export type PaymentAnswer = z.infer<typeof paymentAnswerSchema>

/** A payment that counts: none that was taken back. `row`: its line; left out: given with the judgment's answers. */
export type LivePayment = { paidOn: IsoDate; amountCents: Cents; row?: PaymentRow }

/** The ids of the lines that were taken back by another line; a reversal itself cannot be taken back. */
export function takenBackIn(rows: readonly LedgerRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(row => (row.kind === 'reversal' ? [row.of] : [])))
}

/** The days on which the judgment was renewed and that were not taken back, in the order of time. */
export function renewalsIn(rows: readonly LedgerRow[]): IsoDate[] {
  const takenBack = takenBackIn(rows)
  return rows.flatMap(row => (row.kind === 'renewal' && !takenBack.has(row.id) ? [row.on] : [])).sort()
}

/** The payments of the book that count, as they were written down. */
export function livePaymentsIn(rows: readonly LedgerRow[]): (LivePayment & { row: PaymentRow })[] {
  const takenBack = takenBackIn(rows)
  return rows.flatMap(row =>
    row.kind === 'payment' && !takenBack.has(row.id) ? [{ paidOn: row.on, amountCents: row.amountCents, row }] : [],
  )
}

/** The lines as the law's ledger takes them. `rollsInterestIn`: what a renewal does in the state of the judgment. */
export function ledgerEventsOf(rows: readonly LedgerRow[], rollsInterestIn: boolean): LedgerEvent[] {
  return rows.map(row => ledgerEventOf(row, rollsInterestIn))
}

function ledgerEventOf(row: LedgerRow, rollsInterestIn: boolean): LedgerEvent {
  const { id, on } = row
  switch (row.kind) {
    case 'payment':
    case 'cost':
      return { id, on, kind: row.kind, amountCents: row.amountCents }
    case 'waiver':
      return { id, on, kind: 'waiver', amountCents: row.amountCents, from: row.bucket }
    case 'renewal':
      return { id, on, kind: 'renewal', rollsInterestIn }
    case 'reversal':
      return { id, on, kind: 'reversal', of: row.of }
  }
}
