// Two people of one judgment in the store: the owner's case, an agreement waiting in it, and a stranger with a case of
// their own that has one of everything too.

import { type Records, recordsFrom } from '@/lib/case/records'
import { issueAgreement } from '@/lib/data/agreements'
import { addAttachment } from '@/lib/data/attachments'
import { createCase } from '@/lib/data/cases'
import { type ContactToRecord, recordContact } from '@/lib/data/contacts'
import { invite } from '@/lib/data/invitations'
import type { JsonValue } from '@/lib/data/json'
import type { PaymentToRecord } from '@/lib/data/ledger'
import { type OfferToRecord, recordOffer } from '@/lib/data/offers'
import { findRecords } from '@/lib/data/records'
import type { User } from '@/lib/data/user'
import type { Result } from '@/lib/shared/results'
import { anAgreement } from './agreement'
import { makeGuest } from './test-store'

/** What an outcome gives; the test fails where it gives a fault. */
export function expectOk<T>(outcome: Result<T, unknown>): T {
  if (!outcome.ok) throw new Error(`The test was refused: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}

/** The records of a case, as its pages know them. */
export async function recordsOf({ user, caseId }: { user: User; caseId: string }): Promise<Records> {
  return recordsFrom(await findRecords(user, caseId))
}

let keys = 0
/** The key of a form drawn now. */
export function newKey(): string {
  return `form-${keys++}`
}

export const lumpOffer: OfferToRecord = {
  madeBy: 'debtor',
  terms: { kind: 'lump', totalCents: 40_000, payBy: '2026-12-15' },
  how: 'phone',
  madeOn: '2026-11-20',
  validUntil: '2026-11-30',
  note: '',
  answersOfferId: null,
}

export const phoneCall: ContactToRecord = {
  ...{ on: '2026-11-20', at: '10:15', timeZone: 'America/Los_Angeles', how: 'phone', startedBy: 'us' },
  ...{ withWhom: 'party', name: 'Kim Olsen', said: 'Kim can pay from the first of December.' },
}

export const checkPaid: PaymentToRecord = {
  ...{ on: '2026-11-20', amountCents: 12_500, method: 'check', source: 'voluntary', from: 'Kim Olsen' },
  ...{ reference: '1041', bank: 'First Bank', lastDigits: '6789', note: '' },
}

/** The next version, with these words; its PDF is unlike every other's. */
export async function issueTo(user: User, caseId: string, key = newKey(), words: JsonValue = [{ kind: 'clause' }]) {
  const bytes = new TextEncoder().encode(`%PDF ${newKey()}`)
  const terms = anAgreement().terms as unknown as JsonValue
  return expectOk(
    await issueAgreement({
      ...{ user, caseId, terms, blocks: words, bytes },
      ...{ lawOn: '2026-11-21', offerId: null, key },
    }),
  )
}

/** A creditor's new case with an offer, an entry of the log, a file, an agreement that waits, and the debtor's link. */
export async function openTable() {
  const { user } = await makeGuest()
  return fillTable(user)
}

export async function fillTable(user: User) {
  const { id: caseId } = await createCase(user, 'creditor', newKey())
  const { id: offerId } = expectOk(await recordOffer({ user, caseId, offer: lumpOffer, key: newKey() }))
  const { id: contactId } = expectOk(await recordContact({ user, caseId, contact: phoneCall, key: newKey() }))
  const file = { contactId, name: 'note.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }
  const { id: attachmentId } = expectOk(await addAttachment({ user, caseId, ...file, key: newKey() }))
  const { id: agreementId } = await issueTo(user, caseId)
  const link = expectOk(await invite({ user, caseId, agreementId, partyKey: 'debtor-1', key: newKey() }))
  return { user, caseId, offerId, contactId, attachmentId, agreementId, token: link.token, invitationId: link.id }
}

export type Table = Awaited<ReturnType<typeof openTable>>
