// The calendar file read back as a calendar program reads it: unfolded, then property by property.

import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { type CalendarDate, datesOf } from '@/lib/case/calendar-dates'
import { openCaseFile } from '@/lib/case/case-file'
import type { Locale } from '@/lib/shared/words'
import { maribel } from '@/tests/people/maribel'
import { type CalendarCase, calendarFile } from './calendar-file'

const long =
  'El último día para pedir: señal, año y niñez; una línea muy larga \\ con \u201ccomillas\u201d y más palabras. '
    .repeat(3)
    .trim()
const payment: CalendarDate = {
  ...{ id: 'payment-due:2026-12-01', on: '2026-12-01', path: 'payments', uncertain: false, remindBefore: [3, 0] },
  title: { en: 'A payment is due', es: 'Vence un pago' },
  text: { en: 'Pay $200.00.\nWrite it down.', es: long },
}
const one: CalendarCase = {
  ...{ id: 'case-1', changedOn: '2026-11-20T08:00:00.000Z', url: 'https://example.org/cases/case-1' },
  dates: [payment],
}

/** Each line, put together again from its folded parts: its name with parameters, and its value. */
function readBack(file: string): [string, string][] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(line => line !== '')
    .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
}

const unescaped = (value: string) => value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))
const valuesOf = (file: string, name: string) =>
  readBack(file).flatMap(([key, value]) => (key === name ? [unescaped(value)] : []))

test.each<[Locale, string, string]>([
  ['en', 'A payment is due', 'Pay $200.00.\nWrite it down.'],
  ['es', 'Vence un pago', long],
])('in %s, accents, marks and breaks come back as they were', (locale, title, text) => {
  const file = calendarFile([one], locale)
  expect(valuesOf(file, 'SUMMARY')).toEqual([title])
  expect(valuesOf(file, 'DESCRIPTION')).toEqual([text, title, title])
})

test('no line is longer than 75 bytes, none is cut within a letter, and each ends as the standard wants', () => {
  const file = calendarFile([one], 'es')
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file).not.toContain('\ufffd')
})

test('a whole day, with an alarm at nine for each reminder', () => {
  const file = calendarFile([one], 'en')
  expect(valuesOf(file, 'DTSTART;VALUE=DATE')).toEqual(['20261201'])
  expect(valuesOf(file, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY'])
  expect(readBack(file).filter(([key]) => key.startsWith('TRIGGER'))).toEqual([
    ['TRIGGER;RELATED=START', '-P2DT15H'],
    ['TRIGGER;RELATED=START', 'PT9H'],
  ])
})

test('the same dates give the same bytes; another state of the case, another stamp', () => {
  expect(calendarFile([one], 'en')).toBe(calendarFile([one], 'en'))
  expect(valuesOf(calendarFile([one], 'en'), 'UID')).toEqual(['case-1-payment-due-2026-12-01@satisfied'])
  expect(valuesOf(calendarFile([one], 'en'), 'SEQUENCE')).toEqual(['0'])
  expect(valuesOf(calendarFile([one], 'en'), 'DTSTAMP')).toEqual(['20261120T080000Z'])
})

test('it names its address only where it has one for everybody', () => {
  const urls = (url: string | null) =>
    readBack(calendarFile([{ ...one, url }], 'en')).flatMap(([key, value]) => (key.startsWith('URL') ? [value] : []))
  expect(urls(one.url)).toEqual(['https://example.org/cases/case-1/payments'])
  expect(urls(null)).toEqual([])
})

test('two cases with the same date keep apart, and none gives a calendar all the same', () => {
  const both = valuesOf(calendarFile([one, { ...one, id: 'case-2' }], 'en'), 'UID')
  expect(new Set(both).size).toBe(2)
  expect(calendarFile([], 'es')).toContain('BEGIN:VCALENDAR')
})

test('names no party and no case number of a real case', () => {
  const file = openCaseFile(maribel.answers, maribel.today)
  const text = readBack(calendarFile([{ ...one, dates: datesOf(file) }], 'en'))
    .map(([, value]) => unescaped(value))
    .join('\n')
  const { you, otherSide, caseNumber } = file.facts
  for (const name of [you?.name, otherSide[0]?.name, caseNumber]) {
    expect(name).toBeTruthy()
    expect(text).not.toContain(name)
  }
})

test('the day stays the day on a server west of Greenwich', () => {
  const script = `import ical from 'ical-generator'
    console.log(ical({ events: [{ start: new Date('2026-12-01T00:00:00Z'), allDay: true, summary: 'x' }] }).toString())`
  const env = { ...process.env, TZ: 'America/Los_Angeles' }
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' })
  expect(said).toContain('DTSTART;VALUE=DATE:20261201')
})
