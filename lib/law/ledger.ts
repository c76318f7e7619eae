// The ledger of a judgment: what happened, folded once in the order of time into what is owed on a day.
// Nothing is edited: a mistake is reversed, and the fold leaves the mistaken event out from its own date.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type AccrualTerms, accrue, anniversariesOf, dayNumber, meterOf, perDiemOf } from './accrual'
import {
  type Allocation,
  addInterest,
  applyCredit,
  type Balance,
  type BalanceTerms,
  bearingBase,
  compound,
  emptyBalance,
  interestOwed,
  nothingAllocated,
  pay,
  type RolledIn,
  rollIn,
  takeFrom,
  wholeOrder,
} from './balance'
import { inOrder, type LedgerEvent, reversedIn } from './ledger-events'

export type { LedgerEvent } from './ledger-events'

/** How a ledger is reckoned: rates, rounding, compounding, what earns interest, and what a payment pays first. */
export type LedgerTerms = AccrualTerms & BalanceTerms & { compounding: 'simple' | 'yearly' }

/** One row: the event, what it paid or forgave, and the balances after it. `isReversed`: taken back, so it counts nothing.
 *  A reversal shows the amount of what it takes back. `interestCents`: awarded and accrued, unpaid, rounded.
 *  `rolledIn`: what a renewal made principal, its amount in all; absent where it made none of it principal. */
export type LedgerEntry = Allocation & {
  id: string
  on: IsoDate
  kind: LedgerEvent['kind']
  amountCents: Cents
  principalCents: Cents
  costsCents: Cents
  interestCents: Cents
  isReversed: boolean
  rolledIn?: RolledIn
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
 * entry counts at entry. Interest is carried exactly and rounded only when it is paid, waived, compounded, rolled in by a
 * renewal, or reported.
 */
export function foldLedger(events: readonly LedgerEvent[], asked: LedgerTerms, on: IsoDate): Ledger {
  const terms = { ...asked, order: wholeOrder(asked.order) }
  const { days, enteredOn } = inOrder(events, on)
  const counted = days.flatMap(({ events: ofDay }) => ofDay)
  const reversed = reversedIn(counted)
  const sizeOf = sizesAmong(counted)
  const balance = emptyBalance()
  const meter = meterOf(terms, on)
  const anniversaries = enteredOn && terms.compounding === 'yearly' ? anniversariesOf(enteredOn, on) : []
  let anniversary = 0
  let day = days[0]?.day ?? dayNumber(on)

  const accrueThrough = (through: number): void => {
    if (through <= day) return
    addInterest(balance, accrue(meter, bearingBase(balance, terms), day, through), terms.rounding)
    day = through
  }
  const runThrough = (through: number): void => {
    for (; (anniversaries[anniversary] ?? Number.POSITIVE_INFINITY) <= through; anniversary++) {
      accrueThrough(anniversaries[anniversary] ?? through)
      compound(balance)
    }
    accrueThrough(through)
  }

  const entries: LedgerEntry[] = []
  const addRow = (event: LedgerEvent): void => {
    // Asked by size first: most ledgers hold no reversal, and looking up an id costs.
    const isReversed = reversed.size > 0 && reversed.has(event.id)
    const rolledIn = isReversed ? null : rolledInBy(event, balance)
    const allocation = isReversed ? nothingAllocated() : record(event, balance, terms)
    const entry = {
      id: event.id,
      on: event.on,
      kind: event.kind,
      amountCents: rolledIn ? rolledIn.interestCents + rolledIn.costsCents : sizeOf(event),
      toInterestCents: allocation.toInterestCents,
      toCostsCents: allocation.toCostsCents,
      toPrincipalCents: allocation.toPrincipalCents,
      principalCents: balance.principalCents,
      costsCents: balance.costsCents,
      interestCents: interestOwed(balance),
      isReversed,
    }
    entries.push(rolledIn ? { ...entry, rolledIn } : entry)
  }
  for (const { day: onDay, events: ofDay } of days) {
    runThrough(onDay)
    for (const event of ofDay) addRow(event)
  }

  const lastDay = dayNumber(on)
  runThrough(lastDay)
  const { principalCents, costsCents } = balance
  const interestCents = interestOwed(balance)
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

/** Tells the size of an event; of a reversal, that of the payment, cost or waiver it is about in the end. */
function sizesAmong(events: readonly LedgerEvent[]): (event: LedgerEvent) => Cents {
  const byId = events.some(({ kind }) => kind === 'reversal')
    ? new Map(events.map(event => [event.id, event]))
    : new Map<string, LedgerEvent>()
  return event => {
    let about: LedgerEvent | undefined = event
    for (let steps = 0; about?.kind === 'reversal' && steps < byId.size; steps++) about = byId.get(about.of)
    // The size of a renewal is what it made principal, which only its own row knows.
    if (!about || about.kind === 'reversal' || about.kind === 'renewal') return 0
    return about.kind === 'judgment' ? about.principalCents + about.costsCents + about.interestCents : about.amountCents
  }
}

function rolledInBy(event: LedgerEvent, balance: Balance): RolledIn | null {
  return event.kind === 'renewal' && event.rollsInterestIn ? rollIn(balance) : null
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
      const taken = takeFrom(balance, event.from, event.amountCents)
      return {
        toInterestCents: event.from === 'interest' ? taken : 0,
        toCostsCents: event.from === 'costs' ? taken : 0,
        toPrincipalCents: event.from === 'principal' ? taken : 0,
      }
    }
    case 'reversal':
    case 'renewal':
      return nothingAllocated()
  }
}
