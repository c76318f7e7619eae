// What a form sent, read by its fields: the answer, or the faults with what was typed.

import type { FormState } from '@/components/form/form-state'
import type { AnswerTo, Fields } from '@/lib/interview/fields'
import { type RawAnswer, rawFrom, schemaFor } from '@/lib/interview/schema'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Locale } from '@/lib/shared/words'

/** `raw`: what was typed, to be drawn again where something else is wrong. */
export function readForm<F extends Fields>(
  fields: F,
  form: FormData,
  locale: Locale,
): Result<{ answer: AnswerTo<F>; raw: RawAnswer }, Pick<FormState, 'raw' | 'faults'>> {
  const raw = rawFrom(fields, form)
  const read = schemaFor(fields, locale).safeParse(raw)
  if (read.success) return ok({ answer: read.data as AnswerTo<F>, raw })
  return fail({ raw, faults: read.error.issues.map(i => ({ field: String(i.path[0]), message: i.message })) })
}

/** The key of the drawn form, which makes a repeated request do its work once. */
export function keyOf(form: FormData): string {
  return String(form.get('key') ?? '')
}
