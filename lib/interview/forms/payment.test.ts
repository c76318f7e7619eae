// The bad input of a payment: every fault in a sentence beside its field, and no account number kept.

import { describe, expect, test } from 'vitest'
import { type RawAnswer, schemaFor } from '../schema'
import { lessAsked, type PaymentFormContext, payerIn, paymentFields } from './payment'
import { reversalFields } from './reversal'

const context: PaymentFormContext = {
  today: '2026-11-21',
  enteredOn: '2025-11-21',
  side: 'creditor',
  payers: ['Kim Olsen'],
  next: { on: '2026-12-01', cents: 7_500 },
}
const day = (on: string) => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { year, month, day: date }
}
const good: RawAnswer = { amountCents: '75.00', on: day('2026-11-21'), method: 'check', source: 'voluntary' }
const read = (change: RawAnswer = {}, about: Partial<PaymentFormContext> = {}) =>
  schemaFor(paymentFields({ ...context, ...about }), 'en').safeParse({ ...good, ...change })
const faultsIn = (change: RawAnswer, about: Partial<PaymentFormContext> = {}) =>
  Object.fromEntries(read(change, about).error?.issues.map(i => [String(i.path[0]), i.message]) ?? [])

describe('what passes', () => {
  test.each<[string, RawAnswer]>([
    ['three things: how much, when and how', {}],
    ['a cent', { amountCents: '0.01' }],
    ['with a dollar sign', { amountCents: '$1,075.50' }],
    ['in US dollars by their sign', { amountCents: 'US$75' }],
    ['of the day of the judgment', { on: day('2025-11-21') }],
    ['with a check’s bank and last digits', { bank: 'Chase', lastDigits: '4821' }],
    ['from a bank with a number in its name', { bank: 'Fifth 3rd Bank 1858' }],
    ['taken from pay', { source: 'wages' }],
    ['with a check number of nine digits', { reference: '100043921' }],
  ])('%s', (_name, change) => {
    expect(faultsIn(change)).toEqual({})
  })

  test('nothing of an account is kept for cash, whatever was sent', () => {
    const cash = read({ method: 'cash', bank: 'Chase', lastDigits: '123456789' })
    expect(cash.data).not.toHaveProperty('bank')
    expect(cash.data).not.toHaveProperty('lastDigits')
  })
})

describe('what does not', () => {
  const dollars = 'Only US dollars can be counted'
  test.each<[string, RawAnswer, string, string]>([
    ['nothing', { amountCents: ' ' }, 'amountCents', 'Enter how much it was'],
    ['0', { amountCents: '0' }, 'amountCents', 'The amount must be $0.01 or more'],
    ['less than nothing', { amountCents: '-5' }, 'amountCents', 'cannot be less than zero'],
    ['no number', { amountCents: 'seventy' }, 'amountCents', 'Enter an amount in dollars and cents'],
    ['euros', { amountCents: '€50' }, 'amountCents', dollars],
    ['euros after the number', { amountCents: '50 €' }, 'amountCents', dollars],
    ['Mexican pesos', { amountCents: '50 MXN' }, 'amountCents', dollars],
    ['pesos by their name', { amountCents: '50 pesos' }, 'amountCents', dollars],
    ['pesos by their sign', { amountCents: 'MX$50' }, 'amountCents', dollars],
    ['the day before the judgment', { on: day('2025-11-20') }, 'on', 'before the judgment'],
    ['tomorrow', { on: day('2026-11-22') }, 'on', 'has not come yet'],
    ['the 30th of February', { on: day('2026-02-30') }, 'on', 'There is no such day'],
    ['no way at all', { method: undefined }, 'method', 'Choose how it was paid'],
    ['a way we do not know', { method: 'bitcoin' }, 'method', 'Choose how it was paid'],
    ['five digits of an account', { lastDigits: '14821' }, 'lastDigits', 'only the last four digits'],
    ['a whole account number', { lastDigits: '000123456789' }, 'lastDigits', 'only the last four digits'],
    ['a whole account number after the bank', { bank: 'Chase 000 123 456 789' }, 'bank', 'only the name of the bank'],
    ['one with dots', { bank: 'Chase 0.12.34.56' }, 'bank', 'only the name of the bank'],
    ['one with slashes and spaces', { bank: 'Chase 12 / 34 / 5' }, 'bank', 'only the name of the bank'],
    ['one in other digits', { bank: 'Chase ١٢٣٤٥' }, 'bank', 'only the name of the bank'],
    ['a source we do not know', { source: 'theft' }, 'source', 'Choose one'],
  ])('%s', (_name, change, field, message) => {
    const faults = faultsIn(change)
    expect(Object.keys(faults)).toEqual([field])
    expect(faults[field]).toContain(message)
  })

  test('before the judgment is not known, any day until today passes', () => {
    expect(faultsIn({ on: day('2001-01-01') }, { enteredOn: null })).toEqual({})
  })
})

describe('who paid', () => {
  const two = { payers: ['Kim Olsen', 'Olsen LLC'] }

  test('is asked only where there is a choice', () => {
    expect(paymentFields(context)).not.toHaveProperty('from')
    expect(faultsIn({}, two)).toEqual({ from: 'Choose who paid it' })
    expect(faultsIn({ from: '2' }, two)).toEqual({ from: 'Choose who paid it' })
    expect(faultsIn({ from: '1' }, two)).toEqual({})
  })

  test('someone else has a name', () => {
    expect(faultsIn({ from: 'other' }, two)).toEqual({ fromOther: 'Enter the name of who paid it' })
    expect(payerIn({ from: 'other', fromOther: 'Ada Olsen' }, two.payers)).toBe('Ada Olsen')
  })

  test('is the only one there is, or nobody known', () => {
    expect([payerIn({}, ['Kim Olsen']), payerIn({}, []), payerIn({ from: '1' }, two.payers)]).toEqual([
      'Kim Olsen',
      '',
      'Olsen LLC',
    ])
  })

  test('a debtor says “I did”', () => {
    const { from } = paymentFields({ ...context, ...two, side: 'debtor' })
    expect(from?.options[0]?.label.en).toBe('I did')
  })
})

test('what stands closed is of the form, and none of it is needed', () => {
  const fields: Record<string, object> = paymentFields(context)
  expect(lessAsked.every(name => name in fields)).toBe(true)
  expect(faultsIn({ reference: '', note: '' })).toEqual({})
})

describe('taking it back', () => {
  const faultsOf = (raw: RawAnswer) =>
    schemaFor(reversalFields({ paidOn: '2026-11-10', today: '2026-11-21', isDebtor: false }), 'en')
      .safeParse({ why: 'mistake', on: day('2026-11-21'), ...raw })
      .error?.issues.map(i => String(i.path[0])) ?? []

  test.each<[string, RawAnswer, string[]]>([
    ['today', {}, []],
    ['on the day of the payment', { on: day('2026-11-10') }, []],
    ['the day before it', { on: day('2026-11-09') }, ['on']],
    ['tomorrow', { on: day('2026-11-22') }, ['on']],
    ['for no reason', { why: undefined }, ['why']],
    ['for a reason we do not know', { why: 'anger' }, ['why']],
  ])('%s', (_name, raw, faults) => {
    expect(faultsOf(raw)).toEqual(faults)
  })
})
