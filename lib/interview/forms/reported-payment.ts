// What a party says by its link: that a payment was made or came in, and whether one the other side wrote down is right.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type AnswerTo, radios, text } from '../fields'
import { type PaymentFormContext, paymentFields } from './payment'

type ReportContext = Pick<PaymentFormContext, 'today' | 'side' | 'next'> & { writtenOn: IsoDate }

/** As the owner of the case records one, but only what the other side may ask: nothing of banks, and no source. */
export function reportedPaymentFields({ writtenOn, ...context }: ReportContext) {
  const { amountCents, on, method, reference, note } = paymentFields({ ...context, enteredOn: writtenOn, payers: [] })
  const tooEarly = {
    en: `That is before the agreement was written, on ${formatDate(writtenOn, 'en')}. It counts only payments since then`,
    es: `Eso es antes de que se escribiera el acuerdo, el ${formatDate(writtenOn, 'es')}. Solo cuenta los pagos desde entonces`,
  }
  const hint = {
    en: 'Optional. The other side reads it. Leave account numbers out.',
    es: 'Opcional. La otra parte la lee. No ponga números de cuenta.',
  }
  return { amountCents, on: { ...on, tooEarly }, method, reference, note: { ...note, hint } }
}

export type ReportedPayment = AnswerTo<ReturnType<typeof reportedPaymentFields>>

/** Whether a payment the other side wrote down is right and, if it is not, why. */
export const paymentAnswerFields = {
  answer: radios({
    label: { en: 'Is this payment right?', es: '¿Es correcto este pago?' },
    missing: { en: 'Choose whether it is right', es: 'Elija si es correcto' },
    options: [
      { value: 'confirmed', label: { en: 'Yes, this is right', es: 'Sí, es correcto' } },
      { value: 'disputed', label: { en: 'No', es: 'No' } },
    ],
  }),
  why: text({
    label: { en: 'What is not right?', es: '¿Qué no es correcto?' },
    hint: {
      en: 'Like another day, another amount, or no such payment. The other side reads it.',
      es: 'Por ejemplo otro día, otra cantidad o que no hubo tal pago. La otra parte lo lee.',
    },
    missing: { en: 'Write what is not right', es: 'Escriba qué no es correcto' },
    most: 500,
    lines: 3,
    showIf: { field: 'answer', is: ['disputed'] },
  }),
}
