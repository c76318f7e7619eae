import { defineStep } from '../define'
import { radios } from '../fields'

export const agreementInterest = defineStep({
  id: 'agreement-interest',
  title: {
    en: 'Does interest stop while it is paid as agreed?',
    es: '¿Paran los intereses mientras se pague lo acordado?',
  },
  why: {
    en: 'A judgment earns interest every day. If the agreement is silent, both sides may read it their own way.',
    es: 'Un fallo genera intereses cada día. Si el acuerdo no dice nada, cada parte puede entenderlo a su manera.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  start: ({ accepted }) => ({
    agreedInterest:
      accepted?.kind === 'installments' && !accepted.stopInterest ? ('runs' as const) : ('waived-while-kept' as const),
  }),
  fields: {
    agreedInterest: radios({
      label: { en: 'Interest', es: 'Intereses' },
      options: [
        {
          value: 'waived-while-kept',
          label: { en: 'It stops while payments are kept', es: 'Paran mientras se cumplan los pagos' },
        },
        {
          value: 'runs',
          label: { en: 'It goes on', es: 'Siguen corriendo' },
          hint: {
            en: 'What comes up is paid with the last payment, on top of the total',
            es: 'Lo que se sume se paga con el último pago, además del total',
          },
        },
      ],
    }),
  },
})
