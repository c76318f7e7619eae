'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { recordNotice, setNoticeReceived, strikeNotice } from '@/lib/data/notices'
import { arrivalFields, filingFaults, strikeFilingFields } from '@/lib/interview/forms/filing'
import { say } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../read-form'
import { loadCase } from '../load-case'
import { type FilingAddress, loadFiling } from './[filingId]/load-filing'
import { filingForm } from './filing-form'

/** Writes down what was filed, sent or received, and shows the steps. Faults come back with what was typed. */
export async function saveFiling(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadCase(caseId)
  const { user, locale } = loaded
  const { fields, choices, context } = filingForm(loaded)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { answer, raw } = read.value
  const { filing: value, sentOn, how, receivedOn, note } = answer
  const faults = filingFaults({ filing: value, sentOn, ...(receivedOn && { receivedOn }) }, context)
  if (faults.length > 0) {
    const said = faults.map(({ field, message }) => ({ field, message: say(message, locale) }))
    return { ...state, raw, faults: said }
  }
  const choice = choices.find(one => one.value === value)
  if (!choice) redirect(`/cases/${caseId}/closing`)
  const { kind, about } = choice
  const notice = { kind, agreementId: null, about, sentOn, how, receivedOn: receivedOn ?? null, note: note ?? '' }
  const saved = await recordNotice({ user, caseId, notice, key: keyOf(form) })
  if (!saved.ok) redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/closing`)
}

/** Adds the day it came in; one known meanwhile is shown as it is. */
export async function saveArrival(address: FilingAddress, state: FormState, form: FormData): Promise<FormState> {
  const { caseId, filingId } = address
  const { user, file, locale, filing } = await loadFiling(address)
  const read = readForm(arrivalFields({ sentOn: filing.sentOn, today: file.today }), form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { receivedOn } = read.value.answer
  const saved = await setNoticeReceived({ user, caseId, noticeId: filingId, receivedOn, key: keyOf(form) })
  if (!saved.ok && saved.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/closing/${filingId}`)
}

/** Strikes it out, for the reason given; one that was struck meanwhile is shown as it is. */
export async function strikeFilingOut(address: FilingAddress, state: FormState, form: FormData): Promise<FormState> {
  const { caseId, filingId } = address
  const { user, file, locale } = await loadFiling(address)
  const read = readForm(strikeFilingFields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { why } = read.value.answer
  const struck = await strikeNotice({ user, caseId, noticeId: filingId, on: file.today, why, key: keyOf(form) })
  if (!struck.ok && struck.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/closing/${filingId}`)
}
