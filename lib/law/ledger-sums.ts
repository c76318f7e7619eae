// What the rows of a ledger come to: what was put on, paid and forgiven, and the interest that came up.

import type { Cents } from '@/lib/shared/money'
import type { Ledger } from './ledger'

export type Moved = { chargedCents: Cents; paidCents: Cents; forgivenCents: Cents }

/** What the rows put on and took off, those taken back left out. */
export function movedIn({ entries }: Ledger): Moved {
  const moved = { chargedCents: 0, paidCents: 0, forgivenCents: 0 }
  for (const { kind, amountCents, toInterestCents, toCostsCents, toPrincipalCents, isReversed } of entries) {
    if (isReversed) continue
    if (kind === 'payment') moved.paidCents += amountCents
    else if (kind === 'judgment' || kind === 'cost') moved.chargedCents += amountCents
    else if (kind === 'waiver') moved.forgivenCents += toInterestCents + toCostsCents + toPrincipalCents
  }
  return moved
}

/** All the interest that came up since entry, paid or not: what is owed and what was taken off, less what was put on. */
export function accruedIn(ledger: Ledger, moved = movedIn(ledger)): Cents {
  const { chargedCents, paidCents, forgivenCents } = moved
  return ledger.payoffCents - ledger.refundCents + paidCents + forgivenCents - chargedCents
}
