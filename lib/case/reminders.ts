// Which reminders the dates of a case call for on a day.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { CalendarDate } from './calendar-dates'

/** `key` is made once in a case: the date's id and how many days before it ('payment-due:2026-12-01:3'). */
export type ReminderToMake = { key: string; on: IsoDate; title: Words; text: Words; path: string }

/** One for each date whose day to remind has come: the latest of its days, so that nobody gets several at once for a
 *  case that was entered late. */
export function remindersDue(dates: readonly CalendarDate[], today: IsoDate): ReminderToMake[] {
  return dates.flatMap(({ id, on, title, text, path, remindBefore }) => {
    const before = remindBefore.findLast(days => addDays(on, -days) <= today)
    return before === undefined ? [] : [{ key: `${id}:${before}`, on, title, text, path }]
  })
}
