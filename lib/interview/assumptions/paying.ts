// What an offer to pay starts from, until the person says otherwise.

import type { Assumption } from '../assumptions'

export const paying = {
  lumpSharePercent: {
    value: 60,
    unit: 'percent',
    label: { en: 'Part of the balance offered as one payment', es: 'Parte del saldo que se ofrece en un solo pago' },
    why: {
      en: 'There is no rule. A first offer below the full balance leaves room for the other side to ask for more.',
      es: 'No hay una regla. Una primera oferta menor que todo el saldo deja margen para que la otra parte pida más.',
    },
  },
  planLongMonths: {
    value: 60,
    unit: 'months',
    label: {
      en: 'A plan that can still be kept lasts at most',
      es: 'Un plan que todavía se puede cumplir dura como máximo',
    },
    why: {
      en: 'Five years is long. Jobs, rents and health change on the way.',
      es: 'Cinco años son muchos. En el camino cambian el trabajo, la renta y la salud.',
    },
  },
} as const satisfies Record<string, Assumption>
