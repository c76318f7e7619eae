// A calculator's answers in an address: read from what a form sends or what a short link holds, and written as a short link.

import type { Field, Fields } from '@/lib/interview/fields'
import { type Raw, type RawAnswer, rawFrom, schemaFor } from '@/lib/interview/schema'
import { centsToField } from '@/lib/shared/money'
import { type Locale, say } from '@/lib/shared/words'
import type { Calculator, RowsOf } from './define'

export type QueryFault = { field: string; message: string }

/** `fields` and `raw`: the form as it is to be drawn, each row's fields named `list.row.field`. `asked`: the answers, null
 *  while something is wrong or nothing was sent. `rows`: how many of each list are drawn. */
export type ReadQuery = {
  fields: Fields
  raw: RawAnswer
  rows: Record<string, number>
  faults: QueryFault[]
  asked: Record<string, unknown> | null
}

/** The button that asks for more rows of a list has this name, and the list's as its value. */
export const addName = 'add'

/** Rows drawn when none are filled in, and how many a press of the button adds. */
const [firstRows, moreRows] = [1, 3]

/**
 * Reads an address. What it does not name stands as in `start`. An address that lacks what every form of ours sends is a
 * form to go on with, so that a link may fill in a part of it. Never throws.
 */
export function readQuery(
  calculator: Calculator,
  query: URLSearchParams,
  start: Record<string, string>,
  locale: Locale,
): ReadQuery {
  const isSent = isSentTo(calculator, query)
  const params = withStart(query, start)
  const adding = query.get(addName)
  const fields: Fields = { ...calculator.fields }
  const raw = rawIn(calculator.fields, '', params)
  const checked: Fields = { ...calculator.fields }
  const rows: Record<string, number> = {}
  const filled: Record<string, number[]> = {}
  for (const [list, rowsOf] of Object.entries(calculator.lists)) {
    const read = rowsIn(list, rowsOf, params)
    filled[list] = read.flatMap((row, index) => (isBlankRow(row) ? [] : [index]))
    const wanted = Math.max(read.length, firstRows) + (adding === list ? moreRows : 0)
    rows[list] = Math.min(wanted, rowsOf.most)
    for (let index = 0; index < rows[list]; index++)
      for (const [name, field] of Object.entries(rowsOf.fields)) {
        const full = `${list}.${index}.${name}`
        fields[full] = field
        raw[full] = read[index]?.[name]
        if (filled[list].includes(index)) checked[full] = field
      }
  }
  if (!isSent || adding !== null) return { fields, raw, rows, faults: [], asked: null }
  const read = schemaFor(checked, locale).safeParse(raw)
  if (!read.success)
    return {
      ...{ fields, raw, rows, asked: null },
      faults: read.error.issues.map(({ path, message }) =>
        namingItsRow(calculator, { field: String(path[0]), message }, locale),
      ),
    }
  const answers = read.data as Record<string, unknown>
  const own = Object.fromEntries(Object.entries(answers).filter(([name]) => name in calculator.fields))
  const lists = Object.entries(calculator.lists).map(([list, rowsOf]) => [
    list,
    (filled[list] ?? []).map(index =>
      Object.fromEntries(Object.keys(rowsOf.fields).map(name => [name, answers[`${list}.${index}.${name}`]])),
    ),
  ])
  return { fields, raw, rows, faults: [], asked: { ...own, ...Object.fromEntries(lists) } }
}

/** A fault of a row says which one: "Payment 2: Enter the amount". Others stay as they are. */
export function namingItsRow({ lists }: Calculator, { field, message }: QueryFault, locale: Locale): QueryFault {
  const [list = '', index] = field.split('.')
  const rowsOf = lists[list]
  if (!rowsOf || index === undefined) return { field, message }
  return { field, message: `${say(rowsOf.one, locale)} ${Number(index) + 1}: ${message}` }
}

