import { defineStep } from '../define'
import { radios } from '../fields'

export const needMoney = defineStep({
  id: 'need-money',
  title: { en: 'How soon do you need the money?', es: '¿Qué tan pronto necesita el dinero?' },
  why: {
    en: 'Some ways bring less but soon. Others bring more, years from now. This puts them in your order.',
    es: 'Unas formas dan menos, pero pronto. Otras dan más, dentro de años. Con esto las ponemos en su orden.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  fields: {
    needWhen: radios({
      label: { en: 'I need it', es: 'Lo necesito' },
      options: [
        { value: 'now', label: { en: 'Now', es: 'Ahora' } },
        { value: 'months', label: { en: 'In some months', es: 'En unos meses' } },
        { value: 'can-wait', label: { en: 'I can wait for years', es: 'Puedo esperar años' } },
      ],
    }),
  },
})
