// An answer read back in words: for check-your-answers, and for showing what another window saved.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, listOf, plural, say, tags, type Words } from '@/lib/shared/words'
import type { AnyStep, Context } from './define'
import { besideOf, type Field, type Fields, isBeside, type Unit } from './fields'
import type { StoredAnswer } from './stored'

/** One row of check-your-answers: what was asked and what was answered. */
export type AnswerRow = { label: Words; value: Words }

export const notProvided: Words = { en: 'Not provided yet', es: 'Todavía no está' }
const none: Words = { en: 'None', es: 'No hay' }
const notKnown: Words = { en: 'not known', es: 'no se sabe' }

/** The rows of one step's stored answer, in the order of its fields; fields without an answer are left out. */
export function describeAnswer(
  step: AnyStep,
  context: Context<Record<string, unknown>>,
  saved: StoredAnswer,
): AnswerRow[] {
  const title = titleOf(step, context)
  if (saved.notSure === true) return [{ label: title, value: notProvided }]
  if (step.kind === 'list') {
    const entries = Array.isArray(saved.entries) ? (saved.entries as StoredAnswer[]) : []
    const value =
      entries.length === 0 ? none : inBoth(locale => entries.map(e => say(step.summary(e), locale)).join('\n'))
    return [{ label: title, value }]
  }
  const fields = step.fields(context)
  const rows = describeEntry(fields, saved, title)
  return rows.length > 0 ? rows : describeBlank(fields, title)
}

/** A page sent with nothing in it still has a row, so that there is a way back to it. A page of text only has none. */
function describeBlank(fields: Fields, title: Words): AnswerRow[] {
  const asked = Object.values(fields)
  if (asked.length === 0) return []
  return [{ label: title, value: asked.every(field => field.kind === 'checkboxes') ? none : notProvided }]
}

/** The rows of one page's fields. A page of one field is named by its title. */
export function describeEntry(fields: Fields, saved: StoredAnswer, title: Words): AnswerRow[] {
  const names = Object.keys(fields)
  return Object.entries(fields).flatMap(([name, field]) => {
    if (isBeside(field, fields)) return []
    const value = describeLine(name, fields, saved)
    return value ? [{ label: names.length === 1 ? title : withoutOptional(field.label), value }] : []
  })
}

/** A field's answer, with that of the field on its line: "$150.00, every week". Null where neither was given. */
function describeLine(name: string, fields: Fields, saved: StoredAnswer): Words | null {
  const beside = besideOf(name, fields)
  const often = beside && has(saved, beside.name) ? describeValue(beside.field, saved[beside.name]) : null
  const field = fields[name]
  if (!field || !has(saved, name)) return often && notKnown
  const value = describeValue(field, saved[name])
  return often ? inBoth(locale => `${say(value, locale)}, ${say(often, locale).toLowerCase()}`) : value
}

function has(saved: StoredAnswer, name: string): boolean {
  return saved[name] !== undefined && saved[name] !== null
}

/** One step's answer under its title: the value alone where the title asks for it, else a line for each row. */
export function answerUnderTitle(
  step: AnyStep,
  context: Context<Record<string, unknown>>,
  saved: StoredAnswer,
): Words | null {
  const rows = describeAnswer(step, context, saved)
  const [first] = rows
  if (!first) return null
  if (rows.length === 1 && (first.label.en === titleOf(step, context).en || asksOneChoice(step.fields(context))))
    return first.value
  return inBoth(locale => rows.map(row => say(lineOf(row), locale)).join('\n'))
}

/** Whether a page is one choice, with at most what follows from it. */
function asksOneChoice(fields: Fields): boolean {
  return Object.values(fields).filter(field => !field.showIf && field.kind !== 'radios').length === 0
}

/** A row as one line. A label that asks needs no colon. */
export function lineOf({ label, value }: AnswerRow): Words {
  return inBoth(locale => `${say(label, locale)}${label[locale].endsWith('?') ? '' : ':'} ${say(value, locale)}`)
}

function describeValue(field: Field, value: unknown): Words {
  switch (field.kind) {
    case 'radios':
    case 'select':
      return field.options.find(o => o.value === value)?.label ?? asIs(String(value))
    case 'checkboxes': {
      const ticked = field.options.filter(o => (value as string[]).includes(o.value))
      return inBoth(locale =>
        listOf(
          ticked.map(o => say(o.label, locale)),
          locale,
        ),
      )
    }
    case 'money':
      return asIs(formatCents(value as number))
    case 'percent':
      return asIs(`${value}%`)
    case 'number':
      return inBoth(locale => countOf(field.unit, value as number, locale))
    case 'date':
      return inBoth(locale => formatDate(value as IsoDate, locale))
    case 'password':
      return asIs('••••••••')
    case 'text':
      return asIs(String(value))
  }
}

function countOf(unit: Unit | undefined, count: number, locale: Locale): string {
  return unit
    ? plural(count, { one: say(unit.one, locale), other: say(unit.other, locale) }, locale)
    : new Intl.NumberFormat(tags[locale]).format(count)
}

function withoutOptional(label: Words): Words {
  return { en: label.en.replace(' (optional)', ''), es: label.es.replace(' (opcional)', '') }
}

/** A step's title for what was answered before it. */
export function titleOf(step: AnyStep, context: Context<Record<string, unknown>>): Words {
  return typeof step.title === 'function' ? step.title(context) : step.title
}
