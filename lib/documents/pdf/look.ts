// How a printed page looks: US Letter, one-inch margins, one serif family in three styles, ink and two grays.
// All lengths in points. Heights are whole quarters of a point: the layout engine adds them up in single precision, and
// in a long table thirds and tenths would add up to rows that seem to overlap, which it then does not divide into pages.

import type { StyleName } from './fonts'

export const page = { width: 612, height: 792, margin: 72, footer: 36 }

/** The width of a line of running text. */
export const measure = page.width - 2 * page.margin

export const colors = { ink: '#1c1b19', quiet: '#5c5a55', rule: '#8d8a83', hairline: '#cfccc4', paper: '#f8f7f3' }

/** How a text is set: the size of its letters and the height of its lines. */
export type TextLook = {
  size: number
  line: number
  style: StyleName
  color: string
  align: 'left' | 'center' | 'right'
}

const body: TextLook = { size: 11, line: 16, style: 'regular', color: colors.ink, align: 'left' }

export const looks = {
  body,
  strong: { ...body, style: 'bold' },
  label: { ...body, size: 9, line: 12.25, color: colors.quiet },
  sender: { ...body, size: 15, line: 19.5, style: 'bold' },
  senderLine: { ...body, size: 9.5, line: 13.25, color: colors.quiet },
  heading1: { ...body, size: 16, line: 20, style: 'bold' },
  heading2: { ...body, size: 12, line: 16.25, style: 'bold' },
  court: { ...body, size: 12.5, line: 17, style: 'bold', align: 'center' },
  place: { ...body, align: 'center' },
  note: { ...body, size: 10.5, line: 15.25 },
  clause: { ...body, size: 10.5, line: 15 },
  plain: { ...body, size: 9.5, line: 13.25, color: colors.quiet },
  role: { ...body, style: 'italic' },
  cell: { ...body, size: 10, line: 14 },
  cellStrong: { ...body, size: 10, line: 14, style: 'bold' },
  columnLabel: { ...body, size: 9, line: 12.25, style: 'bold', color: colors.quiet },
  footer: { ...body, size: 8.5, line: 11, color: colors.quiet },
} satisfies Record<string, TextLook>
