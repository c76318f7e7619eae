import { assumptions } from '../assumptions'
import { defineStep } from '../define'
import { percent } from '../fields'
import { homes } from './homes'

export const saleCosts = defineStep({
  id: 'sale-costs',
  uses: [homes],
  askIf: answers => (answers.homes ?? []).length > 0,
  title: { en: 'What would it cost to sell the home?', es: '¿Cuánto costaría vender la vivienda?' },
  why: {
    en: 'A creditor who has a home sold gets only what is left after the cost of the sale. This part is our guess: change it if you know better.',
    es: 'Un acreedor que hace vender una vivienda recibe solo lo que queda después de los gastos de la venta. Esto es una suposición nuestra: cámbiela si sabe más.',
  },
  start: () => ({ homeSalePercent: assumptions.homeSalePercent.value }),
  maySkip: { en: 'Use the guess', es: 'Usar la suposición' },
  fields: {
    homeSalePercent: percent({
      label: { en: 'Cost of the sale, in percent of the price', es: 'Gastos de la venta, en porcentaje del precio' },
      missing: { en: 'Enter a percent, like 6', es: 'Escriba un porcentaje, por ejemplo 6' },
      most: 30,
    }),
  },
})
