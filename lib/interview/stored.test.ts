import { describe, expect, test } from 'vitest'
import { type Context, defineListStep, defineStep } from './define'
import {
  checkboxes,
  date,
  type Field,
  type Fields,
  money,
  number,
  password,
  percent,
  radios,
  select,
  text,
  yesNo,
} from './fields'
import { schemaFor } from './schema'
import { noticeOn } from './steps/notice-on'
import { answerStands, refill, storedAnswersSchema } from './stored'

const label = { en: 'Label', es: 'Etiqueta' }
const options = [
  { value: 'a', label },
  { value: 'b', label },
]
const nowhere: Context<Record<string, unknown>> = { answers: {}, today: '2026-11-21', owedCents: null }

const stands = (fields: Fields, saved: Record<string, unknown>) =>
  answerStands(defineStep({ id: 'page', title: label, fields }), saved, nowhere)

describe('a stored answer stands', () => {
  const good: [string, Field, unknown][] = [
    ['radios', radios({ label, options }), 'a'],
    ['a list to choose from', select({ label, options }), 'b'],
    ['boxes', checkboxes({ label, options }), ['a', 'b']],
    ['text', text({ label, most: 5 }), 'Ana'],
    ['money', money({ label }), 123_456],
    ['a date', date({ label }), '2026-03-05'],
    ['a rate', percent({ label, most: 100 }), 5.75],
    ['a whole number', number({ label, least: 0, most: 99 }), 0],
  ]

  test.each(good)('for %s', (_kind, field, value) => {
    expect(stands({ field }, { field: value })).toBe(true)
  })

  test.each(good)('and for %s no longer when it is missing, unless it was optional', (_kind, field) => {
    expect(stands({ field }, {})).toBe(false)
    expect(stands({ field: { ...field, optional: true } }, {})).toBe(true)
  })

  test.each<[string, Field, unknown]>([
    ['an option taken away', radios({ label, options }), 'c'],
    ['an option taken away from a list', select({ label, options }), 'c'],
    ['a box taken away', checkboxes({ label, options }), ['a', 'c']],
    ['no box where one is needed', checkboxes({ label, options }), []],
    ['text where boxes are asked now', checkboxes({ label, options }), 'a'],
    ['a number where text is asked now', text({ label, most: 5 }), 5],
    ['text where money is asked now', money({ label }), '12.00'],
    ['half a cent', money({ label }), 0.5],
    ['text where a date is asked now', date({ label }), 'March 5'],
    ['a day that never was', date({ label }), '2026-02-31'],
    ['text where a rate is asked now', percent({ label, most: 100 }), '5'],
    ['half of one where a whole number is asked', number({ label, least: 0, most: 99 }), 1.5],
    ['null', text({ label, most: 5 }), null],
  ])('but not %s', (_boundary, field, value) => {
    expect(stands({ field }, { field: value })).toBe(false)
  })

  test('but not one the page would refuse now that an earlier answer has changed', () => {
    const mailed = { knowsNotice: 'yes', noticeOn: '2025-03-10' }
    const entered = (enteredOn: string) => ({ ...nowhere, answers: { enteredOn } })
    expect(answerStands(noticeOn, mailed, entered('2025-03-10'))).toBe(true)
    expect(answerStands(noticeOn, mailed, entered('2025-03-11'))).toBe(false)
  })

  test('a field shown only sometimes is there exactly when it is shown', () => {
    const fields = {
      has: radios({ label, options: yesNo }),
      more: text({ label, most: 5, showIf: { field: 'has', is: ['yes'] } }),
    }
    expect(stands(fields, { has: 'yes', more: 'x' })).toBe(true)
    expect(stands(fields, { has: 'yes' })).toBe(false)
    expect(stands(fields, { has: 'no' })).toBe(true)
    expect(stands(fields, { has: 'no', more: 'x' })).toBe(false)
  })

  test('a page of text only is answered by having been seen', () => {
    expect(stands({}, {})).toBe(true)
  })

  test('"not sure" stands only where the page may be left', () => {
    const step = { id: 'page', title: label, fields: { field: text({ label, most: 5 }) } }
    expect(answerStands(defineStep({ ...step, maySkip: label }), { notSure: true }, nowhere)).toBe(true)
    expect(answerStands(defineStep(step), { notSure: true }, nowhere)).toBe(false)
  })
})

