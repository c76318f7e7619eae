// Selling the judgment, or handing it to someone who collects it: little, but soon and without more work.

import { type LadderCase, partOf, type RungFound } from './rung'

export function assignRung(c: LadderCase): RungFound {
  const { job, home } = c.prospects
  const isWanted = job.kind === 'known' || home.kind === 'owns' || c.debtor === 'government'
  return {
    id: 'assign',
    isForced: false,
    shut: null,
    needs: [],
    band: isWanted ? 'fair' : 'poor',
    costCents: 0,
    yield: {
      per: 'once',
      lowCents: partOf(c.owedCents, c.assumed.sellLowPercent),
      highCents: partOf(c.owedCents, c.assumed.sellHighPercent),
    },
    months: c.assumed.monthsAssign,
    orderMonths: null,
    says: [],
    risks: [
      {
        en: 'You give up the rest for good. Read what you sign, and file the assignment with the court.',
        es: 'Renuncia al resto para siempre. Lea lo que firma y presente la cesión en el tribunal.',
      },
    ],
  }
}
