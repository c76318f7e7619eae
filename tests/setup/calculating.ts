// Filling in a calculator's page in a test: what it shows, or what it says is wrong.

import fc from 'fast-check'
import { answerQuery } from '@/lib/calculators/answer-query'
import type { Calculator, Outcome } from '@/lib/calculators/define'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, locales, type Words } from '@/lib/shared/words'
import { faultsOfProse, wordsIn } from '../contracts/words-check'

/** The boxes of a form by name, a row's as `deposits.0.amount`; a day may stand whole. Undefined is left blank. */
export type Filled = Record<string, string | undefined>

const today: IsoDate = '2026-11-21'

/** What the page is after the form was sent; boxes not named were left blank, as a browser sends them. */
export function answered(calculator: Calculator, filled: Filled, locale: Locale = 'en') {
  const query = new URLSearchParams()
  for (const [name, { kind }] of Object.entries(calculator.fields)) if (kind !== 'radios') query.set(name, '')
  for (const [name, value] of Object.entries(filled)) if (value !== undefined) query.set(name, value)
  return answerQuery(calculator, query, locale, today)
}

/** What is shown for answers that have a result. */
export function outcomeFor(calculator: Calculator, filled: Filled): Outcome {
  const { result, faults, refusal } = answered(calculator, filled)
  if (result === null) throw new Error(JSON.stringify({ faults, refusal }))
  return result.outcome
}

/** What is said beside each field, or of all of it where there is no answer. */
export function refusedBy(
  calculator: Calculator,
  filled: Filled,
): { faults: Record<string, string>; why: Words | null } {
  const { result, faults, refusal } = answered(calculator, filled)
  if (result !== null) throw new Error(`answered: ${result.outcome.sentence.en}`)
  return { faults: Object.fromEntries(faults.map(({ field, message }) => [field, message])), why: refusal }
}

/** Every text of a result or of a calculator that is empty, has a hole in it, or ends in two stops. */
export function brokenTexts(value: unknown): string[] {
  return wordsIn(value, 'shown').flatMap(({ where, words }) =>
    [words.en, words.es].flatMap(text =>
      [...faultsOfProse(text), ...(/\.\./.test(text) ? [`has two stops running: "${text}"`] : [])].map(
        fault => `${where} ${fault}`,
      ),
    ),
  )
}

/** Sends what no form would, in both languages; fails when a page is not made of it. */
export function sendGarbage(calculator: Calculator): void {
  const names = [
    ...Object.entries(calculator.fields).flatMap(([name, { kind }]) =>
      kind === 'date' ? [name, `${name}.year`, `${name}.month`, `${name}.day`] : [name],
    ),
    ...Object.entries(calculator.lists).flatMap(([list, { fields }]) => [
      list,
      ...Object.keys(fields).flatMap(name => [`${list}.0.${name}`, `${list}.999.${name}`, `${list}.-1.${name}`]),
    ]),
    ...['add', '__proto__', 'constructor', ''],
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2026-02-30',
      '9999-12-31',
      '1950-01-01',
      '1e309',
      '-0',
      '20000000',
      '36525',
      '\0',
      '__proto__',
      'US',
      'CA',
    ),
    fc.constantFrom('years', 'court-days', 'before', 'month', 'yes', 'x'.repeat(100_000)),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 30 }),
      fc.constantFrom(...locales),
      (sent, locale) => {
        const { form, faults, result } = answerQuery(calculator, new URLSearchParams(sent), locale, today)
        if (Object.keys(form.fields).length < Object.keys(calculator.fields).length)
          throw new Error('fields are missing')
        for (const { field } of faults)
          if (!(field in form.fields)) throw new Error(`a fault beside no field: ${field}`)
        const broken = brokenTexts(result?.outcome)
        if (broken.length > 0) throw new Error(broken.join('\n'))
      },
    ),
    { numRuns: 100 },
  )
}

/** The open interface's "1234.56" in cents. Sums may be larger than what people may type in. */
export function centsIn(amount: string): number {
  return Number(amount.replace('.', ''))
}
