// How long before its last day a paper is best sent.

import type { Assumption } from '../assumptions'

export const mailing = {
  mailMarginDays: {
    value: 10,
    unit: 'days',
    label: {
      en: 'A paper is sent this long before its last day',
      es: 'Un papel se envía con esta anticipación a su último día',
    },
    why: {
      en: 'Mail can take a week, and the clerk has to take it in. What counts is usually the day it is filed.',
      es: 'El correo puede tardar una semana, y la secretaría tiene que recibirlo. Lo usual es que cuente el día en que se presenta.',
    },
  },
} as const satisfies Record<string, Assumption>
