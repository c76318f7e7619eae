'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { recordNotice, setNoticeReceived, strikeNotice } from '@/lib/data/notices'
import { noticeFaults, receivedFields, strikeNoticeFields } from '@/lib/interview/forms/notice'
import { rawFrom } from '@/lib/interview/schema'
import { say } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../read-form'
import { loadCase } from '../load-case'
import { loadNotice, type NoticeAddress } from './[noticeId]/load-notice'
import { noticeForm } from './notice-form'

/** Writes a notice down, and shows it. Faults come back with what was typed. */
export async function saveNotice(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadCase(caseId)
  const { user, locale } = loaded
  const { fields, choices, context } = noticeForm(loaded)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { notice: value, sentOn, how, receivedOn, note } = read.value.answer
  const faults = noticeFaults({ notice: value, sentOn, ...(receivedOn && { receivedOn }) }, context)
  if (faults.length > 0) {
    const said = faults.map(({ field, message }) => ({ field, message: say(message, locale) }))
    return { ...state, raw: rawFrom(fields, form), faults: said }
  }
  const choice = choices.find(one => one.value === value)
  if (!choice) redirect(`/cases/${caseId}/notices`)
  const { kind, agreementId, about } = choice
  const notice = { kind, agreementId, about, sentOn, how, receivedOn: receivedOn ?? null, note: note ?? '' }
  const saved = await recordNotice({ user, caseId, notice, key: keyOf(form) })
  if (!saved.ok) redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/notices/${saved.value.id}`)
}

/** Adds the day a notice came in; one known meanwhile is shown as it is. */
export async function saveReceived(address: NoticeAddress, state: FormState, form: FormData): Promise<FormState> {
  const { caseId, noticeId } = address
  const { user, file, locale, notice } = await loadNotice(address)
  const isCreditor = file.facts.side === 'creditor'
  const read = readForm(receivedFields({ isCreditor, sentOn: notice.sentOn, today: file.today }), form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { receivedOn } = read.value.answer
  const saved = await setNoticeReceived({ user, caseId, noticeId, receivedOn, key: keyOf(form) })
  if (!saved.ok && saved.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/notices/${noticeId}`)
}

/** Strikes a notice out, for the reason given; one that was struck meanwhile is shown as it is. */
export async function strikeNoticeOut(address: NoticeAddress, state: FormState, form: FormData): Promise<FormState> {
  const { caseId, noticeId } = address
  const { user, file, locale } = await loadNotice(address)
  const read = readForm(strikeNoticeFields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { why } = read.value.answer
  const struck = await strikeNotice({ user, caseId, noticeId, on: file.today, why, key: keyOf(form) })
  if (!struck.ok && struck.error.kind === 'not-found') redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/notices/${noticeId}`)
}
