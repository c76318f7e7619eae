// Every offer so far, with what it pays, what that is worth today, and how it stands to my limit. Private, as the limit is.

import { monthlyOf } from '@/lib/interview/monthly'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type CaseFile, oncePerFile } from './case-file'
import { type DebtorTable, type Limits, limitsOf } from './limits'
import { type Offer, type OfferStanding, type OfferTerms, standingOf, totalOf } from './offer'
import { meaningOf } from './offer-meaning'
import { paymentsOf } from './offer-schedule'
import { presentWorthOf } from './present-worth'

/**
 * `valueCents`: what it counts for me: a creditor counts what it is worth today, a debtor all that is paid, with the
 * interest where it goes on (at most: as on the whole balance). `isWithin`: as good as my limit or better; null: no limit is known. `isCarried`: the budget and what can be raised are enough for
 * it; null: not known, or I am to be paid. Sums are null for a wish in words.
 */
export type ValuedOffer = {
  offer: Offer
  standing: OfferStanding
  isOurs: boolean
  totalCents: Cents | null
  worthCents: Cents | null
  valueCents: Cents | null
  lastOn: IsoDate | null
  isWithin: boolean | null
  isCarried: boolean | null
}

/** In the order they were made. */
export const valuedOffersOf = oncePerFile((file): ValuedOffer[] => {
  const limits = limitsOf(file)
  if (!limits) return []
  return [...file.records.offers]
    .sort((a, b) => (a.madeOn < b.madeOn ? -1 : a.madeOn > b.madeOn ? 1 : 0))
    .map(offer => valued(offer, limits, file))
})

function valued(offer: Offer, { table, limit, worthPercent }: Limits, file: CaseFile): ValuedOffer {
  const { today } = file
  const payments = paymentsOf(offer.terms, today)
  const totalCents = totalOf(offer.terms)
  const worthCents = payments && presentWorthOf(payments, worthPercent, today)
  const isCreditor = table.side === 'creditor'
  const valueCents = isCreditor || totalCents === null ? worthCents : totalCents + interestOn(offer.terms, file)
  return {
    ...{ offer, totalCents, worthCents, valueCents },
    standing: standingOf(offer, today),
    isOurs: offer.madeBy === table.side,
    lastOn: payments?.at(-1)?.on ?? null,
    isWithin: valueCents === null || !limit ? null : isCreditor ? valueCents >= limit.cents : valueCents <= limit.cents,
    isCarried: table.side === 'debtor' ? isCarriedBy(offer.terms, table) : null,
  }
}

/** The interest a debtor pays beside the total; nothing where it stops, or where no rate is known. */
function interestOn(terms: OfferTerms, file: CaseFile): Cents {
  if (terms.kind !== 'installments' || terms.stopInterest) return 0
  return meaningOf(file, terms)?.interestCents ?? 0
}

/** Whether a debtor can pay as an offer says: at once from what can be raised, over time from what the budget leaves. */
export function isCarriedBy(terms: OfferTerms, { monthlyCents, lump, lumpCents }: DebtorTable): boolean | null {
  if (terms.kind === 'wish') return null
  const isRaised = (cents: Cents, by: IsoDate | null): boolean | null =>
    lumpCents === null ? null : cents <= lumpCents && (by === null || lump === null || by >= lump.byOn)
  if (terms.kind === 'lump') return isRaised(terms.totalCents, terms.payBy)
  const isKept =
    monthlyCents === null ? null : monthlyOf([{ cents: terms.paymentCents, every: terms.every }]) <= monthlyCents
  const isDownPaid = terms.downCents === 0 ? true : isRaised(terms.downCents, null)
  if (isKept === false || isDownPaid === false) return false
  return isKept === null || isDownPaid === null ? null : true
}
