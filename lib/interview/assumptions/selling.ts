// What selling a home is taken to cost.

import type { Assumption } from '../assumptions'

export const selling = {
  homeSalePercent: {
    value: 6,
    unit: 'percent',
    label: { en: 'Cost of selling a home, of its price', es: 'Gastos de vender una vivienda, de su precio' },
    why: {
      en: 'Agents, transfer taxes and the sheriff or escrow are paid before anyone else.',
      es: 'Primero se pagan los agentes, los impuestos de traspaso y el alguacil o el cierre de la venta.',
    },
  },
} as const satisfies Record<string, Assumption>
