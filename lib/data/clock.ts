// The clock, read nowhere else: the pure rooms are given today as an argument.

import 'server-only'
import { dateIn, type IsoDate } from '@/lib/shared/civil-date'
import { settings } from './settings'

/** The civil date it is now in an IANA time zone ('America/Los_Angeles'): the court's zone, not the server's. */
export function todayIn(timeZone: string): IsoDate {
  return settings().fixedToday ?? dateIn(timeZone, new Date())
}

/**
 * The moment it is now. With a fixed date: noon UTC of that date, which is the same date all over the United States,
 * plus the time since the start, so that what is saved later still sorts later.
 */
export function now(): Date {
  const { fixedToday } = settings()
  if (fixedToday === null) return new Date()
  return new Date(Date.parse(`${fixedToday}T12:00:00Z`) + Math.floor(performance.now()))
}
