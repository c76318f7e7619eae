// How wide the columns of a table are.

/** What a column would like: the width of its widest cell set in one line, in points. */
export type ColumnNeed = { whole: number; align: 'start' | 'end' }

/**
 * Widths that add up to `available`. Narrow columns (dates, money) get all they need and the widest share what remains
 * equally; room left over goes to the columns of text.
 */
export function columnWidths(needs: ColumnNeed[], available: number): number[] {
  const widths = needs.map(() => 0)
  let rest = available
  const narrowFirst = needs.map((need, index) => ({ ...need, index })).sort((a, b) => a.whole - b.whole)
  narrowFirst.forEach((need, place) => {
    const share = rest / (needs.length - place)
    const width = Math.min(need.whole, share)
    widths[need.index] = width
    rest -= width
  })
  const hasText = needs.some(need => need.align === 'start')
  const takes = needs.map(need => !hasText || need.align === 'start')
  const share = rest / Math.max(takes.filter(Boolean).length, 1)
  return widths.map((width, index) => (takes[index] ? width + share : width))
}
