import { describe, expect, test } from 'vitest'
import { namesCase } from './delete-case'

describe('what deletes a case', () => {
  test.each<[string, string, string | null, boolean]>([
    ['its number', '26STSC04418', '26STSC04418', true],
    ['in small letters, with spaces and a dash', ' 26 stsc-04418 ', '26STSC04418', true],
    ['a number but for one letter', '26STSC0441', '26STSC04418', false],
    ['the word, where it has a number', 'DELETE', '26STSC04418', false],
    ['nothing but spaces', '   ', '26STSC04418', false],
    ['the word, where it has none', 'delete', null, true],
    ['the word in Spanish', 'BORRAR', null, true],
    ['another word', 'yes', null, false],
  ])('%s', (_, typed, caseNumber, deletes) => {
    expect(namesCase(typed, caseNumber)).toBe(deletes)
  })
})
