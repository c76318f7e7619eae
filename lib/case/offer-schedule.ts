// The payments an offer promises, one by one. A down payment is paid when the two agree; the rest begins on its own day.

import { planOf } from '@/lib/law/plan'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { OfferTerms } from './offer'

export type OfferedPayment = { on: IsoDate; cents: Cents }

/**
 * The payments in the order of time; they add up to the total, to the cent. null for a wish in words. A down payment
 * falls on `agreedOn`, or on the day of the first payment where that comes sooner.
 */
export function paymentsOf(terms: OfferTerms, agreedOn: IsoDate): OfferedPayment[] | null {
  if (terms.kind === 'wish') return null
  if (terms.kind === 'lump') return [{ on: terms.payBy, cents: terms.totalCents }]
  const { totalCents, downCents, paymentCents, every, firstOn } = terms
  const plan = planOf({ totalCents: totalCents - downCents, paymentCents, every, firstOn })
  if (!plan.ok) return null
  const down = downCents > 0 ? [{ on: agreedOn < firstOn ? agreedOn : firstOn, cents: downCents }] : []
  return [...down, ...plan.value.payments.map(one => ({ on: one.on, cents: one.amountCents }))]
}
