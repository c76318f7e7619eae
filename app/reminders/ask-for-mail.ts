// Turning reminders by email on: at once where the address is known to be the person's own; else one mail asks there first.

import { randomUUID } from 'node:crypto'
import { type Claim, confirmDays, confirmTokenOf, mayAskToConfirm } from '@/lib/data/confirmed-address'
import { type Mail, mailOrigin, sendMail } from '@/lib/data/mail'
import { findWishes, setByEmail, stopTokenOf } from '@/lib/data/reminder-wishes'
import type { User } from '@/lib/data/user'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** `asked`: a mail with the confirming address went out. `too-many`: there were enough of them. `not-sent`: the mail server
 *  did not take it, and email stays off. `none`: no mail for this person, or from this server. */
export type AskedForMail = 'on' | 'asked' | 'too-many' | 'not-sent' | 'none'

/** Turns mail on for a person, in a language. Until they press the link in the mail this sends, no reminder goes out. */
export async function askForMail(user: User, locale: Locale): Promise<AskedForMail> {
  const [origin, { isConfirmed }] = [mailOrigin(), await findWishes(user)]
  if (origin === null || user.isGuest || user.email === null) return 'none'
  if (isConfirmed) return (await setByEmail(user, true, locale)) ? 'on' : 'none'
  if (!(await mayAskToConfirm(user.email))) return 'too-many'
  await setByEmail(user, true, locale)
  const sent = await sendMail(composeAsking({ userId: user.id, email: user.email }, origin, locale))
  if (sent === 'sent' || sent === 'unclear') return 'asked'
  await setByEmail(user, false, locale)
  return 'not-sent'
}

/** It says nothing of the person: the address may be a stranger's. */
function composeAsking(claim: Claim, origin: string, locale: Locale): Mail {
  const lines = [
    say(words.asked, locale),
    `${say(words.open, locale)}\n${origin}/reminders/confirm/${confirmTokenOf(claim)}`,
    say(words.days, locale),
    say(words.notYou, locale),
  ]
  return {
    id: randomUUID(),
    to: claim.email,
    subject: say(words.subject, locale),
    text: `${lines.join('\n\n')}\n`,
    stopUrl: `${origin}/reminders/stop/${stopTokenOf(claim.userId)}/now`,
  }
}

const words = {
  subject: { en: 'Confirm your email address for Satisfied', es: 'Confirme su correo electrónico para Satisfied' },
  asked: {
    en: 'Somebody asked Satisfied to send reminders to this email address.',
    es: 'Alguien pidió a Satisfied que enviara recordatorios a este correo electrónico.',
  },
  open: {
    en: 'If it was you, open this address and press the button:',
    es: 'Si fue usted, abra esta dirección y presione el botón:',
  },
  days: { en: `It works for ${confirmDays} days.`, es: `Funciona durante ${confirmDays} días.` },
  notYou: {
    en: 'If it was not you, you need do nothing: no reminders will come.',
    es: 'Si no fue usted, no tiene que hacer nada: no le llegarán recordatorios.',
  },
} satisfies Record<string, Words>
