// What is owed on a judgment on a day: the law's rates and terms, and the ledger folded by them. One way for a case's
// balance, the calculator and the open interface.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { foldLedger, type Ledger, type LedgerEntry, type LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'
import { accruedIn, movedIn } from './ledger-sums'
import type { RenewalRule } from './life-types'
import { kindsThatMatter } from './payoff-kinds'
import { lifeWarnings } from './payoff-life'
import { renewalRuleOn, renewalWarnings } from './payoff-renewals'
import { beforeEntry } from './payoff-words'
import { mostEventsFoldedAgain, payoffWorking } from './payoff-working'
import { type RatedJudgment, type RateSegment, type Rates, ratesFor } from './rates'
import { ledgerTermsOf } from './terms'
import type { DebtKind, Interest, Jurisdiction, PartyKind } from './types'
import { factOn } from './value-on'
import type { Working } from './working'

/** A judgment reckoned by the law of its state. `rule` is null where no interest rule was found; without rates the
 *  ledger holds no interest since entry. */
export type Reckoned = {
  rates: Rates
  rule: Interest | null
  segments: RateSegment[]
  terms: LedgerTerms
  ledger: Ledger
  warnings: Words[]
}

/** Chooses rates and terms for a judgment, and folds its events into what is owed at the end of a day. */
export function reckon(
  state: Jurisdiction,
  judgment: RatedJudgment,
  events: readonly LedgerEvent[],
  on: IsoDate,
  perDiemFirst = false,
): Reckoned {
  const rates = ratesFor(judgment, state, on)
  const found = factOn(state, 'interest', judgment.enteredOn)
  const rule = found.kind === 'value' ? found.value : null
  const segments = rates.kind === 'rates' ? rates.segments : []
  const { terms, warnings } = ledgerTermsOf(rule, segments, {
    perDiemFirst,
    hasCosts: events.some(event => event.kind === 'cost' || (event.kind === 'judgment' && event.costsCents > 0)),
    hasAwardedInterest: events.some(event => event.kind === 'judgment' && event.interestCents > 0),
  })
  return {
    ...{ rates, rule, segments, terms },
    ledger: foldLedger(events, terms, on),
    warnings: [...(rates.kind === 'not-covered' ? [] : rates.warnings), ...warnings],
  }
}

export type DatedAmount = { on: IsoDate; amountCents: Cents }

/** `costs`: allowed by the court on their day, with the judgment or later. `ratePercent`: a rate printed in the judgment
 *  or chosen by the asker; it overrides the law. `rounding`: `per-diem` rounds each day's interest to the cent first.
 *  `renewals`: the days the judgment was renewed (applied for); where nobody has checked what that does, interest stays
 *  simple and a warning says so. */
export type PayoffAsked = {
  state: Jurisdiction
  enteredOn: IsoDate
  principalCents: Cents
  costs?: readonly DatedAmount[]
  payments?: readonly DatedAmount[]
  renewals?: readonly IsoDate[]
  on: IsoDate
  debtKind?: DebtKind
  debtorKind?: PartyKind
  creditorKind?: PartyKind
  ratePercent?: number
  rounding?: 'exact' | 'per-diem'
}

/** `interestCents` is what is unpaid on the day; `accruedCents` all that has come up since entry, paid or not. */
export type Payoff =
  | {
      kind: 'value'
      on: IsoDate
      principalCents: Cents
      costsCents: Cents
      interestCents: Cents
      payoffCents: Cents
      perDiemCents: Cents
      refundCents: Cents
      accruedCents: Cents
      paidCents: Cents
      rates: RateSegment[]
      entries: LedgerEntry[]
      rounding: 'exact' | 'per-diem'
      working: Working
      warnings: Words[]
    }
  | { kind: 'before-entry' | 'not-covered'; why: Words }

/** The payoff of a judgment at the end of a day. What is dated after it is not counted; before entry counts at entry. */
export function payoffOf(asked: PayoffAsked): Payoff {
  const { state, enteredOn, principalCents, on, rounding = 'exact' } = asked
  if (on < enteredOn) return { kind: 'before-entry', why: beforeEntry(enteredOn) }
  const judgment: RatedJudgment = {
    enteredOn,
    principalCents,
    debtKind: asked.debtKind ?? 'other',
    debtorKind: asked.debtorKind ?? 'person',
    creditorKind: asked.creditorKind ?? 'person',
    statedPercent: asked.ratePercent ?? null,
  }
  const renewal = renewalRuleOn(state, enteredOn)
  const events = eventsOf(asked, renewal)
  const { rates, rule, segments, terms, ledger, warnings } = reckon(
    state,
    judgment,
    events,
    on,
    rounding === 'per-diem',
  )
  if (rates.kind === 'not-covered') return rates
  const moved = movedIn(ledger)
  const { principalCents: left, costsCents, interestCents, payoffCents, perDiemCents, refundCents } = ledger
  return {
    kind: 'value',
    on,
    principalCents: left,
    ...{ costsCents, interestCents, payoffCents, perDiemCents, refundCents },
    accruedCents: accruedIn(ledger, moved),
    paidCents: moved.paidCents,
    rates: segments,
    entries: ledger.entries,
    rounding,
    working: payoffWorking({ state, rates, rule, terms, events, ledger, renewal }),
    warnings: [
      ...lifeWarnings(state, { enteredOn, on, renewals: asked.renewals ?? [] }),
      ...kindsThatMatter({
        ...{ state, judgment, on, rule, rates },
        saysDebtKind: asked.debtKind !== undefined,
        saysDebtorKind: asked.debtorKind !== undefined,
        owedAt:
          events.length > mostEventsFoldedAgain
            ? null
            : other => reckon(state, other, events, on, rounding === 'per-diem').ledger.payoffCents,
      }),
      ...warnings,
      ...renewalWarnings(state, renewal, ledger),
    ],
  }
}

function eventsOf(asked: PayoffAsked, renewal: RenewalRule | null): LedgerEvent[] {
  const { enteredOn, principalCents, costs = [], payments = [], renewals = [] } = asked
  const rollsInterestIn = renewal?.rollsInterestIn ?? false
  return [
    { id: 'judgment', on: enteredOn, kind: 'judgment', principalCents, costsCents: 0, interestCents: 0 },
    ...numbered('cost', costs, ({ on, amountCents }, id) => ({ id, on, kind: 'cost', amountCents })),
    ...numbered('payment', payments, ({ on, amountCents }, id) => ({ id, on, kind: 'payment', amountCents })),
    ...numbered('renewal', renewals, (on, id) => ({ id, on, kind: 'renewal', rollsInterestIn })),
  ]
}

/** Events with ids of one length that count up, so that those of one day keep the order they were given in. */
function numbered<T>(name: string, list: readonly T[], eventOf: (one: T, id: string) => LedgerEvent): LedgerEvent[] {
  const length = String(list.length).length
  return list.map((one, index) => eventOf(one, `${name}-${String(index + 1).padStart(length, '0')}`))
}
