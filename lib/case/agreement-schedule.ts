// The payments of an agreement, each with its day and amount. They add up to the cent: the last one takes what is left.

import { mostAgreedPayments } from '@/lib/interview/agreed-plan'
import { type PayEvery, planOf } from '@/lib/law/plan'
import { addDays, addMonths, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { fail, ok, type Result } from '@/lib/shared/results'

export type Installment = { on: IsoDate; cents: Cents }

/** What two sides settled on: one payment; the same amount again and again, or so many payments; or days of their own. */
export type Agreed =
  | { kind: 'lump'; totalCents: Cents; on: IsoDate }
  | {
      kind: 'regular'
      totalCents: Cents
      down: Installment | null
      every: PayEvery
      firstOn: IsoDate
      each: { paymentCents: Cents } | { count: number }
    }
  | { kind: 'custom'; dates: Installment[] }

/** `not-positive`: an amount below one cent, or no payment at all. `down-too-large`: the down payment leaves nothing to
 *  pay. `too-many`: more payments than either side can keep up. */
export type ScheduleFault = 'not-positive' | 'down-too-large' | 'too-many'

/**
 * The payments in the order of time. Monthly ones keep the day of the first, or fall on the month's last day where it has
 * no such day. Days of their own are taken as they stand: whether they add up is for the check to say.
 */
export function scheduleOf(agreed: Agreed): Result<Installment[], ScheduleFault> {
  switch (agreed.kind) {
    case 'lump':
      return agreed.totalCents < 1 ? fail('not-positive') : ok([{ on: agreed.on, cents: agreed.totalCents }])
    case 'custom':
      if (agreed.dates.length === 0 || agreed.dates.some(one => one.cents < 1)) return fail('not-positive')
      return agreed.dates.length > mostAgreedPayments ? fail('too-many') : ok(inTime(agreed.dates))
    case 'regular':
      return regularSchedule(agreed)
  }
}

function regularSchedule(agreed: Extract<Agreed, { kind: 'regular' }>): Result<Installment[], ScheduleFault> {
  const { totalCents, down, each } = agreed
  if (totalCents < 1 || (down && down.cents < 1)) return fail('not-positive')
  const restCents = totalCents - (down?.cents ?? 0)
  if (restCents < 1) return fail('down-too-large')
  const rest = 'count' in each ? counted(agreed, restCents, each.count) : measured(agreed, restCents, each.paymentCents)
  return rest.ok ? ok(inTime([...(down ? [down] : []), ...rest.value])) : rest
}

function measured(
  { every, firstOn }: Extract<Agreed, { kind: 'regular' }>,
  restCents: Cents,
  paymentCents: Cents,
): Result<Installment[], ScheduleFault> {
  if (paymentCents < 1) return fail('not-positive')
  if (Math.ceil(restCents / paymentCents) > mostAgreedPayments) return fail('too-many')
  const plan = planOf({ totalCents: restCents, paymentCents, every, firstOn })
  return plan.ok ? ok(plan.value.payments.map(({ on, amountCents }) => ({ on, cents: amountCents }))) : fail('too-many')
}

/** Equal payments; what does not divide evenly comes with the last. */
function counted(
  { every, firstOn }: Extract<Agreed, { kind: 'regular' }>,
  restCents: Cents,
  count: number,
): Result<Installment[], ScheduleFault> {
  if (count > mostAgreedPayments) return fail('too-many')
  const cents = Math.floor(restCents / count)
  if (count < 1 || cents < 1) return fail('not-positive')
  const lastCents = restCents - cents * (count - 1)
  return ok(
    Array.from({ length: count }, (_, index) => ({
      on: every === 'month' ? addMonths(firstOn, index) : addDays(firstOn, index * (every === 'week' ? 7 : 14)),
      cents: index === count - 1 ? lastCents : cents,
    })),
  )
}

function inTime(schedule: Installment[]): Installment[] {
  return schedule.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What the payments come to. */
export function sumOf(schedule: readonly Installment[]): Cents {
  return schedule.reduce((sum, one) => sum + one.cents, 0)
}
