'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { offerFrom } from '@/lib/case/offer-form'
import { recordOffer } from '@/lib/data/offers'
import { checkOffer, type OfferFormAnswer } from '@/lib/interview/forms/offer'
import { say, type Words } from '@/lib/shared/words'
import { keyOf, readForm } from '../../../../read-form'
import { loadNewOffer, type NewOfferAddress } from './load-new-offer'

const alreadyAnswered: Words = {
  en: 'The offer this answers was answered in another window. Go back to the offers to see how',
  es: 'La oferta que esta contesta ya se contestó en otra ventana. Vuelva a las ofertas para ver cómo',
}

/** Writes an offer down and shows it. Faults come back with what was typed. */
export async function recordNewOffer(address: NewOfferAddress, state: FormState, form: FormData): Promise<FormState> {
  const { user, fields, answers, owner, locale } = await loadNewOffer(address)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const answer = read.value.answer as OfferFormAnswer
  const wrong = checkOffer(answer)
  if (wrong.length > 0)
    return { ...state, raw, faults: wrong.map(f => ({ field: f.field, message: say(f.message, locale) })) }
  const { caseId } = address
  const done = await recordOffer({
    ...{ user, caseId, offer: offerFrom(answer, owner, answers) },
    key: keyOf(form),
  })
  if (!done.ok) {
    if (done.error.kind === 'not-found') redirect('/cases')
    return { ...state, raw, faults: [{ field: null, message: say(alreadyAnswered, locale) }], key: randomUUID() }
  }
  refresh()
  redirect(`/cases/${caseId}/offers/${done.value.id}`)
}
