// What offers are compared and answered with, until the person says otherwise.

import type { Assumption } from '../assumptions'

export const bargaining = {
  worthPercent: {
    value: 10,
    unit: 'percent',
    label: { en: 'How much a year of waiting costs, in percent', es: 'Cuánto cuesta esperar un año, en por ciento' },
    why: {
      en: 'Money later is worth less than money now: it may never come. This rate turns later money into today’s.',
      es: 'El dinero que llega después vale menos que el de hoy: quizá nunca llegue. Con esta tasa se pasa al valor de hoy.',
    },
  },
  lumpDays: {
    value: 14,
    unit: 'days',
    label: { en: 'Days an offer of one payment stays open', es: 'Días que vale una oferta de un solo pago' },
    why: {
      en: 'A last day makes a decision easier. Two weeks are enough to find the money.',
      es: 'Una fecha límite ayuda a decidir. Dos semanas alcanzan para buscar el dinero.',
    },
  },
  openingPercent: {
    value: 20,
    unit: 'percent',
    label: {
      en: 'A first offer is at least, of what is owed',
      es: 'Una primera oferta es, al menos, de lo que se debe',
    },
    why: {
      en: 'An offer near nothing often ends the talks.',
      es: 'Una oferta casi de nada muchas veces acaba con la conversación.',
    },
  },
} as const satisfies Record<string, Assumption>
