// How answers rest in the store, and whether one read back still answers its question as it is asked now.

import * as z from 'zod/mini'
import { isIsoDate } from '@/lib/shared/civil-date'
import { centsToField } from '@/lib/shared/money'
import type { AnyStep, Context } from './define'
import type { Field, Fields } from './fields'
import { type Raw, type RawAnswer, schemaFor } from './schema'

/** `{ notSure: true }` when the person moved on without an answer; a list keeps its entries and whether it is done. */
export type StoredAnswer = Record<string, unknown>
export type StoredAnswers = Record<string, StoredAnswer>

/** The shape answers must have to be read from the store at all. */
export const storedAnswersSchema = z.record(z.string(), z.record(z.string(), z.unknown()))

/**
 * The answers a stored step gives today, or null when it no longer fits: it is put through the very schema a posted
 * page goes through, so what the page would refuse now (a date made impossible by an earlier answer, an answer-by day
 * gone by) is asked again. Keys the page does not ask are left behind.
 */
export function readStored(
  step: AnyStep,
  saved: StoredAnswer,
  context: Context<Record<string, unknown>>,
): StoredAnswer | null {
  if (saved.notSure === true) return step.maySkip ? {} : null
  const fields = step.fields(context)
  const readEntry = (entry: unknown) => {
    const answer = readEntryOf(fields, entry)
    return answer && (step.check?.(answer, context) ?? []).length === 0 ? answer : null
  }
  if (step.kind === 'question') return readEntry(saved)
  const { entries, done } = saved
  if (done !== true || !Array.isArray(entries) || entries.length < step.least || entries.length > step.most) return null
  const read = entries.map(readEntry)
  return read.every(entry => entry !== null) ? { [step.key]: read } : null
}

/** Whether a stored answer still answers the question. */
export function answerStands(step: AnyStep, saved: StoredAnswer, context: Context<Record<string, unknown>>): boolean {
  return readStored(step, saved, context) !== null
}

function readEntryOf(fields: Fields, saved: unknown): StoredAnswer | null {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return null
  const entry = saved as StoredAnswer
  const read = schemaFor(fields, 'en').safeParse(refill(fields, entry))
  if (!read.success) return null
  const answer = read.data as StoredAnswer
  return Object.keys(fields).every(name => JSON.stringify(answer[name]) === JSON.stringify(entry[name])) ? answer : null
}

/** A stored entry as a form shows it: the way back from typed values to what stands in the boxes. */
export function refill(fields: Fields, saved: StoredAnswer): RawAnswer {
  const raw: RawAnswer = {}
  for (const [name, field] of Object.entries(fields)) {
    const filled = refillField(field, saved[name])
    if (filled !== undefined) raw[name] = filled
  }
  return raw
}

/** undefined for no answer, and for one of another kind than the field asks now. */
function refillField(field: Field, value: unknown): Raw {
  switch (field.kind) {
    case 'radios':
    case 'select':
    case 'text':
      return typeof value === 'string' ? value : undefined
    case 'checkboxes':
      return Array.isArray(value) && value.every(one => typeof one === 'string') ? value : undefined
    case 'money':
      return Number.isSafeInteger(value) ? centsToField(value as number) : undefined
    case 'percent':
    case 'number':
      return typeof value === 'number' ? String(value) : undefined
    case 'date':
      return typeof value === 'string' && isIsoDate(value) ? datePartsOf(value) : undefined
    case 'password':
      return undefined
  }
}

function datePartsOf(on: string) {
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}
