// The offer a finished letter makes, read back from what the letter keeps, so that it can be written into the offer log.

import { z } from 'zod'
import type { OfferTerms } from '@/lib/case/offer'
import type { IsoDate } from '@/lib/shared/civil-date'
import { firstOffer } from './first-offer'

const keptSchema = z.object({ data: firstOffer.dataSchema })

/** `kept`: what an issued letter stores. null: the letter makes no offer that is not in the log already. */
export function offerInLetter(documentId: string, kept: unknown): { terms: OfferTerms; validUntil: IsoDate } | null {
  if (documentId !== firstOffer.id) return null
  const read = keptSchema.safeParse(kept)
  if (!read.success) return null
  const { offer, replyByOn } = read.data.data
  return { terms: termsOf(offer), validUntil: replyByOn }
}

function termsOf(offer: z.infer<typeof firstOffer.dataSchema>['offer']): OfferTerms {
  if (offer.kind === 'lump') return { kind: 'lump', totalCents: offer.amountCents, payBy: offer.payOn }
  const { totalCents, paymentCents, every, firstOn, stopInterest } = offer
  return { kind: 'installments', totalCents, downCents: 0, paymentCents, every, firstOn, stopInterest }
}
