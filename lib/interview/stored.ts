// How answers rest in the store, and whether one read back still fits its question.

import * as z from 'zod/mini'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { centsToField } from '@/lib/shared/money'
import type { AnyStep, Context } from './define'
import type { Field, Fields } from './fields'
import type { RawAnswer } from './schema'

/** `{ notSure: true }` when the person moved on without an answer; a list keeps its entries and whether it is done. */
export type StoredAnswer = Record<string, unknown>
export type StoredAnswers = Record<string, StoredAnswer>

/** The shape answers must have to be read from the store at all. */
export const storedAnswersSchema = z.record(z.string(), z.record(z.string(), z.unknown()))

/** Whether a stored answer still answers the question as it is asked now. */
export function answerStands(step: AnyStep, saved: StoredAnswer, context: Context<Record<string, unknown>>): boolean {
  if (saved.notSure === true) return step.maySkip !== undefined
  const fields = step.fields(context)
  if (step.kind === 'question') return entryStands(fields, saved)
  const { entries, done } = saved
  return (
    done === true &&
    Array.isArray(entries) &&
    entries.length >= step.least &&
    entries.every(e => entryStands(fields, e))
  )
}

function entryStands(fields: Fields, saved: StoredAnswer): boolean {
  return Object.entries(fields).every(([name, field]) => {
    const value = saved[name]
    if (field.showIf && !field.showIf.is.includes(String(saved[field.showIf.field] ?? ''))) return value === undefined
    if (value === undefined) return field.optional === true
    return schemaOfStored(field).safeParse(value).success
  })
}

function schemaOfStored(field: Field) {
  switch (field.kind) {
    case 'radios':
    case 'select':
      return z.enum(field.options.map(o => o.value))
    case 'checkboxes':
      return z.array(z.enum(field.options.map(o => o.value)))
    case 'money':
      return z.int()
    case 'percent':
      return z.number()
    case 'date':
      return z.string().check(z.refine(isIsoDate))
    case 'text':
    case 'password':
      return z.string()
  }
}

/** A stored entry as a form shows it: the way back from typed values to what stands in the boxes. */
export function refill(fields: Fields, saved: StoredAnswer): RawAnswer {
  const raw: RawAnswer = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = saved[name]
    if (value !== undefined && value !== null) raw[name] = refillField(field, value)
  }
  return raw
}

function refillField(field: Field, value: unknown): RawAnswer[string] {
  if (field.kind === 'money') return centsToField(value as number)
  if (field.kind === 'date') {
    const [year = '', month = '', day = ''] = (value as IsoDate).split('-')
    return { year, month: String(Number(month)), day: String(Number(day)) }
  }
  return Array.isArray(value) ? (value as string[]) : String(value)
}
