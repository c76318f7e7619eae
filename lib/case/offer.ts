// An offer one side makes the other: what is to be paid and when, how it was made, until when it stands, and its answer.

import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Side } from './facts'

const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const cents = z.int().min(1)

/** `wish`: a change asked for in words alone. Interest is no part of a lump sum: it is paid at once. */
export const offerTermsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lump'), totalCents: cents, payBy: isoDate }),
  z.object({
    kind: z.literal('installments'),
    totalCents: cents,
    /** 0: no down payment. */
    downCents: z.int().min(0),
    paymentCents: cents,
    every: z.enum(['week', 'two-weeks', 'month']),
    firstOn: isoDate,
    /** No interest is added while the payments are kept. */
    stopInterest: z.boolean(),
  }),
  z.object({ kind: z.literal('wish'), text: z.string() }),
])
export type OfferTerms = z.infer<typeof offerTermsSchema>

export const offerHows = ['phone', 'in-person', 'letter', 'email', 'text-message', 'link'] as const
export type OfferHow = (typeof offerHows)[number]

export const offerAnswers = ['accepted', 'rejected', 'countered', 'withdrawn'] as const
export type OfferAnswer = (typeof offerAnswers)[number]

export type Offer = {
  id: string
  madeBy: Side
  terms: OfferTerms
  how: OfferHow
  madeOn: IsoDate
  /** The last day it can be accepted; null: it says none. */
  validUntil: IsoDate | null
  note: string
  /** The offer this one answers. */
  answersOfferId: string | null
  answer: { kind: OfferAnswer; on: IsoDate } | null
}

/** `open`: it can be accepted today. `expired`: it stood until a day gone by, and nobody answered. */
export type OfferStanding = 'open' | 'expired' | OfferAnswer

/** Where an offer stands on a day: it can be accepted through its last day, and not after. */
export function standingOf({ answer, validUntil }: Offer, today: IsoDate): OfferStanding {
  if (answer) return answer.kind
  return validUntil !== null && validUntil < today ? 'expired' : 'open'
}

/** The offer both sides said yes to last; null: none was accepted. A written agreement starts from its terms. */
export function acceptedOfferOf({ offers }: { offers: readonly Offer[] }): Offer | null {
  return offers.reduce<Offer | null>((newest, one) => {
    if (one.answer?.kind !== 'accepted') return newest
    return newest?.answer && newest.answer.on > one.answer.on ? newest : one
  }, null)
}

/** What it pays in all; null for a wish in words. */
export function totalOf(terms: OfferTerms): Cents | null {
  return terms.kind === 'wish' ? null : terms.totalCents
}
