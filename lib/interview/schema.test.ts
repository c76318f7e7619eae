import { describe, expect, test } from 'vitest'
import { cents } from '@/lib/law/entry'
import { locales, say, type Words } from '@/lib/shared/words'
import {
  atLeast,
  atMost,
  faults,
  moneyFaults,
  notAfter,
  notBefore,
  numberBetween,
  percentAtMost,
  tooLong,
  tooManyLines,
} from './faults'
import { checkboxes, date, type Field, money, number, password, percent, radios, select, text } from './fields'
import { nameFields } from './party-fields'
import { schemaFor } from './schema'

const label = { en: 'Label', es: 'Etiqueta' }
const options = [
  { value: 'a', label },
  { value: 'b', label },
]
const missing = { en: 'Give it', es: 'Dígalo' }

/** What a page of one field makes of what was sent: the value, or the English sentence. */
function read(field: Field, raw: unknown): { value: unknown } | { says: string } {
  const result = schemaFor({ field }, 'en').safeParse({ field: raw })
  return result.success
    ? { value: (result.data as Record<string, unknown>).field }
    : { says: result.error.issues.map(issue => issue.message).join(' / ') }
}
const refused = (words: Words) => ({ says: words.en })

describe('a choice', () => {
  test.each([
    ['radios', radios({ label, options })],
    ['a list', select({ label, options })],
  ])('of %s is one of its options', (_kind, field) => {
    expect(read(field, 'a')).toEqual({ value: 'a' })
    for (const raw of [undefined, '', ' ', 'c', 'A', 'a ', ['a'], 1, null, { month: 'a' }])
      expect(read(field, raw)).toEqual(refused(faults.choose))
  })

  test('says its own sentence when it has one', () => {
    expect(read(radios({ label, options, missing }), undefined)).toEqual(refused(missing))
    expect(read(radios({ label, options, missing }), 'c')).toEqual(refused(missing))
  })

  test.each([
    ['one box', 'a', ['a']],
    ['one box, as a list', ['a'], ['a']],
    ['both, kept in the order asked', ['b', 'a'], ['a', 'b']],
    ['the same box twice', ['a', 'a'], ['a']],
    ['a box there is not is left out', ['a', 'c'], ['a']],
  ])('of boxes takes %s', (_boundary, raw, value) => {
    expect(read(checkboxes({ label, options }), raw)).toEqual({ value })
  })

  test.each([
    ['nothing', undefined],
    ['no box', []],
    ['only a box there is not', ['c']],
    ['empty text', ['']],
  ])('of boxes refuses %s', (_boundary, raw) => {
    expect(read(checkboxes({ label, options }), raw)).toEqual(refused(faults.chooseAny))
  })
})

