// The form that writes down a notice that was sent, or that came: which one, when it went out, how, and when it came in.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { FieldFault } from '../define'
import { date, type Option, radios, text } from '../fields'

/** `allowedFrom`: the first day the agreement lets it be sent; null: whenever. */
export type NoticeOption = { value: string; label: Words; allowedFrom: IsoDate | null }
export type NoticeFormContext = { isCreditor: boolean; options: readonly NoticeOption[]; today: IsoDate }

const ways = [
  { value: 'mail', label: { en: 'By mail', es: 'Por correo' } },
  { value: 'certified', label: { en: 'By certified mail', es: 'Por correo certificado' } },
  { value: 'hand', label: { en: 'Handed over', es: 'Entregado en mano' } },
  { value: 'email', label: { en: 'By email', es: 'Por correo electrónico' } },
] as const

const toCome: Words = { en: 'That day is still to come', es: 'Ese día todavía no llega' }

export function noticeFields({ isCreditor, options, today }: NoticeFormContext) {
  return {
    notice: radios({
      label: isCreditor
        ? { en: 'Which notice did you send?', es: '¿Qué aviso envió?' }
        : { en: 'Which notice did you get?', es: '¿Qué aviso recibió?' },
      missing: { en: 'Choose the notice', es: 'Elija el aviso' },
      options: options.map(({ value, label }): Option => ({ value, label })),
    }),
    sentOn: date({
      label: isCreditor
        ? { en: 'When did you send it?', es: '¿Cuándo lo envió?' }
        : { en: 'When was it sent?', es: '¿Cuándo se envió?' },
      hint: isCreditor
        ? {
            en: 'The day on the postmark, or the day you handed it over.',
            es: 'La fecha del matasellos, o el día en que lo entregó.',
          }
        : {
            en: 'The day on the postmark, or the date of the letter.',
            es: 'La fecha del matasellos, o la de la carta.',
          },
      notAfter: today,
      tooLate: toCome,
    }),
    how: radios({
      label: isCreditor
        ? { en: 'How did you send it?', es: '¿Cómo lo envió?' }
        : { en: 'How did it come?', es: '¿Cómo llegó?' },
      hint: {
        en: 'The agreement says notices go to the address it shows.',
        es: 'El acuerdo dice que los avisos van a la dirección que figura en él.',
      },
      missing: isCreditor
        ? { en: 'Choose how you sent it', es: 'Elija cómo lo envió' }
        : { en: 'Choose how it came', es: 'Elija cómo llegó' },
      options: ways,
    }),
    receivedOn: receivedField(isCreditor, today, true),
    note: text({
      label: { en: 'Note (optional)', es: 'Nota (opcional)' },
      hint: {
        en: 'Such as a tracking number. Only you see it.',
        es: 'Por ejemplo un número de rastreo. Solo usted la ve.',
      },
      most: 300,
      optional: true,
    }),
  }
}

/** The one question that is answered later, when the day is known. */
export function receivedFields({
  isCreditor,
  sentOn,
  today,
}: {
  isCreditor: boolean
  sentOn: IsoDate
  today: IsoDate
}) {
  return {
    receivedOn: {
      ...receivedField(isCreditor, today, false),
      notBefore: sentOn,
      tooEarly: beforeSent,
    },
  }
}

function receivedField<const O extends boolean>(isCreditor: boolean, today: IsoDate, isOptional: O) {
  const label: Words = isCreditor
    ? { en: 'When did they get it?', es: '¿Cuándo lo recibieron?' }
    : { en: 'When did you get it?', es: '¿Cuándo lo recibió?' }
  const hint: Words = {
    en: 'Days to catch up are counted from it. A return receipt or the tracking page shows it.',
    es: 'De esa fecha se cuentan los días para ponerse al día. La muestra el acuse de recibo o la página de rastreo.',
  }
  const later: Words = {
    en: ' Leave it empty if you do not know yet.',
    es: ' Déjela vacía si todavía no lo sabe.',
  }
  return date({
    label,
    hint: isOptional ? { en: `${hint.en}${later.en}`, es: `${hint.es}${later.es}` } : hint,
    notAfter: today,
    tooLate: toCome,
    ...((isOptional ? { optional: true } : {}) as O extends true ? { optional: true } : Record<never, never>),
  })
}

const beforeSent: Words = {
  en: 'That is before it was sent',
  es: 'Eso es antes de que se enviara',
}

type Answer = { notice: string; sentOn: IsoDate; receivedOn?: IsoDate }

/** What is wrong with an answer that its fields alone cannot see. */
export function noticeFaults(answer: Answer, { isCreditor, options }: NoticeFormContext): FieldFault[] {
  const from = options.find(one => one.value === answer.notice)?.allowedFrom ?? null
  const faults: FieldFault[] = []
  // What came to the debtor came: too early is said of it, not refused.
  if (isCreditor && from && answer.sentOn < from)
    faults.push({
      field: 'sentOn',
      message: {
        en: `The agreement gives no right to this notice before ${formatDate(from, 'en')}. One sent earlier starts nothing: send it again`,
        es: `El acuerdo no da derecho a este aviso antes del ${formatDate(from, 'es')}. Uno enviado antes no inicia nada: envíelo otra vez`,
      },
    })
  if (answer.receivedOn && answer.receivedOn < answer.sentOn) faults.push({ field: 'receivedOn', message: beforeSent })
  return faults
}

/** The one question before a notice is struck out. */
export const strikeNoticeFields = {
  why: text({
    label: { en: 'What is wrong with it?', es: '¿Qué tiene de malo?' },
    hint: { en: 'Both the notice and your reason stay readable.', es: 'El aviso y su razón se podrán seguir leyendo.' },
    missing: { en: 'Enter the reason', es: 'Escriba la razón' },
    most: 300,
    lines: 3,
  }),
}
