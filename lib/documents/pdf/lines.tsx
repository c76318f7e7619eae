// Text on the page. Every text of a document is laid out here, so cleaning, line breaks, long words and fallback fonts
// are solved in one place, and every part knows its height before it is drawn.

import { Text, View } from '@react-pdf/renderer'
import type { ComponentProps, ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { cleanText } from '../text-safety'
import { breakLine } from './break-lines'
import { fontFamilies, fontStyles, type Ruler, type StyleName } from './fonts'
import { page, type TextLook } from './look'

/** What drawing needs to know besides the block: the language, and a ruler for each style. */
export type Setting = { locale: Locale; rulers: Record<StyleName, Ruler> }

/** A text broken into the lines of a column. Lengths in points. */
export type Laid = { lines: string[]; look: TextLook; width: number; height: number }

/** Kept free at the end of a line for the kerning between words, which is not measured. */
const spare = 0.75

function printed(words: Words, setting: Setting): string {
  return cleanText(say(words, setting.locale)).trim()
}

/** Breaks a text for a column: each line a person typed begins a line, and an empty one stays empty. */
export function lay(words: Words, look: TextLook, width: number, setting: Setting): Laid {
  const ruler = setting.rulers[look.style]
  const lines = printed(words, setting)
    .split('\n')
    .flatMap(line => breakLine(line, width - spare, text => ruler(text) * look.size))
  return { lines, look, width, height: lines.length * look.line }
}

/** The width a column needs to hold a text without breaking its lines, in points. */
export function widthFor(words: Words, look: TextLook, setting: Setting): number {
  const ruler = setting.rulers[look.style]
  const lines = printed(words, setting).split('\n')
  return lines.reduce((most, line) => Math.max(most, ruler(line) * look.size), 0) + 2 * spare
}

/** The heights of texts that stand one under the other, added up. */
export function heightOf(texts: Laid[]): number {
  return texts.reduce((height, text) => height + text.height, 0)
}

function styleOf({ look, width }: Laid) {
  const { fontWeight, fontStyle } = fontStyles.find(style => style.name === look.style) ?? fontStyles[0]
  return {
    fontFamily: fontFamilies,
    fontSize: look.size,
    fontWeight,
    fontStyle,
    lineHeight: `${look.line}pt`,
    color: look.color,
    textAlign: look.align,
    width,
  }
}

/** Texts side by side, each as high as itself: stretched to its neighbor's height, a text cannot go on over the page. */
export const row = { flexDirection: 'row', alignItems: 'flex-start' } as const

/** Keeps the layout from hyphenating; spaces come singly, since it takes a wider gap for a part of a word. */
const wholeWord = (word: string) => (/^ +$/.test(word) ? word.split('') : [word])

type Space = { marginTop?: number; marginBottom?: number; marginLeft?: number; marginRight?: number }

/** A laid text. It may go on over the page, two lines at least on each. */
export function Lines({ text, space }: { text: Laid; space?: Space }) {
  return (
    <Text style={{ ...styleOf(text), ...space }} hyphenationCallback={wholeWord}>
      {text.lines.join('\n')}
    </Text>
  )
}

/** What is higher than this may be divided between pages: kept whole, it could leave a page half empty, or be lost. */
const mostWhole = (page.height - 2 * page.margin) / 2

type WholeProps = {
  /** The height of what is in it, in points. */
  height: number
  style?: ComponentProps<typeof View>['style']
  minPresenceAhead?: number
  children: ReactNode
}

/** A part that stays on one page when it is small enough. */
export function Whole({ height, ...rest }: WholeProps) {
  return <View wrap={height > mostWhole} {...rest} />
}

/** Asks the layout not to end a page right after a part. */
export const keptWithNext = { minPresenceAhead: 1 }
