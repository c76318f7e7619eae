import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnNeed, columnWidths } from './column-widths'

const text = (whole: number): ColumnNeed => ({ whole, align: 'start' })
const figure = (whole: number): ColumnNeed => ({ whole, align: 'end' })

describe('columnWidths', () => {
  it.each([
    ['room left over goes to the text', [text(100), figure(50)], [250, 50]],
    ['two columns of text share it', [text(100), text(60), figure(50)], [145, 105, 50]],
    ['without text, the figures share it', [figure(100), figure(100)], [150, 150]],
    ['dates and money keep their line, the long text takes the rest', [text(60), text(900), figure(60)], [60, 180, 60]],
    ['two long texts share the rest', [text(900), text(800), figure(60)], [120, 120, 60]],
    ['all too long: equal shares', [text(400), text(500), figure(600)], [100, 100, 100]],
  ])('%s', (_, needs, widths) => expect(columnWidths(needs, 300)).toEqual(widths))

  it('always fills the page, and no column is narrower than its share or its need', () => {
    const need = fc.record({
      whole: fc.integer({ min: 0, max: 2000 }),
      align: fc.constantFrom('start' as const, 'end' as const),
    })
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), needs => {
        const widths = columnWidths(needs, 468)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(468)
        needs.forEach((one, index) => {
          expect(widths[index]).toBeGreaterThanOrEqual(Math.min(one.whole, 468 / needs.length) - 1e-9)
        })
      }),
    )
  })
})
