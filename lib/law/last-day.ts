// The last day of a period that runs from a day of the case, as a deadline that says how it was counted.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { countPeriod, periodWords } from './days'
import type { Deadline, Start } from './deadline'
import type { Citation, Jurisdiction, Period } from './types'

/** Leaves out the first day, includes the last, and moves off a day on which the court is closed. */
export function lastDay(
  state: Jurisdiction,
  start: Start,
  period: Period,
  source: { cite: Citation; uncertain: boolean },
  note: Words | undefined,
): Deadline {
  const { dueOn, unrolledOn, rolledBecause } = countPeriod(start.on, period, 'within', state.code)
  return {
    kind: 'date',
    on: dueOn,
    roll: rolledBecause,
    rule: countedRule(period, start, unrolledOn),
    ...source,
    ...(note && { note }),
    ...(start.isGuess && { estimated: true as const }),
  }
}

function countedRule(period: Period, start: Start, endsOn: IsoDate): Words {
  const length = periodWords(period)
  return inBoth(locale => {
    const end = formatDate(endsOn, locale)
    if (locale === 'en') {
      const counted = `Count ${length.en} from ${start.words.en}, leaving that day out: the last day is ${end}`
      return start.isGuess
        ? `${counted}, if the notice was mailed the same day; if it was mailed later, the date is later.`
        : `${counted}.`
    }
    const counted = `Cuente ${length.es} desde el ${start.words.es}, sin contar ese día: el último día es el ${end}`
    return start.isGuess
      ? `${counted}, si el aviso se envió el mismo día; si se envió después, la fecha es posterior.`
      : `${counted}.`
  })
}
