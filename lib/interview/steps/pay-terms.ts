import { defineStep } from '../define'
import { radios, unsure } from '../fields'

export const payTerms = defineStep({
  id: 'pay-terms',
  title: { en: 'How did the court say it must be paid?', es: '¿Cómo dijo el tribunal que se debe pagar?' },
  why: {
    en: 'If the paper says nothing, the whole amount is due at once.',
    es: 'Si el papel no dice nada, todo se debe de inmediato.',
  },
  fields: {
    payTerms: radios({
      label: { en: 'Payment terms', es: 'Forma de pago' },
      options: [
        { value: 'at-once', label: { en: 'All at once', es: 'Todo de una vez' } },
        {
          value: 'installments',
          label: { en: 'In installments the court set', es: 'En cuotas que fijó el tribunal' },
          hint: { en: 'Only missed installments can be collected', es: 'Solo se pueden cobrar las cuotas no pagadas' },
        },
        unsure,
      ],
    }),
  },
})
