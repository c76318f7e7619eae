'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { findPayment } from '@/lib/case/payments-list'
import { findRecorded, recordPayment, reverseEntry } from '@/lib/data/ledger'
import { type PaymentAnswers, payerIn } from '@/lib/interview/forms/payment'
import { reversalFields } from '@/lib/interview/forms/reversal'
import type { RawAnswer } from '@/lib/interview/schema'
import { say, type Words } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../read-form'
import { loadCase } from '../load-case'
import { doubtIn } from './doubt'
import { paymentForm } from './payment-form'

/** Records a payment and shows what became of it. What looks odd is asked once; faults come back with what was typed. */
export async function savePayment(caseId: string, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadCase(caseId)
  const { user, file, locale } = loaded
  const { fields, payers } = paymentForm(loaded)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...withoutDoubt(state), ...read.error, raw: withoutAccount(read.error.raw) }
  const { raw } = read.value
  const answer = read.value.answer as PaymentAnswers
  const { on, amountCents, method, source } = answer
  const { bank = '', lastDigits = '', reference = '', note = '' } = answer
  const payment = {
    ...{ on, amountCents, method, source, reference, bank, lastDigits, note },
    from: payerIn(answer, payers),
  }
  const request = { user, caseId, payment, key: keyOf(form) }
  const doubt = doubtIn(file, payment, caseId, locale)
  // The same form sent twice is no second payment, so it is not asked about.
  if (doubt && form.get('doubt') !== doubt.token && !(await findRecorded(request)))
    return { ...state, raw, faults: [], doubt }
  const saved = await recordPayment(request)
  if (!saved.ok) redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/payments/${saved.value.id}?recorded=yes`)
}

/** Takes a payment back; one that was taken back meanwhile is shown as it is. */
export async function takeBack(
  address: { caseId: string; eventId: string },
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const { caseId, eventId } = address
  const { user, file, locale } = await loadCase(caseId)
  const payment = findPayment(file.records.ledger, String(eventId))
  if (!payment) redirect(`/cases/${caseId}/payments`)
  const fields = reversalFields({
    ...{ paidOn: payment.on, today: file.today },
    isDebtor: file.facts.side === 'debtor',
  })
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const {
    why,
    on,
    note = '',
  } = read.value.answer as { why: 'returned' | 'given-back' | 'mistake'; on: typeof file.today; note?: string }
  const done = await reverseEntry({
    ...{ user, caseId, entryId: payment.id, on, why, note },
    key: keyOf(form),
  })
  if (!done.ok && done.error.kind === 'not-found') redirect('/cases')
  if (!done.ok) return { ...state, raw, faults: [{ field: null, message: say(alreadyWords, locale) }] }
  refresh()
  redirect(`/cases/${caseId}/payments/${payment.id}?reversed=yes`)
}

const alreadyWords: Words = {
  en: 'This payment was already taken back, in another window or a moment ago. It counts no more, and there is nothing left to do here',
  es: 'Este pago ya se anuló, en otra ventana o hace un momento. Ya no cuenta, y aquí no queda nada por hacer',
}

function withoutDoubt({ doubt: _, ...state }: FormState): FormState {
  return state
}

/** A whole account number is not even sent back into the box. */
function withoutAccount(raw: RawAnswer): RawAnswer {
  const isWhole = (typed: unknown) => typeof typed === 'string' && typed.replace(/\P{Nd}/gu, '').length > 4
  return {
    ...raw,
    ...(isWhole(raw.lastDigits) && { lastDigits: '' }),
    ...(isWhole(raw.bank) && { bank: '' }),
  }
}
