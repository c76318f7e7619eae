import { describe, expect, test } from 'vitest'
import {
  type ClockTime,
  clockElsewhere,
  formatClockTime,
  isClockTime,
  parseClockTime,
  plainZoneOf,
  timeZones,
} from './clock-time'

describe('a time as people type it', () => {
  test.each([
    ['2:30 pm', '14:30'],
    ['2:30pm', '14:30'],
    ['2:30 P.M.', '14:30'],
    ['2:30 p. m.', '14:30'],
    ['2:30\u202fp.\u00a0m.', '14:30'],
    ['2 pm', '14:00'],
    ['12:00 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['11:59 pm', '23:59'],
    ['14:30', '14:30'],
    ['14h30', '14:30'],
    ['08:05', '08:05'],
    ['0:15', '00:15'],
    ['2:30', 'half-unknown'],
    ['12:30', 'half-unknown'],
    ['9', null],
    ['24:00', null],
    ['13:00 pm', null],
    ['0:30 am', null],
    ['2:60 pm', null],
    ['half past two', null],
    ['', null],
  ])('%j is %j', (typed, meant) => {
    expect(parseClockTime(typed)).toBe(meant)
  })

  test('what is written out is read back', () => {
    for (const at of ['00:00', '00:01', '07:59', '12:00', '21:00', '23:59'] as ClockTime[])
      for (const locale of ['en', 'es'] as const) expect(parseClockTime(formatClockTime(at, locale))).toBe(at)
  })
})

test.each(['24:00', '7:30', '07:60', '07:30:00', 'noon'])('%j is no time of day', text => {
  expect(isClockTime(text)).toBe(false)
})

describe('the same moment on another clock', () => {
  test.each([
    [
      '7:30 in Los Angeles is 10:30 in New York',
      '2026-03-03',
      '07:30',
      'America/Los_Angeles',
      'America/New_York',
      '2026-03-03',
      '10:30',
    ],
    [
      'late in the west is tomorrow in the east',
      '2026-12-31',
      '22:00',
      'America/Los_Angeles',
      'America/New_York',
      '2027-01-01',
      '01:00',
    ],
    [
      'Arizona keeps its clocks in summer',
      '2026-07-01',
      '12:00',
      'America/Phoenix',
      'America/Denver',
      '2026-07-01',
      '13:00',
    ],
    [
      'and agrees with the mountains in winter',
      '2026-01-15',
      '12:00',
      'America/Phoenix',
      'America/Denver',
      '2026-01-15',
      '12:00',
    ],
    [
      'the day the clocks go forward',
      '2026-03-08',
      '12:00',
      'America/Chicago',
      'America/Phoenix',
      '2026-03-08',
      '10:00',
    ],
    ['the day the clocks go back', '2026-11-01', '12:00', 'America/Chicago', 'America/Phoenix', '2026-11-01', '11:00'],
    ['Hawaii', '2026-11-21', '03:00', 'America/New_York', 'Pacific/Honolulu', '2026-11-20', '22:00'],
  ] as const)('%s', (_, on, at, from, to, thenOn, thenAt) => {
    expect(clockElsewhere({ on, at }, from, to)).toEqual({ on: thenOn, at: thenAt })
  })
})

test('every zone is one the clock knows, and every city of a state has one', () => {
  for (const zone of Object.keys(timeZones))
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  expect(plainZoneOf('America/Boise')).toBe('America/Denver')
  expect(plainZoneOf('America/Los_Angeles')).toBe('America/Los_Angeles')
})
