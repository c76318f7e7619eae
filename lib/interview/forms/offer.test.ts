// The bad input of the offer form: every fault in a sentence beside its field.

import { describe, expect, test } from 'vitest'
import type { RawAnswer } from '../schema'
import { schemaFor } from '../schema'
import { checkOffer, type OfferFormAnswer, type OfferFormContext, offerFields } from './offer'
import { answerFields } from './offer-answer'

const context: OfferFormContext = {
  today: '2026-11-21',
  owedCents: 294_554,
  madeOnAtLeast: '2026-10-26',
  isAnswer: false,
}
const day = (on: string) => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { year, month, day: date }
}
const lump: RawAnswer = {
  ...{ madeBy: 'them', shape: 'lump', lumpCents: '1,800', lumpPayBy: day('2027-01-15') },
  ...{ how: 'phone', madeOn: day('2026-11-20') },
}
const plan: RawAnswer = {
  ...{ madeBy: 'us', shape: 'plan', planTotalCents: '2400', planPaymentCents: '75', planEvery: 'month' },
  ...{ planFirstOn: day('2026-12-31'), planStopInterest: 'yes', how: 'letter', madeOn: day('2026-11-21') },
}

function faultsOf(raw: RawAnswer, changes: Partial<OfferFormContext> = {}): Record<string, string> {
  const read = schemaFor(offerFields({ ...context, ...changes }), 'en').safeParse(raw)
  if (!read.success) return Object.fromEntries(read.error.issues.map(i => [String(i.path[0]), i.message]))
  return Object.fromEntries(checkOffer(read.data as OfferFormAnswer).map(f => [f.field, f.message.en]))
}

describe('what passes', () => {
  test.each<[string, RawAnswer]>([
    ['one payment', lump],
    ['payments on the 31st of each month', plan],
    ['exactly what is owed', { ...lump, lumpCents: '2,945.54' }],
    ['paid today', { ...lump, lumpPayBy: day('2026-11-21') }],
    ['one payment of a plan as large as its total', { ...plan, planPaymentCents: '2400' }],
    ['600 payments', { ...plan, planTotalCents: '600', planPaymentCents: '1' }],
    ['a last payment of 1 cent', { ...plan, planTotalCents: '150.01' }],
    ['a total of 1 cent', { ...lump, lumpCents: '0.01' }],
    ['valid only on the day it was made', { ...lump, validUntil: day('2026-11-20') }],
    ['made today', { ...lump, madeOn: day('2026-11-21') }],
    ['made on the day of the judgment', { ...lump, madeOn: day('2026-10-26') }],
    ['boxes of the other shape filled with nonsense', { ...lump, planTotalCents: 'x', planFirstOn: day('1999-02-31') }],
  ])('%s', (_name, raw) => {
    expect(faultsOf(raw)).toEqual({})
  })

  test('a balance that is not known limits nothing', () => {
    expect(faultsOf({ ...lump, lumpCents: '9000' }, { owedCents: null })).toEqual({})
  })

  test('who made a counter is not asked', () => {
    const { madeBy: _, ...rest } = lump
    expect(faultsOf(rest, { isAnswer: true })).toEqual({})
    expect(faultsOf(rest)).toHaveProperty('madeBy')
  })
})

describe('what does not', () => {
  const above = 'That is more than what is owed today, $2,945.54. An offer cannot be above the balance'
  test.each<[string, RawAnswer, string, string]>([
    ['1 cent above the balance', { ...lump, lumpCents: '2945.55' }, 'lumpCents', above],
    ['a plan above the balance', { ...plan, planTotalCents: '3000' }, 'planTotalCents', above],
    ['nothing', { ...lump, lumpCents: '0' }, 'lumpCents', 'The amount must be $0.01 or more'],
    [
      'a payment 1 cent above the total',
      { ...plan, planPaymentCents: '2400.01' },
      'planPaymentCents',
      'the total, $2,400.00',
    ],
    [
      'a payment above what the down payment leaves',
      { ...plan, planDownCents: '2350' },
      'planPaymentCents',
      'left after the down payment, $50.00',
    ],
    ['a down payment of it all', { ...plan, planDownCents: '2400' }, 'planDownCents', 'less than the total'],
    [
      '601 payments',
      { ...plan, planTotalCents: '600.01', planPaymentCents: '1' },
      'planPaymentCents',
      'more than 600 payments',
    ],
    ['paid yesterday', { ...lump, lumpPayBy: day('2026-11-20') }, 'lumpPayBy', 'That day has gone by'],
    ['a first payment yesterday', { ...plan, planFirstOn: day('2026-11-20') }, 'planFirstOn', 'That day has gone by'],
    ['made tomorrow', { ...lump, madeOn: day('2026-11-22') }, 'madeOn', 'That day is still to come'],
    ['made before the judgment', { ...lump, madeOn: day('2026-10-25') }, 'madeOn', 'before the judgment'],
    [
      'over the day before it was made',
      { ...lump, validUntil: day('2026-11-19') },
      'validUntil',
      'before the day it was made',
    ],
    ['the 31st of November', { ...lump, lumpPayBy: day('2026-11-31') }, 'lumpPayBy', 'There is no such day'],
    ['an invented way', { ...lump, how: 'link' }, 'how', 'Choose how it was made'],
    ['no shape', { ...lump, shape: '' }, 'shape', 'Choose one payment or payments over time'],
  ])('%s', (_name, raw, field, message) => {
    const faults = faultsOf(raw)
    expect(Object.keys(faults)).toEqual([field])
    expect(faults[field]).toContain(message)
  })
})

describe('the answer to an offer', () => {
  const about = {
    isOurs: false,
    mayAccept: true,
    madeOn: '2026-11-10',
    validUntil: '2026-11-30',
    today: '2026-11-21',
  } as const
  const faultsOn = (changes: Partial<Parameters<typeof answerFields>[0]>, answer: string, on: string) => {
    const read = schemaFor(answerFields({ ...about, ...changes }), 'en').safeParse({ answer, answeredOn: day(on) })
    return read.success ? {} : Object.fromEntries(read.error.issues.map(i => [String(i.path[0]), i.message]))
  }

  test.each<[string, Partial<Parameters<typeof answerFields>[0]>, string, string, string | null]>([
    ['accepted today', {}, 'accepted', '2026-11-21', null],
    ['accepted on the day it was made', {}, 'accepted', '2026-11-10', null],
    ['before it was made', {}, 'accepted', '2026-11-09', 'answeredOn'],
    ['tomorrow', {}, 'accepted', '2026-11-22', 'answeredOn'],
    ['over, but answered on its last day', { validUntil: '2026-11-20' }, 'accepted', '2026-11-20', null],
    ['over, answered the day after', { validUntil: '2026-11-20' }, 'accepted', '2026-11-21', 'answeredOn'],
    ['a wish cannot be accepted', { mayAccept: false }, 'accepted', '2026-11-21', 'answer'],
    ['a wish can be turned down', { mayAccept: false }, 'rejected', '2026-11-21', null],
    ['countered is no answer of this form', {}, 'countered', '2026-11-21', 'answer'],
  ])('%s', (_name, changes, answer, on, field) => {
    expect(Object.keys(faultsOn(changes, answer, on))).toEqual(field ? [field] : [])
  })
})
