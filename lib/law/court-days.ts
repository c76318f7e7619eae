// The days a court is open: not a Saturday, not a Sunday, not a holiday its state's courts keep.

import Holidays from 'date-holidays'
import { addDays, type IsoDate, weekdayOf, yearOf } from '@/lib/shared/civil-date'
import { asIs, type Words } from '@/lib/shared/words'
import { holidayNames } from './court-holiday-names'
import { type CourtCode, holidayCorrections } from './court-holidays'

type HolidaysOfYear = ReadonlyMap<IsoDate, Words>

const calendars = new Map<CourtCode, Holidays>()
const years = new Map<string, HolidaysOfYear>()

function calendarOf(state: CourtCode): Holidays {
  const known = calendars.get(state)
  if (known) return known
  const calendar = state === 'US' ? new Holidays('US') : new Holidays('US', state)
  for (const { rule, name } of holidayCorrections[state]?.add ?? [])
    calendar.setHoliday(rule, { name: { en: name }, type: 'public', substitute: true })
  calendars.set(state, calendar)
  return calendar
}

/** The holiday's own name: the calendar adds a mark where a weekend holiday is kept on a Friday or a Monday. */
function plainName(name: string): string {
  return name.replace(/ \(substitute day\)$/, '')
}

function nameOf(name: string, moved: boolean): Words {
  const words = holidayNames[name] ?? asIs(name)
  return moved ? { en: `${words.en} (observed)`, es: `${words.es} (día de descanso trasladado)` } : words
}

function holidaysOf(state: CourtCode, year: number): HolidaysOfYear {
  const key = `${state} ${year}`
  const known = years.get(key)
  if (known) return known
  const correction = holidayCorrections[state]
  const dropped = new Set(correction?.drop)
  const days = new Map<IsoDate, Words>()
  for (const holiday of calendarOf(state).getHolidays(year)) {
    const name = plainName(holiday.name)
    // The calendar lists the Friday or Monday of a weekend Veterans Day under banks only; courts keep it too.
    if (holiday.type !== 'public' && !(holiday.type === 'bank' && name === 'Veterans Day')) continue
    if (dropped.has(name)) continue
    // The text holds the civil date of the state itself, whatever the zone of the machine.
    const on = holiday.date.slice(0, 10) as IsoDate
    const moved = holiday.substitute === true && name !== holiday.name
    if (moved && correction?.saturdayStays && weekdayOf(on) === 5) continue
    if (!days.has(on)) days.set(on, nameOf(name, moved))
  }
  years.set(key, days)
  return days
}

/** The holiday a state's courts keep on a day, by name; null on any other day, weekends included. */
export function holidayOn(on: IsoDate, state: CourtCode): Words | null {
  return holidaysOf(state, yearOf(on)).get(on) ?? null
}

export function isWeekend(on: IsoDate): boolean {
  const weekday = weekdayOf(on)
  return weekday === 0 || weekday === 6
}

/** Whether the state's courts are open on a day. */
export function isCourtDay(on: IsoDate, state: CourtCode): boolean {
  return !isWeekend(on) && holidayOn(on, state) === null
}

/** The nearest court day on or after a day, or on or before it. */
export function nearestCourtDay(on: IsoDate, state: CourtCode, step: 1 | -1): IsoDate {
  let day = on
  while (!isCourtDay(day, state)) day = addDays(day, step)
  return day
}
