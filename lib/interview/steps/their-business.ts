import { defineStep } from '../define'
import { money, radios, text, unsure } from '../fields'
import { doNotKnow, howSure, knownFrom, owedByPrivateSide } from '../how-known'
import { otherSide } from './other-side'

const runs = { field: 'businessKind', is: ['till', 'clients'] }

export const theirBusiness = defineStep({
  id: 'their-business',
  uses: [otherSide],
  askIf: owedByPrivateSide,
  title: { en: 'Do they run a business?', es: '¿Tienen un negocio?' },
  why: {
    en: 'Some states let the sheriff collect what is in a till. Customers who owe them can be told to pay you.',
    es: 'En algunos estados el alguacil puede cobrar lo que hay en la caja. A los clientes que les deben se les puede ordenar que le paguen a usted.',
  },
  maySkip: doNotKnow,
  fields: {
    businessKind: radios({
      label: { en: 'Their business', es: 'Su negocio' },
      options: [
        {
          value: 'till',
          label: { en: 'A place where people pay at once', es: 'Un lugar donde la gente paga en el momento' },
          hint: { en: 'A shop, a restaurant, a salon', es: 'Una tienda, un restaurante, un salón' },
        },
        {
          value: 'clients',
          label: { en: 'Work for customers who pay later', es: 'Trabajo para clientes que pagan después' },
          hint: { en: 'A builder, a cleaner, a designer', es: 'Construcción, limpieza, diseño' },
        },
        { value: 'none', label: { en: 'No business', es: 'Ningún negocio' } },
        unsure,
      ],
    }),
    theirBusinessName: text({
      label: { en: 'Name of the business (optional)', es: 'Nombre del negocio (opcional)' },
      most: 150,
      optional: true,
      showIf: runs,
    }),
    tillDayCents: money({
      label: { en: 'Money that comes in on one day (optional)', es: 'Dinero que entra en un día (opcional)' },
      optional: true,
      showIf: { field: 'businessKind', is: ['till'] },
    }),
    clientsOweCents: money({
      label: { en: 'What customers owe them (optional)', es: 'Lo que les deben los clientes (opcional)' },
      optional: true,
      showIf: { field: 'businessKind', is: ['clients'] },
    }),
    businessSure: howSure(runs),
    businessFrom: knownFrom(runs),
  },
})
