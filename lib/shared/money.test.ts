import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsToField, formatCents, formatDollars, type MoneyFault, mostCents, parseMoney, roundToCents } from './money'

describe('parseMoney reads', () => {
  test.each([
    ['the dollar sign and a comma', '$1,234.56', 123_456],
    ['spaces around, one decimal', ' 1234.5 ', 123_450],
    ['a dollar sign and no comma', '$70000', 7_000_000],
    ['a space after the dollar sign', '$ 1,234', 123_400],
    ['the country before the sign', 'US$5', 500],
    ['a no-break space, as pasted from a page', '\u00a01,234.56\u00a0', 123_456],
    ['no dollars', '.5', 50],
    ['nothing after the point', '5.', 500],
    ['zero', '0', 0],
    ['one cent', '0.01', 1],
    ['leading zeros', '007', 700],
    ['a cent below a thousand', '999.99', 99_999],
    ['a comma at a thousand', '1,000', 100_000],
    ['two commas', '1,234,567.89', 123_456_789],
    ['the most', '20,000,000.00', mostCents],
    ['an amount floats get wrong', '1.005'.slice(0, 4), 100],
    ['another', '8.54', 854],
  ])('%s: %j', (_boundary, text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents })
  })
})

describe('parseMoney refuses', () => {
  test.each<[string, string, MoneyFault]>([
    ['nothing', '', 'empty'],
    ['spaces only', '   ', 'empty'],
    ['the sign only', '$', 'empty'],
    ['a point only', '.', 'not-money'],
    ['a minus', '-5', 'negative'],
    ['a minus before the dollar sign', '-$5', 'negative'],
    ['a minus after the dollar sign', '$-5', 'negative'],
    ['a true minus sign, U+2212', '\u22125', 'negative'],
    ['an accountant’s negative', '(5)', 'negative'],
    ['a minus and no number', '-', 'not-money'],
    ['euros', '€50', 'not-dollars'],
    ['euros after the number', '50 €', 'not-dollars'],
    ['euros in words', '50 euros', 'not-dollars'],
    ['pesos by their code', '50 MXN', 'not-dollars'],
    ['pesos by their code, in front', 'mxn 50', 'not-dollars'],
    ['pesos by their sign', 'MX$50', 'not-dollars'],
    ['Canadian dollars', 'C$50', 'not-dollars'],
    ['a sign without a number', '€', 'not-money'],
    ['a plus', '+5', 'not-money'],
    ['an exponent', '1e9', 'not-money'],
    ['another base', '0x10', 'not-money'],
    ['words', 'five', 'not-money'],
    ['not a number', 'NaN', 'not-money'],
    ['without end', 'Infinity', 'not-money'],
    ['full-width digits', '１２３', 'not-money'],
    ['Arabic-Indic digits', '١٢٣', 'not-money'],
    ['the European way', '1.234,56', 'ambiguous'],
    ['the European way, two points', '1.234.567', 'ambiguous'],
    ['a comma for the cents', '1,23', 'ambiguous'],
    ['a comma for one decimal', '1,2', 'ambiguous'],
    ['a point that may group thousands', '1.234', 'ambiguous'],
    ['a space where the point should be', '12 50', 'not-money'],
    ['a comma in the wrong place', '1,2345', 'not-money'],
    ['two commas running', '1,,234', 'not-money'],
    ['two points', '1.2.3', 'not-money'],
    ['three decimals after a comma', '1,234.567', 'too-many-decimals'],
    ['three decimals below a dollar', '0.125', 'too-many-decimals'],
    ['one cent over the most', '20,000,000.01', 'too-large'],
    ['twenty digits', '99999999999999999999', 'too-large'],
  ])('%s: %j', (_boundary, text, fault) => {
    expect(parseMoney(text)).toEqual({ ok: false, error: fault })
  })
})

// Published complaints about other programs, and our own rules ("design"). null: not answered.
describe('parseMoney, published examples', () => {
  test.each<[string, string, number | 'reject' | null, string]>([
    ['money-parse-2', '$1,000.00', 100_000, 'https://github.com/Charitable/Charitable/issues/439'],
    ['money-parse-3', '1,234.00', 123_400, 'https://github.com/moneymanagerex/moneymanagerex/issues/3954'],
    ['money-parse-4', ' $70000 ', 7_000_000, 'https://github.com/PolicyEngine/policyengine-app/issues/722'],
    ['money-parse-5', '1.234,56', 'reject', 'https://github.com/NasserAlbusaidi/Rihla/issues/530'],
    ['money-parse-6', '-50', 'reject', 'design: a payment is not negative'],
    ['money-parse-7', '1e6', 'reject', 'design: no exponents'],
    ['money-parse-8', '12.345', 'reject', 'design: no three decimals'],
    ['money-parse-9', '99999999999999999999', 'reject', 'https://github.com/prisma/orm/issues/12784'],
    ['money-parse-10', '', null, 'design: blank is "not answered", never 0'],
  ])('%s: %j', (_id, text, expected, _source) => {
    const read = parseMoney(text)
    if (typeof expected === 'number') expect(read).toEqual({ ok: true, value: expected })
    else expect(read).toMatchObject({ ok: false })
    if (expected === null) expect(read).toEqual({ ok: false, error: 'empty' })
  })
})

