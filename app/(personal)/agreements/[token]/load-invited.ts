import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { AgreementParty, AgreementTerms } from '@/lib/case/agreement-terms'
import { todayIn } from '@/lib/data/clock'
import { findInvited, type InvitedTo } from '@/lib/data/invited'
import { currentLocale } from '@/lib/data/locale'
import type { Block } from '@/lib/documents/blocks'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { dateIn, type IsoDate } from '@/lib/shared/civil-date'
import type { Locale } from '@/lib/shared/words'
import { blocksOf, termsOf, withSignedCopy } from '../signed-copy'

/** What a link shows its party: one version of the agreement, and nothing else of the case. */
export type LoadedInvited = {
  invited: InvitedTo
  terms: AgreementTerms
  blocks: Block[]
  /** Whose link it is. */
  party: AgreementParty
  hasSigned: boolean
  isReplaced: boolean
  /** By the clock of the court. */
  today: IsoDate
  /** The last day of the link. */
  lastOn: IsoDate
  locale: Locale
}

/** The agreement of a link; a link that is over, withdrawn, altered or made up is "not found". Read once a page. */
export const loadInvited = cache(async (token: string): Promise<LoadedInvited> => {
  const loaded = await findOpened(token)
  if (!loaded) notFound()
  return loaded
})

/** `loadInvited` for what is no page; null: the link opens nothing. */
export async function findOpened(token: string): Promise<LoadedInvited | null> {
  const invited = await withSignedCopy(
    found => found.agreementId,
    () => findInvited(token),
  )
  if (!invited || invited.status === 'withdrawn') return null
  const terms = termsOf(invited)
  const party = terms.parties.find(one => one.key === invited.partyKey)
  if (!party) return null
  const code = stateCodes.find(known => known === terms.stateCode)
  const timeZone = code ? states[code].timeZone : 'America/New_York'
  return {
    ...{ invited, terms, party, blocks: blocksOf(invited) },
    hasSigned: invited.signatures.some(one => one.partyKey === party.key),
    isReplaced: invited.status === 'replaced',
    today: todayIn(timeZone),
    lastOn: dateIn(timeZone, invited.expiresAt),
    locale: await currentLocale(),
  }
}
