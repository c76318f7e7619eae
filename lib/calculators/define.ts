// A calculator anyone can use: what it asks, and the way from the answers to what is shown. The sums are those of lib/law,
// the very same the open interface calls.

import type { AnswerTo, Fields } from '@/lib/interview/fields'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Result } from '@/lib/shared/results'
import type { Picture, ShownPart, ShownTable } from '@/lib/shared/shown'
import type { Locale, Words } from '@/lib/shared/words'

/** A group of fields asked any number of times: payments, deposits. `most`: how many rows are read. */
export type RowsOf<F extends Fields = Fields> = {
  label: Words
  hint?: Words
  /** What one row is called, for its legend: "Payment". A number is added. */
  one: Words
  /** The button that makes room for more. */
  add: Words
  most: number
  fields: F
}
export type Lists = Record<string, RowsOf>

/** The answers by field name, and by list name the rows that were filled in. Names are those of the open interface. */
export type Asked<F extends Fields, L extends Lists> = AnswerTo<F> & { [K in keyof L]: AnswerTo<L[K]['fields']>[] }

/** Why no result can be shown. `field`: the field the sentence stands beside; null for the whole form (not covered). */
export type Refused = { field: string | null; why: Words }

/** What was found, in the order it is shown. */
export type Outcome = {
  /** The answer in one sentence, which stands alone when read aloud. */
  sentence: Words
  /** The amount or the day the page is about. */
  figure:
    | { kind: 'amount'; label: Words; cents: Cents; note?: Words; parts?: ShownPart[]; perDay?: ShownPart }
    | { kind: 'day'; label: Words; on: IsoDate; note?: Words }
  picture: Picture | null
  tables: ShownTable[]
  working: Working
  warnings: Words[]
}

/** Answers of the judgment's questions, by step id, that a calculation already gave. */
export type CaseStart = Record<string, Record<string, unknown>>

export type Calculator = {
  /** Also the last part of its address, and its name in the open interface. */
  id: string
  title: Words
  /** What it tells, for a list of calculators and for search engines: one sentence. */
  about: Words
  /** What to know before filling it in. */
  lead: Words
  fields: Fields
  lists: Lists
  /** Optional fields most people leave alone: folded away under the others. */
  seldom?: string[]
  /** What stands in the form before anything was typed, as a query has it: the day of today, usual choices. */
  start: (today: IsoDate) => Record<string, string>
  calculate: (asked: Record<string, unknown>, locale: Locale, today: IsoDate) => Result<Outcome, Refused[]>
  /** What of the answers a case can begin with; null: only its state, or nothing. */
  caseStart: ((asked: Record<string, unknown>) => CaseStart) | null
  /** What a case has no place for, said beside its start; null: all comes along. */
  staysBehind?: (asked: Record<string, unknown>) => Words | null
}

/** Keeps the types of a calculator's own answers inside of it. */
export function defineCalculator<F extends Fields, L extends Lists>(
  parts: Omit<Calculator, 'fields' | 'lists' | 'seldom' | 'calculate' | 'caseStart' | 'staysBehind'> & {
    fields: F
    lists: L
    seldom?: (keyof F & string)[]
    calculate: (asked: Asked<F, L>, locale: Locale, today: IsoDate) => Result<Outcome, Refused[]>
    caseStart: ((asked: Asked<F, L>) => CaseStart) | null
    staysBehind?: (asked: Asked<F, L>) => Words | null
  },
): Calculator {
  // Only `readQuery` makes these answers, by the calculator's own fields.
  return parts as unknown as Calculator
}
