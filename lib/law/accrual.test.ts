import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, parseMoney } from '@/lib/shared/money'
import {
  type AccrualTerms,
  accrue,
  anniversariesOf,
  centsOf,
  dayNumber,
  interestOn,
  meterOf,
  unitsPerCent,
} from './accrual'
import published from './vectors/interest.json'

type Terms = AccrualTerms & { compounding: 'simple' | 'yearly' }

function simple(annualPercent: number, more: Partial<Terms> = {}): Terms {
  return {
    segments: [{ from: '2000-01-01', annualPercent }],
    yearBasis: 365,
    rounding: 'half-up',
    perDiemFirst: false,
    compounding: 'simple',
    ...more,
  }
}

function cents(text: string): Cents {
  const money = parseMoney(text)
  if (!money.ok) throw new Error(`not money: ${text}`)
  return money.value
}

/** The published rows that name a principal, a rate and a number of days. */
const dayRows = published.filter(row => row.inputs.days !== undefined && row.expected.interest !== undefined)

describe('published examples', () => {
  it('holds enough of them', () => expect(dayRows.length).toBe(6))

  it.each(dayRows.map(row => [row.id, row.source, row] as const))('%s (%s)', (_, __, row) => {
    const { principal = '', rate, ratePercent, days = 0, rounding } = row.inputs
    const percent = ratePercent !== undefined ? Number(ratePercent) : Number(rate) * 100
    const terms = simple(percent, { perDiemFirst: rounding === 'per-diem-rounded-first' })
    const { interestCents } = interestOn(cents(principal), '2021-03-01', addDays('2021-03-01', days), terms)
    expect(interestCents).toBe(cents(row.expected.interest ?? ''))
  })

  it('ca-int-10000: the per diem of $10,000 at 10% is $2.74, not the $2.73 a law firm prints', () => {
    expect(interestOn(cents('10000.00'), '2024-01-01', '2024-06-01', simple(10)).perDiemCents).toBe(274)
  })

  it('fed-1961: computed daily, compounded on the anniversary (28 U.S.C. § 1961(b))', () => {
    const terms = simple(4.8, { compounding: 'yearly' })
    expect(interestOn(1_000_000, '2024-06-03', '2025-06-03', terms).interestCents).toBe(48_000)
    expect(interestOn(1_000_000, '2024-06-03', '2025-12-31', terms).interestCents).toBe(77_080)
  })

  it('actual/365: $1,000 at 12% over three years with a leap day is $360.33', () => {
    expect(interestOn(100_000, '2015-01-01', '2018-01-01', simple(12)).interestCents).toBe(36_033)
  })
})

describe('year basis', () => {
  const million = 100_000_000

  it('Florida divides by 366 in a leap year: 4.75% is .000129781 a day', () => {
    const terms = simple(4.75, { yearBasis: 'calendar' })
    expect(interestOn(million, '2024-03-01', '2024-03-02', terms).interestCents).toBe(12_978)
    expect(interestOn(million, '2023-03-01', '2023-03-02', terms).interestCents).toBe(13_014)
  })

  it('splits at the year end: December 31 belongs to the old year and January 1 to the new', () => {
    const terms = simple(3.66, { yearBasis: 'calendar' })
    expect(interestOn(million, '2023-12-30', '2023-12-31', terms).interestCents).toBe(10_027)
    expect(interestOn(million, '2023-12-31', '2024-01-01', terms).interestCents).toBe(10_000)
    expect(interestOn(million, '2024-12-30', '2024-12-31', terms).interestCents).toBe(10_000)
    expect(interestOn(million, '2024-12-31', '2025-01-01', terms).interestCents).toBe(10_027)
  })

  it('a whole leap year accrues exactly the rate', () => {
    expect(interestOn(million, '2023-12-31', '2024-12-31', simple(8.44, { yearBasis: 'calendar' })).interestCents).toBe(
      8_440_000,
    )
  })

  it('the per diem after the last day of a year is that of the new year', () => {
    expect(interestOn(million, '2023-12-01', '2023-12-31', simple(3.66, { yearBasis: 'calendar' })).perDiemCents).toBe(
      10_000,
    )
  })
})

describe('rate segments', () => {
  it('a rate that begins on a day governs that day', () => {
    const segments = [
      { from: '2019-08-02', annualPercent: 6.77 },
      { from: '2020-01-01', annualPercent: 6.83 },
    ] as const
    const terms = simple(0, { segments })
    const million = 100_000_000
    // 151 days to December 31, 2019, then 60 days to February 29, 2020.
    const oldDays = daysBetween('2019-08-02', '2019-12-31')
    const expected = Math.round((million * (6.77 * oldDays + 6.83 * 60)) / 36_500)
    expect(oldDays).toBe(151)
    expect(interestOn(million, '2019-08-02', '2020-02-29', terms).interestCents).toBe(expected)
  })

  it('no segments, no interest', () => {
    expect(interestOn(100_000, '2020-01-01', '2026-01-01', simple(0, { segments: [] }))).toEqual({
      interestCents: 0,
      perDiemCents: 0,
    })
  })

  it('takes a rate of five decimals exactly', () => {
    const meter = meterOf(simple(5.16438), '2021-01-01')
    const year = accrue(meter, 100_000_000, dayNumber('2020-12-31'), dayNumber('2021-12-31'))
    expect(year).toBe((516_438_000n * 10_000n * unitsPerCent) / 1_000_000n)
  })
})

