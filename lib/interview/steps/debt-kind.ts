import { defineStep } from '../define'
import { radios, unsure } from '../fields'

export const debtKind = defineStep({
  id: 'debt-kind',
  title: { en: 'What was the debt for?', es: '¿De qué era la deuda?' },
  why: {
    en: 'In some states the interest rate depends on it, and so does what happens in bankruptcy.',
    es: 'En algunos estados la tasa de interés depende de esto, y también lo que pasa en una bancarrota.',
  },
  fields: {
    debtKind: radios({
      label: { en: 'Kind of debt', es: 'Tipo de deuda' },
      options: [
        {
          value: 'consumer',
          label: {
            en: 'Something bought or borrowed for personal or family use',
            es: 'Algo comprado o prestado para uso personal o familiar',
          },
          hint: {
            en: 'Credit card, car loan, store account, repairs',
            es: 'Tarjeta de crédito, préstamo de auto, cuenta de tienda, reparaciones',
          },
        },
        { value: 'medical', label: { en: 'Medical care', es: 'Atención médica' } },
        { value: 'rent', label: { en: 'Rent or damage to a rented home', es: 'Renta o daños a una vivienda rentada' } },
        { value: 'wages', label: { en: 'Unpaid wages', es: 'Salarios no pagados' } },
        {
          value: 'injury',
          label: { en: 'Injury or property damage', es: 'Lesiones o daños a la propiedad' },
          hint: { en: 'A car accident, for example', es: 'Un accidente de auto, por ejemplo' },
        },
        { value: 'fraud', label: { en: 'Fraud or theft', es: 'Fraude o robo' } },
        {
          value: 'other',
          label: { en: 'Something else', es: 'Otra cosa' },
          hint: { en: 'A business debt, for example', es: 'Una deuda de negocio, por ejemplo' },
        },
        unsure,
      ],
    }),
  },
})
