// The form of a new offer: empty, filled in from an earlier offer or a letter, or as a counter to an open one.

import { notFound, redirect } from 'next/navigation'
import { owedIn } from '@/lib/case/case-file'
import type { Offer } from '@/lib/case/offer'
import { filledFrom } from '@/lib/case/offer-form'
import { findIssued } from '@/lib/data/issued'
import { offerInLetter } from '@/lib/documents/offer-in-letter'
import { type OfferFormAnswer, offerFields } from '@/lib/interview/forms/offer'
import { refill } from '@/lib/interview/stored'
import { type LoadedOffers, loadOffers } from '../load-offers'

/** `answers`: the offer this one is a counter to. `like`: one whose terms are filled in. `letter`: a finished letter whose
 *  offer is filled in. `by`: whose it is. */
export type NewOfferAddress = {
  caseId: string
  answers: string | null
  like: string | null
  letter: string | null
  by: string | null
}

export type LoadedNewOffer = LoadedOffers & {
  fields: ReturnType<typeof offerFields>
  raw: ReturnType<typeof refill>
  answers: Offer | null
}

/** An offer, or a letter, that is not of this case is "not found"; one that was answered shows its answer. */
export async function loadNewOffer(address: NewOfferAddress): Promise<LoadedNewOffer> {
  const { caseId } = address
  const loaded = await loadOffers(caseId)
  if (loaded.isClosed) redirect(`/cases/${caseId}/reports/stop-collecting`)
  const { file, owner } = loaded
  const answers = address.answers === null ? null : findOffer(loaded, address.answers)
  if (answers?.answer) redirect(`/cases/${caseId}/offers/${answers.id}`)
  const fields = offerFields({
    today: file.today,
    owedCents: owedIn(file),
    madeOnAtLeast: file.facts.enteredOn,
    isAnswer: answers !== null,
  })
  const like = address.like === null ? null : findOffer(loaded, address.like)
  const start: Partial<OfferFormAnswer> = {
    madeOn: file.today,
    ...(address.by === 'us' || address.by === 'them' ? { madeBy: address.by } : {}),
    ...(like && { madeBy: like.madeBy === owner ? 'us' : 'them', ...filledFrom(like.terms) }),
    ...(address.letter !== null && (await filledFromLetter(loaded, address.letter))),
  }
  return { ...loaded, fields, raw: refill(fields, stillAhead(start, file.today)), answers }
}

function findOffer({ file }: LoadedOffers, id: string): Offer {
  const found = file.records.offers.find(one => one.id === id)
  if (!found) notFound()
  return found
}

async function filledFromLetter({ user, case: found }: LoadedOffers, id: string): Promise<Partial<OfferFormAnswer>> {
  const issued = await findIssued(user, id)
  const said = issued && issued.caseId === found.id ? offerInLetter(issued.documentId, issued.data) : null
  if (!issued || !said) notFound()
  const madeOn = issued.issuedOn
  return { madeBy: 'us', how: 'letter', madeOn, validUntil: said.validUntil, ...filledFrom(said.terms) }
}

/** Days of payments that have gone by are asked again. */
function stillAhead(start: Partial<OfferFormAnswer>, today: string): Partial<OfferFormAnswer> {
  const { lumpPayBy, planFirstOn, ...rest } = start
  return {
    ...rest,
    ...(lumpPayBy && lumpPayBy >= today && { lumpPayBy }),
    ...(planFirstOn && planFirstOn >= today && { planFirstOn }),
  }
}
