import { defineStep } from '../define'
import { radios } from '../fields'

export const agreementForbearance = defineStep({
  id: 'agreement-forbearance',
  title: { en: 'Does collecting stop while it is paid?', es: '¿Se deja de cobrar por la fuerza mientras se pague?' },
  why: {
    en: 'This is what the person who pays gets in return.',
    es: 'Esto es lo que recibe a cambio quien paga.',
  },
  start: () => ({ agreedForbears: 'yes' as const }),
  fields: {
    agreedForbears: radios({
      label: { en: 'No steps to collect while it is kept', es: 'Ninguna medida de cobro mientras se cumpla' },
      options: [
        { value: 'yes', label: { en: 'Yes, they stop', es: 'Sí, se suspenden' } },
        { value: 'no', label: { en: 'No', es: 'No' } },
      ],
    }),
  },
})
