'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import type { OfferAnswer } from '@/lib/case/offer'
import { answerOffer } from '@/lib/data/offers'
import { findFlow } from '@/lib/interview/flows'
import type { IsoDate } from '@/lib/shared/civil-date'
import { say, type Words } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../../read-form'
import { type AnswerAddress, loadAnswer } from './load-answer'

const faultWords = {
  'already-answered': {
    en: 'This offer was already answered. Reload the page to see how',
    es: 'Esta oferta ya se contestó. Recargue la página para ver cómo',
  },
  expired: {
    en: 'This offer had ended by that day. It takes a new one',
    es: 'Para ese día esta oferta ya había vencido. Hace falta una nueva',
  },
} satisfies Record<string, Words>

/** Writes down how an offer was answered. One that was accepted goes on to the written agreement. */
export async function answerOfferForm(address: AnswerAddress, state: FormState, form: FormData): Promise<FormState> {
  const { user, fields, locale, isClosed } = await loadAnswer(address)
  const { caseId, offerId } = address
  if (isClosed) redirect(`/cases/${caseId}/reports/stop-collecting`)
  if (!fields) redirect(`/cases/${caseId}/offers/${offerId}`)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const { answer, answeredOn } = read.value.answer as { answer: OfferAnswer; answeredOn: IsoDate }
  const done = await answerOffer({
    ...{ user, caseId, offerId, answer, on: answeredOn },
    key: keyOf(form),
  })
  if (!done.ok) {
    if (done.error.kind === 'not-found') redirect('/cases')
    const message = say(faultWords[done.error.kind], locale)
    return { ...state, raw, faults: [{ field: null, message }], key: randomUUID() }
  }
  refresh()
  if (answer === 'accepted' && findFlow('agreement')) redirect(`/cases/${caseId}/agreement`)
  redirect(`/cases/${caseId}/offers/${offerId}`)
}
