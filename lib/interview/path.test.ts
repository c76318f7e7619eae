import { describe, expect, test } from 'vitest'
import { type AnyStep, defineListStep, defineStep, type Flow } from './define'
import { radios, text, yesNo } from './fields'
import { nextIn, type Path, pathFor, placeIn, previousIn } from './path'
import type { StoredAnswers } from './stored'

const label = { en: 'Label', es: 'Etiqueta' }
const at = { today: '2026-11-21', owedCents: null } as const

const owns = defineStep({ id: 'owns', title: label, fields: { owns: radios({ label, options: yesNo }) } })
const what = defineStep({
  id: 'what',
  uses: [owns],
  askIf: answers => answers.owns === 'yes',
  title: label,
  maySkip: label,
  fields: { what: text({ label, most: 20 }) },
})
const worth = defineStep({
  id: 'worth',
  uses: [what],
  askIf: answers => answers.what !== undefined,
  title: label,
  fields: { worth: text({ label, most: 20 }) },
})
const people = defineListStep({
  id: 'people',
  key: 'people',
  least: 0,
  most: 3,
  title: label,
  entryTitle: () => label,
  another: label,
  summary: () => label,
  fields: { name: text({ label, most: 20 }) },
})
const last = defineStep({ id: 'last', title: label, fields: { last: text({ label, most: 20 }) } })

function flowOf(id: string, steps: readonly AnyStep[], after: readonly Flow[] = []): Flow {
  return { id, side: 'both', stage: 'assess', title: label, steps, after, finish: { label, leadsTo: 'case' } }
}
const flow = flowOf('things', [owns, what, worth, people, last])
const full: StoredAnswers = {
  owns: { owns: 'yes' },
  what: { what: 'A car' },
  worth: { worth: 'Little' },
  people: { entries: [{ name: 'Ana' }], done: true },
  last: { last: 'Done' },
}
const shown = (path: Path) => path.steps.map(({ step, state }) => `${step.id} ${state}`)

describe('the path', () => {
  test('begins with the first question alone', () => {
    const path = pathFor(flow, {}, at)
    expect(shown(path)).toEqual(['owns open'])
    expect(path.openStep).toBe(owns)
    expect(path.answers).toEqual({})
  })

  test('ends when everything is answered', () => {
    const path = pathFor(flow, full, at)
    expect(shown(path)).toEqual([
      'owns answered',
      'what answered',
      'worth answered',
      'people answered',
      'last answered',
    ])
    expect(path.openStep).toBeNull()
    expect(path.answers).toEqual({
      owns: 'yes',
      what: 'A car',
      worth: 'Little',
      people: [{ name: 'Ana' }],
      last: 'Done',
    })
  })

  test('a changed mind leaves no ghosts, nor the ghosts of what hung on it', () => {
    const path = pathFor(flow, { ...full, owns: { owns: 'no' } }, at)
    expect(shown(path)).toEqual(['owns answered', 'people answered', 'last answered'])
    expect(path.answers).toEqual({ owns: 'no', people: [{ name: 'Ana' }], last: 'Done' })
  })

  test('a mind changed back finds its answers again', () => {
    const no = { ...full, owns: { owns: 'no' } }
    expect(pathFor(flow, { ...no, owns: { owns: 'yes' } }, at).answers).toEqual(pathFor(flow, full, at).answers)
  })

  test('a skip moves on, and leaves no answer', () => {
    const path = pathFor(flow, { ...full, what: { notSure: true } }, at)
    expect(shown(path)).toEqual(['owns answered', 'what skipped', 'people answered', 'last answered'])
    expect(path.answers).not.toHaveProperty('what')
    expect(path.answers).not.toHaveProperty('notSure')
    expect(path.answers).not.toHaveProperty('worth')
  })

  test('a question that may not be skipped stays open when the store says it was', () => {
    expect(pathFor(flow, { ...full, last: { notSure: true } }, at).openStep).toBe(last)
  })

  test('a list that is not done is open, and its entries do not count yet', () => {
    const path = pathFor(flow, { ...full, people: { entries: [{ name: 'Ana' }], done: false } }, at)
    expect(path.openStep).toBe(people)
    expect(path.answers).not.toHaveProperty('people')
    expect(path.answers).not.toHaveProperty('last')
  })

  test('an answer that no longer fits is open, and nothing after it counts', () => {
    const path = pathFor(flow, { ...full, owns: { owns: 'maybe' } }, at)
    expect(shown(path)).toEqual(['owns open'])
    expect(path.answers).toEqual({})
  })

  test('what a page no longer asks is not seen', () => {
    const path = pathFor(flow, { ...full, last: { last: 'Done', owns: 'no', former: 'x' } }, at)
    expect(path.answers).toMatchObject({ owns: 'yes', last: 'Done' })
    expect(path.answers).not.toHaveProperty('former')
  })
})

describe('a flow after another', () => {
  const later = defineStep({
    id: 'later',
    uses: [owns],
    askIf: answers => answers.owns === 'yes',
    title: label,
    fields: { later: text({ label, most: 20 }) },
  })
  const second = flowOf('second', [later], [flow])
  const third = flowOf('third', [later], [second])

  test('sees its answers, through every flow before', () => {
    expect(pathFor(second, full, at).openStep).toBe(later)
    expect(pathFor(third, { ...full, later: { later: 'x' } }, at).answers).toMatchObject({ owns: 'yes', last: 'Done' })
  })

  test('does not list its pages', () => {
    expect(shown(pathFor(second, full, at))).toEqual(['later open'])
  })

  test('does not see what the earlier flow left off its path', () => {
    const changed = { ...full, owns: { owns: 'no' } }
    expect(pathFor(second, changed, at).openStep).toBeNull()
    expect(pathFor(second, changed, at).answers).not.toHaveProperty('what')
  })
})

describe('moving about', () => {
  const no = { ...full, owns: { owns: 'no' } }

  test.each([
    ['the next page', 'owns', full, 'what'],
    ['over pages not asked', 'owns', no, 'people'],
    ['after the last, check your answers', 'last', full, null],
    ['from a page off the path, the last page of the path', 'what', no, 'last'],
  ])('next: %s', (_boundary, from, stored, to) => {
    expect(nextIn(pathFor(flow, stored, at), from)?.id ?? null).toBe(to)
  })

  test.each([
    ['the page before', 'what', full, 'owns'],
    ['over pages not asked', 'people', no, 'owns'],
    ['nothing before the first', 'owns', full, null],
    ['nothing before a page off the path', 'what', no, null],
  ])('back: %s', (_boundary, from, stored, to) => {
    expect(previousIn(pathFor(flow, stored, at), from)?.id ?? null).toBe(to)
  })

  test.each([
    ['an answered page', 'owns', { owns: full.owns ?? {} }, true],
    ['the first open page', 'what', { owns: full.owns ?? {} }, true],
    ['a page beyond it', 'last', { owns: full.owns ?? {} }, false],
    ['a page off the path', 'what', no, false],
    ['a page there is not', 'nowhere', full, false],
  ])('may be opened: %s', (_boundary, id, stored, expected) => {
    expect(placeIn(pathFor(flow, stored, at), id) !== null).toBe(expected)
  })

  test('a page sees the answers before it, and not its own or later ones', () => {
    expect(placeIn(pathFor(flow, full, at), 'what')?.context).toEqual({ answers: { owns: 'yes' }, ...at })
    expect(placeIn(pathFor(flow, full, at), 'owns')?.context.answers).toEqual({})
  })
})