/** The same answers as a short query, the same for the same answers: `enteredOn=2024-03-01&payments=2024-07-24_400.00`. */
export function queryOf(calculator: Calculator, asked: Record<string, unknown>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, field] of Object.entries(calculator.fields))
    for (const text of textsOf(field, asked[name])) query.append(name, text)
  for (const [list, { fields }] of Object.entries(calculator.lists))
    for (const row of asked[list] as Record<string, unknown>[])
      query.append(
        list,
        Object.entries(fields)
          .map(([name, field]) => textsOf(field, row[name]).join(''))
          .join(rowSeparator),
      )
  return query
}

/** A sign that addresses hold as it is. */
const rowSeparator = '_'

function textsOf(field: Field, answer: unknown): string[] {
  if (answer === undefined) return []
  if (Array.isArray(answer)) return answer.map(String)
  return [field.kind === 'money' ? centsToField(Number(answer)) : String(answer)]
}

/** Whether the address has all that a browser sends with the form, filled in or not: every required field but those one
 *  chooses from, which may be left alone. */
function isSentTo({ fields }: Calculator, query: URLSearchParams): boolean {
  return Object.entries(fields).every(
    ([name, field]) =>
      field.optional || field.showIf || field.kind === 'radios' || field.kind === 'checkboxes' || isNamed(name, query),
  )
}

function isNamed(name: string, query: URLSearchParams): boolean {
  return query.has(name) || query.has(`${name}.year`)
}

function withStart(query: URLSearchParams, start: Record<string, string>): URLSearchParams {
  const params = new URLSearchParams(query)
  for (const [name, text] of Object.entries(start)) if (!isNamed(name, query)) params.set(name, text)
  return params
}

/** What of an address is ours, for a link to the same form: another site's own additions are left out. */
export function ownQuery({ fields, lists }: Calculator, query: URLSearchParams): URLSearchParams {
  const names = new Set([...Object.keys(fields), ...Object.keys(lists), addName])
  return new URLSearchParams([...query].filter(([key, text]) => text !== '' && names.has(key.split('.')[0] ?? '')))
}

function rawIn(fields: Fields, prefix: string, params: URLSearchParams): RawAnswer {
  const named = Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${prefix}${name}`, field]))
  const sent = rawFrom(named, params)
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const whole = params.get(`${prefix}${name}`)
      return [name, field.kind === 'date' && whole !== null ? partsOf(whole) : sent[`${prefix}${name}`]]
    }),
  )
}

/** The rows a query holds: in the boxes of a form, or each in one piece of a short link. */
function rowsIn(list: string, { fields, most }: RowsOf, params: URLSearchParams): RawAnswer[] {
  const short = params.getAll(list).slice(0, most)
  if (short.length > 0) return short.map(text => rowOf(fields, text))
  let count = 0
  for (const key of params.keys()) {
    const [name, index = ''] = key.split('.')
    if (name === list && /^\d{1,3}$/.test(index)) count = Math.max(count, Number(index) + 1)
  }
  count = Math.min(most, count)
  return Array.from({ length: count }, (_, index) => rawIn(fields, `${list}.${index}.`, params))
}

function rowOf(fields: Fields, text: string): RawAnswer {
  const pieces = text.split(rowSeparator)
  return Object.fromEntries(
    Object.entries(fields).map(([name, field], index) => {
      const piece = pieces[index] ?? ''
      return [name, field.kind === 'date' ? partsOf(piece) : piece]
    }),
  )
}

/** "2024-03-01" as the three boxes; anything else is kept where it can be seen and mended. */
function partsOf(text: string): { month: string; day: string; year: string } {
  const [year = '', month = '', day = ''] = text.split('-')
  return { month: month.replace(/^0(?=\d$)/, ''), day: day.replace(/^0(?=\d$)/, ''), year }
}

function isBlankRow(row: RawAnswer): boolean {
  return Object.values(row).every(isBlank)
}

function isBlank(raw: Raw): boolean {
  if (raw === undefined || typeof raw === 'string') return (raw ?? '').trim() === ''
  return Object.values(raw).every(part => String(part ?? '').trim() === '')
}
