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
  const ages = step.kind === 'question' ? (['recent', 'old'] as const) : (['recent'] as const)
  const made = choicesOf(fields, state).flatMap((choice, index) => [
    ...ages.map(age => filled(step, context, fields, { choice, age, isBare: false })),
    ...(index === 0 && hasOptional(fields)
      ? [filled(step, context, fields, { choice, age: 'recent', isBare: true })]
      : []),
  ])
  const taken = made.filter(entry => entry !== null)
  if (taken.length === 0) throw new Error(`No answer was found that ${step.id} takes.`)
  return [...new Map(taken.map(entry => [JSON.stringify(entry), entry])).values()]
}

function hasOptional(fields: Fields): boolean {
  return Object.values(fields).some(field => field.optional)
}

type Choice = Record<string, string>
type Offered = { name: string; kind: 'radios' | 'select'; values: string[] }

/** The ways to answer the choices of a page: all together where they are few, else each option at least once. */
function choicesOf(fields: Fields, state: StateCode): Choice[] {
  const offered = Object.entries(fields).flatMap(([name, field]): Offered[] => {
    if (field.kind !== 'radios' && field.kind !== 'select') return []
    const values = name === 'stateCode' ? [state] : field.options.map(option => option.value)
    return [{ name, kind: field.kind, values }]
  })
  // Counted before they are made: twelve bills, each with eight ways to say how often, are too many to count on.
  return offered.reduce((count, { values }) => count * values.length, 1) <= mostCombinations
    ? allTogether(offered)
    : eachOnce(fields, offered)
}

function allTogether(offered: Offered[]): Choice[] {
  return offered.reduce<Choice[]>(
    (sofar, { name, values }) => sofar.flatMap(choice => values.map(value => ({ ...choice, [name]: value }))),
    [{}],
  )
}

/** Each option of each radios by itself, where it is shown; the selects, which only fill in, all move on together. */
function eachOnce(fields: Fields, offered: Offered[]): Choice[] {
  const usual: Choice = Object.fromEntries(offered.map(({ name, values }) => [name, values[0] ?? '']))
  const [radios, selects] = [offered.filter(one => one.kind === 'radios'), offered.filter(one => one.kind === 'select')]
  const turns = Math.max(0, ...selects.map(({ values }) => values.length))
  return [
    ...radios.flatMap(({ name, values }) =>
      values.map(value => ({ ...usual, ...shownBy(fields, name), [name]: value })),
    ),
    ...Array.from({ length: turns }, (_, turn) => ({
      ...usual,
      ...Object.assign({}, ...selects.map(({ name }) => shownBy(fields, name))),
      ...Object.fromEntries(selects.map(({ name, values }) => [name, values[turn % values.length] ?? ''])),
    })),
  ]
}

/** The choice that a field is shown under. */
function shownBy(fields: Fields, name: string): Choice {
  const showIf = fields[name]?.showIf
  return showIf ? { ...shownBy(fields, showIf.field), [showIf.field]: showIf.is[0] ?? '' } : {}
}

const amounts = [123_456, 10_000, 100, 1, 0]

type Filling = { choice: Choice; age: keyof typeof daysAgo; isBare: boolean }

/**
 * A page's other fields filled in around a choice, with the first amounts the page takes: the second a quarter of the
 * first and so on, as what is owed on a thing is less than its worth. `isBare`: optional fields are left blank. Null where
 * the page takes no such answer.
 */
function filled(
  step: AnyStep,
  context: AnyContext,
  fields: Fields,
  { choice, age, isBare }: Filling,
): StoredAnswer | null {
  for (const amount of amounts) {
    const entry: StoredAnswer = {}
    let least = amount
    for (const [name, field] of Object.entries(fields)) {
      if (!isShown(field, refill(fields, entry)) || (isBare && field.optional)) continue
      entry[name] = choice[name] ?? valueFor(field, context.today, least, age)
      if (field.kind === 'money') least = Math.floor(least / 4)
    }
    const whole = step.kind === 'question' ? entry : { entries: [entry], done: true }
    if (answerStands(step, whole, context)) return entry
  }
  return null
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
      return {
        ...{ zip: '90012-1234', email: 'someone@example.org', phone: '(213) 555-0100', time: '14:30' },
        ...{ 'last-digits': '0042', 'bank-name': 'First Federal' },
        other: textFor(field.lines),
      }[field.shape ?? 'other']
  }
}

/** It ends in a stop, as many names of companies do: no sentence may put a second one after it. */
function textFor(lines: number | undefined): string {
  return lines ? 'Perdí mi trabajo.\n\nCuido a mi mamá.' : 'Núñez, Nguyễn & Co.'
}
