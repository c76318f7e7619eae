// What an offer means by the law's own sums: when it would be paid, what it forgives of the balance, and what interest
// comes up by law until then.

import { foldLedger } from '@/lib/law/ledger'
import type { LedgerEvent } from '@/lib/law/ledger-events'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { eventsOf, type KnownJudgment } from './balance'
import type { CaseFile } from './case-file'
import type { OfferTerms } from './offer'
import { type OfferedPayment, paymentsOf } from './offer-schedule'
import { type PlanByLaw, planByLaw } from './plan-by-law'

/**
 * `forgivenCents`: what the offer leaves out of the balance today. `interestCents`: what the law adds from today until
 * the last payment, given up where `stopsInterest`; null where no rate is known. `byLaw`: the same payments kept up
 * until nothing is owed, where interest goes on.
 */
export type OfferMeaning = {
  payments: OfferedPayment[]
  totalCents: Cents
  lastOn: IsoDate
  lastCents: Cents
  owedCents: Cents
  forgivenCents: Cents
  interestCents: Cents | null
  stopsInterest: boolean
  byLaw: PlanByLaw | null
}

/** null: a wish in words, a payment day gone by, or a balance that cannot be worked out. */
export function meaningOf({ facts, balance, today }: CaseFile, terms: OfferTerms): OfferMeaning | null {
  const payments = paymentsOf(terms, today)
  const last = payments?.at(-1)
  if (terms.kind === 'wish' || !payments || !last || balance.kind !== 'balance') return null
  if (payments.some(one => one.on < today)) return null
  const { payoffCents: owedCents, perDiemCents } = balance.ledger
  const events = eventsOf(facts as KnownJudgment)
  const { totalCents } = terms
  const end = foldLedger([...events, ...payments.map(asEvent)], balance.terms, last.on)
  const interestCents = end.payoffCents - end.refundCents + totalCents - owedCents
  const stopsInterest = terms.kind === 'lump' || terms.stopInterest
  const standing = { events, terms: balance.terms, owedCents, perDiemCents }
  return {
    payments,
    totalCents,
    lastOn: last.on,
    lastCents: last.cents,
    owedCents,
    forgivenCents: Math.max(0, owedCents - totalCents),
    interestCents: balance.interestUnknown ? null : Math.max(0, interestCents),
    stopsInterest,
    byLaw:
      terms.kind === 'installments' && !stopsInterest && !balance.interestUnknown
        ? planByLaw(afterDown(standing, payments, terms.downCents), terms)
        : null,
  }
}

function afterDown<S extends { events: readonly LedgerEvent[]; owedCents: Cents }>(
  standing: S,
  payments: OfferedPayment[],
  downCents: Cents,
): S {
  const [down] = payments
  if (!down || downCents === 0) return standing
  return {
    ...standing,
    events: [...standing.events, asEvent(down, 0)],
    owedCents: Math.max(0, standing.owedCents - downCents),
  }
}

function asEvent({ on, cents }: OfferedPayment, index: number): LedgerEvent {
  return { id: `offered-${String(index).padStart(4, '0')}`, on, kind: 'payment', amountCents: cents }
}
