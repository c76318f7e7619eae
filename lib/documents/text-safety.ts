// What may be printed: texts without hidden characters, and the characters no bundled font can draw.

import { drawableRanges } from './drawable-ranges'

/** A character that cannot be printed, and the text it stands in. `codePoint` is "U+05D0". */
export type Undrawable = { character: string; codePoint: string; text: string }

const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/g
const spacing = /[\t\v\f]/g
/** Controls but the line feed; formats, which include bidi controls and zero-width joiners; and what Unicode says to ignore. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** "ﬁ" and its like as one character, as they come when copied out of a PDF. The font joins the letters again. */
const joined = /[\ufb00-\ufb06]/g

/**
 * A text as it is printed: composed (NFC), line breaks as \n, tabs as spaces, joined letters apart, and without
 * characters that have no shape of their own but can reorder or hide what is around them.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(spacing, ' ')
    .replace(hidden, '')
    .replace(joined, letters => letters.normalize('NFKC'))
    .normalize('NFC')
}

/** Does one of the bundled fonts draw this code point? Space and line feed count as drawn. */
export function isDrawable(codePoint: number): boolean {
  if (codePoint === 0x0a) return true
  let low = 0
  let high = drawableRanges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = drawableRanges[middle]
    if (!range) return false
    if (codePoint < range[0]) high = middle - 1
    else if (codePoint > range[1]) low = middle + 1
    else return true
  }
  return false
}

/** Every character, once a text, that no bundled font can draw after cleaning; empty when all can be printed. */
export function undrawable(texts: string[]): Undrawable[] {
  return texts.flatMap(text => {
    const found = new Set(Array.from(cleanText(text)).filter(character => !isDrawable(character.codePointAt(0) ?? 0)))
    return Array.from(found, character => {
      const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return { character, codePoint: `U+${hex}`, text }
    })
  })
}
