// The book of a case: lines are added, and taken back by another line; none is changed or removed.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import { now } from './clock'
import { isId } from './ids'
import type { JsonRecord } from './json'
import { onceIn, outcomeOf, ownsCase } from './once'
import { inTransaction, type Transaction } from './store'
import type { User } from './user'

/** As lib/case/ledger-row.ts has it; what is not known is empty. */
export type PaymentToRecord = {
  on: IsoDate
  amountCents: number
  method: string
  source: string
  from: string
  reference: string
  bank: string
  lastDigits: string
  note: string
}

type RecordPayment = { user: User; caseId: string; payment: PaymentToRecord; key: string }
type NotFound = { kind: 'not-found' }

/** Writes a payment down and gives it the next number of a receipt. */
export async function recordPayment(request: RecordPayment): Promise<Result<{ id: string; number: number }, NotFound>> {
  const { user, caseId, payment } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    return onceIn<{ id: string; number: number }, NotFound>(tx, askedFor(request), async () =>
      ok(await addPayment(tx, caseId, payment)),
    )
  })
}

/** The payment this very form recorded already; null: it has recorded none. Asked before a person is asked again. */
export async function findRecorded(request: RecordPayment): Promise<{ id: string; number: number } | null> {
  return inTransaction(async tx =>
    (await ownsCase(tx, request.user, request.caseId)) ? outcomeOf(tx, askedFor(request)) : null,
  )
}

function askedFor({ user, caseId, payment, key }: RecordPayment) {
  return { kind: 'payment-recorded', userId: user.id, caseId, key, sent: payment }
}

/** Adds the line of a payment; who may was decided before. */
export async function addPayment(
  tx: Transaction,
  caseId: string,
  { on, amountCents, method, source, from, reference, bank, lastDigits, note }: PaymentToRecord,
): Promise<{ id: string; number: number }> {
  // Numbers grow with the lines, so the last payment has the highest.
  const last = await tx.ledgerEvent.findFirst({
    where: { caseId, kind: 'payment' },
    orderBy: { seq: 'desc' },
    select: { number: true },
  })
  const number = (last?.number ?? 0) + 1
  const detail = { method, source, from, reference, bank, lastDigits, note }
  return { id: await addLine(tx, caseId, { kind: 'payment', on, amountCents, number, detail }), number }
}

/** What is no payment: a cost the court allowed, an amount forgiven, a renewal of the judgment. */
export type EntryToRecord =
  | { kind: 'cost'; on: IsoDate; amountCents: number; note: string }
  | { kind: 'waiver'; on: IsoDate; amountCents: number; bucket: 'principal' | 'costs' | 'interest'; note: string }
  | { kind: 'renewal'; on: IsoDate; note: string }

type RecordEntry = { user: User; caseId: string; entry: EntryToRecord; key: string }

/** Writes a line down that is no payment. */
export async function recordEntry(request: RecordEntry): Promise<Result<{ id: string }, NotFound>> {
  const { user, caseId, entry, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'entry-recorded', userId: user.id, caseId, key, sent: entry }
    return onceIn<{ id: string }, NotFound>(tx, asked, async () => {
      const { kind, on, note } = entry
      const amountCents = kind === 'renewal' ? null : entry.amountCents
      const detail: JsonRecord = kind === 'waiver' ? { bucket: entry.bucket, note } : { note }
      return ok({ id: await addLine(tx, caseId, { kind, on, amountCents, detail }) })
    })
  })
}

type ReverseEntry = {
  user: User
  caseId: string
  entryId: string
  /** The day it came back, or was found to be wrong. */
  on: IsoDate
  why: 'returned' | 'given-back' | 'mistake'
  note: string
  key: string
}
type ReverseFault = { kind: 'not-found' | 'already-reversed' | 'is-a-reversal' }

/** Takes a line back, once; both stay readable. */
export async function reverseEntry(request: ReverseEntry): Promise<Result<{ id: string }, ReverseFault>> {
  const { user, caseId, entryId, on, why, note, key } = request
  return inTransaction(async tx => {
    if (!isId(entryId) || !(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'entry-reversed', userId: user.id, caseId, key, sent: { entryId, on, why, note } }
    return onceIn<{ id: string }, ReverseFault>(tx, asked, async () => {
      const line = await tx.ledgerEvent.findFirst({
        where: { id: entryId, caseId },
        select: { id: true, kind: true, reversal: { select: { id: true } } },
      })
      if (!line) return fail({ kind: 'not-found' })
      if (line.kind === 'reversal') return fail({ kind: 'is-a-reversal' })
      if (line.reversal) return fail({ kind: 'already-reversed' })
      return ok({ id: await addLine(tx, caseId, { kind: 'reversal', on, ofId: line.id, detail: { why, note } }) })
    })
  })
}

type Line = {
  kind: string
  on: IsoDate
  amountCents?: number | null
  number?: number
  ofId?: string
  detail: JsonRecord
}

/** The next line of the book; gives its id. */
async function addLine(tx: Transaction, caseId: string, { detail, ...line }: Line): Promise<string> {
  const { _max: last } = await tx.ledgerEvent.aggregate({ where: { caseId }, _max: { seq: true } })
  const { id } = await tx.ledgerEvent.create({
    data: { ...line, caseId, seq: (last.seq ?? 0) + 1, detail: JSON.stringify(detail), createdAt: now() },
    select: { id: true },
  })
  return id
}
