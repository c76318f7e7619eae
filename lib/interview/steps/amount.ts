import { defineStep } from '../define'
import { money } from '../fields'

export const amount = defineStep({
  id: 'amount',
  title: { en: 'How much was the judgment for?', es: '¿Por cuánto fue el fallo?' },
  why: {
    en: 'Only the main amount, often called “principal” or “damages”. We ask for court costs and interest next.',
    es: 'Solo la cantidad principal, que el papel suele llamar “principal” o “damages”. Después preguntamos por las costas y los intereses.',
  },
  maySkip: { en: 'I don’t know the amount yet', es: 'Todavía no sé la cantidad' },
  fields: {
    principalCents: money({
      label: { en: 'Judgment amount', es: 'Cantidad del fallo' },
      hint: { en: 'For example, 1,234.56', es: 'Por ejemplo, 1,234.56' },
      missing: {
        en: 'Enter the amount of the judgment, like 1,234.56',
        es: 'Escriba la cantidad del fallo, por ejemplo 1,234.56',
      },
      least: 1,
    }),
  },
})
