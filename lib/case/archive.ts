// The file of a case as one JSON, which the app can read back: every row with its ids, and by name the files that go with
// it. No sessions, no links, no account.

import { z } from 'zod'
import { states } from '@/lib/law/states'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { archivedFileName } from './archive-names'
import { filingHows } from './filing'

export const archiveFormat = 'satisfied-case'
/** Goes up when an older app could no longer read what a newer one writes. */
export const archiveVersion = 1
/** The name of the JSON among the files. */
export const archiveJson = 'case.json'
/** What is in the file to be read by people, and not read back. */
export const archivePages = ['index.html', 'ledger.csv', 'contact-log.html'] as const

/** Every page of the case reads them all: far more than all questions together ask for. */
const mostAnswerLetters = 1_000_000

const id = z.guid()
const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
/** Later ones nobody wrote, and a moment after them would have no place in the store. */
const moment = z.iso.datetime().refine(text => text < '2100')
const side = z.enum(['creditor', 'debtor'])
const json = z.record(z.string(), z.json())
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.int().min(1)
/** What the store has room for, and to count on from there. */
const whole = z.int().min(1).max(2_000_000_000)
const file = z.string().regex(archivedFileName)

const offer = z.object({
  ...{ id, madeBy: side, terms: json, how: z.string(), madeOn: isoDate, validUntil: isoDate.nullable() },
  ...{ note: z.string(), answersOfferId: id.nullable(), answer: z.string().nullable() },
  ...{ answeredOn: isoDate.nullable(), createdAt: moment },
})

const contact = z.object({
  ...{ id, on: isoDate, at: z.string().nullable(), timeZone: z.string(), how: z.string(), startedBy: z.string() },
  ...{ withWhom: z.string(), name: z.string(), said: z.string(), struckOn: isoDate.nullable() },
  ...{ struckWhy: z.string().nullable(), createdAt: moment },
})

const signature = z.object({
  ...{ partyKey: z.string(), name: z.string(), method: z.enum(['online', 'paper']), consent: z.string() },
  ...{ locale: z.enum(['en', 'es']), sha256, signedOn: isoDate, signedAt: moment },
})

const agreement = z.object({
  ...{ id, number: whole, terms: json, blocks: z.array(json), sha256, size, file },
  /** The copy with its signature page; null: none is kept. */
  signed: z.object({ sha256, size, file }).nullable(),
  status: z.enum(['waiting', 'in-force', 'replaced', 'withdrawn']),
  ...{ replacesId: id.nullable(), offerId: id.nullable(), lawOn: isoDate, inForceOn: isoDate.nullable() },
  ...{ createdAt: moment, signatures: z.array(signature) },
})

const ledgerLine = z.object({
  ...{ id, seq: whole, kind: z.string(), on: isoDate, amountCents: whole.nullable() },
  ...{ number: whole.nullable(), ofId: id.nullable(), detail: json, createdAt: moment },
})

const paymentAnswer = z.object({
  ...{ id, eventId: id, partyKey: z.string(), kind: z.string(), why: z.string(), on: isoDate, createdAt: moment },
})

const report = z.object({
  ...{ id, agreementId: id, partyKey: z.string(), on: isoDate, amountCents: whole, method: z.string() },
  ...{ reference: z.string(), note: z.string(), reportedOn: isoDate, answer: z.string().nullable() },
  ...{ answeredOn: isoDate.nullable(), answerWhy: z.string().nullable(), eventId: id.nullable(), createdAt: moment },
})

const notice = z.object({
  ...{ id, agreementId: id.nullable(), kind: z.string(), about: z.string(), sentOn: isoDate, how: z.enum(filingHows) },
  ...{ receivedOn: isoDate.nullable(), note: z.string(), struckOn: isoDate.nullable() },
  ...{ struckWhy: z.string().nullable(), createdAt: moment },
})

const paper = z.object({
  ...{ id, documentId: z.string().regex(/^[a-z][a-z0-9-]*$/), title: z.string(), data: z.json(), sha256, size, file },
  ...{ lawOn: isoDate, issuedOn: isoDate, createdAt: moment },
})

const attachment = z.object({
  ...{ id, contactId: id.nullable(), agreementId: id.nullable(), ledgerEventId: id.nullable(), name: z.string() },
  ...{ mediaType: z.string(), size, sha256, file, createdAt: moment },
})

export const archiveSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  side,
  /** "CA", once the answers name a state. */
  stateCode: z
    .string()
    .refine(code => Object.hasOwn(states, code))
    .nullable(),
  answers: z.record(z.string(), json).refine(answers => JSON.stringify(answers).length <= mostAnswerLetters),
  closedAt: moment.nullable(),
  offers: z.array(offer),
  contacts: z.array(contact),
  agreements: z.array(agreement),
  ledger: z.array(ledgerLine),
  paymentAnswers: z.array(paymentAnswer),
  reports: z.array(report),
  notices: z.array(notice),
  papers: z.array(paper),
  attachments: z.array(attachment),
})
export type Archive = z.infer<typeof archiveSchema>

/** One of the files that go with the JSON. `of`: the row it belongs to. */
export type ArchivedFile = {
  kind: 'paper' | 'agreement' | 'signed' | 'attachment'
  of: string
  name: string
  size: number
  sha256: string
}

/** The files a case has beside its JSON, in the order they stand in it. */
export function filesIn({ papers, agreements, attachments }: Archive): ArchivedFile[] {
  const of = (kind: ArchivedFile['kind'], rowId: string, one: { file: string; size: number; sha256: string }) => ({
    ...{ kind, of: rowId, name: one.file, size: one.size, sha256: one.sha256 },
  })
  return [
    ...papers.map(one => of('paper', one.id, one)),
    ...agreements.flatMap(one => [
      of('agreement', one.id, one),
      ...(one.signed ? [of('signed', one.id, one.signed)] : []),
    ]),
    ...attachments.map(one => of('attachment', one.id, one)),
  ]
}