describe('a stored list stands', () => {
  const list = (least: 0 | 1, most = 2) =>
    defineListStep({
      id: 'list',
      key: 'entries',
      least,
      most,
      title: label,
      entryTitle: () => label,
      another: label,
      summary: () => label,
      fields: { name: text({ label, most: 5 }) },
    })
  const entry = { name: 'Ana' }

  test.each([
    ['done, with one', 1, { entries: [entry], done: true }, true],
    ['not done yet', 1, { entries: [entry], done: false }, false],
    ['done never said', 1, { entries: [entry] }, false],
    ['none, where one is needed', 1, { entries: [], done: true }, false],
    ['none, where none is needed', 0, { entries: [], done: true }, true],
    ['as many as may be', 0, { entries: [entry, entry], done: true }, true],
    ['one too many', 0, { entries: [entry, entry, entry], done: true }, false],
    ['one entry that no longer fits', 0, { entries: [entry, {}], done: true }, false],
    ['no list at all', 0, { done: true }, false],
    ['text in place of the list', 0, { entries: 'Ana', done: true }, false],
    ['text in place of an entry', 0, { entries: ['Ana'], done: true }, false],
    ['nothing in place of an entry', 0, { entries: [null], done: true }, false],
  ] as const)('%s', (_boundary, least, saved, expected) => {
    expect(answerStands(list(least), saved, nowhere)).toBe(expected)
  })
})

describe('the store', () => {
  test.each([
    ['nothing yet', {}, true],
    ['a page', { court: { courtName: 'Superior Court' } }, true],
    ['a page left', { court: { notSure: true } }, true],
    ['text for a page', { court: 'Superior Court' }, false],
    ['null for a page', { court: null }, false],
    ['a list of pages', [{ courtName: 'x' }], false],
  ])('is readable or not: %s', (_boundary, answers, expected) => {
    expect(storedAnswersSchema.safeParse(answers).success).toBe(expected)
  })
})

describe('a form is filled again', () => {
  const fields = {
    choice: radios({ label, options }),
    boxes: checkboxes({ label, options }),
    name: text({ label, most: 50 }),
    cents: money({ label }),
    on: date({ label }),
    rate: percent({ label, most: 100 }),
    count: number({ label, least: 0, most: 9_999 }),
    note: text({ label, most: 50, optional: true }),
  } satisfies Fields
  const answer = {
    choice: 'a',
    boxes: ['a', 'b'],
    name: 'José "Pepe" Núñez <3',
    cents: 123_405,
    on: '2026-03-05',
    rate: 5.75,
    count: 1_000,
  }

  test('with what stands in the boxes as people type it', () => {
    expect(refill(fields, answer)).toEqual({
      ...answer,
      cents: '1234.05',
      on: { month: '3', day: '5', year: '2026' },
      rate: '5.75',
      count: '1000',
    })
  })

  test('and sent again unchanged gives the same answer', () => {
    expect(schemaFor(fields, 'en').safeParse(refill(fields, answer)).data).toEqual(answer)
  })

  test.each<[string, Field, unknown]>([
    ['a date that is a number now', date({ label }), 5],
    ['a date that is a list', date({ label }), ['2026-03-05']],
    ['money that is text', money({ label }), 'twelve'],
    ['money that is a list', money({ label }), [1]],
    ['text that is an object', text({ label, most: 5 }), { a: 1 }],
    ['boxes that are an object', checkboxes({ label, options }), { a: 1 }],
  ])('with nothing for an answer of another kind: %s', (_boundary, field, value) => {
    expect(refill({ field }, { field: value })).toEqual({})
  })

  test('never with a password', () => {
    expect(refill({ secret: password({ label }) }, { secret: 'correct horse' })).toEqual({})
  })
})
