// A whole case to keep: every row of it, and the bytes of its files one at a time. lib/case/archive.ts knows the same shape.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Locale } from '@/lib/shared/words'
import type { Side } from './cases'
import { isId } from './ids'
import { type JsonRecord, type JsonValue, parseRecord, sha256 } from './json'
import { inTransaction, store, type Transaction } from './store'
import type { User } from './user'

type Bytes = { sha256: string; size: number }

/** Moments are ISO texts in UTC; `on` and the like civil dates. Each list in the order it was written down. */
export type CaseRows = {
  side: Side
  stateCode: string | null
  answers: Record<string, JsonRecord>
  closedAt: string | null
  offers: {
    id: string
    madeBy: Side
    terms: JsonRecord
    how: string
    madeOn: IsoDate
    validUntil: IsoDate | null
    note: string
    answersOfferId: string | null
    answer: string | null
    answeredOn: IsoDate | null
    createdAt: string
  }[]
  contacts: {
    id: string
    on: IsoDate
    at: string | null
    timeZone: string
    how: string
    startedBy: string
    withWhom: string
    name: string
    said: string
    struckOn: IsoDate | null
    struckWhy: string | null
    createdAt: string
  }[]
  agreements: (Bytes & {
    id: string
    number: number
    terms: JsonRecord
    blocks: JsonRecord[]
    signed: Bytes | null
    status: 'waiting' | 'in-force' | 'replaced' | 'withdrawn'
    replacesId: string | null
    offerId: string | null
    lawOn: IsoDate
    inForceOn: IsoDate | null
    createdAt: string
    signatures: {
      partyKey: string
      name: string
      method: 'online' | 'paper'
      consent: string
      locale: Locale
      sha256: string
      signedOn: IsoDate
      signedAt: string
    }[]
  })[]
  ledger: {
    id: string
    seq: number
    kind: string
    on: IsoDate
    amountCents: number | null
    number: number | null
    ofId: string | null
    detail: JsonRecord
    createdAt: string
  }[]
  paymentAnswers: {
    id: string
    eventId: string
    partyKey: string
    kind: string
    why: string
    on: IsoDate
    createdAt: string
  }[]
  reports: {
    id: string
    agreementId: string
    partyKey: string
    on: IsoDate
    amountCents: number
    method: string
    reference: string
    note: string
    reportedOn: IsoDate
    answer: string | null
    answeredOn: IsoDate | null
    answerWhy: string | null
    eventId: string | null
    createdAt: string
  }[]
  notices: {
    id: string
    agreementId: string | null
    kind: string
    about: string
    sentOn: IsoDate
    how: 'mail' | 'certified' | 'hand' | 'email' | 'filed'
    receivedOn: IsoDate | null
    note: string
    struckOn: IsoDate | null
    struckWhy: string | null
    createdAt: string
  }[]
  papers: (Bytes & {
    id: string
    documentId: string
    title: string
    data: JsonValue
    lawOn: IsoDate
    issuedOn: IsoDate
    createdAt: string
  })[]
  attachments: (Bytes & {
    id: string
    contactId: string | null
    agreementId: string | null
    ledgerEventId: string | null
    name: string
    mediaType: string
    createdAt: string
  })[]
}

/** All rows of a case as they stood at one moment; null for anyone else's. */
export async function readCaseRows(user: User, caseId: string): Promise<CaseRows | null> {
  if (!isId(caseId)) return null
  return inTransaction(async tx => {
    const found = await tx.case.findFirst({
      where: { id: caseId, ownerId: user.id },
      select: { side: true, stateCode: true, answers: true, closedAt: true },
    })
    if (!found) return null
    return {
      ...(found as { side: Side; stateCode: string | null }),
      answers: parseRecord(found.answers) as Record<string, JsonRecord>,
      closedAt: found.closedAt?.toISOString() ?? null,
      ...(await readRecordRows(tx, caseId)),
      ...(await readPaperRows(tx, caseId)),
    }
  })
}

const inOrder = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]

