// What is owed at one moment, and what an amount takes from it.

import type { Cents } from '@/lib/shared/money'
import { type Units, unitsPerCent } from './accrual'

export type Bucket = 'interest' | 'costs' | 'principal'

/** The order used when none is named. */
export const usualOrder: readonly Bucket[] = ['interest', 'costs', 'principal']

/** A named order, with what it leaves out put last: money is never refunded while something is owed. */
export function wholeOrder(order: readonly Bucket[]): Bucket[] {
  return [...new Set([...order, ...usualOrder])]
}

export type BalanceTerms = {
  rounding: 'half-up' | 'down'
  costsBear: boolean
  awardedInterestBears: boolean
  order: readonly Bucket[]
}

/** `awarded`: interest the judgment itself gave. `compounded`: accrued interest that earns interest since an anniversary.
 *  `accrued`: interest since then, rounded to whole cents, and `fraction` what the rounding left over (or, below zero, took
 *  too much), in units (`unitsPerCent`): together they are exact, and a payment of whole cents leaves the fraction as it is.
 *  `credit`: paid beyond what was owed. No bucket of cents is ever negative. */
export type Balance = {
  principalCents: Cents
  costsCents: Cents
  awardedCents: Cents
  compoundedCents: Cents
  accruedCents: Cents
  fraction: number
  creditCents: Cents
}

/** What an amount went to. */
export type Allocation = { toInterestCents: Cents; toCostsCents: Cents; toPrincipalCents: Cents }

export function emptyBalance(): Balance {
  return {
    principalCents: 0,
    costsCents: 0,
    awardedCents: 0,
    compoundedCents: 0,
    accruedCents: 0,
    fraction: 0,
    creditCents: 0,
  }
}

export function nothingAllocated(): Allocation {
  return { toInterestCents: 0, toCostsCents: 0, toPrincipalCents: 0 }
}

/** All unpaid interest, rounded: awarded, compounded and accrued. */
export function interestOwed(balance: Balance): Cents {
  return balance.awardedCents + balance.compoundedCents + balance.accruedCents
}

const wholeCent = Number(unitsPerCent)

/** Adds interest exactly: whole cents to what has accrued, the rest to the fraction, which rounds up when it is large enough. */
export function addInterest(balance: Balance, units: Units, rounding: 'half-up' | 'down'): void {
  const fraction = balance.fraction + Number(units % unitsPerCent)
  const roundsUp = fraction >= (rounding === 'half-up' ? wholeCent / 2 : wholeCent)
  balance.accruedCents += Number(units / unitsPerCent) + (roundsUp ? 1 : 0)
  balance.fraction = roundsUp ? fraction - wholeCent : fraction
}

/** What earns interest. */
export function bearingBase(balance: Balance, terms: BalanceTerms): Cents {
  return (
    balance.principalCents +
    balance.compoundedCents +
    (terms.costsBear ? balance.costsCents : 0) +
    (terms.awardedInterestBears ? balance.awardedCents : 0)
  )
}

/** Moves what has accrued into the base, in whole cents. The fraction of a cent left over stays with what accrues. */
export function compound(balance: Balance): void {
  balance.compoundedCents += consume(balance, 'accruedCents', Number.POSITIVE_INFINITY)
}

/** What a renewal made principal. */
export type RolledIn = { interestCents: Cents; costsCents: Cents }

/** Makes unpaid interest, in whole cents, and unpaid costs principal. The fraction left over stays with what accrues. */
export function rollIn(balance: Balance): RolledIn {
  const interestCents = takeFrom(balance, 'interest', Number.POSITIVE_INFINITY)
  const costsCents = takeFrom(balance, 'costs', Number.POSITIVE_INFINITY)
  balance.principalCents += interestCents + costsCents
  return { interestCents, costsCents }
}

function consume(
  balance: Balance,
  part: 'principalCents' | 'costsCents' | 'awardedCents' | 'compoundedCents' | 'accruedCents',
  atMost: Cents,
): Cents {
  const cents = Math.min(atMost, balance[part])
  balance[part] -= cents
  return cents
}

/** Takes up to an amount from one bucket and says how much. Interest that earns none goes before interest that does. */
export function takeFrom(balance: Balance, bucket: Bucket, atMost: Cents): Cents {
  if (bucket === 'principal') return consume(balance, 'principalCents', atMost)
  if (bucket === 'costs') return consume(balance, 'costsCents', atMost)
  let taken = consume(balance, 'accruedCents', atMost)
  taken += consume(balance, 'compoundedCents', atMost - taken)
  taken += consume(balance, 'awardedCents', atMost - taken)
  return taken
}

/** Pays the buckets in the order of the terms, which names all three; what is left over becomes credit. */
export function pay(balance: Balance, cents: Cents, terms: BalanceTerms): Allocation {
  const allocation = nothingAllocated()
  let left = cents
  for (const bucket of terms.order) {
    if (left === 0) break
    const taken = takeFrom(balance, bucket, left)
    left -= taken
    if (bucket === 'interest') allocation.toInterestCents = taken
    else if (bucket === 'costs') allocation.toCostsCents = taken
    else allocation.toPrincipalCents = taken
  }
  balance.creditCents += left
  return allocation
}

/** Uses the credit of an earlier overpayment on what has been charged since. */
export function applyCredit(balance: Balance, terms: BalanceTerms): Allocation {
  const credit = balance.creditCents
  balance.creditCents = 0
  return pay(balance, credit, terms)
}
