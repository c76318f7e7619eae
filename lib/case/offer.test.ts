// Where an offer stands on a day, which one was accepted last, and its words.

import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { acceptedOfferOf, type Offer, type OfferTerms, standingOf, totalOf } from './offer'
import { filledFrom, offerFrom } from './offer-form'
import { paymentsOf } from './offer-schedule'
import { lastCentWords, monthEndWords, standingWords, termsWords, untilWords } from './offer-words'

const lump: OfferTerms = { kind: 'lump', totalCents: 180_000, payBy: '2027-01-15' }
const plan = (changes: Partial<Extract<OfferTerms, { kind: 'installments' }>> = {}): OfferTerms => ({
  kind: 'installments',
  totalCents: 240_000,
  downCents: 0,
  paymentCents: 7_500,
  every: 'month',
  firstOn: '2026-12-15',
  stopInterest: true,
  ...changes,
})
const offer = (changes: Partial<Offer> = {}): Offer => ({
  id: 'one',
  madeBy: 'debtor',
  terms: lump,
  how: 'phone',
  madeOn: '2026-11-20',
  validUntil: '2026-11-30',
  note: '',
  answersOfferId: null,
  answer: null,
  ...changes,
})

test.each<[string, Partial<Offer>, IsoDate, string]>([
  ['the day it is made', {}, '2026-11-20', 'open'],
  ['on its last day', {}, '2026-11-30', 'open'],
  ['the day after', {}, '2026-12-01', 'expired'],
  ['no last day, years later', { validUntil: null }, '2036-01-01', 'open'],
  ['accepted, after its last day', { answer: { kind: 'accepted', on: '2026-11-30' } }, '2027-06-01', 'accepted'],
  ['turned down', { answer: { kind: 'rejected', on: '2026-11-21' } }, '2026-11-21', 'rejected'],
])('where it stands: %s', (_name, changes, today, expected) => {
  expect(standingOf(offer(changes), today)).toBe(expected)
})

describe('the offer accepted last', () => {
  const accepted = (id: string, on: IsoDate) => offer({ id, answer: { kind: 'accepted', on } })

  test.each<[string, Offer[], string | null]>([
    ['none', [], null],
    ['only open ones', [offer()], null],
    ['turned down and taken back', [offer({ answer: { kind: 'withdrawn', on: '2026-11-21' } })], null],
    ['the one that was', [offer(), accepted('two', '2026-11-22'), offer({ id: 'three' })], 'two'],
    ['the later answer, though written down first', [accepted('a', '2026-11-25'), accepted('b', '2026-11-22')], 'a'],
    ['two on one day: the one written down last', [accepted('a', '2026-11-22'), accepted('b', '2026-11-22')], 'b'],
  ])('%s', (_name, offers, expected) => {
    expect(acceptedOfferOf({ offers })?.id ?? null).toBe(expected)
  })
})

