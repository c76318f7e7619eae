import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dateIn,
  dateOf,
  daysBetween,
  formatDate,
  type IsoDate,
  isIsoDate,
  isLeapYear,
  laterOf,
  weekdayOf,
  yearOf,
} from './civil-date'

const anyDate = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dateOf(year, month, day))
  .filter(on => on !== null)

// A civil date must not feel the zone of the machine: west of UTC, at it, and as far east as people live.
describe.each([
  ['America/Los_Angeles', 480],
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
])('on a machine in %s', (zone, minutesWest) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  test('the zone is truly set', () => {
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(minutesWest)
  })

  test.each([
    ['an ordinary day', '2026-03-05', true],
    ['the last day of February', '2026-02-28', true],
    ['29 February outside a leap year', '2026-02-29', false],
    ['29 February in a leap year', '2028-02-29', true],
    ['31 February', '2026-02-31', false],
    ['31 April', '2026-04-31', false],
    ['a century that is no leap year', '1900-02-29', false],
    ['a century that is', '2000-02-29', true],
    ['month 13', '2026-13-01', false],
    ['month 0', '2026-00-10', false],
    ['day 0', '2026-03-00', false],
    ['one digit for the month', '2026-3-05', false],
    ['a moment', '2026-03-05T00:00:00Z', false],
    ['a space', ' 2026-03-05', false],
    ['the American way', '03/05/2026', false],
    ['full-width digits', '２０２６-03-05', false],
    ['nothing', '', false],
  ])('isIsoDate, %s: %j', (_boundary, text, expected) => {
    expect(isIsoDate(text)).toBe(expected)
  })

  test.each<[string, number, number, number, IsoDate | null]>([
    ['a real day', 2026, 3, 5, '2026-03-05'],
    ['31 February', 2026, 2, 31, null],
    ['29 February, leap', 2028, 2, 29, '2028-02-29'],
    ['month 13', 2026, 13, 1, null],
    ['a day below zero', 2026, 3, -1, null],
    ['half a day', 2026, 3, 1.5, null],
    ['not a number', Number.NaN, 3, 1, null],
  ])('dateOf, %s', (_boundary, year, month, day, expected) => {
    expect(dateOf(year, month, day)).toBe(expected)
  })

  test.each<[string, IsoDate, number, IsoDate]>([
    ['no days', '2026-03-05', 0, '2026-03-05'],
    ['over the end of a month', '2026-01-31', 1, '2026-02-01'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['into a leap day', '2028-02-28', 1, '2028-02-29'],
    ['past a February without one', '2026-02-28', 1, '2026-03-01'],
    ['back over a month', '2026-03-01', -1, '2026-02-28'],
    ['the day clocks go forward in California', '2026-03-07', 1, '2026-03-08'],
    ['the day after it', '2026-03-08', 1, '2026-03-09'],
    ['the day clocks go back', '2026-10-31', 1, '2026-11-01'],
    ['the day after that', '2026-11-01', 1, '2026-11-02'],
    ['a day the clocks of Kiritimati never had', '1994-12-30', 2, '1995-01-01'],
    ['a year of days', '2026-03-05', 365, '2027-03-05'],
  ])('addDays, %s', (_boundary, on, days, expected) => {
    expect(addDays(on, days)).toBe(expected)
    expect(daysBetween(on, expected)).toBe(days)
  })

  test.each<[string, IsoDate, number, IsoDate]>([
    ['an ordinary month', '2026-03-05', 1, '2026-04-05'],
    ['31 January clamps', '2026-01-31', 1, '2026-02-28'],
    ['31 January clamps to a leap day', '2028-01-31', 1, '2028-02-29'],
    ['31 March to April', '2026-03-31', 1, '2026-04-30'],
    ['30 January to March does not clamp', '2026-01-30', 2, '2026-03-30'],
    ['back from 31 March', '2026-03-31', -1, '2026-02-28'],
    ['no months', '2026-01-31', 0, '2026-01-31'],
    ['six months from a 31st, N.Y. Gen. Constr. Law § 30', '2025-08-31', 6, '2026-02-28'],
    ['twelve months from a leap day, N.Y. Gen. Constr. Law § 30', '2024-02-29', 12, '2025-02-28'],
  ])('addMonths, %s', (_boundary, on, months, expected) => {
    expect(addMonths(on, months)).toBe(expected)
  })

  test.each<[string, IsoDate, number, IsoDate]>([
    ['an ordinary year', '2026-03-05', 10, '2036-03-05'],
    ['29 February clamps', '2028-02-29', 1, '2029-02-28'],
    ['29 February to 29 February', '2028-02-29', 4, '2032-02-29'],
  ])('addYears, %s', (_boundary, on, years, expected) => {
    expect(addYears(on, years)).toBe(expected)
  })

  test('counting days forward and then between gives the days back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (on, days) => {
        const then = addDays(on, days)
        expect(isIsoDate(then)).toBe(true)
        expect(daysBetween(on, then)).toBe(days)
        expect(addDays(then, -days)).toBe(on)
      }),
    )
  })

  test('dates sort as text in the order of time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
        expect(laterOf(a, b)).toBe(daysBetween(a, b) > 0 ? b : a)
      }),
    )
  })

  test('a month later is in the next month, on the same day or its last', () => {
    fc.assert(
      fc.property(anyDate, on => {
        const then = addMonths(on, 1)
        expect(Number(then.slice(5, 7))).toBe((Number(on.slice(5, 7)) % 12) + 1)
        expect(then.slice(8) === on.slice(8) || addDays(then, 1).endsWith('-01')).toBe(true)
      }),
    )
  })

  test('weekdays, years and leap years', () => {
    expect(weekdayOf('2026-11-21')).toBe(6)
    expect(weekdayOf('2026-11-22')).toBe(0)
    expect(weekdayOf('2026-03-08')).toBe(0)
    expect(yearOf('2026-01-01')).toBe(2026)
    expect([1900, 2000, 2026, 2028].filter(isLeapYear)).toEqual([2000, 2028])
  })

  test('dates are written as the courts of each language write them', () => {
    expect(formatDate('2026-03-05', 'en')).toBe('March 5, 2026')
    expect(formatDate('2026-03-05', 'es')).toBe('5 de marzo de 2026')
    expect(formatDate('2026-03-05', 'en', 'weekday')).toBe('Thursday, March 5, 2026')
    expect(formatDate('2026-03-05', 'es', 'weekday')).toBe('jueves, 5 de marzo de 2026')
    expect(formatDate('2026-03-05', 'en', 'short')).toBe('Mar 5, 2026')
    expect(formatDate('2026-03-05', 'es', 'short')).toBe('5 mar 2026')
    expect(formatDate('2026-01-01', 'en')).toBe('January 1, 2026')
  })

  test.each([
    ['a minute before midnight in Los Angeles', 'America/Los_Angeles', '2026-11-22T07:59:00Z', '2026-11-21'],
    ['midnight in Los Angeles', 'America/Los_Angeles', '2026-11-22T08:00:00Z', '2026-11-22'],
    ['the same moment in New York', 'America/New_York', '2026-11-22T07:59:00Z', '2026-11-22'],
    ['the last minute of a day on summer time', 'America/New_York', '2026-07-01T03:59:00Z', '2026-06-30'],
    ['the last minute of the year in Honolulu', 'Pacific/Honolulu', '2027-01-01T09:59:59Z', '2026-12-31'],
    ['already tomorrow in Kiritimati', 'Pacific/Kiritimati', '2026-11-21T10:00:00Z', '2026-11-22'],
  ])('dateIn, %s', (_boundary, there, moment, expected) => {
    expect(dateIn(there, new Date(moment))).toBe(expected)
  })
})
