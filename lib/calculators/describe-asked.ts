// What was entered, read back in words: the form itself is not printed.

import { type AnswerRow, describeEntry } from '@/lib/interview/describe'
import { inBoth } from '@/lib/shared/words'
import type { Calculator } from './define'

/** A row for each answer, in the order they were asked for; of a list, one row with a line for each of its own. */
export function describeAsked(calculator: Calculator, asked: Record<string, unknown>): AnswerRow[] {
  const { fields, lists, title } = calculator
  const own = describeEntry(fields, asked, title)
  const listed = Object.entries(lists).flatMap(([list, { label, fields: rowFields, one }]) => {
    const rows = (asked[list] as Record<string, unknown>[]).map(row => describeEntry(rowFields, row, one))
    if (rows.length === 0) return []
    const value = inBoth(locale => rows.map(row => row.map(cell => cell.value[locale]).join(': ')).join('\n'))
    return [{ label, value }]
  })
  return [...own, ...listed]
}
