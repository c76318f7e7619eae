// A payment plan on a judgment whose interest goes on: each payment falls into the same ledger as what was paid before,
// so rates, rounding and the order of interest and principal are the law's.

import { foldLedger, type LedgerTerms } from '@/lib/law/ledger'
import type { LedgerEvent } from '@/lib/law/ledger-events'
import type { PayEvery } from '@/lib/law/plan'
import { addDays, addMonths, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, roundToCents } from '@/lib/shared/money'

/** What is promised: the same amount again and again, from a day on. */
export type Promised = { paymentCents: Cents; every: PayEvery; firstOn: IsoDate }

/** What is owed right after a payment. */
export type PlanPoint = { on: IsoDate; cents: Cents }

/** `never`: interest is as much as the payments or more. `too-long`: more payments than either side can keep up. */
export type PlanByLaw =
  | { kind: 'paid-off'; count: number; lastOn: IsoDate; lastCents: Cents; totalPaidCents: Cents; points: PlanPoint[] }
  | { kind: 'never' | 'too-long' }

/** More payments than this are no plan either side can keep. */
export const mostPayments = 600

const prefix = 'plan-'

/** A judgment as it stands: its events so far, how it is reckoned, and what is owed and added a day. */
export type Standing = {
  events: readonly LedgerEvent[]
  terms: LedgerTerms
  owedCents: Cents
  perDiemCents: Cents
}

/** Lays the payments of a plan after the judgment's own events, until nothing is owed. Every amount is above zero. */
export function planByLaw(standing: Standing, promised: Promised): PlanByLaw {
  if (isPlainlyEaten(standing, promised)) return { kind: 'never' }
  // Mostly enough; the whole length is only laid out when it is not.
  const likely = Math.min(mostPayments, Math.ceil((standing.owedCents / promised.paymentCents) * 1.3) + 6)
  const laid = layOut(standing, promised.paymentCents, daysOf(promised, likely))
  if (laid.kind === 'paid-off') return laid
  const whole = likely < mostPayments ? layOut(standing, promised.paymentCents, daysOf(promised, mostPayments)) : laid
  if (whole.kind === 'paid-off') return whole
  return { kind: whole.isFalling ? 'too-long' : 'never' }
}

const mostAYear: Record<PayEvery, number> = { week: 53, 'two-weeks': 27, month: 12 }

/** Whether a year of interest is more than a year of payments even a cent a day lower, which rounding may have added. */
function isPlainlyEaten({ perDiemCents }: Standing, { paymentCents, every }: Promised): boolean {
  return (perDiemCents - 1) * 365 >= paymentCents * mostAYear[every]
}

type LaidOut = Extract<PlanByLaw, { kind: 'paid-off' }> | { kind: 'too-long'; isFalling: boolean }

function layOut({ events, terms }: Standing, paymentCents: Cents, days: readonly IsoDate[]): LaidOut {
  const throughOn = days.at(-1)
  if (!throughOn) return { kind: 'too-long', isFalling: false }
  const payments = days.map(
    (on, index): LedgerEvent => ({
      id: `${prefix}${String(index).padStart(4, '0')}`,
      on,
      kind: 'payment',
      amountCents: paymentCents,
    }),
  )
  const { entries } = foldLedger([...events, ...payments], terms, throughOn)
  const points: PlanPoint[] = []
  for (const entry of entries) {
    if (!entry.id.startsWith(prefix)) continue
    const cents = entry.principalCents + entry.costsCents + entry.interestCents
    points.push({ on: entry.on, cents })
    if (cents > 0) continue
    const lastCents = entry.toInterestCents + entry.toCostsCents + entry.toPrincipalCents
    const totalPaidCents = (points.length - 1) * paymentCents + lastCents
    return { kind: 'paid-off', count: points.length, lastOn: entry.on, lastCents, totalPaidCents, points }
  }
  const [first, last] = [points[0], points.at(-1)]
  return { kind: 'too-long', isFalling: first !== undefined && last !== undefined && last.cents < first.cents }
}

/** Monthly payments keep the day of the first, or fall on the month's last day where it has no such day. */
function daysOf({ every, firstOn }: Pick<Promised, 'every' | 'firstOn'>, count: number): IsoDate[] {
  return Array.from({ length: count }, (_, index) =>
    every === 'month' ? addMonths(firstOn, index) : addDays(firstOn, index * (every === 'week' ? 7 : 14)),
  )
}

const aYear: Record<PayEvery, number> = { week: 52, 'two-weeks': 26, month: 12 }

/** How many payments fit in so many months; no more than can be kept up. */
export function paymentsIn(months: number, every: PayEvery): number {
  return Math.min(mostPayments, Math.max(1, Math.floor((months * aYear[every]) / 12)))
}

/** The smallest payment in whole dollars that pays a judgment off in so many months. */
export function leastPaymentFor(
  standing: Standing,
  { every, firstOn, months }: Omit<Promised, 'paymentCents'> & { months: number },
): Cents {
  const days = daysOf({ every, firstOn }, paymentsIn(months, every))
  const isEnough = (dollars: number) => layOut(standing, dollars * 100, days).kind === 'paid-off'
  // Without interest this many dollars would do; with it, never fewer.
  let tooFew = Math.ceil(standing.owedCents / (days.length * 100)) - 1
  let enough = tooFew + 1
  while (!isEnough(enough)) {
    tooFew = enough
    enough *= 2
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (isEnough(middle)) enough = middle
    else tooFew = middle
  }
  return enough * 100
}

/** What is offered of a sum, to the cent. `percent` has at most three decimals. */
export function shareOf(cents: Cents, percent: number): Cents {
  return roundToCents(BigInt(cents) * BigInt(Math.round(percent * 1000)), 100_000n)
}
