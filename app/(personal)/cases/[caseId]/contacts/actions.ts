'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { recordContact, strikeContact } from '@/lib/data/contacts'
import { strikeFields } from '@/lib/interview/forms/contact'
import { keyOf, readForm } from '../../../read-form'
import { loadCase } from '../load-case'
import { contactForm } from './contact-form'

/** Writes an entry into the contact log, and shows it. Faults come back with what was typed. */
export async function saveContact(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadCase(caseId)
  const read = readForm(contactForm(loaded).fields, form, loaded.locale)
  if (!read.ok) return { ...state, ...read.error }
  const { answer } = read.value
  const contact = { ...answer, at: answer.at ?? null }
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
  const { why } = read.value.answer
  const struck = await strikeContact({ user, caseId, contactId, on: file.today, why, key: keyOf(form) })
  if (!struck.ok && struck.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/contacts/${contactId}`)
}
