'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { recordContact, strikeContact } from '@/lib/data/contacts'
import type { AnswerTo, Fields } from '@/lib/interview/fields'
import { strikeFields } from '@/lib/interview/forms/contact'
import { rawFrom, schemaFor } from '@/lib/interview/schema'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Locale } from '@/lib/shared/words'
import { loadCase } from '../load-case'
import { contactForm } from './contact-form'

/** Writes an entry into the contact log, and shows it. Faults come back with what was typed. */
export async function saveContact(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadCase(caseId)
  const read = readForm(contactForm(loaded).fields, form, loaded.locale)
  if (!read.ok) return { ...state, ...read.error }
  const contact = { ...read.value, at: read.value.at ?? null }
  const saved = await recordContact({ user: loaded.user, caseId, contact, key: keyOf(form) })
  if (!saved.ok) redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/contacts/${saved.value.id}`)
}

/** Strikes an entry out, for the reason given; one that was struck meanwhile is shown as it is. */
export async function strikeOut(
  address: { caseId: string; contactId: string },
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const { caseId, contactId } = address
  const { user, file, locale } = await loadCase(caseId)
  const read = readForm(strikeFields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { why } = read.value
  const struck = await strikeContact({ user, caseId, contactId, on: file.today, why, key: keyOf(form) })
  if (!struck.ok && struck.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/contacts/${contactId}`)
}

function keyOf(form: FormData): string {
  return String(form.get('key') ?? '')
}

function readForm<F extends Fields>(
  fields: F,
  form: FormData,
  locale: Locale,
): Result<AnswerTo<F>, Pick<FormState, 'raw' | 'faults'>> {
  const raw = rawFrom(fields, form)
  const read = schemaFor(fields, locale).safeParse(raw)
  if (read.success) return ok(read.data as AnswerTo<F>)
  return fail({ raw, faults: read.error.issues.map(i => ({ field: String(i.path[0]), message: i.message })) })
}
