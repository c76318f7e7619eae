// The ledger of a judgment: what happened, folded once in the order of time into what is owed on a day.
// Nothing is edited: a mistake is reversed, and the fold leaves the mistaken event out from its own date.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type AccrualTerms, accrue, anniversariesOf, dayNumber, meterOf, perDiemOf } from './accrual'
import {
  type Allocation,
  applyCredit,
  type Balance,
  type BalanceTerms,
  bearingBase,
  compound,
  emptyBalance,
  interestOwed,
  nothingAllocated,
  pay,
  takeFrom,
  wholeOrder,
} from './balance'
import { inOrder, type LedgerEvent, reversedIn } from './ledger-events'

export type { LedgerEvent } from './ledger-events'

/** How a ledger is reckoned: rates, rounding, compounding, what earns interest, and what a payment pays first. */
export type LedgerTerms = AccrualTerms & BalanceTerms & { compounding: 'simple' | 'yearly' }

/** One row: the event, what it paid or forgave, and the balances after it. `isReversed`: taken back, so it counts nothing.
 *  A reversal shows the amount of what it takes back. `interestCents`: awarded and accrued, unpaid, rounded. */
export type LedgerEntry = Allocation & {
  id: string
  on: IsoDate
  kind: LedgerEvent['kind']
  amountCents: Cents
  principalCents: Cents
  costsCents: Cents
  interestCents: Cents
  isReversed: boolean
}

/** What is owed at the end of the day `on`. `payoffCents` is the three buckets together, and each later day adds
 *  `perDiemCents`. `interestCents` holds `awardedInterestCents` (given in the judgment) and `compoundedInterestCents`
 *  (earning interest since an anniversary). `refundCents`: paid beyond what was owed. */
export type Ledger = {
  on: IsoDate
  entries: LedgerEntry[]
  principalCents: Cents
  costsCents: Cents
  interestCents: Cents
  awardedInterestCents: Cents
  compoundedInterestCents: Cents
  payoffCents: Cents
  perDiemCents: Cents
  refundCents: Cents
}

/**
 * Folds the events, in any order of recording, into the ledger of a day. Events after it are ignored; one dated before
 * entry counts at entry. Interest is carried exactly and rounded only when it is paid, waived, compounded or reported.
 */
export function foldLedger(events: readonly LedgerEvent[], asked: LedgerTerms, on: IsoDate): Ledger {
  const terms = { ...asked, order: wholeOrder(asked.order) }
  const { counted, enteredOn } = inOrder(events, on)
  const reversed = reversedIn(counted)
  const byId = new Map(counted.map(({ event }) => [event.id, event]))
  const balance = emptyBalance()
  const meter = meterOf(terms, on)
  const anniversaries = enteredOn && terms.compounding === 'yearly' ? anniversariesOf(enteredOn, on) : []
  let anniversary = 0
  let day = dayNumber(counted[0]?.countsOn ?? on)

  const accrueThrough = (through: number): void => {
    if (through <= day) return
    balance.accrued += accrue(meter, bearingBase(balance, terms), day, through)
    day = through
  }
  const runThrough = (through: number): void => {
    for (; (anniversaries[anniversary] ?? Number.POSITIVE_INFINITY) <= through; anniversary++) {
      accrueThrough(anniversaries[anniversary] ?? through)
      compound(balance, terms.rounding)
    }
    accrueThrough(through)
  }

  const entries = counted.map(({ event, countsOn }): LedgerEntry => {
    runThrough(dayNumber(countsOn))
    const isReversed = reversed.has(event.id)
    const allocation = isReversed ? nothingAllocated() : record(event, balance, terms)
    return {
      id: event.id,
      on: event.on,
      kind: event.kind,
      amountCents: amountOf(event, byId),
      ...allocation,
      principalCents: balance.principalCents,
      costsCents: balance.costsCents,
      interestCents: interestOwed(balance, terms.rounding),
      isReversed,
    }
  })

  const lastDay = dayNumber(on)
  runThrough(lastDay)
  const { principalCents, costsCents } = balance
  const interestCents = interestOwed(balance, terms.rounding)
  return {
    on,
    entries,
    principalCents,
    costsCents,
    interestCents,
    awardedInterestCents: balance.awardedCents,
    compoundedInterestCents: balance.compoundedCents,
    payoffCents: principalCents + costsCents + interestCents,
    perDiemCents: perDiemOf(meter, bearingBase(balance, terms), lastDay + 1),
    refundCents: balance.creditCents,
  }
}

/** The size of an event; of a reversal, that of the payment, cost or waiver it is about in the end. */
function amountOf(event: LedgerEvent, byId: ReadonlyMap<string, LedgerEvent>): Cents {
  let about: LedgerEvent | undefined = event
  for (let steps = 0; about?.kind === 'reversal' && steps < byId.size; steps++) about = byId.get(about.of)
  if (!about || about.kind === 'reversal') return 0
  return about.kind === 'judgment' ? about.principalCents + about.costsCents + about.interestCents : about.amountCents
}

function record(event: LedgerEvent, balance: Balance, terms: LedgerTerms): Allocation {
  switch (event.kind) {
    case 'judgment':
      balance.principalCents += event.principalCents
      balance.costsCents += event.costsCents
      balance.awardedCents += event.interestCents
      return applyCredit(balance, terms)
    case 'cost':
      balance.costsCents += event.amountCents
      return applyCredit(balance, terms)
    case 'payment':
      return pay(balance, event.amountCents, terms)
    case 'waiver': {
      const taken = takeFrom(balance, event.from, event.amountCents, terms.rounding)
      return {
        toInterestCents: event.from === 'interest' ? taken : 0,
        toCostsCents: event.from === 'costs' ? taken : 0,
        toPrincipalCents: event.from === 'principal' ? taken : 0,
      }
    }
    case 'reversal':
      return nothingAllocated()
  }
}