describe('its payments', () => {
  test.each<[string, OfferTerms]>([
    ['one payment', lump],
    ['a plan that comes out even', plan()],
    ['a plan with a smaller last payment', plan({ totalCents: 240_100 })],
    ['a last payment of 1 cent', plan({ totalCents: 15_001 })],
    ['a down payment', plan({ downCents: 10_000 })],
    ['600 payments', plan({ totalCents: 600, paymentCents: 1, every: 'week' })],
  ])('%s: they add up to the total, in the order of time', (_name, terms) => {
    const payments = paymentsOf(terms, '2026-11-21') ?? []
    expect(payments.reduce((sum, one) => sum + one.cents, 0)).toBe(totalOf(terms))
    expect(payments.map(one => one.on)).toEqual(payments.map(one => one.on).toSorted())
  })

  test('on the 31st of each month: the last day of a shorter one, and the 31st again after', () => {
    const payments = paymentsOf(plan({ firstOn: '2026-12-31', totalCents: 37_500 }), '2026-11-21')
    expect(payments?.map(one => one.on)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
  })

  test('the down payment is made when they agree, and not after the first payment', () => {
    expect(paymentsOf(plan({ downCents: 10_000 }), '2026-11-21')?.[0]).toEqual({ on: '2026-11-21', cents: 10_000 })
    expect(paymentsOf(plan({ downCents: 10_000 }), '2027-02-01')?.[0]?.on).toBe('2026-12-15')
  })

  test('a wish has none', () => {
    expect(paymentsOf({ kind: 'wish', text: 'Less each month, please.' }, '2026-11-21')).toBeNull()
  })
})

describe('in words', () => {
  test.each<[string, OfferTerms, string]>([
    ['one payment', lump, '$1,800.00 in one payment by January 15, 2027'],
    [
      'a plan',
      plan(),
      '$2,400.00 in all: $75.00 every month from December 15, 2026, 32 payments, the last on July 15, 2029; no more interest while the payments are kept',
    ],
    [
      'a smaller last payment, after a down payment, with interest',
      plan({ downCents: 10_000, stopInterest: false, every: 'two-weeks' }),
      '$2,400.00 in all: $100.00 down, then $75.00 every two weeks from December 15, 2026, 31 payments, the last, of $50.00, on February 8, 2028; interest goes on',
    ],
    [
      'one payment after a down payment',
      plan({ totalCents: 10_000, downCents: 2_500 }),
      '$100.00 in all: $25.00 down, then $75.00 on December 15, 2026; no more interest while the payments are kept',
    ],
    ['a wish', { kind: 'wish', text: '¿Puede esperar?' }, '¿Puede esperar?'],
  ])('%s', (_name, terms, expected) => {
    expect(termsWords(terms).en).toBe(expected)
  })

  test.each<[string, IsoDate, string, string]>([
    ['3 days before', '2026-11-27', '3 days left', 'Faltan 3 días'],
    ['the day before', '2026-11-29', '1 day left', 'Falta 1 día'],
    ['on the day', '2026-11-30', 'Today is its last day', 'Hoy es su último día'],
    ['the day after', '2026-12-01', 'Expired yesterday', 'Venció ayer'],
    ['two days after', '2026-12-02', 'Expired 2 days ago', 'Venció hace 2 días'],
  ])('how long it stands: %s', (_name, today, en, es) => {
    expect(untilWords(offer(), today)).toEqual({ en, es })
  })

  test.each<[string, Partial<Offer>, string]>([
    ['ours, accepted', { answer: { kind: 'accepted', on: '2026-11-22' } }, 'They accepted it on November 22, 2026'],
    ['ours, taken back', { answer: { kind: 'withdrawn', on: '2026-11-22' } }, 'You took it back on November 22, 2026'],
    [
      'theirs, countered',
      { madeBy: 'creditor', answer: { kind: 'countered', on: '2026-11-22' } },
      'You made a counteroffer on November 22, 2026',
    ],
    [
      'theirs, taken back',
      { madeBy: 'creditor', answer: { kind: 'withdrawn', on: '2026-11-22' } },
      'They took it back on November 22, 2026',
    ],
    ['open', {}, 'Open'],
    ['over', { validUntil: '2026-11-20' }, 'Expired'],
  ])('who answered: %s', (_name, changes, expected) => {
    expect(standingWords(offer(changes), 'debtor', '2026-11-22').en).toBe(expected)
  })

  test('what is easy to overlook: the 31st, and a last payment of 1 cent', () => {
    expect(monthEndWords(plan({ firstOn: '2026-12-31' }))?.en).toContain('no day 31')
    expect(monthEndWords(plan({ firstOn: '2026-12-28' }))).toBeNull()
    expect(monthEndWords(plan({ firstOn: '2026-12-31', every: 'week' }))).toBeNull()
    expect(lastCentWords(plan({ totalCents: 15_001 }))?.en).toContain('one cent')
    expect(lastCentWords(plan({ totalCents: 15_002 }))).toBeNull()
    expect(lastCentWords(plan({ totalCents: 3, paymentCents: 1 }))).toBeNull()
  })
})

describe('the form and back', () => {
  test.each<[string, OfferTerms]>([
    ['one payment', lump],
    ['a plan', plan()],
    ['with a down payment and interest', plan({ downCents: 100, stopInterest: false })],
  ])('%s', (_name, terms) => {
    const filled = { madeBy: 'us' as const, how: 'phone' as const, madeOn: '2026-11-20' as const, ...filledFrom(terms) }
    expect(offerFrom(filled as Parameters<typeof offerFrom>[0], 'creditor', null)).toEqual({
      ...{ madeBy: 'creditor', terms, how: 'phone', madeOn: '2026-11-20' },
      ...{ validUntil: null, note: '', answersOfferId: null },
    })
  })

  test('a counter is made by the side that did not make the offer it answers', () => {
    const filled = { shape: 'lump', lumpCents: 1, lumpPayBy: '2026-12-01', how: 'email', madeOn: '2026-11-21' } as const
    expect(offerFrom(filled, 'creditor', offer())).toMatchObject({ madeBy: 'creditor', answersOfferId: 'one' })
    expect(offerFrom(filled, 'debtor', offer())).toMatchObject({ madeBy: 'creditor' })
  })
})
