// Which characters can be printed: those every style of the bundled fonts has, in scripts the layout draws faithfully.

import { type Faces, loadFonts } from './fonts'

/** Noto Sans has Devanagari, but its letters must be reordered and joined, which the PDF layout does not do safely. */
const devanagari: [number, number][] = [
  [0x0900, 0x097f],
  [0x1cd0, 0x1cff],
  [0xa830, 0xa83f],
  [0xa8e0, 0xa8ff],
]
/** Besides what has no shape: U+FFFC, which the layout takes for a picture, and U+FFFD, which stands for a lost letter. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/u

function isDrawnSafely(codePoint: number): boolean {
  const shaped = devanagari.some(([from, to]) => codePoint >= from && codePoint <= to)
  return !shaped && !hidden.test(String.fromCodePoint(codePoint))
}

function hasInEveryStyle(faces: Faces, codePoint: number): boolean {
  return Object.values(faces).every(stack => stack.some(face => face.hasGlyphForCodePoint(codePoint)))
}

/** The code points a document can be printed with, ascending. */
export async function drawableCodePoints(): Promise<number[]> {
  const faces = await loadFonts()
  const all = new Set(faces.regular.flatMap(face => face.characterSet))
  return Array.from(all)
    .filter(codePoint => isDrawnSafely(codePoint) && hasInEveryStyle(faces, codePoint))
    .sort((a, b) => a - b)
}

/** The same as ranges, first and last included. */
export async function readDrawableRanges(): Promise<[number, number][]> {
  const ranges: [number, number][] = []
  for (const codePoint of await drawableCodePoints()) {
    const last = ranges.at(-1)
    if (last && last[1] === codePoint - 1) last[1] = codePoint
    else ranges.push([codePoint, codePoint])
  }
  return ranges
}
