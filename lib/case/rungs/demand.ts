// Asking in writing: cheap, quick, and often a court wants to see that it was done.

import type { Words } from '@/lib/shared/words'
import { type Band, type LadderCase, partOf, type RungFound } from './rung'

/** How likely they are to pay because they are asked: most who did not pay before do not, unless they have begun to. */
export function willingness({ debtor, hasPaid, attempts }: LadderCase, way: 'demand' | 'settle'): Band {
  if (debtor === 'government') return 'good'
  // What a try brought is counted with that try, and not a second time here.
  const isCounted = attempts.findLast(one => one.way === way)?.result === 'some'
  return hasPaid && !isCounted ? 'fair' : 'poor'
}

/** Whether a letter, a call or a court paper can find them. */
export function canReach({ hasAddress, prospects }: LadderCase): boolean {
  return hasAddress || prospects.addressKnown === true
}

export const whereToReach: Words = {
  en: 'An address where papers reach them',
  es: 'Una dirección donde les lleguen los papeles',
}

export function demandRung(c: LadderCase): RungFound {
  return {
    id: 'demand',
    isForced: false,
    shut: null,
    needs: canReach(c) ? [] : [whereToReach],
    band: willingness(c, 'demand'),
    costCents: c.assumed.costDemandCents,
    // A letter that works brings at least what a deal would.
    yield: { per: 'once', lowCents: partOf(c.owedCents, c.assumed.settleLowPercent), highCents: c.owedCents },
    months: c.assumed.monthsDemand,
    orderMonths: null,
    says: [],
    risks: [
      {
        en: 'Little can go wrong. Set a day to answer by, and stay polite: the letter may be shown to a judge.',
        es: 'Hay poco riesgo. Fije un día para contestar y sea cortés: un juez podría leer la carta.',
      },
    ],
  }
}
