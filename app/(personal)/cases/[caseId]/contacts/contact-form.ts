// The form of a new entry of the log, as the page draws it and its action reads it.

import { otherSideZoneOf } from '@/lib/case/conduct'
import { now } from '@/lib/data/clock'
import { contactFields } from '@/lib/interview/forms/contact'
import type { RawAnswer } from '@/lib/interview/schema'
import { laterOf } from '@/lib/shared/civil-date'
import { clockIn, formatClockTime, plainZoneOf } from '@/lib/shared/clock-time'
import { listOf } from '@/lib/shared/words'
import type { LoadedCase } from '../load-case'

/** The fields, and what stands in them at first: this very moment, by the other side's clock. */
export function contactForm({ file, locale }: LoadedCase) {
  const timeZone = plainZoneOf(otherSideZoneOf(file))
  const there = clockIn(timeZone, now())
  const names = file.facts.otherSide.map(party => party.name)
  const [year = '', month = '', day = ''] = there.on.split('-')
  const start: RawAnswer = {
    on: { year, month: String(Number(month)), day: String(Number(day)) },
    at: formatClockTime(there.at, locale),
    timeZone,
    ...(names.length === 1 && { name: names[0] }),
  }
  const otherSide = names.length > 0 ? listOf(names, locale) : null
  // East of the court it may be tomorrow already.
  return { fields: contactFields({ today: laterOf(file.today, there.on), otherSide }), start }
}
