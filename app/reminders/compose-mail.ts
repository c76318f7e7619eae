// A reminder as an email: what the outbox says of it, where it leads, and how to end such mail. Its subject names nobody.

import { daysStillTold, headOf } from '@/lib/case/calendar-dates'
import type { Mail } from '@/lib/data/mail'
import { stopTokenOf } from '@/lib/data/reminder-wishes'
import type { Claimed } from '@/lib/data/reminders'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { say, type Words } from '@/lib/shared/words'

/** Whether a reminder is too old to be sent: its date has gone by. */
export function isTooOld(on: IsoDate, today: IsoDate): boolean {
  return addDays(on, daysStillTold) < today
}

/** The mail, in the person's language. `origin`: where the app stands. */
export function composeMail(reminder: Claimed, to: NonNullable<Claimed['to']>, origin: string): Mail {
  const { email, locale } = to
  const { id, caseId, path, text, userId } = reminder
  const stopUrl = `${origin}/reminders/stop/${stopTokenOf(userId)}`
  const lines = [
    say(text, locale),
    `${say(words.open, locale)}\n${origin}/cases/${caseId}${path && `/${path}`}`,
    `--\n${say(words.why, locale)}\n${say(words.stop, locale)}\n${stopUrl}`,
    say(words.notAdvice, locale),
  ]
  return {
    ...{ id, to: email, stopUrl: `${stopUrl}/now` },
    subject: say(headOf(reminder), locale),
    text: `${lines.join('\n\n')}\n`,
  }
}

const words = {
  open: { en: 'Open it in Satisfied:', es: 'Ábralo en Satisfied:' },
  why: {
    en: 'You get this email because you asked Satisfied to remind you.',
    es: 'Recibe este correo porque pidió a Satisfied que le avisara.',
  },
  stop: { en: 'To stop these emails, open this address:', es: 'Para dejar de recibirlos, abra esta dirección:' },
  notAdvice: {
    en: 'Satisfied gives legal information, not legal advice.',
    es: 'Satisfied da información legal, no asesoría legal.',
  },
} satisfies Record<string, Words>
