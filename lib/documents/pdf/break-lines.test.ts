import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLine } from './break-lines'

/** A typewriter: every character is one point wide, marks are not. */
const typed = (text: string) => Array.from(text.replace(/\p{M}/gu, '')).length

describe('breakLine', () => {
  it.each([
    ['what fits is one line', 'one two', 10, ['one two']],
    ['exactly as wide as the column', 'one two three', 7, ['one two', 'three']],
    ['one letter over', 'one twos', 7, ['one', 'twos']],
    ['several spaces count as one', '  one   two ', 10, ['one two']],
    ['nothing is one empty line', '', 10, ['']],
    ['between the parts of a double name', 'Smith O’Brien-Núñez', 14, ['Smith O’Brien-', 'Núñez']],
    ['a case number is not divided at its hyphen', 'Case RS26-104417', 12, ['Case', 'RS26-104417']],
    ['a phone number is not divided', 'Call 510-555-0142', 12, ['Call', '510-555-0142']],
    ['a long address is cut after its signs', 'ana.maria@example.org', 12, ['ana.maria@', 'example.org']],
    ['a long word is cut, with no hyphen', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    [
      'a mark stays on its letter',
      'e\u0323\u0301e\u0323\u0301e\u0323\u0301',
      2,
      ['e\u0323\u0301e\u0323\u0301', 'e\u0323\u0301'],
    ],
    ['a column narrower than a letter still gets them all', 'abc', 0.5, ['a', 'b', 'c']],
  ])('%s', (_, text, width, lines) => expect(breakLine(text, width, typed)).toEqual(lines))

  it('loses and adds nothing, and no line is too wide', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abñ́-–@./ 1'), maxLength: 120 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (one, width) => {
        const lines = breakLine(one, width, typed)
        expect(lines.join('').replaceAll(' ', '')).toBe(one.replaceAll(' ', ''))
        for (const line of lines) expect(typed(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
