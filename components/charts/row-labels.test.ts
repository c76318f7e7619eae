import { describe, expect, test } from 'vitest'
import { placeRows, rowTexts } from './row-labels'

describe('the words of a row', () => {
  test.each([
    ['short: the amount beside the name', 'Home', '$1,400.00', ['0 label Home', '0 amount $1,400.00']],
    [
      '34 letters with the amount: beside',
      'a'.repeat(23),
      '$1,400.00',
      [`0 label ${'a'.repeat(23)}`, '0 amount $1,400.00'],
    ],
    ['35 letters: under it', 'a'.repeat(24), '$1,400.00', [`0 label ${'a'.repeat(24)}`, '1 amount $1,400.00']],
    [
      'a long name: broken between words',
      'Rent, for a home, a room or a lot in a park',
      '$5.00',
      ['0 label Rent, for a home, a room or a lot', '1 label in a park', '1 amount $5.00'],
    ],
    ['a word longer than a line: whole', 'w'.repeat(40), '$5.00', [`0 label ${'w'.repeat(40)}`, '1 amount $5.00']],
  ])('%s', (_what, label, amount, expected) => {
    expect(rowTexts(label, amount).map(one => `${one.line} ${one.kind} ${one.text}`)).toEqual(expected)
  })

  test('a note stands under both', () => {
    expect(rowTexts('Home', '$5.00', 'Check with the clerk').at(-1)).toEqual({
      text: 'Check with the clerk',
      kind: 'note',
      line: 1,
    })
  })
})

test('rows never run into each other', () => {
  const { placed, height } = placeRows(['Home', 'a '.repeat(60)], label => rowTexts(label, '$5.00'))
  const [first, second] = placed
  expect(first?.top).toBe(0)
  expect(second?.top).toBeGreaterThan(first?.barTop ?? Number.POSITIVE_INFINITY)
  expect(height).toBeGreaterThan(second?.barTop ?? Number.POSITIVE_INFINITY)
})
