// A table as PDF: hairlines between rows, figures to the right, the header again on every page.

import { View } from '@react-pdf/renderer'
import type { Words } from '@/lib/shared/words'
import type { TableBlock } from '../blocks'
import { columnWidths } from './column-widths'
import { inOrder } from './in-order'
import { keptWithNext, type Laid, Lines, lay, row, type Setting, Whole, widthFor } from './lines'
import { colors, looks, measure, type TextLook } from './look'

const gap = 12
const tableRow = { ...row, columnGap: gap, paddingVertical: 3.5 }

function widthsOf(block: TableBlock, setting: Setting): number[] {
  const needs = block.columns.map((column, index) => {
    const cells = [...block.rows, block.total ?? []].flatMap(cellsOfRow => cellsOfRow[index] ?? [])
    const whole = cells.reduce(
      (most, cell) => Math.max(most, widthFor(cell, looks.cellStrong, setting)),
      widthFor(column.label, looks.columnLabel, setting),
    )
    return { whole, align: column.align }
  })
  return columnWidths(needs, measure - gap * (block.columns.length - 1))
}

function Cells({ cells }: { cells: Laid[] }) {
  return inOrder(cells, cell => <Lines text={cell} />)
}

function Row({ cells, style, keep }: { cells: Laid[]; style: object; keep: boolean }) {
  return (
    <Whole
      height={Math.max(...cells.map(cell => cell.height))}
      style={{ ...tableRow, ...style }}
      {...(keep ? keptWithNext : {})}
    >
      <Cells cells={cells} />
    </Whole>
  )
}

export function Table({ block, setting }: { block: TableBlock; setting: Setting }) {
  const widths = widthsOf(block, setting)
  const layRow = (cells: Words[], look: TextLook) =>
    block.columns.map(({ align }, index) => {
      const cell = cells[index] ?? { en: '', es: '' }
      return lay(cell, { ...look, align: align === 'end' ? 'right' : 'left' }, widths[index] ?? 0, setting)
    })
  const { rows, total } = block
  const labels = block.columns.map(column => column.label)
  const closing = { marginBottom: 14 }
  return (
    <View>
      <View
        fixed
        wrap={false}
        {...keptWithNext}
        style={{ ...tableRow, borderBottomWidth: 0.75, borderColor: colors.rule }}
      >
        <Cells cells={layRow(labels, looks.columnLabel)} />
      </View>
      {inOrder(rows, (cells, index) => {
        const isLast = index === rows.length - 1
        const leadsToTotal = isLast && total !== undefined
        const rule = leadsToTotal ? {} : { borderBottomWidth: 0.5, borderColor: colors.hairline }
        const style = { ...rule, ...(isLast && !total ? closing : {}) }
        return <Row cells={layRow(cells, looks.cell)} style={style} keep={leadsToTotal} />
      })}
      {total ? (
        <Row
          cells={layRow(total, looks.cellStrong)}
          style={{ borderTopWidth: 0.75, borderColor: colors.rule, ...closing }}
          keep={false}
        />
      ) : null}
    </View>
  )
}

/** The table's title, drawn before it and kept with its first row. */
export function TableTitle({ title, setting }: { title: Words; setting: Setting }) {
  return <Lines text={lay(title, looks.strong, measure, setting)} space={{ marginTop: 6, marginBottom: 2 }} />
}
