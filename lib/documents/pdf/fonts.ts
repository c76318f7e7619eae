// The bundled fonts: where they lie, and how they are made safe for a process that prints more than one document.

import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

/** Source Serif for everything; Noto Sans only for letters Source Serif does not have. Both are in every style below. */
export const fontFamilies = ['Source Serif 4', 'Noto Sans']

/** The styles a document is set in. */
export const fontStyles = [
  { name: 'regular', fontWeight: 400, fontStyle: 'normal' },
  { name: 'italic', fontWeight: 400, fontStyle: 'italic' },
  { name: 'bold', fontWeight: 600, fontStyle: 'normal' },
] as const

export type StyleName = (typeof fontStyles)[number]['name']

const files: Record<string, Record<StyleName, string>> = {
  'Source Serif 4': {
    regular: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    italic: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    bold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  'Noto Sans': {
    regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    bold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  },
}

type Glyph = { id: number; codePoints: number[]; advanceWidth: number; isMark: boolean }

type Position = { xAdvance: number; xOffset: number }
type GlyphRun = { glyphs: Glyph[]; positions: Position[]; advanceWidth: number }

/** What is used here of a font that fontkit has opened. Lengths are in font units. */
export type Face = {
  unitsPerEm: number
  characterSet: number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
  getGlyph(id: number, codePoints?: number[]): Glyph
  layout(text: string, features?: unknown, script?: string, language?: string, direction?: string): GlyphRun
}

const isMark = /^\p{M}+$/u
const lineFeed = 0x0a

/**
 * Gives each use of a glyph its own code points. fontkit keeps one object a glyph and the code points of whoever asked
 * for it first: none, when the embedding of an earlier document did, and then the layout drops the letter
 * (github.com/diegomura/react-pdf/issues/3404); or U+FB01, and then the "fi" of "file" counts as one letter.
 */
function keepCodePoints(face: Face): void {
  const load = face.getGlyph.bind(face)
  const known = new Map<string, Glyph>()
  face.getGlyph = (id, codePoints = []) => {
    const key = `${id}:${codePoints.join()}`
    const found = known.get(key)
    if (found) return found
    const own: PropertyDescriptorMap = {
      codePoints: { value: codePoints },
      isMark: { value: isMark.test(String.fromCodePoint(...codePoints)) },
      isLigature: { value: codePoints.length > 1 },
    }
    if (codePoints[0] === lineFeed) own.advanceWidth = { value: 0 }
    const glyph: Glyph = Object.create(load(id), own)
    known.set(key, glyph)
    return glyph
  }
}

/**
 * Keeps accents with their letter. Most letters come with their accents in one piece (NFC); for the rest, as in "ẹ́":
 * taking letters apart (ccmp) is left out, since the parts would be copied out of the PDF as the whole letter; and a
 * mark's place is given by the widths around it, since the layout engine loses the font's offsets. It keeps no heights
 * at all, so a mark on such a capital sits low.
 */
function keepMarksInPlace(face: Face): void {
  const layout = face.layout.bind(face)
  const shape = (text: string, ...rest: [string?, string?, string?]) => layout(text, { ccmp: false }, ...rest)
  /** The font places marks on plain letters: "ẹ́" is placed like "é". */
  const offsetOn = (letter: Glyph | undefined, mark: Glyph) => {
    const [plain = ''] = String.fromCodePoint(...(letter?.codePoints ?? [])).normalize('NFD')
    return shape(plain + String.fromCodePoint(...mark.codePoints)).positions[1]?.xOffset ?? 0
  }
  face.layout = (text, _features, ...rest) => {
    const run = shape(text, ...rest)
    let letter: Glyph | undefined
    run.glyphs.forEach((glyph, index) => {
      if (!glyph.isMark) letter = glyph
      const position = run.positions[index]
      const before = run.positions[index - 1]
      if (!glyph.isMark || !position || !before) return
      const offset = position.xOffset || offsetOn(letter, glyph)
      before.xAdvance += offset
      position.xAdvance -= offset
      position.xOffset = 0
    })
    return run
  }
}

/** Lets the face carry the line feeds that end our lines, so that the layout does not reach for Helvetica to do it. */
function carryLineFeeds(face: Face): void {
  const has = face.hasGlyphForCodePoint.bind(face)
  face.hasGlyphForCodePoint = codePoint => codePoint === lineFeed || has(codePoint)
}

async function loadFace(fontFamily: string, style: (typeof fontStyles)[number]): Promise<Face> {
  const { fontWeight, fontStyle } = style
  const src = createRequire(import.meta.url).resolve(files[fontFamily]?.[style.name] ?? '')
  Font.register({ family: fontFamily, src, fontWeight, fontStyle })
  await Font.load({ fontFamily, fontWeight, fontStyle })
  const face = Font.getFont({ fontFamily, fontWeight, fontStyle }).data as Face | null
  if (!face) throw new Error(`The font ${src} did not load.`)
  keepCodePoints(face)
  keepMarksInPlace(face)
  carryLineFeeds(face)
  return face
}

/** The faces of each style, in the order they are tried for a letter. */
export type Faces = Record<StyleName, Face[]>

async function loadFaces(): Promise<Faces> {
  const faces: Faces = { regular: [], italic: [], bold: [] }
  for (const style of fontStyles)
    for (const family of fontFamilies) faces[style.name].push(await loadFace(family, style))
  return faces
}

let loading: Promise<Faces> | undefined

/** Reads the fonts from the installed packages, once a process. */
export function loadFonts(): Promise<Faces> {
  loading ??= loadFaces()
  return loading
}

function widthInEms(text: string, stack: Face[]): number {
  const [first] = stack
  const faceOf = (character: string) =>
    stack.find(face => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? first
  let width = 0
  let run = ''
  let face = first
  const close = () => {
    if (face && run !== '') width += face.layout(run).advanceWidth / face.unitsPerEm
    run = ''
  }
  for (const character of text) {
    const next = faceOf(character)
    if (next !== face) close()
    face = next
    run += character
  }
  close()
  return width
}

/** Says how wide a text is when set in one line, in points at size 1. */
export type Ruler = (text: string) => number

/** What a ruler remembers: so many texts, none longer than a word. */
const memory = { texts: 20_000, letters: 24 }

function makeRuler(stack: Face[]): Ruler {
  const known = new Map<string, number>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const width = widthInEms(text, stack)
    if (known.size >= memory.texts) known.clear()
    if (text.length <= memory.letters) known.set(text, width)
    return width
  }
}

let rulers: Record<StyleName, Ruler> | undefined

/** A ruler for each style, with the fonts loaded. Each remembers the words it has measured. */
export async function loadRulers(): Promise<Record<StyleName, Ruler>> {
  const faces = await loadFonts()
  rulers ??= { regular: makeRuler(faces.regular), italic: makeRuler(faces.italic), bold: makeRuler(faces.bold) }
  return rulers
}
