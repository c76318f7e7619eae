// The interest an agreement itself asks for: at the law's rate, from its date, on the part of the agreed amount not yet paid,
// due with the last payment. Its payments go to the agreed amount first, and the interest earns none.

import { foldLedger } from '@/lib/law/ledger'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Agreement } from './agreement-terms'
import type { KnownBalance } from './balance'
import type { LivePayment } from './ledger-row'

/** What has come up by the end of a day, paid or not. 0 where the agreement adds none, or no rate is known. */
export function interestUnder(
  { terms }: Agreement,
  payments: readonly LivePayment[],
  law: Pick<KnownBalance, 'terms'> | null,
  on: IsoDate,
): Cents {
  if (terms.interest !== 'runs' || !law || on < terms.writtenOn) return 0
  const ledger = foldLedger(
    [
      {
        id: 'agreed',
        on: terms.writtenOn,
        kind: 'judgment',
        principalCents: terms.totalCents,
        costsCents: 0,
        interestCents: 0,
      },
      ...payments.map(({ paidOn, amountCents }, i) => ({
        id: `payment-${String(i).padStart(6, '0')}`,
        on: paidOn,
        kind: 'payment' as const,
        amountCents,
      })),
    ],
    { ...law.terms, compounding: 'simple', order: ['principal', 'costs', 'interest'] },
    on,
  )
  const paidCents = payments.reduce((sum, one) => sum + (one.paidOn <= on ? one.amountCents : 0), 0)
  return ledger.payoffCents - ledger.refundCents + paidCents - terms.totalCents
}
