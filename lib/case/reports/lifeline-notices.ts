// What must not be missed in the life of a judgment: a last day that is near, and an end that may have come.

import { addDays, formatDate } from '@/lib/shared/civil-date'
import type { CaseFile } from '../case-file'
import type { Lifeline } from '../lifeline'
import type { Section } from '../report'

/** A safe day this near is told of at the head of the report. */
const daysThatAreNear = 30

export function lifelineNotices({ facts }: CaseFile, lifeline: Lifeline): Section[] {
  const { events, today, hasEnded, nothingOwed } = lifeline
  const near = nothingOwed
    ? undefined
    : events.find(({ safeOn }) => safeOn !== null && safeOn <= addDays(today, daysThatAreNear))
  return [
    ...(hasEnded ? [ended(facts.side === 'creditor')] : []),
    ...(near?.safeOn ? [nearNotice(near, near.safeOn)] : []),
  ]
}

function ended(isCreditor: boolean): Section {
  const then = isCreditor
    ? { en: 'before you ask for payment', es: 'antes de pedir el pago' }
    : {
        en: 'before you offer or pay anything: in some states a payment makes the time start again',
        es: 'antes de ofrecer o pagar algo: en algunos estados un pago hace empezar de nuevo el plazo',
      }
  return {
    kind: 'notice',
    tone: 'warning',
    heading: { en: 'The judgment may have ended', es: 'Puede que el fallo ya haya terminado' },
    text: {
      en: `Its last day, as far as we can count, has gone by. It may have been renewed. Ask the court clerk or a lawyer ${then.en}.`,
      es: `Su último día, según lo que podemos contar, ya pasó. Puede haberse renovado. Pregunte en la secretaría del tribunal o a un abogado ${then.es}.`,
    },
  }
}

function nearNotice({ label, on, isSafeOver }: Lifeline['events'][number], safeOn: Lifeline['today']): Section {
  const [last, safe] = [
    { en: formatDate(on, 'en', 'weekday'), es: formatDate(on, 'es', 'weekday') },
    { en: formatDate(safeOn, 'en', 'weekday'), es: formatDate(safeOn, 'es', 'weekday') },
  ]
  return {
    kind: 'notice',
    tone: 'urgent',
    heading: label,
    text: isSafeOver
      ? {
          en: `If you want to do this, it is too late to be sure of the mail. Take the paper to the clerk yourself, today if you can: the last day is ${last.en}.`,
          es: `Si quiere hacerlo, ya es tarde para confiar en el correo. Lleve el papel a la secretaría en persona, hoy si puede: el último día es el ${last.es}.`,
        }
      : {
          en: `If you want to do this, the last day is ${last.en}. Have the paper sent by ${safe.en}.`,
          es: `Si quiere hacerlo, el último día es el ${last.es}. Tenga enviado el papel a más tardar el ${safe.es}.`,
        },
  }
}
