'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import { offerTermsFrom } from '@/lib/case/offer-form'
import { askForChange, signInvited } from '@/lib/data/invited'
import { type ChangeAnswer, changeFields, checkChange } from '@/lib/interview/forms/signing'
import { say, type Words } from '@/lib/shared/words'
import { keyOf, readForm } from '../../read-form'
import { consentGiven, otherWords, readSigning, type ShownToSign } from '../read-signing'
import { findOpened, loadInvited } from './load-invited'

const tooMany: Words = {
  en: 'You asked for many changes. Wait a quarter of an hour and send this again, or ask the other side another way',
  es: 'Pidió muchos cambios. Espere un cuarto de hora y envíe esto de nuevo, o pídalo a la otra parte de otra forma',
}

type Shown = ShownToSign & { token: string }

/** Signs for the party of the link. Where there is nothing left to sign, the page itself says why. */
export async function signByLink(shown: Shown, state: FormState, form: FormData): Promise<FormState> {
  const { token, sha256, readIn } = shown
  const { party, today, locale } = await loadInvited(token)
  const read = readSigning(party, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const signed = await signInvited({
    ...{ token, sha256, name: read.value, ...consentGiven(party, readIn), signedOn: today },
    key: keyOf(form),
  })
  if (!signed.ok && signed.error === 'other-words')
    return { ...state, raw: {}, faults: [{ field: null, message: say(otherWords, locale) }], key: randomUUID() }
  // The last signature: whoever looks first makes the signed copy, and that is us.
  if (signed.ok && signed.value.isInForce) await findOpened(token)
  refresh()
  // An address of its own, so that the page is read from its top again.
  redirect(`/agreements/${token}?signed=${signed.ok ? 'yes' : 'no'}`)
}

/** Sends what the party would rather have to the side that made the agreement. */
export async function sendChange(token: string, state: FormState, form: FormData): Promise<FormState> {
  const { today, isReplaced, locale } = await loadInvited(token)
  const fields = changeFields(today)
  const read = readForm(fields, form, locale)
  if (!read.ok) return { ...state, ...read.error }
  const { raw } = read.value
  const answer = read.value.answer as ChangeAnswer
  const wrong = checkChange(answer, today)
  if (wrong.length > 0)
    return { ...state, raw, faults: wrong.map(f => ({ field: f.field, message: say(f.message, locale) })) }
  if (isReplaced) redirect(`/agreements/${token}`)
  const { shape } = answer
  const asked = await askForChange({
    ...{ token, text: answer.text, on: today, key: keyOf(form) },
    ...(shape !== 'words' && { terms: offerTermsFrom({ ...answer, shape }) }),
  })
  if (!asked.ok && asked.error === 'too-many')
    return { ...state, raw, faults: [{ field: null, message: say(tooMany, locale) }] }
  redirect(asked.ok ? `/agreements/${token}?change=sent` : `/agreements/${token}`)
}
