// Counting a period as courts do: leave out the first day, include the last, and when the court is closed on the
// last day move to the next court day (for "within") or the one before (for "before"). Fed. R. Civ. P. 6(a);
// Cal. Code Civ. Proc. §§ 12, 12a; N.Y. Gen. Constr. Law §§ 20, 25-a, 30.

import { addDays, addMonths, addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Locale, plural, upperFirst, type Words } from '@/lib/shared/words'
import { holidayOn, isWeekend, nearestCourtDay } from './court-days'
import type { CourtCode } from './court-holidays'
import type { Period } from './types'

/** `within`: at the latest this long after. `before`: at the latest this long ahead of. */
export type Direction = 'within' | 'before'

/** `unrolledOn` is the bare count; `dueOn` the court day it moved to, with the reason when it moved. */
export type CountedPeriod = { dueOn: IsoDate; unrolledOn: IsoDate; rolledBecause: Words | null }

function countCourtDays(from: IsoDate, count: number, step: 1 | -1, state: CourtCode): IsoDate {
  let day = from
  for (let left = count; left > 0; left--) day = nearestCourtDay(addDays(day, step), state, step)
  return day
}

/**
 * The bare count, never moved off a weekend or a holiday: for the lives of judgments and liens.
 * Months and years keep the day of the month, or clamp to the month's last day.
 */
export function countOnly(from: IsoDate, period: Period, direction: Direction, state: CourtCode): IsoDate {
  const step = direction === 'within' ? 1 : -1
  const count = period.count * step
  switch (period.unit) {
    case 'days':
      return addDays(from, count)
    case 'weeks':
      return addDays(from, count * 7)
    case 'months':
      return addMonths(from, count)
    case 'years':
      return addYears(from, count)
    case 'court-days':
      return countCourtDays(from, period.count, step, state)
  }
}

/** The last day of a period, on a court day: forward for `within`, backward for `before`, so never past the limit. */
export function countPeriod(from: IsoDate, period: Period, direction: Direction, state: CourtCode): CountedPeriod {
  const unrolledOn = countOnly(from, period, direction, state)
  const dueOn = nearestCourtDay(unrolledOn, state, direction === 'within' ? 1 : -1)
  const rolledBecause = dueOn === unrolledOn ? null : whyRolled(unrolledOn, dueOn, direction, state)
  return { dueOn, unrolledOn, rolledBecause }
}

function whyRolled(unrolledOn: IsoDate, dueOn: IsoDate, direction: Direction, state: CourtCode): Words {
  const step = direction === 'within' ? 1 : -1
  const closed: { on: IsoDate; holiday: Words | null }[] = []
  for (let on = unrolledOn; on !== dueOn; on = addDays(on, step)) {
    const holiday = isWeekend(on) ? null : holidayOn(on, state)
    // A weekend passed on the way needs no words; the one the count ended on does.
    if (on === unrolledOn || holiday) closed.push({ on, holiday })
  }
  const reason = ({ on, holiday }: (typeof closed)[number], locale: Locale): string => {
    const day = formatDate(on, locale, 'weekday')
    if (locale === 'en') return `${day}, is ${holiday ? holiday.en : 'on a weekend'}`
    return `el ${day}, ${holiday ? `es ${holiday.es}` : 'cae en fin de semana'}`
  }
  const en = closed.map(day => reason(day, 'en')).join('; ')
  const es = closed.map(day => reason(day, 'es')).join('; ')
  const to = { en: formatDate(dueOn, 'en', 'weekday'), es: formatDate(dueOn, 'es', 'weekday') }
  return direction === 'within'
    ? {
        en: `${en}. The court is closed, so the date moves to ${to.en}.`,
        es: `${upperFirst(es)}. El tribunal está cerrado, así que la fecha pasa al ${to.es}.`,
      }
    : {
        en: `${en}. The court is closed, so the date moves back to ${to.en}.`,
        es: `${upperFirst(es)}. El tribunal está cerrado, así que la fecha se adelanta al ${to.es}.`,
      }
}

const unitNames: Record<Period['unit'], Record<Locale, { one: string; other: string }>> = {
  days: { en: { one: 'day', other: 'days' }, es: { one: 'día', other: 'días' } },
  'court-days': {
    en: { one: 'court day', other: 'court days' },
    es: { one: 'día hábil del tribunal', other: 'días hábiles del tribunal' },
  },
  weeks: { en: { one: 'week', other: 'weeks' }, es: { one: 'semana', other: 'semanas' } },
  months: { en: { one: 'month', other: 'months' }, es: { one: 'mes', other: 'meses' } },
  years: { en: { one: 'year', other: 'years' }, es: { one: 'año', other: 'años' } },
}

/** "30 days" / "30 días". */
export function periodWords(period: Period): Words {
  const names = unitNames[period.unit]
  return { en: plural(period.count, names.en, 'en'), es: plural(period.count, names.es, 'es') }
}
