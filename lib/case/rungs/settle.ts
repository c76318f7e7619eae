// A deal: less than all, or all over time, agreed and written down.

import { canReach, whereToReach, willingness } from './demand'
import { type LadderCase, moveBand, partOf, type RungFound } from './rung'

/** `hasSomethingToLose`: money could be taken by force, which makes a deal the better choice for them too. */
export function settleRung(c: LadderCase, hasSomethingToLose: boolean): RungFound {
  return {
    id: 'settle',
    isForced: false,
    shut: null,
    needs: canReach(c) ? [] : [whereToReach],
    band: moveBand(willingness(c, 'settle'), hasSomethingToLose ? 1 : 0),
    costCents: 0,
    yield: {
      per: 'once',
      lowCents: partOf(c.owedCents, c.assumed.settleLowPercent),
      highCents: partOf(c.owedCents, c.assumed.settleHighPercent),
    },
    months: c.assumed.monthsSettle,
    orderMonths: null,
    says: [],
    risks: [
      {
        en: 'Put it in writing, and say what happens if a payment is missed. Money in hand now is often worth giving some up.',
        es: 'Póngalo por escrito y diga qué pasa si falta un pago. Muchas veces vale la pena ceder algo por dinero seguro hoy.',
      },
    ],
  }
}