async function readRecordRows(tx: Transaction, caseId: string) {
  const where = { caseId }
  const omit = { caseId: true } as const
  const offers = await tx.offer.findMany({ where, orderBy: inOrder, omit })
  const ledger = await tx.ledgerEvent.findMany({ where, orderBy: { seq: 'asc' }, omit })
  const contacts = await tx.contact.findMany({ where, orderBy: inOrder, omit })
  const paymentAnswers = await tx.paymentAnswer.findMany({ where, orderBy: inOrder, omit })
  const reports = await tx.paymentReport.findMany({ where, orderBy: inOrder, omit })
  const notices = await tx.notice.findMany({ where, orderBy: inOrder, omit })
  // What the store keeps as text is what the app wrote there.
  return {
    offers: offers.map(one => ({ ...dated(one), terms: parseRecord(one.terms) })),
    ledger: ledger.map(one => ({ ...dated(one), detail: parseRecord(one.detail) })),
    contacts: contacts.map(dated),
    paymentAnswers: paymentAnswers.map(dated),
    reports: reports.map(dated),
    notices: notices.map(dated),
  } as unknown as Pick<CaseRows, 'offers' | 'ledger' | 'contacts' | 'paymentAnswers' | 'reports' | 'notices'>
}

function dated<Row extends { createdAt: Date }>({ createdAt, ...row }: Row) {
  return { ...row, createdAt: createdAt.toISOString() }
}

type Sizes = { id: string; size: number; signedSize: number | null }[]

async function readPaperRows(tx: Transaction, caseId: string) {
  const where = { caseId }
  const agreements = await tx.agreement.findMany({
    where,
    orderBy: { number: 'asc' },
    omit: { caseId: true, bytes: true, signedBytes: true },
    include: {
      signatures: {
        orderBy: [{ signedAt: 'asc' }, { partyKey: 'asc' }],
        omit: { id: true, agreementId: true },
      },
    },
  })
  const papers = await tx.issuedDocument.findMany({ where, orderBy: inOrder, omit: { caseId: true, bytes: true } })
  const attachments = await tx.attachment.findMany({ where, orderBy: inOrder, omit: { caseId: true, bytes: true } })
  // How long they are, without reading them.
  const agreed = await tx.$queryRaw<Sizes>`
    SELECT "id", length("bytes") AS "size", length("signedBytes") AS "signedSize" FROM "Agreement" WHERE "caseId" = ${caseId}`
  const issued = await tx.$queryRaw<Sizes>`
    SELECT "id", length("bytes") AS "size", NULL AS "signedSize" FROM "IssuedDocument" WHERE "caseId" = ${caseId}`
  const sizes = new Map([...agreed, ...issued].map(one => [one.id, one]))
  const sizeOf = (id: string) => Number(sizes.get(id)?.size ?? 0)
  return {
    agreements: agreements.map(({ signedSha256, signatures, ...one }) => ({
      ...dated(one),
      size: sizeOf(one.id),
      terms: parseRecord(one.terms),
      blocks: JSON.parse(one.blocks) as JsonRecord[],
      signed: signedSha256 === null ? null : { sha256: signedSha256, size: Number(sizes.get(one.id)?.signedSize ?? 0) },
      signatures: signatures.map(({ signedAt, ...signature }) => ({ ...signature, signedAt: signedAt.toISOString() })),
    })),
    papers: papers.map(({ dataJson, ...one }) => ({
      ...dated(one),
      size: sizeOf(one.id),
      data: JSON.parse(dataJson) as JsonValue,
    })),
    attachments: attachments.map(dated),
  } as unknown as Pick<CaseRows, 'agreements' | 'papers' | 'attachments'>
}

/** Which bytes: of an issued paper, of an agreement without and with its signature page, of a file somebody added. */
export type FileOfCase = { kind: 'paper' | 'agreement' | 'signed' | 'attachment'; of: string; sha256: string }

/** The bytes of one file of a case. Throws when it is gone, or no longer what it was: half a file helps nobody. */
export async function readFileOfCase(user: User, caseId: string, file: FileOfCase): Promise<Uint8Array> {
  const bytes = await findBytes({ id: file.of, caseId, case: { ownerId: user.id } }, file.kind)
  if (!bytes || sha256(bytes) !== file.sha256) throw new Error('A file of a case is no longer the one that was kept.')
  return bytes
}

type Where = { id: string; caseId: string; case: { ownerId: string } }

async function findBytes(where: Where, kind: FileOfCase['kind']): Promise<Uint8Array | null | undefined> {
  const select = { bytes: true } as const
  if (kind === 'paper') return (await store().issuedDocument.findFirst({ where, select }))?.bytes
  if (kind === 'attachment') return (await store().attachment.findFirst({ where, select }))?.bytes
  if (kind === 'agreement') return (await store().agreement.findFirst({ where, select }))?.bytes
  return (await store().agreement.findFirst({ where, select: { signedBytes: true } }))?.signedBytes
}
