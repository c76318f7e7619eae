// The ways to pay a judgment, each with what it costs and when it is done: all now, less in one payment, or a plan the
// budget can carry. The sums only; lib/case/reports/choices.ts says them.

import { assumptions } from '@/lib/interview/assumptions'
import { choicesFlow } from '@/lib/interview/flows/choices'
import { monthlyOf } from '@/lib/interview/monthly'
import { type Plan, planOf } from '@/lib/law/plan'
import { addMonths, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { balanceOn, eventsOf, type KnownBalance, type KnownJudgment } from './balance'
import { type Budget, budgetOf } from './budget'
import { answersIn, type CaseFile } from './case-file'
import {
  leastPaymentFor,
  mostPayments,
  type PlanByLaw,
  type PlanPoint,
  type Promised,
  paymentsIn,
  planByLaw,
  shareOf,
} from './plan-by-law'

/** One way. `paidCents` from today on; `interestCents` of it comes up after today; `forgivenCents` is never paid.
 *  `doneOn`: null where the day is not known. `leftCents`: what the budget leaves each month meanwhile; null: no budget. */
export type Way = {
  paidCents: Cents
  interestCents: Cents
  forgivenCents: Cents
  doneOn: IsoDate | null
  leftCents: Cents | null
  points: PlanPoint[]
}

/** One payment for less. `raised`: what the person could bring together, and by when; null: not known.
 *  `shortCents`: how much of the offer they could not bring together. */
export type LumpWay = Way & {
  percent: number
  isPercentAssumed: boolean
  offerCents: Cents
  raised: { cents: Cents; byOn: IsoDate } | null
  shortCents: Cents
}

/** A plan. `isFromBudget`: the person gave no amount, so what the budget leaves stands in. `overCents`: how far it goes
 *  beyond what the budget leaves each month; null: no budget. `withInterest`: null where it is never paid off, and `law`
 *  says why. `longMonths`: the longest the person wants to pay; `enough`: the payment that is done by then, where this
 *  one is not. */
export type PlanWay = {
  promised: Promised
  monthlyCents: Cents
  isFromBudget: boolean
  overCents: Cents | null
  law: PlanByLaw
  withInterest: Way | null
  longMonths: number
  isLongAssumed: boolean
  enough: Cents | null
  /** The same payments where interest stops; null where even that is too long. */
  withoutInterest: { plan: Plan; way: Way } | null
}

/** `none`: the budget leaves nothing. `isWhole`: no amount of it was left blank. `not-known`: too much of it is open. */
export type CanPromise =
  | { kind: 'some'; cents: Cents; isWhole: boolean }
  | { kind: 'none'; isWhole: boolean }
  | { kind: 'not-known' }

export type Choices = {
  owedCents: Cents
  perDiemCents: Cents
  /** The rate on the day; null: no interest, or none we could find. */
  annualPercent: number | null
  budget: Budget
  canPromise: CanPromise
  now: Way
  /** null: the person said they could not raise one. */
  lump: LumpWay | null
  /** null: no amount is known. */
  plan: PlanWay | null
}

/** The choices of a case; null where what is owed is not known, or is nothing. */
export function choicesOf(file: CaseFile): Choices | null {
  const { balance, today } = file
  if (balance.kind !== 'balance' || balance.ledger.payoffCents === 0) return null
  const owedCents = balance.ledger.payoffCents
  const budget = budgetOf(file)
  const canPromise = canPromiseFrom(budget)
  const leftCents = canPromise.kind === 'not-known' ? null : budget.leftCents
  return {
    owedCents,
    perDiemCents: balance.ledger.perDiemCents,
    annualPercent: balance.segments.at(-1)?.annualPercent ?? null,
    budget,
    canPromise,
    now: {
      ...{ paidCents: owedCents, interestCents: 0, forgivenCents: 0, doneOn: today, leftCents },
      points: [
        { on: today, cents: owedCents },
        { on: today, cents: 0 },
      ],
    },
    lump: lumpOf(file, owedCents, leftCents),
    plan: planWayOf(file, balance, budget, canPromise),
  }
}

function canPromiseFrom(budget: Budget): CanPromise {
  const isWhole = budget.unknown.length === 0
  if (budget.openStep !== null || budget.isPromiseUnknown) return { kind: 'not-known' }
  return budget.availableCents > 0 ? { kind: 'some', cents: budget.availableCents, isWhole } : { kind: 'none', isWhole }
}

function lumpOf(file: CaseFile, owedCents: Cents, leftCents: Cents | null): LumpWay | null {
  const { facts, today } = file
  const { canRaiseLump, lumpCents, lumpByOn, lumpSharePercent } = answersIn(file, choicesFlow)
  if (canRaiseLump === 'no') return null
  const raised = lumpCents !== undefined && lumpByOn ? { cents: lumpCents, byOn: lumpByOn } : null
  const percent = lumpSharePercent ?? assumptions.lumpSharePercent.value
  const offerCents = Math.max(1, shareOf(owedCents, percent))
  const paidCents = raised ? Math.min(offerCents, raised.cents) : offerCents
  const then = raised ? balanceOn(facts, raised.byOn) : null
  const thenCents = then?.kind === 'balance' ? then.ledger.payoffCents : owedCents
  const on = raised?.byOn ?? today
  return {
    percent,
    isPercentAssumed: lumpSharePercent === undefined,
    offerCents,
    raised,
    shortCents: offerCents - paidCents,
    paidCents,
    // What is paid is less than what is owed today, or at most all of it: none of it is interest from today on.
    interestCents: 0,
    forgivenCents: thenCents - paidCents,
    doneOn: raised?.byOn ?? null,
    leftCents,
    points: raised
      ? [
          { on: today, cents: owedCents },
          { on, cents: thenCents },
          { on, cents: 0 },
        ]
      : [],
  }
}

function planWayOf(file: CaseFile, balance: KnownBalance, budget: Budget, canPromise: CanPromise): PlanWay | null {
  const { choicePaymentCents, choiceEvery, choiceFirstOn, planLongMonths } = answersIn(file, choicesFlow)
  const longMonths = planLongMonths ?? assumptions.planLongMonths.value
  const own =
    choicePaymentCents !== undefined && choiceEvery && choiceFirstOn
      ? { paymentCents: choicePaymentCents, every: choiceEvery, firstOn: choiceFirstOn }
      : null
  const fromBudget: Promised | null =
    canPromise.kind === 'some'
      ? { paymentCents: canPromise.cents, every: 'month', firstOn: addMonths(file.today, 1) }
      : null
  const promised = own ?? fromBudget
  if (!promised) return null
  const owedCents = balance.ledger.payoffCents
  const monthlyCents = monthlyOf([{ cents: promised.paymentCents, every: promised.every }])
  const leftCents = canPromise.kind === 'not-known' ? null : budget.leftCents - monthlyCents
  // A balance is only ever worked out for a judgment that is known.
  const { perDiemCents } = balance.ledger
  const standing = { events: eventsOf(file.facts as KnownJudgment), terms: balance.terms, owedCents, perDiemCents }
  const law = planByLaw(standing, promised)
  const start = { on: file.today, cents: owedCents }
  // Counted before it is laid out: a payment of a cent would be laid out for a hundred years.
  const isShort = owedCents <= promised.paymentCents * mostPayments
  const free = isShort ? planOf({ totalCents: owedCents, ...promised }) : null
  return {
    promised,
    monthlyCents,
    isFromBudget: own === null,
    overCents: canPromise.kind === 'not-known' ? null : Math.max(0, monthlyCents - budget.availableCents),
    law,
    withInterest:
      law.kind === 'paid-off'
        ? {
            paidCents: law.totalPaidCents,
            interestCents: law.totalPaidCents - owedCents,
            forgivenCents: 0,
            doneOn: law.lastOn,
            leftCents,
            points: [start, ...law.points],
          }
        : null,
    longMonths,
    isLongAssumed: planLongMonths === undefined,
    enough:
      law.kind === 'paid-off' && law.count <= paymentsIn(longMonths, promised.every)
        ? null
        : leastPaymentFor(standing, { ...promised, months: longMonths }),
    withoutInterest: free?.ok
      ? {
          plan: free.value,
          way: {
            paidCents: free.value.totalPaidCents,
            interestCents: 0,
            forgivenCents: 0,
            doneOn: free.value.lastOn,
            leftCents,
            points: [start, ...free.value.payments.map(({ on, balanceCents }) => ({ on, cents: balanceCents }))],
          },
        }
      : null,
  }
}
