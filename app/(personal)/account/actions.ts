'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import type { SignInFault, SignUpFault } from '@/lib/data/accounts'
import { currentLocale } from '@/lib/data/locale'
import { signIn, signOut, signUp } from '@/lib/data/session'
import type { Fields } from '@/lib/interview/fields'
import type { Result } from '@/lib/shared/results'
import { say, type Words } from '@/lib/shared/words'
import { readForm } from '../read-form'
import { accountFields } from './fields'

type Fault = SignUpFault | SignInFault

const faultWords: Record<Fault, { field: 'email' | 'password' | null; message: Words }> = {
  'bad-email': {
    field: 'email',
    message: {
      en: 'Enter an email address, like name@example.com',
      es: 'Escriba un correo electrónico, por ejemplo nombre@ejemplo.com',
    },
  },
  'weak-password': {
    field: 'password',
    message: {
      en: 'The password must have at least 10 characters',
      es: 'La contraseña debe tener al menos 10 caracteres',
    },
  },
  'long-password': {
    field: 'password',
    message: {
      en: 'The password can have at most 200 characters',
      es: 'La contraseña puede tener como máximo 200 caracteres',
    },
  },
  'email-taken': {
    field: 'email',
    message: {
      en: 'There is already an account with this email. Sign in instead, and your case comes along',
      es: 'Ya hay una cuenta con este correo. Entre a ella y su caso se pasará allí',
    },
  },
  'wrong-password': {
    field: 'password',
    message: { en: 'The email and the password do not match', es: 'El correo y la contraseña no coinciden' },
  },
  'too-many-tries': {
    field: null,
    message: {
      en: 'Too many tries. Wait a few minutes and try again',
      es: 'Demasiados intentos. Espere unos minutos e inténtelo de nuevo',
    },
  },
}

/** Makes an account; what the guest entered so far belongs to it from then on. */
export async function makeAccount(state: FormState, form: FormData): Promise<FormState> {
  return enter(state, form, accountFields(true), signUp)
}

/** Signs in to an account; what the guest entered so far moves to it. */
export async function enterAccount(state: FormState, form: FormData): Promise<FormState> {
  return enter(state, form, accountFields(false), signIn)
}

async function enter(
  state: FormState,
  form: FormData,
  fields: Fields,
  act: (credentials: { email: string; password: string }) => Promise<Result<unknown, Fault>>,
): Promise<FormState> {
  const locale = await currentLocale()
  const read = readForm(fields, form, locale)
  const { raw } = read.ok ? read.value : read.error
  const kept = { ...state, raw: { email: raw.email } }
  if (!read.ok) return { ...kept, faults: read.error.faults }
  const done = await act(read.value.answer as { email: string; password: string })
  if (done.ok) redirect('/cases')
  const { field, message } = faultWords[done.error]
  return { ...kept, faults: [{ field, message: say(message, locale) }] }
}

/** Signs out of this browser. */
export async function leaveAccount(): Promise<void> {
  await signOut()
  redirect('/')
}
