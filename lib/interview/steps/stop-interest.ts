import { defineStep } from '../define'
import { radios } from '../fields'
import { offerShape } from './offer-shape'

export const stopInterest = defineStep({
  id: 'stop-interest',
  uses: [offerShape],
  askIf: answers => answers.offerShape === 'plan',
  title: { en: 'Will you ask that interest stop while you pay?', es: '¿Pedirá que los intereses paren mientras paga?' },
  why: {
    en: 'Creditors often agree, because steady payments are worth more to them.',
    es: 'Los acreedores suelen aceptar, porque los pagos constantes les convienen más.',
  },
  fields: {
    stopInterest: radios({
      label: { en: 'Interest during the plan', es: 'Intereses durante el plan' },
      options: [
        { value: 'yes', label: { en: 'Yes, ask for that', es: 'Sí, pedirlo' } },
        { value: 'no', label: { en: 'No', es: 'No' } },
      ],
    }),
  },
})
