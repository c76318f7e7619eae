// What the form that signs says: the same for the owner of a case and for a party with a link.

import { randomUUID } from 'node:crypto'
import type { FormFault, FormState } from '@/components/form/form-state'
import { consentText, nameFault, type SigningParty, signedName, type TypedSignature } from '@/lib/case/signing'
import { undrawable } from '@/lib/documents/text-safety'
import { signFields } from '@/lib/interview/forms/signing'
import { fail, ok, type Result } from '@/lib/shared/results'
import { type Locale, locales, say, type Words } from '@/lib/shared/words'
import { readForm } from '../read-form'

const unprintable: Words = {
  en: 'Some of these signs cannot be printed. Use letters',
  es: 'Algunos de estos signos no se pueden imprimir. Use letras',
}

/** The form was drawn for other words than those that would be signed. */
export const otherWords: Words = {
  en: 'These are not the words you were shown. Read the agreement again on this page before you sign',
  es: 'Estas no son las palabras que se le mostraron. Lea otra vez el acuerdo en esta página antes de firmar',
}

/** The name the signature keeps; or what the form gives back where nobody agreed, or it is another name. */
export function readSigning(
  party: SigningParty,
  form: FormData,
  locale: Locale,
): Result<string, Pick<FormState, 'raw' | 'faults' | 'key'>> {
  const read = readForm(signFields(party), form, locale)
  if (!read.ok) return fail({ ...read.error, key: randomUUID() })
  const { raw, answer } = read.value
  const signed = signedNameFrom(answer as TypedSignature, party, locale)
  return signed.ok ? signed : fail({ raw, faults: [signed.error], key: randomUUID() })
}

/** The name a signature keeps, whether typed or on paper: the party's, and one the signature page can print. */
export function signedNameFrom(typed: TypedSignature, party: SigningParty, locale: Locale): Result<string, FormFault> {
  const fault = nameFault(typed, party)
  if (fault) return fail({ field: 'name', message: say(fault, locale) })
  const wrong = (['name', 'capacity'] as const).find(field => undrawable([typed[field] ?? '']).length > 0)
  return wrong ? fail({ field: wrong, message: say(unprintable, locale) }) : ok(signedName(typed, party))
}

/** What was on the page when the form was drawn: the `sha256` of the words' PDF, and the language it was read in. */
export type ShownToSign = { sha256: string; readIn: Locale }

/** What a signature keeps of the statement: its words in the language they were read in, whatever the person chose since. */
export function consentGiven(party: SigningParty, readIn: Locale): { consent: string; locale: Locale } {
  const locale = locales.find(one => one === readIn) ?? 'en'
  return { consent: consentText(party, locale), locale }
}
