// Drawings whose rows lie one under the other: each row its words in lines that fit a phone of 320 pixels, then its bar.

/** Letters that fit side by side on the narrowest screen. */
const mostLetters = 34

/** Space in rem: a line of letters, a bar, and the air under a row. */
export const rowSizes = { line: 1.3, bar: 1.125, gap: 1.1 }

/** A piece of a row's words: which it is, and on which line it stands, from 0. An amount stands at the right. */
export type RowText = { text: string; kind: 'label' | 'amount' | 'note'; line: number }

/** The words of a row: its name, its amount beside the name where both fit and else under it, and a note. */
export function rowTexts(label: string, amount: string, note: string | null = null): RowText[] {
  const names = linesOf(label).map((text, line): RowText => ({ text, kind: 'label', line }))
  const last = names.at(-1)?.text ?? ''
  const isBeside = last.length + 2 + amount.length <= mostLetters
  const under = isBeside ? names.length : names.length + 1
  const notes = note === null ? [] : linesOf(note).map((text, i): RowText => ({ text, kind: 'note', line: under + i }))
  return [...names, { text: amount, kind: 'amount', line: under - 1 }, ...notes]
}

/** The text in lines; a word longer than a line stays whole. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= mostLetters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Where a row begins and where its bar does, in rem from the top. */
export type PlacedRow<R> = { row: R; texts: RowText[]; top: number; barTop: number }

/** Rows one under the other, each as high as its words ask, and how high they are together, in rem. */
export function placeRows<R>(
  rows: readonly R[],
  textsOf: (row: R) => RowText[],
): { placed: PlacedRow<R>[]; height: number } {
  let top = 0
  const placed = rows.map(row => {
    const texts = textsOf(row)
    const count = Math.max(0, ...texts.map(one => one.line + 1))
    const place = { row, texts, top, barTop: top + count * rowSizes.line }
    top = place.barTop + rowSizes.bar + rowSizes.gap
    return place
  })
  return { placed, height: top }
}

/** A length in rem as an attribute, without the dust of decimals. */
export function rem(length: number): string {
  return `${Math.round(length * 1000) / 1000}rem`
}

/** A share of the width as an attribute. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
