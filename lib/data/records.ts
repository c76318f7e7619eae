// What happened in a case beside its answers, as JSON rows; lib/case/records.ts knows what they mean. No bytes.

import 'server-only'
import type { Prisma } from './generated/client'
import type { AgreementGetPayload } from './generated/models/Agreement'
import type { ContactGetPayload } from './generated/models/Contact'
import type { NoticeGetPayload } from './generated/models/Notice'
import type { OfferGetPayload } from './generated/models/Offer'
import type { PaymentReportGetPayload } from './generated/models/PaymentReport'
import { isId } from './ids'
import type { JsonRecord, JsonValue } from './json'
import { type Book, readBooks } from './ledger-rows'
import { store } from './store'
import type { User } from './user'

/** Each in the order it was written down. */
export type StoredRecords = {
  offers: JsonRecord[]
  contacts: JsonRecord[]
  agreements: JsonRecord[]
  /** Never changed in place: the same lines are the same objects each time. */
  ledger: Book
  reports: JsonRecord[]
  paymentAnswers: JsonRecord[]
  notices: JsonRecord[]
}

const offerFields = {
  id: true,
  caseId: true,
  madeBy: true,
  terms: true,
  how: true,
  madeOn: true,
  validUntil: true,
  note: true,
  answersOfferId: true,
  answer: true,
  answeredOn: true,
} as const

const contactFields = {
  id: true,
  caseId: true,
  on: true,
  at: true,
  timeZone: true,
  how: true,
  startedBy: true,
  withWhom: true,
  name: true,
  said: true,
  struckOn: true,
  struckWhy: true,
  attachments: {
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
    select: { id: true, name: true, mediaType: true, size: true, sha256: true },
  },
} satisfies Prisma.ContactSelect

const agreementFields = {
  id: true,
  caseId: true,
  number: true,
  terms: true,
  sha256: true,
  status: true,
  replacesId: true,
  inForceOn: true,
  signedSha256: true,
  signatures: {
    orderBy: [{ signedAt: 'asc' as const }, { id: 'asc' as const }],
    select: { partyKey: true, name: true, method: true, signedOn: true, signedAt: true, sha256: true },
  },
} satisfies Prisma.AgreementSelect

const reportFields = {
  id: true,
  caseId: true,
  agreementId: true,
  partyKey: true,
  on: true,
  amountCents: true,
  method: true,
  reference: true,
  note: true,
  reportedOn: true,
  answer: true,
  answeredOn: true,
  answerWhy: true,
  eventId: true,
} as const

const noticeFields = {
  id: true,
  caseId: true,
  kind: true,
  agreementId: true,
  about: true,
  sentOn: true,
  how: true,
  receivedOn: true,
  note: true,
  struckOn: true,
  struckWhy: true,
} as const

const answerFields = {
  id: true,
  caseId: true,
  eventId: true,
  partyKey: true,
  kind: true,
  why: true,
  on: true,
} as const

/** The records of one case; none for a case that is not the user's. */
export async function findRecords(user: User, caseId: string): Promise<StoredRecords> {
  if (!isId(caseId)) return noneYet()
  return (await readRecords(user.id, caseId)).get(caseId) ?? noneYet()
}

/** The records of all the user's cases by their ids, in as few queries as those of one. A case without any is left out. */
export async function listRecords(user: User): Promise<Map<string, StoredRecords>> {
  return readRecords(user.id)
}

async function readRecords(ownerId: string, caseId?: string): Promise<Map<string, StoredRecords>> {
  const where = { ...(caseId !== undefined && { caseId }), case: { ownerId } }
  const inOrder = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
  const [offers, contacts, agreements, books, reports, paymentAnswers, notices] = await Promise.all([
    store().offer.findMany({ where, orderBy: inOrder, select: offerFields }),
    store().contact.findMany({ where, orderBy: inOrder, select: contactFields }),
    store().agreement.findMany({ where, orderBy: { number: 'asc' }, select: agreementFields }),
    readBooks(ownerId, caseId),
    store().paymentReport.findMany({ where, orderBy: inOrder, select: reportFields }),
    store().paymentAnswer.findMany({ where, orderBy: inOrder, select: answerFields }),
    store().notice.findMany({ where, orderBy: inOrder, select: noticeFields }),
  ])
  const byCase = new Map<string, StoredRecords>()
  const recordsOf = (caseId: string) => {
    const found = byCase.get(caseId) ?? noneYet()
    byCase.set(caseId, found)
    return found
  }
  for (const row of offers) recordsOf(row.caseId).offers.push(offerJson(row))
  for (const row of contacts) recordsOf(row.caseId).contacts.push(contactJson(row))
  for (const row of agreements) recordsOf(row.caseId).agreements.push(agreementJson(row))
  for (const [id, book] of books) if (book.length > 0) recordsOf(id).ledger = book
  for (const row of reports) recordsOf(row.caseId).reports.push(reportJson(row))
  for (const { caseId: id, ...answer } of paymentAnswers) recordsOf(id).paymentAnswers.push(answer)
  for (const row of notices) recordsOf(row.caseId).notices.push(noticeJson(row))
  return byCase
}

function noneYet(): StoredRecords {
  return { offers: [], contacts: [], agreements: [], ledger: [], reports: [], paymentAnswers: [], notices: [] }
}

type OfferRow = OfferGetPayload<{ select: typeof offerFields }>

function offerJson({ caseId: _, terms, answer, answeredOn, ...offer }: OfferRow): JsonRecord {
  return {
    ...offer,
    terms: JSON.parse(terms) as JsonValue,
    answer: answer === null ? null : { kind: answer, on: answeredOn },
  }
}

type ContactRow = ContactGetPayload<{ select: typeof contactFields }>

function contactJson({ caseId: _, struckOn, struckWhy, ...contact }: ContactRow): JsonRecord {
  return { ...contact, struck: struckOn === null ? null : { on: struckOn, why: struckWhy ?? '' } }
}

type AgreementRow = AgreementGetPayload<{ select: typeof agreementFields }>

function agreementJson({ caseId: _, terms, signedSha256, signatures, ...agreement }: AgreementRow): JsonRecord {
  return {
    ...agreement,
    terms: JSON.parse(terms) as JsonValue,
    isSignedCopyKept: signedSha256 !== null,
    signatures: signatures.map(one => ({ ...one, signedAt: one.signedAt.toISOString() })),
  }
}

type ReportRow = PaymentReportGetPayload<{ select: typeof reportFields }>

function reportJson({ caseId: _, answer, answeredOn, answerWhy, eventId, ...report }: ReportRow): JsonRecord {
  return {
    ...report,
    answer: answer === null ? null : { kind: answer, on: answeredOn, why: answerWhy ?? '', eventId },
  }
}

type NoticeRow = NoticeGetPayload<{ select: typeof noticeFields }>

function noticeJson({ caseId: _, struckOn, struckWhy, ...notice }: NoticeRow): JsonRecord {
  return { ...notice, struck: struckOn === null ? null : { on: struckOn, why: struckWhy ?? '' } }
}
