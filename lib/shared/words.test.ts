import { describe, expect, test } from 'vitest'
import { anyOf, asIs, inBoth, listOf, locales, plural, say, upperFirst } from './words'

describe('say', () => {
  test.each(locales)('gives the text of %s', locale => {
    expect(say({ en: 'judgment', es: 'fallo' }, locale)).toBe(locale === 'en' ? 'judgment' : 'fallo')
  })

  test('a name reads the same in both languages', () => {
    expect(asIs('Núñez & Sons')).toEqual({ en: 'Núñez & Sons', es: 'Núñez & Sons' })
  })

  test('both languages come from one function', () => {
    expect(inBoth(locale => `in ${locale}`)).toEqual({ en: 'in en', es: 'in es' })
  })
})

describe('listOf', () => {
  test.each([
    ['nothing', [], '', ''],
    ['one', ['a'], 'a', 'a'],
    ['two', ['a', 'b'], 'a and b', 'a y b'],
    ['three', ['a', 'b', 'c'], 'a, b, and c', 'a, b y c'],
    ['a Spanish name that starts with the sound of y', ['Ana', 'Isabel'], 'Ana and Isabel', 'Ana e Isabel'],
  ])('%s', (_boundary, items, en, es) => {
    expect({ en: listOf(items, 'en'), es: listOf(items, 'es') }).toEqual({ en, es })
  })
})

describe('anyOf', () => {
  test.each([
    ['one', ['a'], 'a', 'a'],
    ['two', ['a', 'b'], 'a or b', 'a o b'],
    ['three', ['a', 'b', 'c'], 'a, b, or c', 'a, b o c'],
    ['a Spanish word that starts with o', ['uno', 'otro'], 'uno or otro', 'uno u otro'],
  ])('%s', (_boundary, items, en, es) => {
    expect({ en: anyOf(items, 'en'), es: anyOf(items, 'es') }).toEqual({ en, es })
  })
})

describe('plural', () => {
  const days = { one: 'day', other: 'days' }
  const dias = { one: 'día', other: 'días' }
  test.each([
    ['none', 0, '0 days', '0 días'],
    ['exactly one', 1, '1 day', '1 día'],
    ['one over', 2, '2 days', '2 días'],
    ['ends in one but is not one', 21, '21 days', '21 días'],
    ['thousands are grouped as in the US in both', 1000, '1,000 days', '1,000 días'],
  ])('%s', (_boundary, count, en, es) => {
    expect({ en: plural(count, days, 'en'), es: plural(count, dias, 'es') }).toEqual({ en, es })
  })
})

describe('upperFirst', () => {
  test.each([
    ['a small letter', 'the clerk', 'The clerk'],
    ['a letter with an accent', 'él firma', 'Él firma'],
    ['an amount', '$5 in all', '$5 in all'],
    ['nothing', '', ''],
  ])('%s', (_boundary, text, expected) => {
    expect(upperFirst(text)).toBe(expected)
  })
})
