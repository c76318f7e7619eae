// Between the form an offer is written down with and the offer itself: both ways.

import type { AnswerTo } from '@/lib/interview/fields'
import type { OfferFormAnswer, offerTermsFields } from '@/lib/interview/forms/offer'
import type { Side } from './facts'
import type { Offer, OfferTerms } from './offer'

/** An offer as it is first written down: nobody has answered it, and the store gives it its id. */
export type NewOffer = Omit<Offer, 'id' | 'answer'>

const other: Record<Side, Side> = { debtor: 'creditor', creditor: 'debtor' }

/** The offer a checked form says. `answers`: the offer it is a counter to, which the other side of that one makes. */
export function offerFrom(answer: OfferFormAnswer, owner: Side, answers: Offer | null): NewOffer {
  return {
    madeBy: answers ? other[answers.madeBy] : answer.madeBy === 'us' ? owner : other[owner],
    terms: offerTermsFrom(answer),
    how: answer.how,
    madeOn: answer.madeOn,
    validUntil: answer.validUntil ?? null,
    note: answer.note ?? '',
    answersOfferId: answers?.id ?? null,
  }
}

/** The amounts and dates of a checked form. */
export function offerTermsFrom(answer: AnswerTo<ReturnType<typeof offerTermsFields>>): OfferTerms {
  const { lumpCents, lumpPayBy, planTotalCents, planPaymentCents, planEvery, planFirstOn } = answer
  if (answer.shape === 'lump' && lumpCents !== undefined && lumpPayBy)
    return { kind: 'lump', totalCents: lumpCents, payBy: lumpPayBy }
  if (planTotalCents === undefined || planPaymentCents === undefined || !planEvery || !planFirstOn)
    throw new Error('An offer was read from a form that was not checked.')
  return {
    kind: 'installments',
    totalCents: planTotalCents,
    downCents: answer.planDownCents ?? 0,
    paymentCents: planPaymentCents,
    every: planEvery,
    firstOn: planFirstOn,
    stopInterest: answer.planStopInterest === 'yes',
  }
}

/** What stands in the form's boxes for terms known already; nothing for a wish in words. */
export function filledFrom(terms: OfferTerms): Partial<OfferFormAnswer> {
  if (terms.kind === 'wish') return {}
  if (terms.kind === 'lump') return { shape: 'lump', lumpCents: terms.totalCents, lumpPayBy: terms.payBy }
  return {
    shape: 'plan',
    planTotalCents: terms.totalCents,
    ...(terms.downCents > 0 && { planDownCents: terms.downCents }),
    planPaymentCents: terms.paymentCents,
    planEvery: terms.every,
    planFirstOn: terms.firstOn,
    planStopInterest: terms.stopInterest ? 'yes' : 'no',
  }
}
