// The working of a counted period: what was counted, and where the court was closed.

import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { type CountedPeriod, type Direction, periodWords } from './days'
import type { Period } from './types'
import type { Working, WorkingStep } from './working'

/** How the last day was found: the count, then the move to a court day or why there was none. */
export function periodWorking(from: IsoDate, period: Period, direction: Direction, found: CountedPeriod): Working {
  return [countedStep(from, period, direction, found), { text: found.rolledBecause ?? notMoved }]
}

function countedStep(from: IsoDate, period: Period, direction: Direction, { unrolledOn }: CountedPeriod): WorkingStep {
  const length = periodWords(period)
  const text = inBoth(locale => {
    const [start, end] = [from, unrolledOn].map(on => formatDate(on, locale, 'weekday'))
    const first = formatDate(addDays(from, direction === 'within' ? 1 : -1), locale)
    const isByDay = period.count > 0 && ['days', 'court-days'].includes(period.unit)
    if (locale === 'en') {
      const counted = isByDay ? ` The day it runs from is left out: ${first} is counted first.` : ''
      return `Counting ${length.en} ${direction === 'within' ? 'after' : 'before'} ${start} leads to ${end}.${counted}`
    }
    const counted = isByDay ? ` El día desde el que corre no se cuenta: se cuenta primero el ${first}.` : ''
    return `Contar ${length.es} ${direction === 'within' ? 'después del' : 'antes del'} ${start} lleva al ${end}.${counted}`
  })
  return { text }
}

export const notMoved: Words = {
  en: 'The court is open on that day, so the date does not move.',
  es: 'El tribunal está abierto ese día, así que la fecha no se mueve.',
}
