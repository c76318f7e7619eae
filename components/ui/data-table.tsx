// biome-ignore-all lint/a11y/noRedundantRoles: browsers forget that a table is one when the style sheet lays it out as blocks.

import { type Locale, say, type Words } from '@/lib/shared/words'
import { draw, type Rich } from './rich'

/** A column. Money, numbers and dates that are compared go to `end`. */
export type DataColumn = { label: Words; align?: 'start' | 'end' }

type Props = {
  caption: Words
  columns: DataColumn[]
  /** A cell a column; the first names the row, null leaves one empty. `key` tells the rows apart. */
  rows: { key: string; cells: (Rich | null)[] }[]
  total?: (Rich | null)[]
  locale: Locale
}

/** A table. On a phone, rows of three cells or more become small lists with their labels. */
export function DataTable({ caption, columns, rows, total, locale }: Props) {
  return (
    <table className={columns.length > 2 ? 'data-table data-table-stacks' : 'data-table'} role="table">
      <caption>{say(caption, locale)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th key={column.label.en} role="columnheader" scope="col" className={alignOf(column)}>
              {say(column.label, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => (
          <Row key={row.key} cells={row.cells} columns={columns} locale={locale} />
        ))}
      </tbody>
      {total && (
        <tfoot role="rowgroup">
          <Row cells={total} columns={columns} locale={locale} />
        </tfoot>
      )}
    </table>
  )
}

function Row({ cells, columns, locale }: { cells: (Rich | null)[]; columns: DataColumn[]; locale: Locale }) {
  return (
    <tr role="row">
      {columns.map((column, index) => {
        const cell = cells[index]
        const look = cell ? alignOf(column) : `${alignOf(column)} cell-empty`
        const inside = (
          <>
            <span className="cell-label" aria-hidden="true">
              {say(column.label, locale)}
            </span>
            <span className="cell-value">{cell && draw(cell, locale)}</span>
          </>
        )
        return index === 0 ? (
          <th key={column.label.en} role="rowheader" scope="row" className={look}>
            {inside}
          </th>
        ) : (
          <td key={column.label.en} role="cell" className={look}>
            {inside}
          </td>
        )
      })}
    </tr>
  )
}

function alignOf(column: DataColumn): string {
  return column.align === 'end' ? 'align-end' : 'align-start'
}
