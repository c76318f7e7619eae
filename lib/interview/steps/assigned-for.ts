import { defineStep } from '../define'
import { money, percent, radios } from '../fields'
import { handOverWay } from './hand-over-way'

export const assignedFor = defineStep({
  id: 'assigned-for',
  uses: [handOverWay],
  askIf: answers => answers.handOverWay === 'sell' || answers.handOverWay === 'agency',
  title: { en: 'What do you get for it?', es: '¿Qué recibe usted a cambio?' },
  why: {
    en: 'Never sign the judgment over before the price is paid, or the promise is in writing.',
    es: 'Nunca ceda el fallo antes de que le paguen el precio o le den la promesa por escrito.',
  },
  maySkip: { en: 'That is not agreed yet', es: 'Todavía no está acordado' },
  fields: {
    assignedFor: radios({
      label: { en: 'In return', es: 'A cambio' },
      options: [
        { value: 'price', label: { en: 'A price, paid when I sign', es: 'Un precio, pagado cuando yo firme' } },
        { value: 'share', label: { en: 'A part of what they collect', es: 'Una parte de lo que cobren' } },
        {
          value: 'unsaid',
          label: { en: 'Leave it out of the paper', es: 'No ponerlo en el papel' },
          hint: {
            en: 'It is then in another paper that you both sign.',
            es: 'Entonces está en otro papel que firman los dos.',
          },
        },
      ],
    }),
    assignedPriceCents: money({
      label: { en: 'Price', es: 'Precio' },
      least: 1,
      showIf: { field: 'assignedFor', is: ['price'] },
    }),
    keptSharePercent: percent({
      label: { en: 'Your part of what they collect', es: 'Su parte de lo que cobren' },
      hint: { en: 'For example, 60', es: 'Por ejemplo, 60' },
      missing: { en: 'Enter the part you keep', es: 'Escriba la parte que usted conserva' },
      showIf: { field: 'assignedFor', is: ['share'] },
      most: 100,
    }),
  },
})
