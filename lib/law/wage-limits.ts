// What one limit on garnishment lets be taken from a pay, exactly: fractions of a cent are kept to the end and rounded
// half-up once. Weekly figures are scaled to the pay period as 29 C.F.R. § 870.10 does: 2, 2 1/6 and 4 1/3 weeks.

import { type Cents, roundToCents } from '@/lib/shared/money'
import type { PayPeriod, WageFloor, WageLimit } from './collection-types'
import type { WageGarnishmentCap } from './federal-types'

/** An exact number of cents: `over / under`, `under` above zero. */
type Exact = { over: bigint; under: bigint }

type WeeksIn = WageGarnishmentCap['weeksIn']

/** The pay a limit is put on. `hourlyCents`: the minimum wage each kind of floor counts with, on the day of the pay. */
export type MeasuredPay = {
  period: PayPeriod
  weeksIn: WeeksIn
  disposableCents: Cents
  grossCents: Cents | null
  hourlyCents: { federal: Cents; state: Cents; greater: Cents; local: Cents }
}

/** What a limit comes to, and the figures on the way: the floor in the pay period, and what is above it; or the level
 *  the pay reaches, its bounds in hours and in cents of the pay period. */
export type MeasuredLimit = {
  amountCents: Cents
  floorCents?: Cents
  excessCents?: Cents
  percent?: number
  level?: { above: LevelBound | null; upTo: LevelBound | null }
}

type LevelBound = { hours: number; cents: Cents }

// Percents have at most five decimals.
const whole = 10_000_000n

function exact(cents: Cents): Exact {
  return { over: BigInt(cents), under: 1n }
}

function times({ over, under }: Exact, by: { over: number; under: number }): Exact {
  return { over: over * BigInt(by.over), under: under * BigInt(by.under) }
}

function minus(a: Exact, b: Exact): Exact {
  const over = a.over * b.under - b.over * a.under
  return { over: over > 0n ? over : 0n, under: a.under * b.under }
}

function plus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

function isAtMost(a: Exact, b: Exact): boolean {
  return a.over * b.under <= b.over * a.under
}

function shareOf({ over, under }: Exact, percent: number): Exact {
  return { over: over * BigInt(Math.round(percent * 100_000)), under: under * whole }
}

function rounded({ over, under }: Exact): Cents {
  return roundToCents(over, under)
}

/** A percent of an amount, half-up to the cent. */
export function percentOf(cents: Cents, percent: number): Cents {
  return rounded(shareOf(exact(cents), percent))
}

/** A weekly amount in the pay period, half-up to the cent. */
export function inPeriod(weeklyCents: Cents, period: PayPeriod, weeksIn: WeeksIn): Cents {
  return rounded(times(exact(weeklyCents), weeksIn[period]))
}

/** Whether a pay of the period is at most so much a week. */
export function isAtMostWeekly(cents: Cents, weeklyCents: Cents, period: PayPeriod, weeksIn: WeeksIn): boolean {
  return isAtMost(exact(cents), times(exact(weeklyCents), weeksIn[period]))
}

/** The hourly wage a floor is counted with. */
export function hourlyOf(floor: Extract<WageFloor, { kind: 'min-wage' }>, pay: MeasuredPay): Cents {
  const hourly = pay.hourlyCents[floor.wage]
  return floor.orLocal ? Math.max(hourly, pay.hourlyCents.local) : hourly
}

function hoursOfPay(hours: number, hourlyCents: Cents, pay: MeasuredPay): Exact {
  const hundredths = { over: BigInt(hourlyCents) * BigInt(Math.round(hours * 100)), under: 100n }
  return times(hundredths, pay.weeksIn[pay.period])
}

function floorOf(floor: WageFloor, pay: MeasuredPay): Exact {
  if (floor.kind === 'min-wage') return hoursOfPay(floor.hours, hourlyOf(floor, pay), pay)
  const printed = floor.perPeriod?.[pay.period]
  return printed === undefined ? times(exact(floor.weeklyCents), pay.weeksIn[pay.period]) : exact(printed)
}

/** What a limit lets be taken; null when it is a share of gross pay and the gross is not known. */
export function measure(take: WageLimit['take'], pay: MeasuredPay): MeasuredLimit | null {
  const disposable = exact(pay.disposableCents)
  switch (take.kind) {
    case 'nothing':
      return { amountCents: 0 }
    case 'percent': {
      const base = take.of === 'gross' ? pay.grossCents : pay.disposableCents
      return base === null ? null : { amountCents: percentOf(base, take.percent) }
    }
    case 'excess': {
      const floor = floorOf(take.floor, pay)
      const excess = minus(disposable, floor)
      return {
        amountCents: rounded(shareOf(excess, take.percent)),
        floorCents: rounded(floor),
        excessCents: rounded(excess),
      }
    }
    case 'graduated':
      return { amountCents: rounded(graduated(take, pay)) }
    case 'by-level': {
      const index = take.levels.findIndex(
        ({ upToHours }) =>
          upToHours === null || isAtMost(disposable, hoursOfPay(upToHours, pay.hourlyCents[take.wage], pay)),
      )
      const boundOfLevel = (at: number): LevelBound | null => {
        const hours = take.levels[at]?.upToHours ?? null
        return hours === null ? null : { hours, cents: rounded(hoursOfPay(hours, pay.hourlyCents[take.wage], pay)) }
      }
      const percent = take.levels[index]?.percent ?? 0
      return {
        amountCents: rounded(shareOf(disposable, percent)),
        percent,
        level: { above: boundOfLevel(index - 1), upTo: boundOfLevel(index) },
      }
    }
  }
}

/** The bounds of the slices of a graduated limit in the pay period, half-up to the cent; null for the last. */
export function sliceBounds(
  take: Extract<WageLimit['take'], { kind: 'graduated' }>,
  pay: MeasuredPay,
): (Cents | null)[] {
  return take.slices.map(({ upToCents }) => (upToCents === null ? null : rounded(boundOf(upToCents, take.per, pay))))
}

function boundOf(cents: Cents, per: 'week' | 'month', { period, weeksIn }: MeasuredPay): Exact {
  const { over, under } = weeksIn[per]
  return times(times(exact(cents), weeksIn[period]), { over: under, under: over })
}

function graduated(take: Extract<WageLimit['take'], { kind: 'graduated' }>, pay: MeasuredPay): Exact {
  const disposable = exact(pay.disposableCents)
  let from = exact(0)
  let sum = exact(0)
  for (const { upToCents, percent } of take.slices) {
    const bound = upToCents === null ? null : boundOf(upToCents, take.per, pay)
    const to = bound !== null && isAtMost(bound, disposable) ? bound : disposable
    sum = plus(sum, shareOf(minus(to, from), percent))
    if (bound === null) break
    from = bound
  }
  return sum
}
