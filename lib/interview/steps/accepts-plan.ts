import { defineStep } from '../define'
import { radios, unsure, yesNo } from '../fields'

export const acceptsPlan = defineStep({
  id: 'accepts-plan',
  title: { en: 'Would you consider monthly payments?', es: '¿Consideraría pagos mensuales?' },
  why: {
    en: 'Saying so invites an answer. It does not bind you to accept an offer.',
    es: 'Decirlo invita a contestar. No lo obliga a aceptar una oferta.',
  },
  fields: {
    acceptsPlan: radios({ label: { en: 'Payments over time', es: 'Pagos a plazos' }, options: [...yesNo, unsure] }),
  },
})
