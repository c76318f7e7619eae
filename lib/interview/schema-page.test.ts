import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faults, tooLong } from './faults'
import { checkboxes, date, type Fields, money, number, password, percent, radios, text, yesNo } from './fields'
import { rawFrom, schemaFor } from './schema'

const label = { en: 'Label', es: 'Etiqueta' }
const options = [
  { value: 'a', label },
  { value: 'b', label },
]

describe('a page', () => {
  const page = {
    has: radios({ label, options: yesNo }),
    more: text({ label, most: 10, showIf: { field: 'has', is: ['yes'] } }),
    note: text({ label, most: 10, optional: true }),
  } satisfies Fields

  test('a field that is not shown is neither checked nor kept', () => {
    const result = schemaFor(page, 'en').safeParse({ has: 'no', more: 'x'.repeat(11) })
    expect(result).toMatchObject({ success: true, data: { has: 'no' } })
    expect(Object.keys(result.data ?? {})).toEqual(['has'])
  })

  test('a field that is shown is asked for', () => {
    const result = schemaFor(page, 'en').safeParse({ has: 'yes' })
    expect(result.error?.issues.map(i => [i.path, i.message])).toEqual([[['more'], faults.answer.en]])
  })

  test('an optional field left blank has no answer: no key, and no empty text', () => {
    for (const note of [undefined, '', '  ', '\u200b']) {
      const result = schemaFor(page, 'en').safeParse({ has: 'no', note })
      expect(Object.keys(result.data ?? {})).toEqual(['has'])
    }
  })

  test('what the page does not ask is not kept', () => {
    expect(schemaFor(page, 'en').safeParse({ has: 'no', ownerId: 'someone' }).data).toEqual({ has: 'no' })
  })

  test('every fault is said at once, each beside its field, in the asked language', () => {
    const result = schemaFor(page, 'es').safeParse({ has: 'yes', more: '', note: '123-45-6789' })
    expect(result.error?.issues.map(i => [i.path[0], i.message])).toEqual([
      ['more', faults.answer.es],
      ['note', tooLong(10, 11).es],
    ])
  })

  test('whatever is sent, the page answers and never throws', () => {
    const all = schemaFor(
      {
        radios: radios({ label, options }),
        boxes: checkboxes({ label, options }),
        text: text({ label, most: 10 }),
        money: money({ label }),
        date: date({ label }),
        percent: percent({ label, most: 100 }),
        number: number({ label, least: 0, most: 99 }),
        password: password({ label }),
      },
      'en',
    )
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ month: fc.jsonValue(), day: fc.jsonValue(), year: fc.jsonValue() }, { requiredKeys: [] }),
    )
    const sent = fc.record(
      {
        radios: anything,
        boxes: anything,
        text: anything,
        money: anything,
        date: anything,
        percent: anything,
        number: anything,
        password: anything,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(sent, raw => {
        expect(typeof all.safeParse(raw).success).toBe('boolean')
      }),
    )
  })
})

test('a posted form is read by its fields, and a file is no answer', () => {
  const form = new FormData()
  form.append('on.month', '3')
  form.append('on.day', '5')
  form.append('boxes', 'a')
  form.append('boxes', 'b')
  form.append('name', new File(['x'], 'x.txt'))
  form.append('other', 'not asked')
  const fields = {
    on: date({ label }),
    boxes: checkboxes({ label, options }),
    name: text({ label, most: 10 }),
    none: text({ label, most: 10 }),
  }
  expect(rawFrom(fields, form)).toEqual({
    on: { month: '3', day: '5', year: undefined },
    boxes: ['a', 'b'],
    name: undefined,
    none: undefined,
  })
})
