'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { entryFrom, forgivenTooMuch } from '@/lib/case/ledger-entry'
import { recordEntry } from '@/lib/data/ledger'
import type { EntryAnswers } from '@/lib/interview/forms/ledger-entry'
import { say } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../../read-form'
import { loadCase } from '../../load-case'
import { entryForm } from './entry-form'

/** Adds a line to the book, and shows the book. Faults come back with what was typed. */
export async function saveEntry(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const { user, file, locale } = await loadCase(caseId)
  const fields = entryForm(file)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const entry = entryFrom(read.value.answer as EntryAnswers)
  const tooMuch = forgivenTooMuch(file, entry)
  if (tooMuch) return { ...state, raw, faults: [{ field: 'amountCents', message: say(tooMuch, locale) }] }
  const saved = await recordEntry({ user, caseId, entry, key: keyOf(form) })
  if (!saved.ok) redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/ledger#lines`)
}
