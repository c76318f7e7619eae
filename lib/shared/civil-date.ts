// Dates as courts write them: a year, a month and a day, with no clock and no time zone.
// A JavaScript Date never leaves this file; inside, it always stands at midnight UTC.

import { UTCDate } from '@date-fns/utc'
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, getDay, isValid } from 'date-fns'
import { type Locale, tags } from './words'

/** A civil date, 'YYYY-MM-DD'. Strings of this shape sort in the order of time. */
export type IsoDate = `${number}-${number}-${number}`

function toDate(on: IsoDate): UTCDate {
  return new UTCDate(`${on}T00:00:00Z`)
}

function toIso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate
}

/** True for a real day of the calendar written YYYY-MM-DD (31 February is not one). */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new UTCDate(`${text}T00:00:00Z`)
  return isValid(date) && toIso(date) === text
}

/** The date of a year, month (1–12) and day, or null when the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : null
}

export function addDays(on: IsoDate, days: number): IsoDate {
  return toIso(addDaysTo(toDate(on), days))
}

/** Calendar months; the day clamps to the month's last (31 January + 1 month is 28 or 29 February). */
export function addMonths(on: IsoDate, months: number): IsoDate {
  return toIso(addMonthsTo(toDate(on), months))
}

/** Calendar years; 29 February clamps to 28 February. */
export function addYears(on: IsoDate, years: number): IsoDate {
  return addMonths(on, years * 12)
}

/** Whole days from one date to another: leaves out the first, includes the last; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from))
}

export function yearOf(on: IsoDate): number {
  return Number(on.slice(0, 4))
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(on: IsoDate): number {
  return getDay(toDate(on))
}

export function isLeapYear(year: number): boolean {
  return dateOf(year, 2, 29) !== null
}

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b
}

/** The civil date it is at a moment in an IANA time zone: the one bridge from the clock to a date. */
export function dateIn(timeZone: string, moment: Date): IsoDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(moment) as IsoDate
}

// One formatter a language and style, made once: making one costs far more than using it.
const styles = {
  long: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  short: { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
type DateStyle = keyof typeof styles

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(locale: Locale, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tags[locale], styles[style])
  formatters.set(key, made)
  return made
}

/** "March 5, 2026" / "5 de marzo de 2026"; with the weekday where a person must act: "Thursday, March 5, 2026". */
export function formatDate(on: IsoDate, locale: Locale, style: DateStyle = 'long'): string {
  return formatterOf(locale, style).format(toDate(on))
}
