// Answers a page would take, made from its fields: one for every choice it offers, so that a walk can try each.

import type { AnyListStep, AnyStep, Context } from '@/lib/interview/define'
import type { Field, Fields } from '@/lib/interview/fields'
import { isShown } from '@/lib/interview/schema'
import { answerStands, refill, type StoredAnswer } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'

type AnyContext = Context<Record<string, unknown>>

const mostCombinations = 12
const daysAgo = { recent: 20, old: 1100 }

/** Every kind of answer a step takes, as stored; "not sure" last. The state is not tried out: it is the one given. */
export function possibleAnswers(step: AnyStep, context: AnyContext, state: StateCode): StoredAnswer[] {
  const entries = possibleEntries(step, context, state)
  const whole = step.kind === 'question' ? entries : listsOf(step, entries)
  return step.maySkip ? [...whole, { notSure: true }] : whole
}

/** None where that is allowed, each entry alone, and two together. */
function listsOf(step: AnyListStep, entries: StoredAnswer[]): StoredAnswer[] {
  const [first, second = first] = [entries[0], entries.at(-1)]
  const lists = [...(step.least === 0 ? [[]] : []), ...entries.map(entry => [entry]), [first, second]]
  return lists.map(list => ({ entries: list, done: true }))
}

function possibleEntries(step: AnyStep, context: AnyContext, state: StateCode): StoredAnswer[] {
  const fields = step.fields(context)
  const dates = step.kind === 'question' ? (['recent', 'old'] as const) : (['recent'] as const)
  const made = choicesOf(fields, state).flatMap(choice => dates.map(age => filled(step, context, fields, choice, age)))
  return [...new Map(made.map(entry => [JSON.stringify(entry), entry])).values()]
}

type Choice = Record<string, string>

/** The ways to answer the choices of a page: all together where they are few, else each option of each at least once. */
function choicesOf(fields: Fields, state: StateCode): Choice[] {
  const offered = Object.entries(fields).flatMap(([name, field]): [string, string[]][] => {
    if (field.kind !== 'radios' && field.kind !== 'select') return []
    const values = field.options.map(option => option.value)
    return [[name, name === 'stateCode' ? [state] : values]]
  })
  const all = offered.reduce<Choice[]>(
    (sofar, [name, values]) => sofar.flatMap(choice => values.map(value => ({ ...choice, [name]: value }))),
    [{}],
  )
  if (all.length <= mostCombinations) return all
  const usual: Choice = Object.fromEntries(offered.map(([name, values]) => [name, values[0] ?? '']))
  return offered.flatMap(([name, values]) => values.map(value => ({ ...usual, [name]: value })))
}

const amounts = [123_456, 10_000, 100, 1]

/** A page's other fields filled in around a choice; with the first amounts the page takes. */
function filled(
  step: AnyStep,
  context: AnyContext,
  fields: Fields,
  choice: Choice,
  age: keyof typeof daysAgo,
): StoredAnswer {
  for (const amount of amounts) {
    const entry: StoredAnswer = { ...choice }
    for (const [name, field] of Object.entries(fields))
      if (isShown(field, refill(fields, entry)) && !(name in entry))
        entry[name] = valueFor(field, context.today, amount, age)
    const whole = step.kind === 'question' ? entry : { entries: [entry], done: true }
    if (answerStands(step, whole, context)) return entry
  }
  throw new Error(`No answer was found that ${step.id} takes for ${JSON.stringify(choice)}.`)
}

function valueFor(field: Field, today: IsoDate, amount: number, age: keyof typeof daysAgo): unknown {
  switch (field.kind) {
    case 'radios':
    case 'select':
      return field.options[0]?.value
    case 'checkboxes':
      return field.options.map(option => option.value)
    case 'money':
      return Math.max(field.least ?? 0, Math.min(amount, field.most ?? amount))
    case 'percent':
      return 7.25
    case 'number':
      return field.least
    case 'date':
      return field.notBefore ?? addDays(field.notAfter ?? today, -daysAgo[age])
    case 'password':
      return 'never asked'
    case 'text':
      return { zip: '90012-1234', email: 'someone@example.org', phone: '(213) 555-0100', other: textFor(field.lines) }[
        field.shape ?? 'other'
      ]
  }
}

/** It ends in a stop, as many names of companies do: no sentence may put a second one after it. */
function textFor(lines: number | undefined): string {
  return lines ? 'Perdí mi trabajo.\n\nCuido a mi mamá.' : 'Núñez, Nguyễn & Co.'
}
