// An answer read back in words: for check-your-answers, and for showing what another window saved.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, say, tags, type Words } from '@/lib/shared/words'
import type { AnyStep, Context } from './define'
import type { Field, Fields } from './fields'
import type { StoredAnswer } from './stored'

/** One row of check-your-answers: what was asked and what was answered. */
export type AnswerRow = { label: Words; value: Words }

export const notProvided: Words = { en: 'Not provided yet', es: 'Todavía no está' }
const none: Words = { en: 'None', es: 'No hay' }

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
  return describeEntry(step.fields(context), saved, title)
}

/** The rows of one page's fields. A page of one field is named by its title. */
export function describeEntry(fields: Fields, saved: StoredAnswer, title: Words): AnswerRow[] {
  const names = Object.keys(fields)
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = saved[name]
    if (value === undefined || value === null) return []
    return [{ label: names.length === 1 ? title : withoutOptional(field.label), value: describeValue(field, value) }]
  })
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
      return inBoth(locale => new Intl.NumberFormat(tags[locale]).format(value as number))
    case 'date':
      return inBoth(locale => formatDate(value as IsoDate, locale))
    case 'password':
      return asIs('••••••••')
    case 'text':
      return asIs(String(value))
  }
}

function withoutOptional(label: Words): Words {
  return { en: label.en.replace(' (optional)', ''), es: label.es.replace(' (opcional)', '') }
}

/** A step's title for what was answered before it. */
export function titleOf(step: AnyStep, context: Context<Record<string, unknown>>): Words {
  return typeof step.title === 'function' ? step.title(context) : step.title
}
