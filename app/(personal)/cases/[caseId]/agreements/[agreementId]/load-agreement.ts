import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { AgreementParty, AgreementTerms } from '@/lib/case/agreement-terms'
import type { CaseFile } from '@/lib/case/case-file'
import { isFrozen } from '@/lib/case/tasks'
import { type AgreementFile, findAgreementFile } from '@/lib/data/agreements'
import type { Block } from '@/lib/documents/blocks'
import { blocksOf, termsOf, withSignedCopy } from '../../../../agreements/signed-copy'
import { type LoadedCase, loadCase } from '../../load-case'

export type AgreementAddress = { caseId: string; agreementId: string }

export type LoadedAgreement = LoadedCase & {
  version: AgreementFile
  terms: AgreementTerms
  blocks: Block[]
  /** Who uses this case: the first of their side. */
  you: AgreementParty | null
  isSigned: (party: AgreementParty) => boolean
  /** A legal stop bars writing to the other side. */
  mayNotSend: boolean
}

/** One version of this person’s case; anyone else’s, and none, are both "not found". */
export const loadAgreement = (address: AgreementAddress) => load(address.caseId, address.agreementId)

const load = cache(async (caseId: string, agreementId: string): Promise<LoadedAgreement> => {
  const loaded = await loadCase(caseId)
  const version = await withSignedCopy(
    found => found.id,
    () => findAgreementFile(loaded.user, agreementId),
  )
  if (!version || version.caseId !== caseId) notFound()
  const terms = termsOf(version)
  return {
    ...{ ...loaded, version, terms, blocks: blocksOf(version) },
    you: terms.parties.find(one => one.side === loaded.file.facts.side) ?? null,
    isSigned: party => version.signatures.some(one => one.partyKey === party.key),
    mayNotSend: isFrozen(loaded.file, 'agreement'),
  }
})

/** Of the court, for the days of links. */
export function timeZoneOf({ state }: CaseFile): string {
  return state?.timeZone ?? 'America/New_York'
}
