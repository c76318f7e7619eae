import { defineStep } from '../define'
import { no, radios, unsure, yes } from '../fields'

export const matchesRuling = defineStep({
  id: 'matches-ruling',
  title: {
    en: 'Does the paper match what the judge said?',
    es: '¿El papel coincide con lo que dijo el juez?',
  },
  why: {
    en: 'Sometimes the paper has a wrong name, amount or date. A mistake is easiest to fix early.',
    es: 'A veces el papel tiene mal un nombre, una cantidad o una fecha. Un error es más fácil de corregir pronto.',
  },
  fields: {
    matchesRuling: radios({
      label: { en: 'The paper and the ruling', es: 'El papel y la decisión' },
      options: [
        { ...yes, label: { en: 'Yes, or nothing looks wrong', es: 'Sí, o nada parece estar mal' } },
        { ...no, label: { en: 'No, something is wrong', es: 'No, algo está mal' } },
        unsure,
      ],
    }),
  },
})
