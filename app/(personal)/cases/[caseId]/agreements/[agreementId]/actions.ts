'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { publicOrigin } from '@/app/public-origin'
import type { LinkState } from '@/components/agreement/link-form'
import type { FormState } from '@/components/form/form-state'
import { paperStatement, type TypedSignature } from '@/lib/case/signing'
import { type AgreementFile, signOwn, withdrawAgreement } from '@/lib/data/agreements'
import { invite, withdrawInvitation } from '@/lib/data/invitations'
import { paperFields } from '@/lib/interview/forms/signing'
import { dateIn, type IsoDate } from '@/lib/shared/civil-date'
import { say } from '@/lib/shared/words'
import {
  consentGiven,
  otherWords,
  readSigning,
  type ShownToSign,
  signedNameFrom,
} from '../../../../agreements/read-signing'
import { keyOf, readForm } from '../../../../read-form'
import { type AgreementAddress, loadAgreement, timeZoneOf } from './load-agreement'
import { messageFor } from './message-words'

const homeOf = ({ caseId, agreementId }: AgreementAddress) => `/cases/${caseId}/agreements/${agreementId}`

/** The words that were on the page when the form was drawn: `sha256` of their PDF. */
type Shown = AgreementAddress & Pick<AgreementFile, 'sha256'>

/** Signs for the person whose case it is. Where there is nothing left to sign, the agreement's page says why. */
export async function signMine(
  { sha256, readIn, ...address }: AgreementAddress & ShownToSign,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const { user, you, file, locale } = await loadAgreement(address)
  if (!you) redirect(homeOf(address))
  const read = readSigning(you, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const signed = await signOwn({
    ...{ user, ...address, partyKey: you.key, name: read.value, method: 'online', sha256 },
    ...{ ...consentGiven(you, readIn), signedOn: file.today, key: keyOf(form) },
  })
  if (!signed.ok && signed.error.kind === 'other-words')
    return { ...state, raw: {}, faults: [{ field: null, message: say(otherWords, locale) }], key: randomUUID() }
  // The signed copy is made by the agreement's page, where this leads.
  refresh()
  redirect(homeOf(address))
}

/** Records that a party signed on paper: who, as written, and when. */
export async function recordPaper(
  { partyKey, sha256, ...address }: Shown & { partyKey: string },
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const { user, terms, you, file, locale } = await loadAgreement(address)
  const party = terms.parties.find(one => one.key === partyKey)
  if (!party || !you) redirect(homeOf(address))
  const fields = paperFields(party, terms.writtenOn, file.today)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const { signedOn, ...typed } = read.value.answer as TypedSignature & { signedOn: IsoDate }
  const signer = signedNameFrom(typed, party, locale)
  if (!signer.ok) return { ...state, raw, faults: [signer.error] }
  const consent = say(paperStatement(you.side), 'en')
  const signed = await signOwn({
    ...{ user, ...address, partyKey, name: signer.value, method: 'paper', sha256, locale: 'en', consent, signedOn },
    key: keyOf(form),
  })
  if (!signed.ok && signed.error.kind === 'other-words')
    return { ...state, raw, faults: [{ field: null, message: say(otherWords, locale) }], key: randomUUID() }
  refresh()
  redirect(homeOf(address))
}

type OfParty = AgreementAddress & { partyKey: string }

/** Makes a party's private link. It is shown in the answer to this form and nowhere else: only its hash is kept. */
export async function makeLink(
  { partyKey, ...address }: OfParty,
  state: LinkState,
  form: FormData,
): Promise<LinkState> {
  const { user, version, terms, file, mayNotSend, locale } = await loadAgreement(address)
  const party = terms.parties.find(one => one.key === partyKey)
  if (!party) redirect(homeOf(address))
  if (mayNotSend) redirect(`/cases/${address.caseId}/reports/stop-collecting`)
  const made = await invite({ user, ...address, partyKey, key: keyOf(form) })
  if (!made.ok) redirect(homeOf(address))
  const { token, expiresAt } = made.value
  const lastOn = dateIn(timeZoneOf(file), expiresAt)
  const link = `${await publicOrigin()}/agreements/${token}`
  const lawyer = party.side === file.facts.side ? null : file.facts.theirLawyer
  refresh()
  const isInForce = version.status === 'in-force'
  return { ...state, link, lastOn, message: messageFor({ party, lawyer, terms, link, lastOn, isInForce, locale }) }
}

/** Makes a link stop working. */
export async function withdrawLink(
  { invitationId, ...address }: AgreementAddress & { invitationId: string },
  form: FormData,
): Promise<void> {
  const { user } = await loadAgreement(address)
  await withdrawInvitation({ user, ...address, invitationId, key: keyOf(form) })
  refresh()
  redirect(homeOf(address))
}

/** Takes the version back before everybody signed. Where somebody was quicker, its page says so. */
export async function withdrawVersion(address: AgreementAddress, form: FormData): Promise<void> {
  const { user } = await loadAgreement(address)
  await withdrawAgreement({ user, ...address, key: keyOf(form) })
  refresh()
  redirect(homeOf(address))
}
