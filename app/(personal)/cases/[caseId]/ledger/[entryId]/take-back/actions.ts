'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { reverseEntry } from '@/lib/data/ledger'
import { takeBackFields } from '@/lib/interview/forms/ledger-entry'
import { keyOf, readForm } from '../../../../../read-form'
import { type EntryAddress, loadEntry } from '../load-entry'

/** Takes a line back; one that was taken back meanwhile is shown as it is. */
export async function takeEntryBack(address: EntryAddress, state: FormState, form: FormData): Promise<FormState> {
  const { user, file, row, locale } = await loadEntry(address)
  const { caseId } = address
  const read = readForm(takeBackFields({ lineOn: row.on, today: file.today }), form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { on, note } = read.value.answer
  const done = await reverseEntry({
    ...{ user, caseId, entryId: row.id, on, why: 'mistake', note },
    key: keyOf(form),
  })
  if (!done.ok && done.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/ledger#lines`)
}
