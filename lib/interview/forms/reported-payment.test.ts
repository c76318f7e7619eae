// The bad input of what a party says by its link, and of the owner's answer to it.

import { describe, expect, test } from 'vitest'
import type { Fields } from '../fields'
import { type RawAnswer, schemaFor } from '../schema'
import { reportAnswerFields } from './report-answer'
import { paymentAnswerFields, reportedPaymentFields } from './reported-payment'

const day = (on: string) => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { year, month, day: date }
}

function faultsOf(fields: Fields, raw: RawAnswer): Record<string, string> {
  const read = schemaFor(fields, 'en').safeParse(raw)
  return read.success ? {} : Object.fromEntries(read.error.issues.map(i => [String(i.path[0]), i.message]))
}

describe('a payment reported', () => {
  const fields = reportedPaymentFields({ today: '2026-12-02', writtenOn: '2026-11-21', side: 'debtor', next: null })
  const cash: RawAnswer = { amountCents: '75', on: day('2026-12-01'), method: 'cash' }

  test('asks nothing about banks, nor where the money was taken from', () => {
    expect(Object.keys(fields)).toEqual(['amountCents', 'on', 'method', 'reference', 'note'])
  })

  test.each<[string, RawAnswer]>([
    ['in cash', cash],
    ['one cent', { ...cash, amountCents: '0.01' }],
    ['today', { ...cash, on: day('2026-12-02') }],
    ['the day the agreement was written', { ...cash, on: day('2026-11-21') }],
    ['with a number and a note', { ...cash, method: 'check', reference: '1043', note: 'In person.' }],
  ])('%s', (_, raw) => {
    expect(faultsOf(fields, raw)).toEqual({})
  })

  test.each<[string, RawAnswer, string, string]>([
    ['nothing', { ...cash, amountCents: '0' }, 'amountCents', '$0.01 or more'],
    ['less than nothing', { ...cash, amountCents: '-5' }, 'amountCents', ''],
    ['no amount', { ...cash, amountCents: '' }, 'amountCents', 'Enter how much it was'],
    ['pesos', { ...cash, amountCents: '50 MXN' }, 'amountCents', ''],
    ['the day before the agreement', { ...cash, on: day('2026-11-20') }, 'on', 'before the agreement was written'],
    ['tomorrow', { ...cash, on: day('2026-12-03') }, 'on', 'has not come yet'],
    ['an invented way', { ...cash, method: 'barter' }, 'method', 'Choose how it was paid'],
    ['a note without end', { ...cash, note: 'x'.repeat(501) }, 'note', ''],
  ])('%s is refused in a sentence beside its field', (_, raw, field, message) => {
    const faults = faultsOf(fields, raw)
    expect(Object.keys(faults)).toEqual([field])
    expect(faults[field]).toContain(message)
  })

  test.each([
    ['debtor', 'How much did you pay?'],
    ['creditor', 'How much came?'],
  ] as const)('asks a %s: %s', (side, label) => {
    const asked = reportedPaymentFields({ today: '2026-12-02', writtenOn: '2026-11-21', side, next: null })
    expect(asked.amountCents.label.en).toBe(label)
  })
})

describe('what a party says of a payment', () => {
  test.each<[string, RawAnswer, string[]]>([
    ['right', { answer: 'confirmed' }, []],
    ['not right, with why', { answer: 'disputed', why: 'It was $150.' }, []],
    ['not right, without why', { answer: 'disputed', why: ' ' }, ['why']],
    ['nothing', {}, ['answer']],
    ['something invented', { answer: 'maybe' }, ['answer']],
  ])('%s', (_, raw, faults) => {
    expect(Object.keys(faultsOf(paymentAnswerFields, raw))).toEqual(faults)
  })
})

describe('the answer to a report', () => {
  const known = [{ value: 'payment-1', label: { en: '$75.00', es: '$75.00' } }]

  test.each<[string, RawAnswer, typeof known, string[]]>([
    ['it came', { answer: 'confirmed' }, known, []],
    ['it is one that is known', { answer: 'same', sameAs: 'payment-1' }, known, []],
    ['it is one, but not which', { answer: 'same' }, known, ['sameAs']],
    ['it is one of another case', { answer: 'same', sameAs: 'payment-9' }, known, ['sameAs']],
    ['it is one where none is known', { answer: 'same', sameAs: 'payment-1' }, [], ['answer']],
    ['it did not come, with why', { answer: 'disputed', why: 'Nothing came.' }, known, []],
    ['it did not come, without why', { answer: 'disputed' }, known, ['why']],
    ['nothing', {}, known, ['answer']],
  ])('%s', (_, raw, payments, faults) => {
    expect(Object.keys(faultsOf(reportAnswerFields({ isDebtor: false, known: payments }), raw))).toEqual(faults)
  })
})
