import { defineStep } from '../define'
import { nameFields } from '../party-fields'

const { name, kind } = nameFields({ en: 'Name', es: 'Nombre' })

export const you = defineStep({
  id: 'you',
  title: { en: 'What is your name on the judgment?', es: '¿Cuál es su nombre en el fallo?' },
  why: {
    en: 'If you act for a business, give the name of the business.',
    es: 'Si actúa por un negocio, escriba el nombre del negocio.',
  },
  fields: {
    yourName: name,
    yourKind: { ...kind, label: { en: 'On the judgment you are', es: 'En el fallo usted es' } },
  },
})
