// The form that takes a payment back: why it no longer counts, since when, and a note.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { date, radios, text } from '../fields'

/** `paidOn`: nothing can be taken back before it was paid. `isDebtor`: the owner of the case is the one who pays. */
export function reversalFields({ paidOn, today, isDebtor }: { paidOn: IsoDate; today: IsoDate; isDebtor: boolean }) {
  return {
    why: radios({
      label: { en: 'What happened?', es: '¿Qué pasó?' },
      missing: { en: 'Choose what happened', es: 'Elija qué pasó' },
      options: [
        {
          value: 'returned',
          label: { en: 'It bounced', es: 'Fue devuelto' },
          hint: {
            en: 'The bank did not pay the check or transfer',
            es: 'El banco no pagó el cheque o la transferencia',
          },
        },
        {
          value: 'given-back',
          label: { en: 'The money was given back', es: 'Se devolvió el dinero' },
          hint: isDebtor
            ? {
                en: 'They paid it back to you, or a court ordered it',
                es: 'Se lo devolvieron a usted o lo ordenó un tribunal',
              }
            : { en: 'You paid it back, or a court ordered it', es: 'Usted lo devolvió o lo ordenó un tribunal' },
        },
        {
          value: 'mistake',
          label: { en: 'It was written down wrong', es: 'Se anotó mal' },
          hint: {
            en: 'Wrong amount or day, or it never came. Record the right one after this.',
            es: 'Cantidad o día equivocados, o nunca llegó. Después de esto anote el correcto.',
          },
        },
      ],
    }),
    on: date({
      label: { en: 'When did you learn of it?', es: '¿Cuándo lo supo?' },
      missing: { en: 'Enter the day', es: 'Escriba el día' },
      notBefore: paidOn,
      tooEarly: {
        en: `That is before the payment itself, of ${formatDate(paidOn, 'en')}`,
        es: `Eso es antes del pago mismo, del ${formatDate(paidOn, 'es')}`,
      },
      notAfter: today,
      tooLate: { en: 'That day has not come yet', es: 'Ese día todavía no llega' },
    }),
    note: text({
      label: { en: 'Note', es: 'Nota' },
      hint: {
        en: 'Optional. What the bank or the court said.',
        es: 'Opcional. Qué dijo el banco o el tribunal.',
      },
      most: 500,
      lines: 2,
      optional: true,
    }),
  }
}
