// Where a line ends. The layout engine would hyphenate, squeeze spaces, or press a long word's letters together;
// so lines are cut here, as a browser cuts them, and the engine is given lines that fit.

/** The width of a piece of text set in one line, in points. */
export type Measure = (text: string) => number

/** Between two parts of "judgment-proof", never inside a case number. */
const afterHyphen = /(?<=\p{L}[-–—])(?=\p{L})/u

/** The signs at which an address, a link or a number is cut when it must be cut at all. */
const afterSign = /(?<=[/\\@?&=,;:_.\-–—])/u

/** A letter with the marks on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu

/** The parts a word may be divided into: none for most, every letter for one wider than its column. */
function partsOf(word: string, width: number, measure: Measure): string[] {
  const parts = word.split(afterHyphen)
  return parts.flatMap(part => {
    if (measure(part) <= width) return [part]
    return part.split(afterSign).flatMap(piece => (measure(piece) <= width ? [piece] : (piece.match(letters) ?? [])))
  })
}

/**
 * The lines of one typed line: filled word by word, nothing added, nothing lost but the spaces where a line ends.
 * Several spaces count as one. A text with no letters is one empty line.
 */
export function breakLine(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter(Boolean)) {
    partsOf(word, width, measure).forEach((part, index) => {
      const gap = index === 0 && line !== '' ? ' ' : ''
      const added = measure(part) + (gap ? space : 0)
      if (line !== '' && used + added > width) {
        lines.push(line)
        line = part
        used = measure(part)
      } else {
        line += gap + part
        used += added
      }
    })
  }
  return [...lines, line]
}
