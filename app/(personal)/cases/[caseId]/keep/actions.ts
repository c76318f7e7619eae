'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { closeCase, deleteCase, reopenCase, wasDeletedBy } from '@/lib/data/cases'
import { currentUser } from '@/lib/data/session'
import { deleteCaseFields, namesCase, other } from '@/lib/interview/forms/delete-case'
import { say } from '@/lib/shared/words'
import { readForm } from '../../../read-form'
import { loadCase } from '../load-case'

/** Closes the case or opens it again; what it is already, it stays. */
export async function switchCase(caseId: string, to: 'closed' | 'reopened'): Promise<void> {
  const { user } = await loadCase(caseId)
  await (to === 'closed' ? closeCase : reopenCase)(user, caseId)
  refresh()
  redirect(`/cases/${caseId}/keep?done=${to === 'closed' ? to : 'reopened'}`)
}

/** Deletes the case for good, once it was named. Sent a second time, it says again that it is gone. */
export async function deleteForm(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const user = await currentUser()
  if (!user) notFound()
  if (await wasDeletedBy(user, caseId)) redirect('/cases?done=deleted')
  const { file, locale } = await loadCase(caseId)
  const { caseNumber } = file.facts
  const read = readForm(deleteCaseFields(caseNumber), form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { answer, raw } = read.value
  if (!namesCase(String(answer.typed), caseNumber))
    return { ...state, raw, faults: [{ field: 'typed', message: say(other(caseNumber), locale) }] }
  await deleteCase(user, caseId)
  redirect('/cases?done=deleted')
}