describe('rounding', () => {
  it('half a cent goes up, or is dropped where the statute drops fractions (NRS 17.130(1))', () => {
    // $36.50 at 10% for one day is exactly one cent; half of it is half a cent.
    expect(interestOn(1825, '2021-01-01', '2021-01-02', simple(10)).interestCents).toBe(1)
    expect(interestOn(1825, '2021-01-01', '2021-01-02', simple(10, { rounding: 'down' })).interestCents).toBe(0)
  })
})

describe('anniversaries', () => {
  it('keep February 29 on the 28th in plain years', () => {
    const days = anniversariesOf('2024-02-29', '2028-03-01')
    expect(days).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'].map(on => dayNumber(on as IsoDate)))
  })
})

describe('properties', () => {
  const dates = fc.integer({ min: 0, max: 30_000 }).map(days => addDays('1960-01-01', days))
  const principals = fc.integer({ min: 0, max: 200_000_000 })
  const percents = fc.integer({ min: 0, max: 2_500_000 }).map(n => n / 100_000)
  const bases = fc.constantFrom<365 | 'calendar'>(365, 'calendar')
  const lengths = fc.integer({ min: 0, max: 4000 })

  it('day numbers count the same days as civil dates', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(dayNumber(b) - dayNumber(a)).toBe(daysBetween(a, b))
      }),
    )
  })

  it('splitting a period changes nothing', () => {
    fc.assert(
      fc.property(dates, principals, percents, bases, lengths, lengths, (from, base, percent, yearBasis, a, b) => {
        const terms = { ...simple(percent, { yearBasis }), segments: [{ from, annualPercent: percent }] }
        const meter = meterOf(terms, addDays(from, a + b))
        const day = dayNumber(from)
        const whole = accrue(meter, base, day, day + a + b)
        expect(accrue(meter, base, day, day + a) + accrue(meter, base, day + a, day + a + b)).toBe(whole)
      }),
    )
  })

  it('in any part of a long table of rates is what its days earn one by one', () => {
    const tables = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), percents), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        dates,
        principals,
        bases,
        fc.boolean(),
        tables,
        lengths,
        fc.nat(200),
        (on, base, yearBasis, perDiemFirst, table, skip, days) => {
          let from = on
          const segments = table.map(([length, annualPercent]) => {
            const segment = { from, annualPercent }
            from = addDays(from, length)
            return segment
          })
          const meter = meterOf({ ...simple(0, { yearBasis, perDiemFirst }), segments }, addDays(on, skip + days))
          const start = dayNumber(on) - 30 + skip
          let oneByOne = 0n
          for (let day = start + 1; day <= start + days; day++) {
            const stretch = meter.stretches.findLast(({ firstDay }) => firstDay <= day)
            const exact = BigInt(base) * (stretch?.unitsPerCentDay ?? 0n)
            oneByOne += perDiemFirst ? BigInt(centsOf(exact, 'half-up')) * unitsPerCent : exact
          }
          expect(accrue(meter, base, start, start + days)).toBe(oneByOne)
        },
      ),
    )
  })

  it('is zero for zero days, and never less for more days or more principal', () => {
    const both = fc.constantFrom<'simple' | 'yearly'>('simple', 'yearly')
    fc.assert(
      fc.property(
        dates,
        principals,
        percents,
        bases,
        both,
        fc.boolean(),
        lengths,
        (from, base, percent, yearBasis, compounding, perDiemFirst, days) => {
          const segments = [{ from, annualPercent: percent }]
          const terms = { ...simple(percent, { yearBasis, compounding, perDiemFirst }), segments }
          const on = (more: number, extraCents: number): Cents =>
            interestOn(base + extraCents, from, addDays(from, more), terms).interestCents
          expect(on(0, 0)).toBe(0)
          expect(on(days + 1, 0)).toBeGreaterThanOrEqual(on(days, 0))
          expect(on(days, 100)).toBeGreaterThanOrEqual(on(days, 0))
        },
      ),
    )
  })

  it('rounds to within half a cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: unitsPerCent * 1000n }), units => {
        const gap = BigInt(centsOf(units, 'half-up')) * unitsPerCent - units
        expect(gap <= unitsPerCent / 2n && gap > -unitsPerCent / 2n - 1n).toBe(true)
        expect(BigInt(centsOf(units, 'down')) * unitsPerCent <= units).toBe(true)
      }),
    )
  })
})
