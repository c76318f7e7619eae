// What every page about offers begins with: the case, and whether a legal stop closes what would collect.

import { notFound, redirect } from 'next/navigation'
import type { Side } from '@/lib/case/facts'
import type { Offer } from '@/lib/case/offer'
import { isFrozen } from '@/lib/case/tasks'
import { type LoadedCase, loadCase } from '../load-case'

export type LoadedOffers = LoadedCase & { owner: Side; isClosed: boolean }

/** The case with its offers. Until it is known which side the owner is on there is nothing to offer. */
export async function loadOffers(caseId: string): Promise<LoadedOffers> {
  const loaded = await loadCase(caseId)
  const { side, isComplete } = loaded.file.facts
  if (!side || !isComplete) redirect(`/cases/${caseId}/judgment`)
  return { ...loaded, owner: side, isClosed: isFrozen(loaded.file, 'offers') }
}

/** One offer of the case; one of another case, and none, are both "not found". */
export async function loadOffer(address: {
  caseId: string
  offerId: string
}): Promise<LoadedOffers & { offer: Offer }> {
  const loaded = await loadOffers(address.caseId)
  const offer = loaded.file.records.offers.find(one => one.id === address.offerId)
  if (!offer) notFound()
  return { ...loaded, offer }
}
