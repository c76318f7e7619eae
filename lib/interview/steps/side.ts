import { defineStep } from '../define'
import { radios } from '../fields'

export const side = defineStep({
  id: 'side',
  title: { en: 'Which side are you on?', es: '¿De qué lado está usted?' },
  why: {
    en: 'Look at the judgment. The debtor is the one ordered to pay. The creditor is the one to be paid.',
    es: 'Mire el fallo. El deudor es quien debe pagar. El acreedor es a quien le deben pagar.',
  },
  fields: {
    side: radios({
      label: { en: 'Your side', es: 'Su lado' },
      options: [
        {
          value: 'debtor',
          label: { en: 'I owe money', es: 'Debo dinero' },
          hint: { en: 'The court ordered me to pay', es: 'El tribunal me ordenó pagar' },
        },
        {
          value: 'creditor',
          label: { en: 'I am owed money', es: 'Me deben dinero' },
          hint: { en: 'The court ordered someone to pay me', es: 'El tribunal ordenó que me paguen' },
        },
      ],
    }),
  },
})
