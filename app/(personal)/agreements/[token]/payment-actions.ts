'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { answerPayment, reportPayment } from '@/lib/data/invited-payments'
import { paymentAnswerFields, reportedPaymentFields } from '@/lib/interview/forms/reported-payment'
import { rawFrom } from '@/lib/interview/schema'
import { type Locale, say } from '@/lib/shared/words'
import { keyOf, readForm } from '../../read-form'
import { loadPayments } from './load-payments'
import { paymentWords } from './payment-words'

type Address = { token: string; paymentId: string }

/** Tells the other side of a payment; it counts once they confirm it. */
export async function reportByLink(token: string, state: FormState, form: FormData): Promise<FormState> {
  const { party, terms, paid, today, locale } = await loadPayments(token)
  const { writtenOn } = terms
  const fields = reportedPaymentFields({ today, side: party.side, next: paid.nextDue, writtenOn })
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { on, amountCents, method, reference = '', note = '' } = read.value.answer
  const payment = { on, amountCents, method, reference, note }
  const reported = await reportPayment({ token, payment, reportedOn: today, key: keyOf(form) })
  if (!reported.ok && reported.error === 'too-many') return tooMany(state, rawFrom(fields, form), locale)
  refresh()
  redirect(`/agreements/${token}${reported.ok ? '?reported=yes' : ''}`)
}

/** "Yes, this is right": one press beside a payment. */
export async function confirmByLink({ token, paymentId }: Address, form: FormData): Promise<void> {
  const { paid, today } = await loadPayments(token)
  if (!paid.payments.some(one => one.key === paymentId)) redirect(`/agreements/${token}`)
  const answer = { token, eventId: paymentId, kind: 'confirmed', why: '', on: today } as const
  const said = await answerPayment({ ...answer, key: keyOf(form) })
  refresh()
  redirect(`/agreements/${token}${said.ok ? '?answered=yes' : ''}#payments`)
}

/** Says whether a payment of the other side's book is right, and why it is not. */
export async function answerByLink(
  { token, paymentId }: Address,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const { paid, today, locale } = await loadPayments(token)
  if (!paid.payments.some(one => one.key === paymentId)) redirect(`/agreements/${token}`)
  const read = readForm(paymentAnswerFields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { answer: kind, why = '' } = read.value.answer
  const said = await answerPayment({ token, eventId: paymentId, kind, why, on: today, key: keyOf(form) })
  if (!said.ok && said.error === 'too-many') return tooMany(state, rawFrom(paymentAnswerFields, form), locale)
  refresh()
  redirect(`/agreements/${token}${said.ok ? '?answered=yes' : ''}#payments`)
}

function tooMany(state: FormState, raw: FormState['raw'], locale: Locale): FormState {
  return { ...state, raw, faults: [{ field: null, message: say(paymentWords.tooMany, locale) }], key: randomUUID() }
}
