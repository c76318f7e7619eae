// The JSON of a kept case read back: whether it is one, of a version we know, and whether all in it fits together.

import { fail, ok, type Result } from '@/lib/shared/results'
import { type Archive, archiveFormat, archiveSchema, archiveVersion, filesIn } from './archive'
import type { ArchiveFault } from './archive-faults'
import { type Records, recordsFrom } from './records'

/** A case as it can be opened: its rows, and what its pages read of them. */
export type ReadArchive = { archive: Archive; records: Records }

/** Of all kinds together: twice the longest book we measure with. */
export const mostRows = 20_000

/** Of all values in it, and of lists in lists: what the longest case has, several times over. Each costs time to check. */
const mostValues = 1_000_000
const mostDeep = 100

/** Reads the JSON of a kept case. Whatever stands in the text, the outcome is a case that holds together or a fault. */
export function readArchiveJson(text: string): Result<ReadArchive, ArchiveFault> {
  if (!isModest(text)) return fail('too-many-inside')
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return fail('not-a-case')
  }
  if (!isOurs(raw)) return fail('not-a-case')
  if (typeof raw.version === 'number' && raw.version > archiveVersion) return fail('newer')
  try {
    if (rowsOf(raw) > mostRows) return fail('too-many-inside')
    const archive = archiveSchema.parse(raw)
    if (!holdsTogether(archive)) return fail('wrong-contents')
    return ok({ archive, records: recordsFrom(storedRecordsOf(archive)) })
  } catch {
    return fail('wrong-contents')
  }
}

/** Asked of the text, before anything is made of it: a megabyte of "[],[],[]" is half a million lists. */
function isModest(text: string): boolean {
  let [values, depth, isInText] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at++
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === ',') values++
    else if (sign === ']' || sign === '}') depth--
    else if (sign === '[' || sign === '{') {
      values++
      depth++
    }
    if (values > mostValues || depth > mostDeep) return false
  }
  return true
}

function isOurs(raw: unknown): raw is { version?: unknown } {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === archiveFormat
}

function rowsOf(raw: object): number {
  return Object.values(raw).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0)
}

/** True when every row that is named is there, and nothing is there twice. */
function holdsTogether(archive: Archive): boolean {
  const { offers, contacts, agreements, ledger, paymentAnswers, reports, notices, papers, attachments } = archive
  const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(one => one.id))
  const [offerIds, contactIds, agreementIds] = [idsOf(offers), idsOf(contacts), idsOf(agreements)]
  const lines = new Map(ledger.map(one => [one.id, one]))
  const all = [offers, contacts, agreements, ledger, paymentAnswers, reports, notices, papers, attachments].flat()
  const isIn = (known: { has: (id: string) => boolean }, id: string | null) => id === null || known.has(id)
  return (
    isEachOnce(all.map(one => one.id)) &&
    isEachOnce(filesIn(archive).map(one => one.name)) &&
    isEachOnce(agreements.map(one => one.number)) &&
    agreements.filter(one => one.status === 'in-force').length <= 1 &&
    isEachOnce(ledger.map(one => one.seq)) &&
    isEachOnce(ledger.flatMap(one => (one.ofId === null ? [] : [one.ofId]))) &&
    offers.every(one => isIn(offerIds, one.answersOfferId)) &&
    agreements.every(one => isIn(agreementIds, one.replacesId) && isIn(offerIds, one.offerId) && isSignedRight(one)) &&
    ledger.every(one => takesBackEarlier(one, one.ofId === null ? null : (lines.get(one.ofId) ?? null))) &&
    paymentAnswers.every(one => lines.has(one.eventId)) &&
    reports.every(one => agreementIds.has(one.agreementId) && isIn(lines, one.eventId)) &&
    notices.every(
      one => isIn(agreementIds, one.agreementId) && (one.kind !== 'returned-check' || lines.has(one.about)),
    ) &&
    attachments.every(
      one => isIn(contactIds, one.contactId) && isIn(agreementIds, one.agreementId) && isIn(lines, one.ledgerEventId),
    )
  )
}

function isEachOnce(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}

/** A reversal takes back an earlier line that is none itself; nothing else takes anything back. */
function takesBackEarlier(line: Archive['ledger'][number], taken: Archive['ledger'][number] | null): boolean {
  if (line.kind !== 'reversal') return line.ofId === null
  return taken !== null && taken.kind !== 'reversal' && taken.seq < line.seq
}

/** Each party signed once, and these very bytes; what is in force was signed by all. */
function isSignedRight({
  terms,
  signatures,
  sha256,
  status,
  inForceOn,
  signed,
}: Archive['agreements'][number]): boolean {
  const keys = partyKeysIn(terms)
  return (
    isEachOnce(signatures.map(one => one.partyKey)) &&
    signatures.every(one => one.sha256 === sha256 && keys.includes(one.partyKey)) &&
    (status !== 'in-force' || inForceOn !== null) &&
    (inForceOn === null || signatures.length === keys.length) &&
    (signed === null || inForceOn !== null)
  )
}

function partyKeysIn({ parties }: Record<string, unknown>): unknown[] {
  return Array.isArray(parties) ? parties.map(one => (one as { key?: unknown } | null)?.key) : []
}

/** As the store hands records out (lib/data/records.ts), for recordsFrom to check. */
function storedRecordsOf({ attachments, ...archive }: Archive): unknown {
  const struckOf = ({ struckOn, struckWhy }: { struckOn: string | null; struckWhy: string | null }) =>
    struckOn === null ? null : { on: struckOn, why: struckWhy ?? '' }
  return {
    offers: archive.offers.map(({ answer, answeredOn, ...one }) => ({
      ...one,
      answer: answer === null ? null : { kind: answer, on: answeredOn },
    })),
    contacts: archive.contacts.map(one => ({
      ...one,
      struck: struckOf(one),
      attachments: attachments.filter(file => file.contactId === one.id),
    })),
    agreements: archive.agreements.map(one => ({ ...one, isSignedCopyKept: one.signed !== null })),
    ledger: archive.ledger
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ id, seq, kind, on, amountCents, number, ofId, detail }) => ({
        ...detail,
        ...{ id, seq, kind, on },
        ...(amountCents !== null && { amountCents }),
        ...(number !== null && { number }),
        ...(ofId !== null && { of: ofId }),
      })),
    reports: archive.reports.map(({ answer, answeredOn, answerWhy, eventId, ...one }) => ({
      ...one,
      answer: answer === null ? null : { kind: answer, on: answeredOn, why: answerWhy ?? '', eventId },
    })),
    paymentAnswers: archive.paymentAnswers,
    notices: archive.notices.map(one => ({ ...one, struck: struckOf(one) })),
  }
}