describe('money, for any amount', () => {
  const anyCents = fc.integer({ min: 0, max: mostCents })

  test('what is printed reads back as the same cents', () => {
    fc.assert(
      fc.property(anyCents, cents => {
        expect(parseMoney(formatCents(cents))).toEqual({ ok: true, value: cents })
      }),
    )
  })

  test('what refills a field reads back as the same cents', () => {
    fc.assert(
      fc.property(anyCents, cents => {
        expect(parseMoney(centsToField(cents))).toEqual({ ok: true, value: cents })
      }),
    )
  })

  test('whatever is typed is refused, or is whole cents from zero to the most', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[$ ]?[-\d.,e ]{0,24}$/))
    fc.assert(
      fc.property(typed, text => {
        const read = parseMoney(text)
        if (read.ok) expect(Number.isInteger(read.value) && read.value >= 0 && read.value <= mostCents).toBe(true)
      }),
    )
  })
})

describe('formatCents', () => {
  test.each([
    ['zero', 0, '$0.00'],
    ['one cent', 1, '$0.01'],
    ['a cent below a thousand', 99_999, '$999.99'],
    ['a thousand', 100_000, '$1,000.00'],
    ['the most', mostCents, '$20,000,000.00'],
    ['below zero', -5, '-$0.05'],
    ['a thousand below zero', -123_456, '-$1,234.56'],
  ])('%s', (_boundary, cents, text) => {
    expect(formatCents(cents)).toBe(text)
  })
})

describe('formatDollars', () => {
  test.each([
    ['whole dollars', 750_000, '$7,500'],
    ['one cent over', 750_001, '$7,500.01'],
    ['one cent under', 749_999, '$7,499.99'],
    ['tens of cents', 725, '$7.25'],
    ['a whole ten cents', 1_550, '$15.50'],
    ['nothing', 0, '$0'],
  ])('%s', (_boundary, cents, text) => {
    expect(formatDollars(cents)).toBe(text)
  })
})

describe('roundToCents', () => {
  test.each<[string, bigint, bigint, number, number]>([
    // name, numerator, denominator, half-up, down
    ['nothing', 0n, 7n, 0, 0],
    ['whole', 300n, 100n, 3, 3],
    ['just below a half', 49n, 100n, 0, 0],
    ['an exact half goes up', 1n, 2n, 1, 0],
    ['a half goes up from an odd cent too', 3n, 2n, 2, 1],
    ['just above a half', 51n, 100n, 1, 0],
    ['just below the next cent', 199n, 100n, 2, 1],
    ['an odd denominator, a third', 1n, 3n, 0, 0],
    ['an odd denominator, two thirds', 2n, 3n, 1, 0],
    ['a day of a year of 365 days', 1_000_000n * 10n, 36_500n, 274, 273],
  ])('%s: %s/%s', (_boundary, numerator, denominator, halfUp, down) => {
    expect(roundToCents(numerator, denominator)).toBe(halfUp)
    expect(roundToCents(numerator, denominator, 'down')).toBe(down)
  })

  test.each<[string, bigint, bigint, number]>([
    ['whole', -300n, 100n, -3],
    ['an exact half goes up', -1n, 2n, 0],
    ['one and a half goes up', -3n, 2n, -1],
    ['just past a half', -51n, 100n, -1],
  ])('below zero, %s: %s/%s', (_boundary, numerator, denominator, halfUp) => {
    expect(roundToCents(numerator, denominator)).toBe(halfUp)
  })

  test.each<[string, bigint, bigint, number]>([
    ['whole', -300n, 100n, -3],
    ['the half is dropped', -3n, 2n, -1],
    ['the fraction is dropped', -51n, 100n, 0],
  ])('below zero, down, %s: %s/%s', (_boundary, numerator, denominator, down) => {
    expect(roundToCents(numerator, denominator, 'down')).toBe(down)
  })

  test('is never more than half a cent off, and a tie goes up', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (numerator, denominator) => {
          const twice = 2n * BigInt(roundToCents(numerator, denominator)) * denominator
          expect(twice - denominator <= 2n * numerator && 2n * numerator < twice + denominator).toBe(true)
        },
      ),
    )
  })
})
