import { defineStep } from '../define'
import { radios } from '../fields'

export const offerShape = defineStep({
  id: 'offer-shape',
  title: { en: 'What would you like to offer?', es: '¿Qué quiere ofrecer?' },
  why: {
    en: 'Offer only what you can keep paying after rent, food and medicine.',
    es: 'Ofrezca solo lo que pueda seguir pagando después de la renta, la comida y las medicinas.',
  },
  fields: {
    offerShape: radios({
      label: { en: 'Your offer', es: 'Su oferta' },
      options: [
        {
          value: 'lump',
          label: { en: 'One payment that settles it', es: 'Un solo pago que cierre la deuda' },
          hint: {
            en: 'Often less than the full amount, paid soon',
            es: 'Muchas veces menos que el total, pagado pronto',
          },
        },
        {
          value: 'plan',
          label: { en: 'Payments over time', es: 'Pagos a plazos' },
          hint: {
            en: 'The same amount every week, two weeks or month',
            es: 'La misma cantidad cada semana, dos semanas o mes',
          },
        },
      ],
    }),
  },
})
