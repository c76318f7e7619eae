// Every text the interview can show, gathered by showing each page to people who differ: both sides, several states,
// dates known and not. A new step is gathered by itself.

import type { AnyStep, Context } from '@/lib/interview/define'
import type { Field, Fields } from '@/lib/interview/fields'
import { flows } from '@/lib/interview/flows'
import type { StateCode } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'
import { type Found, wordsIn } from './words-check'

type AnyContext = Context<Record<string, unknown>>

const sides = ['debtor', 'creditor'] as const
// Chosen for their differences: notice starts the clock (CA), no appeal for one side (CT), a default is undone otherwise (TX).
const someStates: StateCode[] = ['CA', 'CT', 'DC', 'LA', 'NV', 'NY', 'PA', 'RI', 'TX', 'VA']
const someDates = [{}, { enteredOn: '2026-10-30' }, { enteredOn: '2026-10-30', noticeOn: '2026-11-02' }]
const decided = ['hearing', 'default', 'unsure'] as const

/** Someone who has answered nothing, and people who have answered everything their questions look at. */
export const contexts: AnyContext[] = [
  { answers: {}, today: '2026-11-21', owedCents: null },
  ...sides.flatMap(side =>
    someStates.flatMap((stateCode, index) =>
      someDates.map(dates => ({
        answers: { side, stateCode, heard: decided[index % decided.length], yourName: 'Ana Núñez', ...dates },
        today: '2026-11-21' as const,
        owedCents: index % 2 === 0 ? 123_456 : null,
      })),
    ),
  ),
]

/** Every step of every flow, once. */
export const steps: readonly AnyStep[] = [...new Set(flows.flatMap(flow => flow.steps))]

/** Every field a step can show to anyone, by name. A field that differs between people is there more than once. */
export function fieldsOf(step: AnyStep): { name: string; field: Field; page: Fields }[] {
  const seen = new Set<string>()
  return contexts.flatMap(context => {
    const page = step.fields(context)
    return Object.entries(page).flatMap(([name, field]) => {
      const mark = `${name} ${JSON.stringify(field)}`
      if (seen.has(mark)) return []
      seen.add(mark)
      return [{ name, field, page }]
    })
  })
}

/** Every title a step can show: its own, and for a list those of its entries and of "another?". */
export function titlesOf(step: AnyStep): Found[] {
  return distinct(
    contexts.flatMap(context => {
      const titles: [string, Words][] = [['title', pick(step.title, context)]]
      if (step.kind === 'list')
        titles.push(
          ['entryTitle(0)', step.entryTitle(context, 0)],
          ['entryTitle(1)', step.entryTitle(context, 1)],
          ['another', pick(step.another, context)],
        )
      return titles.map(([part, words]) => ({ where: `${step.id}.${part}`, words }))
    }),
  )
}

/** The reasons, the ways out, and what fields say: labels, hints, options and their own faults. */
export function textsOf(step: AnyStep): Found[] {
  return distinct([
    ...titlesOf(step),
    ...contexts.flatMap(context => [
      ...(step.why ? [{ where: `${step.id}.why`, words: pick(step.why, context) }] : []),
      ...wordsIn(step.maySkip, `${step.id}.maySkip`),
      ...wordsIn(step.fields(context), `${step.id}.fields`),
      ...faultsFrom(step, context).map(words => ({ where: `${step.id}.check`, words })),
    ]),
  ])
}

/** The text above a step's fields. */
export function passagesOf(step: AnyStep): Found[] {
  return distinct(contexts.flatMap(context => wordsIn(step.passages?.(context), `${step.id}.passages`)))
}

/** What a page says to amounts at odds with each other: each amount in turn very small among large ones, and the other way. */
function faultsFrom(step: AnyStep, context: AnyContext): Words[] {
  const names = Object.entries(step.fields(context)).flatMap(([name, field]) => (field.kind === 'money' ? [name] : []))
  const [small, large] = [1, 1_000_000]
  const answers = names.flatMap(odd =>
    [small, large].map(amount =>
      Object.fromEntries(names.map(name => [name, name === odd ? amount : small + large - amount])),
    ),
  )
  return answers.flatMap(answer => (step.check?.(answer, context) ?? []).map(fault => fault.message))
}

function pick(words: Words | ((context: AnyContext) => Words), context: AnyContext): Words {
  return typeof words === 'function' ? words(context) : words
}

function distinct(all: Found[]): Found[] {
  return [...new Map(all.map(one => [`${one.where} ${one.words.en} ${one.words.es}`, one])).values()]
}
