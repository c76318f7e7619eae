// Puts into the store what happened between a person and the other side: offers, entries of the log, agreements, signed,
// the lines of the book, and what was filed.

import { randomUUID } from 'node:crypto'
import type { Agreement } from '@/lib/case/agreement-terms'
import type { AttachmentOf, Contact } from '@/lib/case/contact'
import type { Filing } from '@/lib/case/filing'
import type { LedgerRow } from '@/lib/case/ledger-row'
import type { Offer } from '@/lib/case/offer'
import { noRecords } from '@/lib/case/records'
import { consentText, paperStatement } from '@/lib/case/signing'
import { findAgreementFile, issueAgreement, keepSignedCopy, signOwn } from '@/lib/data/agreements'
import { addAttachment } from '@/lib/data/attachments'
import { recordContact, strikeContact } from '@/lib/data/contacts'
import type { JsonValue } from '@/lib/data/json'
import { recordEntry, recordPayment, reverseEntry } from '@/lib/data/ledger'
import { recordNotice, strikeNotice } from '@/lib/data/notices'
import { answerOffer, recordOffer } from '@/lib/data/offers'
import type { User } from '@/lib/data/user'
import type { Block } from '@/lib/documents/blocks'
import { renderPdf } from '@/lib/documents/pdf/pool'
import { agreementBlocks, agreementTitle } from '@/lib/documents/settlement-agreement'
import { signedBlocks } from '@/lib/documents/signature-page'
import type { Result } from '@/lib/shared/results'
import { anaReceipt } from './ana-records'
import type { Person } from './person'

type Place = { user: User; caseId: string }

/** The ids under which the store keeps each record, by those of the person's lists. */
export type KeptIds = ReadonlyMap<string, string>

/** Keeps the records in the order of the person's lists. */
export async function keepRecords(person: Person, place: Place): Promise<KeptIds> {
  const { offers, contacts, agreements, ledger, filings } = person.records ?? noRecords
  const ids = new Map<string, string>()
  for (const offer of offers) ids.set(offer.id, await keepOffer(offer, ids, place))
  for (const contact of contacts) ids.set(contact.id, await keepContact(contact, place))
  for (const agreement of agreements) {
    const accepted = offers.find(one => one.answer?.kind === 'accepted')
    const offerId = (accepted && ids.get(accepted.id)) ?? null
    ids.set(agreement.id, await keepAgreement(person, agreement, offerId, place))
  }
  for (const row of ledger) ids.set(row.id, await keepRow(row, ids, place))
  for (const filing of filings) ids.set(filing.id, await keepFiling(filing, place))
  return ids
}

async function keepRow({ id: _, seq: _seq, ...row }: LedgerRow, ids: KeptIds, place: Place): Promise<string> {
  const key = randomUUID()
  if (row.kind === 'payment') {
    const { kind: _kind, number: _number, ...payment } = row
    return must(await recordPayment({ ...place, payment, key }), 'payment').id
  }
  if (row.kind !== 'reversal') return must(await recordEntry({ ...place, entry: row, key }), 'line of the book').id
  const { on, why, note } = row
  return must(await reverseEntry({ ...place, entryId: ids.get(row.of) ?? '', on, why, note, key }), 'reversal').id
}

async function keepFiling({ id: _, struck, ...notice }: Filing, place: Place): Promise<string> {
  const { id: noticeId } = must(await recordNotice({ ...place, notice, key: randomUUID() }), 'filing')
  if (struck) must(await strikeNotice({ ...place, noticeId, ...struck, key: randomUUID() }), 'filing struck out')
  return noticeId
}

/** A counter answers the offer before it by itself. */
async function keepOffer({ id: _, answer, ...offer }: Offer, ids: Map<string, string>, place: Place): Promise<string> {
  const answersOfferId = offer.answersOfferId && (ids.get(offer.answersOfferId) ?? null)
  const stored = { ...offer, terms: offer.terms as JsonValue, answersOfferId }
  const { id } = must(await recordOffer({ ...place, offer: stored, key: randomUUID() }), 'offer')
  if (answer && answer.kind !== 'countered')
    must(
      await answerOffer({ ...place, offerId: id, answer: answer.kind, on: answer.on, key: randomUUID() }),
      'answer to an offer',
    )
  return id
}

async function keepContact({ id: _, struck, attachments, ...contact }: Contact, place: Place): Promise<string> {
  const { id: contactId } = must(await recordContact({ ...place, contact, key: randomUUID() }), 'entry of the log')
  for (const attachment of attachments)
    must(
      await addAttachment({ ...place, ...fileOf(attachment), contactId, key: randomUUID() }),
      'file of an entry of the log',
    )
  if (struck) must(await strikeContact({ ...place, contactId, ...struck, key: randomUUID() }), 'entry struck out')
  return contactId
}

function fileOf({ name }: AttachmentOf) {
  if (name !== anaReceipt.name) throw new Error(`There is no file ${name}.`)
  return anaReceipt
}

async function keepAgreement(
  person: Person,
  { terms, signatures }: Agreement,
  offerId: string | null,
  place: Place,
): Promise<string> {
  const blocks = agreementBlocks(terms)
  const print = (all: Block[]) =>
    renderPdf({
      ...{ title: agreementTitle(terms), blocks: all, locale: 'en', issuedOn: terms.writtenOn },
      caseNumber: terms.caseNumber,
    })
  const issue = { lawOn: terms.writtenOn, terms: terms as JsonValue, blocks: blocks as JsonValue, offerId }
  const bytes = must(await print(blocks), 'agreement')
  const { id } = must(await issueAgreement({ ...place, ...issue, bytes, key: randomUUID() }), 'agreement')
  const issued = await findAgreementFile(place.user, id)
  for (const { signedAt: _, ...signature } of issued ? signatures : []) {
    const { locale } = person
    const party = terms.parties.find(one => one.key === signature.partyKey) ?? { name: signature.name }
    const consent = signature.method === 'online' ? consentText(party, locale) : paperStatement(person.side).en
    const sha256 = issued?.sha256 ?? ''
    must(
      await signOwn({ ...place, agreementId: id, ...signature, sha256, consent, locale, key: randomUUID() }),
      'signature',
    )
  }
  const signed = await findAgreementFile(place.user, id)
  if (!signed?.inForceOn) return id
  const { number, sha256, inForceOn } = signed
  const toPrint = signed.signatures.map(one => ({
    ...one,
    locale: person.locale,
    signedAt: one.signedAt.toISOString(),
  }))
  const copy = await print(signedBlocks({ number, terms, blocks, sha256, inForceOn, signatures: toPrint }))
  must(await keepSignedCopy(id, must(copy, 'signed agreement')), 'signed agreement')
  return id
}

function must<T, F extends { kind: string }>(result: Result<T, F>, what: string): T {
  if (!result.ok) throw new Error(`The ${what} was not kept: ${result.error.kind}`)
  return result.value
}
