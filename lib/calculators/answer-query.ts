// From an address to what its page shows: the form as it was filled in, and the result or what is wrong.

import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { Calculator, Outcome } from './define'
import { type QueryFault, type ReadQuery, readQuery } from './query'

/** `form`: as it is to be drawn. `faults`: of the answers, and of what cannot be reckoned with them, beside their fields.
 *  `refusal`: why there is no answer although nothing is wrong. `asked`: what an outcome was reckoned from. */
export type AnsweredQuery = {
  form: Pick<ReadQuery, 'fields' | 'raw' | 'rows'>
  faults: QueryFault[]
  refusal: Words | null
  result: { asked: Record<string, unknown>; outcome: Outcome } | null
}

/** Reads an address and reckons. Never throws, whatever the address holds. */
export function answerQuery(
  calculator: Calculator,
  query: URLSearchParams,
  locale: Locale,
  today: IsoDate,
): AnsweredQuery {
  const { asked, faults, ...form } = readQuery(calculator, query, calculator.start(today), locale)
  if (asked === null) return { form, faults: asDrawn(calculator, faults), refusal: null, result: null }
  const found = calculator.calculate(asked, locale, today)
  if (found.ok) return { form, faults: [], refusal: null, result: { asked, outcome: found.value } }
  return {
    form,
    faults: found.error.flatMap(({ field, why }) => (field ? [{ field, message: say(why, locale) }] : [])),
    refusal: found.error.find(({ field }) => field === null)?.why ?? null,
    result: null,
  }
}

/** In the order of the page, where what most people leave alone stands last. */
function asDrawn({ seldom = [] }: Calculator, faults: QueryFault[]): QueryFault[] {
  const isLast = ({ field }: QueryFault) => seldom.includes(field)
  return [...faults.filter(fault => !isLast(fault)), ...faults.filter(isLast)]
}
