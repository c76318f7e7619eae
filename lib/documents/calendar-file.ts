// The dates of cases as an iCalendar file (RFC 5545): days without a time, each with its alarms. The same dates give the
// same bytes.

import ical, { ICalAlarmRelatesTo, ICalAlarmType, type ICalCalendar } from 'ical-generator'
import type { CalendarDate } from '@/lib/case/calendar-dates'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** The dates of one case. `changedOn`: when the case last changed, an ISO moment. `url`: the case's own page, where the
 *  app has an address that works everywhere; null otherwise. */
export type CalendarCase = { id: string; changedOn: string; url: string | null; dates: readonly CalendarDate[] }

export const calendarMediaType = 'text/calendar; charset=utf-8'

/** Alarms ring at nine in the morning, where the calendar is read. */
const alarmHour = 9

const name: Words = { en: 'Satisfied: my dates', es: 'Satisfied: mis fechas' }

/** The whole file, in one language. */
export function calendarFile(cases: readonly CalendarCase[], locale: Locale): string {
  const language = locale.toUpperCase()
  const calendar = ical({
    name: say(name, locale),
    prodId: { company: 'Satisfied', product: 'Satisfied', language },
  })
  for (const one of cases) for (const date of one.dates) addDate(calendar, one, date, locale)
  return `${calendar.toString()}\r\n`
}

function addDate(calendar: ICalCalendar, { id, changedOn, url }: CalendarCase, date: CalendarDate, locale: Locale) {
  const title = say(date.title, locale)
  const event = calendar.createEvent({
    id: `${id}-${date.id.replaceAll(':', '-')}@satisfied`,
    sequence: 0,
    stamp: new Date(changedOn),
    start: new Date(`${date.on}T00:00:00Z`),
    allDay: true,
    summary: title,
    description: say(date.text, locale),
    ...(url !== null && { url: date.path ? `${url}/${date.path}` : url }),
  })
  for (const days of date.remindBefore)
    event
      // Seconds before the start of the day; below zero is after it.
      .createAlarm({ type: ICalAlarmType.display, trigger: (days * 24 - alarmHour) * 3600, description: title })
      // Said apart, because the library passes it over above; without it an alarm of the day itself rings a day late.
      .relatesTo(ICalAlarmRelatesTo.start)
}
