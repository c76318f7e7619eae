// Interest, exactly: whole cents × rate × days as one big fraction, rounded only when someone asks for cents.
// The day of entry accrues none; the day asked for does; a rate that begins on a day governs that day.

import { addYears, type IsoDate, isLeapYear, yearOf } from '@/lib/shared/civil-date'
import { type Cents, roundToCents } from '@/lib/shared/money'

/** An exact amount of interest: `units / unitsPerCent` cents. Both year lengths and five decimals of a rate divide it. */
export type Units = bigint
export const unitsPerCent = 10_000_000n * 365n * 366n

/** How interest accrues. `segments`: percent a year (at most five decimals) from each day on, oldest first; none: no interest.
 *  `perDiemFirst`: each day's interest is rounded to the cent before it is multiplied, as some courts do. */
export type AccrualTerms = {
  segments: readonly { from: IsoDate; annualPercent: number }[]
  yearBasis: 365 | 'calendar'
  rounding: 'half-up' | 'down'
  perDiemFirst: boolean
}

/** Days since March 1 of the year 0: the integer that days are counted with here (no date object, so it is quick). */
export function dayNumber(on: IsoDate): number {
  const month = digitsOf(on, 5, 7)
  const marchYear = digitsOf(on, 0, 4) - (month < 3 ? 1 : 0)
  const dayOfMarchYear = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + digitsOf(on, 8, 10) - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfMarchYear
}

/** The number written from one place of a date up to another, read without cutting the text up. */
function digitsOf(on: IsoDate, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + on.charCodeAt(at) - 48
  return value
}

/** Days that accrue alike: from `firstDay` until the next stretch, each cent earns `unitsPerCentDay` a day. */
type Stretch = { firstDay: number; unitsPerCentDay: bigint }

/** The terms made ready to count with. */
export type Meter = { stretches: Stretch[]; rounding: 'half-up' | 'down'; perDiemFirst: boolean }

/** Splits the rate segments at the ends of leap and plain years where the state divides by the calendar year. */
export function meterOf(terms: AccrualTerms, throughOn: IsoDate): Meter {
  const { rounding, perDiemFirst } = terms
  const stretches = terms.segments.flatMap(({ from, annualPercent }, index) => {
    const hundredThousandths = BigInt(Math.round(annualPercent * 100_000))
    const beginningOn = (on: IsoDate): Stretch => {
      const isLong = terms.yearBasis === 'calendar' && isLeapYear(yearOf(on))
      return { firstDay: dayNumber(on), unitsPerCentDay: hundredThousandths * (isLong ? 365n : 366n) }
    }
    const own = [beginningOn(from)]
    if (terms.yearBasis === 365) return own
    const next = terms.segments[index + 1]?.from
    // One year past the end, so that the interest of the day after it is right too.
    const lastYear = next ? yearOf(next) : yearOf(throughOn) + 1
    for (let year = yearOf(from) + 1; year <= lastYear; year++) {
      const newYear = `${year}-01-01` as IsoDate
      if (!next || newYear < next) own.push(beginningOn(newYear))
    }
    return own
  })
  return { stretches, rounding, perDiemFirst }
}

function unitsADay(meter: Meter, baseCents: Cents, unitsPerCentDay: bigint): Units {
  const exact = BigInt(baseCents) * unitsPerCentDay
  return meter.perDiemFirst ? BigInt(roundToCents(exact, unitsPerCent, meter.rounding)) * unitsPerCent : exact
}

/** Which stretch a day lies in; the first for a day before them all. Halving keeps a long table of rates cheap. */
function stretchAt(stretches: readonly Stretch[], day: number): number {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((stretches[middle]?.firstDay ?? day) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** Simple interest on an unchanging base for the days after `afterDay` through `throughDay` (day numbers). */
export function accrue(meter: Meter, baseCents: Cents, afterDay: number, throughDay: number): Units {
  let units = 0n
  if (baseCents === 0) return units
  const { stretches } = meter
  for (let index = stretchAt(stretches, afterDay + 1); index < stretches.length; index++) {
    const stretch = stretches[index]
    if (!stretch || stretch.firstDay > throughDay) break
    const lastDay = Math.min(throughDay, (stretches[index + 1]?.firstDay ?? Number.POSITIVE_INFINITY) - 1)
    const days = lastDay - Math.max(afterDay, stretch.firstDay - 1)
    if (days > 0) units += unitsADay(meter, baseCents, stretch.unitsPerCentDay) * BigInt(days)
  }
  return units
}

/** One day's interest in cents, rounded, at the rate of the day given. */
export function perDiemOf(meter: Meter, baseCents: Cents, day: number): Cents {
  return centsOf(accrue(meter, baseCents, day - 1, day), meter.rounding)
}

/** Interest in whole cents. */
export function centsOf(units: Units, rounding: 'half-up' | 'down'): Cents {
  return roundToCents(units, unitsPerCent, rounding)
}

/** The anniversaries of entry after it through a day, as day numbers; 29 February is kept on the 28th in plain years. */
export function anniversariesOf(enteredOn: IsoDate, throughOn: IsoDate): number[] {
  const days: number[] = []
  for (let years = 1; years <= yearOf(throughOn) - yearOf(enteredOn); years++) {
    const on = addYears(enteredOn, years)
    if (on <= throughOn) days.push(dayNumber(on))
  }
  return days
}

/** The interest on one sum nobody has paid on. With `yearly`, what has accrued joins the sum on each anniversary of entry. */
export function interestOn(
  principalCents: Cents,
  enteredOn: IsoDate,
  throughOn: IsoDate,
  terms: AccrualTerms & { compounding: 'simple' | 'yearly' },
): { interestCents: Cents; perDiemCents: Cents } {
  const meter = meterOf(terms, throughOn)
  let base = principalCents
  let from = dayNumber(enteredOn)
  let accrued = 0n
  for (const day of terms.compounding === 'yearly' ? anniversariesOf(enteredOn, throughOn) : []) {
    accrued += accrue(meter, base, from, day)
    const joined = centsOf(accrued, terms.rounding)
    base += joined
    accrued -= BigInt(joined) * unitsPerCent
    from = day
  }
  const through = dayNumber(throughOn)
  accrued += accrue(meter, base, from, through)
  return {
    interestCents: base - principalCents + centsOf(accrued, terms.rounding),
    perDiemCents: perDiemOf(meter, base, through + 1),
  }
}