describe('text', () => {
  const name = text({ label, most: 150 })

  test.each([
    ['a name with marks', 'José Núñez', 'José Núñez'],
    ['marks typed apart are joined', 'Jose\u0301', 'José'],
    ['Vietnamese', 'Nguyễn Thị Minh', 'Nguyễn Thị Minh'],
    ['spaces around and between', '  Ana   María\t Ruiz ', 'Ana María Ruiz'],
    ['a line break in a one-line box', 'Ana\r\nRuiz', 'Ana Ruiz'],
    ['a no-break space', 'Ana\u00a0Ruiz', 'Ana Ruiz'],
    ['text turned around', 'exe\u202egnp.pdf', 'exegnp.pdf'],
    ['every direction mark', '\u200eA\u200f\u2066B\u2069\u061c', 'AB'],
    ['zero-width characters', 'A\u200bn\u200da\ufeff', 'Ana'],
    ['a soft hyphen', 'judg\u00adment', 'judgment'],
    ['control characters', 'A\u0000n\u0007a', 'Ana'],
    ['code is only text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['exactly as long as may be', 'x'.repeat(150), 'x'.repeat(150)],
    ['letters outside the first plane count once', '𝒜'.repeat(150), '𝒜'.repeat(150)],
    ['spaces around do not count', ` ${'x'.repeat(150)} `, 'x'.repeat(150)],
  ])('keeps %s', (_boundary, raw, value) => {
    expect(read(name, raw)).toEqual({ value })
  })

  test.each([
    ['nothing', undefined, faults.answer],
    ['spaces', ' \u00a0 ', faults.answer],
    ['only what cannot be seen', '\u200b\u202e\ufeff', faults.answer],
    ['two answers', ['a', 'b'], faults.answer],
    ['the parts of a date', { month: '1' }, faults.answer],
    ['one letter too long', 'x'.repeat(151), tooLong(150, 151)],
    ['300 letters', 'x'.repeat(300), tooLong(150, 300)],
    ['a Social Security number', '123-45-6789', faults.socialSecurity],
    ['one inside a sentence', 'Mine is 123-45-6789.', faults.socialSecurity],
    ['one with spaces', '123 45 6789', faults.socialSecurity],
    ['one with the dash that does not break', '123\u201145\u20116789', faults.socialSecurity],
    ['one hidden by a zero-width space', '123-\u200b45-6789', faults.socialSecurity],
  ])('refuses %s', (_boundary, raw, words) => {
    expect(read(name, raw)).toEqual(refused(words))
  })

  test.each([
    ['a case number', '23-SC-045678'],
    ['a longer number with the same dashes', '1123-45-67890'],
    ['a telephone', '555-123-4567'],
  ])('does not take %s for a Social Security number', (_boundary, raw) => {
    expect(read(name, raw)).toEqual({ value: raw })
  })

  test('a name of 300 letters is refused in both languages, with the count', () => {
    const fields = { name: nameFields(label).name }
    for (const locale of locales) {
      const result = schemaFor(fields, locale).safeParse({ name: 'ñ'.repeat(300) })
      expect(result.error?.issues.map(i => i.message)).toEqual([say(tooLong(150, 300), locale)])
    }
  })

  const letter = text({ label, most: 2000, lines: 8 })

  test.each([
    ['2,000 letters', 'x'.repeat(2000), { value: 'x'.repeat(2000) }],
    ['2,001 letters', 'x'.repeat(2001), refused(tooLong(2000, 2001))],
    [
      '2,000 with the line breaks of a form, each counted once',
      `${'x'.repeat(19)}\r\n`.repeat(99).concat('x'.repeat(20)),
      undefined,
    ],
    ['100 lines', 'x\n'.repeat(99).concat('x'), undefined],
    ['101 lines', 'x\n'.repeat(100).concat('x'), refused(tooManyLines(100))],
    ['line breaks are kept', 'a\r\n\r\nb\rc', { value: 'a\n\nb\nc' }],
    ['spaces at the ends of lines go', 'a  \nb\t\n', { value: 'a\nb' }],
  ])('in many lines: %s', (_boundary, raw, expected) => {
    expect(read(letter, raw)).toEqual(expected ?? { value: raw.replaceAll('\r\n', '\n') })
  })

  test.each([
    ['five digits', '90012', true],
    ['nine', '90012-1234', true],
    ['nine without the dash', '900121234', false],
    ['four', '9001', false],
    ['six', '900123', false],
    ['letters', 'SW1A 1AA', false],
    ['full-width digits', '９００１２', false],
  ])('a ZIP code of %s', (_boundary, raw, isGood) => {
    expect(read(text({ label, most: 10, shape: 'zip' }), raw)).toEqual(isGood ? { value: raw } : refused(faults.zip))
  })

  test.each([
    ['a plain one', 'ana@example.com', true],
    ['a plus', 'ana+court@example.co.us', true],
    ['no at sign', 'ana.example.com', false],
    ['two at signs', 'ana@@example.com', false],
    ['a space', 'ana ruiz@example.com', false],
    ['no domain', 'ana@', false],
    ['no dot', 'ana@example', false],
  ])('an email with %s', (_boundary, raw, isGood) => {
    const field = text({ label, most: 120, shape: 'email' })
    expect(read(field, raw)).toEqual(isGood ? { value: raw } : refused(faults.email))
  })

  test.each([
    ['ten digits', '5551234567', true],
    ['ten as people write them', '(555) 123-4567', true],
    ['eleven with the country', '+1 555 123 4567', true],
    ['nine', '555123456', false],
    ['eleven without the country', '25551234567', false],
  ])('a telephone of %s', (_boundary, raw, isGood) => {
    const field = text({ label, most: 20, shape: 'phone' })
    expect(read(field, raw)).toEqual(isGood ? { value: raw } : refused(faults.phone))
  })
})

describe('money', () => {
  const field = money({ label, least: 1, most: cents(1000) })

  test.each([
    ['the least', '0.01', 1],
    ['the most', '$1,000.00', 100_000],
  ])('takes %s', (_boundary, raw, value) => {
    expect(read(field, raw)).toEqual({ value })
  })

  test.each([
    ['nothing', '', faults.amount],
    ['no answer', undefined, faults.amount],
    ['the sign only', '$', faults.amount],
    ['a number and not text', 5, faults.amount],
    ['two answers', ['5', '6'], faults.amount],
    ['less than the least', '0', atLeast(1)],
    ['a cent more than the most', '1000.01', atMost(cents(1000))],
    ['less than zero', '-5', moneyFaults.negative],
    ['a comma for the cents', '1,23', moneyFaults.ambiguous],
    ['three decimals', '1,234.567', moneyFaults['too-many-decimals']],
    ['an exponent', '1e9', moneyFaults['not-money']],
    ['twenty digits', '99999999999999999999', moneyFaults['too-large']],
  ])('refuses %s', (_boundary, raw, words) => {
    expect(read(field, raw)).toEqual(refused(words))
  })

  test('says its own sentences when it has them', () => {
    const own = money({ label, missing, most: 100, mostWords: { en: 'Too much', es: 'Demasiado' } })
    expect(read(own, '')).toEqual(refused(missing))
    expect(read(own, '$')).toEqual(refused(missing))
    expect(read(own, '1.01')).toEqual({ says: 'Too much' })
  })
})

describe('a date', () => {
  const field = date({ label, notBefore: '2025-03-01', notAfter: '2026-11-21' })
  const on = (month: unknown, day: unknown, year: unknown) => ({ month, day, year })

  test.each([
    ['the first day that may be', on('3', '1', '2025'), '2025-03-01'],
    ['the last', on('11', '21', '2026'), '2026-11-21'],
    ['zeros before and spaces around', on(' 03', '05 ', '2026'), '2026-03-05'],
  ])('takes %s', (_boundary, raw, value) => {
    expect(read(field, raw)).toEqual({ value })
  })

  test.each([
    ['nothing', undefined, faults.date],
    ['three empty boxes', on('', ' ', ''), faults.date],
    ['text', '2026-03-05', faults.date],
    ['one box left empty', on('3', '', '2026'), faults.dateParts],
    ['the month in letters', on('March', '5', '2026'), faults.dateNumbers],
    ['a minus', on('3', '-5', '2026'), faults.dateNumbers],
    ['full-width digits', on('３', '5', '2026'), faults.dateNumbers],
    ['two digits for the year', on('3', '5', '26'), faults.year],
    ['1949', on('3', '5', '1949'), faults.year],
    ['31 February', on('2', '31', '2026'), faults.noSuchDate],
    ['29 February outside a leap year', on('2', '29', '2026'), faults.noSuchDate],
    ['month 13', on('13', '1', '2026'), faults.noSuchDate],
    ['day 0', on('3', '0', '2026'), faults.noSuchDate],
    ['a day too early', on('2', '28', '2025'), notBefore('2025-03-01')],
    ['a day too late', on('11', '22', '2026'), notAfter('2026-11-21')],
  ])('refuses %s', (_boundary, raw, words) => {
    expect(read(field, raw)).toEqual(refused(words))
  })

  test('1950 is not too long ago, and a leap day is a day', () => {
    expect(read(date({ label }), on('1', '1', '1950'))).toEqual({ value: '1950-01-01' })
    expect(read(date({ label }), on('2', '29', '2028'))).toEqual({ value: '2028-02-29' })
  })
})

describe('a rate', () => {
  const field = percent({ label, most: 100 })

  test.each([
    ['zero', '0', 0],
    ['the most', '100', 100],
    ['three decimals', '5.375', 5.375],
    ['a percent sign', ' 10 % ', 10],
  ])('takes %s', (_boundary, raw, value) => {
    expect(read(field, raw)).toEqual({ value })
  })

  test.each([
    ['nothing', '', faults.percent],
    ['the sign only', '%', faults.percent],
    ['a comma', '5,75', faults.percent],
    ['less than zero', '-1', faults.percent],
    ['an exponent', '1e1', faults.percent],
    ['a fraction', '1/2', faults.percent],
    ['full-width digits', '１０', faults.percent],
    ['just above the most', '100.001', percentAtMost(100)],
  ])('refuses %s', (_boundary, raw, words) => {
    expect(read(field, raw)).toEqual(refused(words))
  })
})

describe('a whole number', () => {
  const field = number({ label, least: 1, most: 36_525 })

  test.each([
    ['the least', '1', 1],
    ['the most', '36525', 36_525],
    ['a comma for the thousands', '36,525', 36_525],
    ['zeros before and spaces around', ' 007 ', 7],
  ])('takes %s', (_boundary, raw, value) => {
    expect(read(field, raw)).toEqual({ value })
  })

  test.each([
    ['nothing', '', faults.number],
    ['two answers', ['1', '2'], faults.number],
    ['a number and not text', 5, faults.number],
    ['a half', '1.5', faults.number],
    ['an exponent', '1e3', faults.number],
    ['a comma out of place', '36,52', faults.number],
    ['full-width digits', '１０', faults.number],
    ['a word', 'three', faults.number],
    ['one less than the least', '0', numberBetween(1, 36_525)],
    ['one more than the most', '36526', numberBetween(1, 36_525)],
    ['less than zero', '-1', numberBetween(1, 36_525)],
    ['400 digits', '9'.repeat(400), numberBetween(1, 36_525)],
  ])('refuses %s', (_boundary, raw, words) => {
    expect(read(field, raw)).toEqual(refused(words))
  })

  test('minus nothing is not zero', () => {
    expect(read(number({ label, least: 0, most: 9 }), '-0')).toEqual(refused(numberBetween(0, 9)))
  })

  test('says its bounds as each language writes them', () => {
    expect(numberBetween(0, 36_525)).toEqual({
      en: 'The number must be between 0 and 36,525',
      es: 'El número debe estar entre 0 y 36,525',
    })
  })
})

describe('a password', () => {
  const field = password({ label })

  test.each([
    ['spaces inside and around', '  correct  horse '],
    ['what another field would strip', 'a\u200bb\u202ec'],
    ['marks typed apart', 'Jose\u0301'],
    ['numbers like a Social Security number', '123-45-6789'],
  ])('is kept just as typed: %s', (_boundary, raw) => {
    expect(read(field, raw)).toEqual({ value: raw })
  })

  test.each([
    ['nothing', undefined],
    ['no letters', ''],
    ['two answers', ['a', 'b']],
  ])('is refused: %s', (_boundary, raw) => {
    expect(read(field, raw)).toEqual(refused(faults.answer))
  })
})
