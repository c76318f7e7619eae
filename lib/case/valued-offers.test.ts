import { describe, expect, test } from 'vitest'
import { maribel } from '@/tests/people/maribel'
import { openCaseFile } from './case-file'
import type { Offer, OfferTerms } from './offer'
import { meaningOf } from './offer-meaning'
import { noRecords } from './records'
import { valuedOffersOf } from './valued-offers'

/** $600 in three monthly payments, which the creditor asks for. */
const terms = {
  ...{ kind: 'installments', totalCents: 60_000, downCents: 0, paymentCents: 20_000, every: 'month' },
  ...{ firstOn: '2026-12-15', stopInterest: true },
} satisfies OfferTerms

const fileWith = (given: { stopInterest?: boolean }, myLimitCents: number) => {
  const offer: Offer = {
    ...{ id: 'o', madeBy: 'creditor', how: 'phone', madeOn: '2026-11-20', validUntil: null, note: '' },
    ...{ answersOfferId: null, answer: null, terms: { ...terms, ...given } },
  }
  const answers = { ...maribel.answers, 'my-target': { notSure: true as const }, 'my-limit': { myLimitCents } }
  return openCaseFile(answers, maribel.today, { ...noRecords, offers: [offer] })
}

describe('what an offer counts for a debtor', () => {
  const interest = meaningOf(fileWith({}, 60_000), { ...terms, stopInterest: false })?.interestCents ?? 0

  test.each<[string, boolean, number, number, boolean]>([
    ['without interest, its total: just within the limit', true, 60_000, 60_000, true],
    ['without interest, a cent above the limit', true, 59_999, 60_000, false],
    ['with interest, the total and the interest: beyond a limit of the total', false, 60_000, 60_000 + interest, false],
    ['with interest, just within the limit', false, 60_000 + interest, 60_000 + interest, true],
  ])('%s', (_what, stopInterest, limit, valueCents, isWithin) => {
    expect(interest).toBeGreaterThan(0)
    const [valued] = valuedOffersOf(fileWith({ stopInterest }, limit))
    expect(valued).toMatchObject({ totalCents: 60_000, valueCents, isWithin })
  })
})
