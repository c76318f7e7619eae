import { describe, expect, it } from 'vitest'
import { cleanText, undrawable } from './text-safety'

describe('cleanText', () => {
  it.each([
    ['a letter and its accent become one', 'Nu\u0301n\u0303ez', 'Núñez'],
    ['Windows line breaks', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['Unicode line breaks', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
    ['a tab is a space, so that words stay apart', 'one\ttwo', 'one two'],
    ['a right-to-left override cannot turn a name around', 'gnp\u202eexe', 'gnpexe'],
    ['bidi isolates and marks', '\u2066a\u2069\u200eb\u061cc', 'abc'],
    ['zero-width spaces and joiners', 'a\u200bb\u200cc\u200dd\ufeffe\u2060f', 'abcdef'],
    ['a soft hyphen', 'agree\u00adment', 'agreement'],
    ['bells and nulls', 'a\u0000b\u0007c', 'abc'],
    ['a variation selector', '☑\ufe0f', '☑'],
    ['a space that does not break stays', 'No.\u00a05', 'No.\u00a05'],
    ['letters joined in one character', 'oﬃcial ﬁling', 'official filing'],
    ['markup is only text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%s', (_, typed, clean) => expect(cleanText(typed)).toBe(clean))
})

describe('undrawable', () => {
  it.each([
    'Łukasz Żółć',
    'Nguyễn Thị Hồng',
    'O’Brien-Núñez & Sons',
    'Ξένη Παπαδοπούλου',
    'Ёлкин Пётр',
    'Ẹ̀kọ́ naadą́ʼ ʻOkina',
    '$1,234.56 − 5% ≥ ½ → § 12 № 7 ☐ ☑',
    'two\nlines',
    '',
  ])('has nothing to say of %j', text => expect(undrawable([text])).toEqual([]))

  it.each([
    ['emoji', 'Ana 😀', '😀', 'U+1F600'],
    ['Hebrew', 'Ana ש', 'ש', 'U+05E9'],
    ['Arabic', 'Ana م', 'م', 'U+0645'],
    ['Chinese', 'Ana 王', '王', 'U+738B'],
    ['Devanagari, which must be shaped', 'Ana अ', 'अ', 'U+0905'],
    ['half of a pair', 'Ana \ud83d', '\ud83d', 'U+D83D'],
    ['the sign of a lost letter', 'Ana \ufffd', '\ufffd', 'U+FFFD'],
  ])('names %s', (_, text, character, codePoint) =>
    expect(undrawable([text])).toEqual([{ character, codePoint, text }]),
  )

  it('names a character once a text, and each text it stands in', () => {
    expect(undrawable(['王王', 'fine', '王']).map(found => found.text)).toEqual(['王王', '王'])
  })
})
