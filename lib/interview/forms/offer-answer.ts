// The form that writes down how an offer was answered, and when.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { date, type Option, radios } from '../fields'

/** `isOurs`: the owner of the case made the offer. `mayAccept`: false where there is nothing that could be accepted. */
export type AnswerFormContext = {
  isOurs: boolean
  mayAccept: boolean
  madeOn: IsoDate
  validUntil: IsoDate | null
  today: IsoDate
}

type Answer = 'accepted' | 'rejected' | 'withdrawn'

const options: Record<'ours' | 'theirs', readonly Option<Answer>[]> = {
  theirs: [
    { value: 'accepted', label: { en: 'I accept it', es: 'La acepto' } },
    { value: 'rejected', label: { en: 'I turn it down', es: 'La rechazo' } },
    { value: 'withdrawn', label: { en: 'They took it back', es: 'La otra parte la retiró' } },
  ],
  ours: [
    { value: 'accepted', label: { en: 'They accepted it', es: 'La otra parte la aceptó' } },
    { value: 'rejected', label: { en: 'They turned it down', es: 'La otra parte la rechazó' } },
    { value: 'withdrawn', label: { en: 'I take it back', es: 'La retiro' } },
  ],
}

export function answerFields({ isOurs, mayAccept, madeOn, validUntil, today }: AnswerFormContext) {
  const isOver = validUntil !== null && validUntil < today
  return {
    answer: radios({
      label: { en: 'How was it answered?', es: '¿Cómo se contestó?' },
      missing: { en: 'Choose how it was answered', es: 'Elija cómo se contestó' },
      options: options[isOurs ? 'ours' : 'theirs'].filter(one => mayAccept || one.value !== 'accepted'),
    }),
    answeredOn: date({
      label: { en: 'Answered on', es: 'Fecha de la respuesta' },
      notBefore: madeOn,
      tooEarly: { en: 'That is before the offer was made', es: 'Eso es antes de que se hiciera la oferta' },
      notAfter: isOver ? validUntil : today,
      tooLate: isOver ? overWords(validUntil) : { en: 'That day is still to come', es: 'Ese día todavía no llega' },
    }),
  }
}

function overWords(validUntil: IsoDate): Words {
  return {
    en: `The offer ended on ${formatDate(validUntil, 'en')}. After that day it takes a new one`,
    es: `La oferta venció el ${formatDate(validUntil, 'es')}. Después de ese día hace falta una nueva`,
  }
}
