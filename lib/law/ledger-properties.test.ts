import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type IsoDate, isLeapYear, yearOf } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Bucket } from './balance'
import { foldLedger, type Ledger, type LedgerEntry, type LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'

const entered: IsoDate = '2023-11-20'
const buckets: Bucket[] = ['interest', 'costs', 'principal']

const amounts = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 400_000 }))
const days = fc.integer({ min: -10, max: 800 })

const judgments = fc.record({
  principalCents: fc.integer({ min: 0, max: 1_000_000 }),
  costsCents: fc.integer({ min: 0, max: 20_000 }),
  interestCents: fc.integer({ min: 0, max: 20_000 }),
})

const later = fc.array(
  fc.record({
    kind: fc.constantFrom('cost', 'payment', 'payment', 'waiver', 'reversal', 'renewal'),
    day: days,
    amountCents: amounts,
    from: fc.constantFrom(...buckets),
    of: fc.nat({ max: 12 }),
  }),
  { maxLength: 12 },
)

const events = fc.tuple(judgments, later).map(([judgment, rest]): LedgerEvent[] => [
  { id: 'j', on: entered, kind: 'judgment', ...judgment },
  ...rest.map(({ kind, day, amountCents, from, of }, index): LedgerEvent => {
    const common = { id: `e${index}`, on: addDays(entered, day) }
    if (kind === 'reversal') return { ...common, kind, of: `e${of}` }
    if (kind === 'renewal') return { ...common, kind, rollsInterestIn: of % 2 === 0 }
    return kind === 'waiver' ? { ...common, kind, amountCents, from } : { ...common, kind, amountCents }
  }),
])

const allTerms: fc.Arbitrary<LedgerTerms> = fc.record({
  segments: fc
    .array(fc.integer({ min: 0, max: 1_500_000 }), { minLength: 1, maxLength: 4 })
    .map(percents =>
      percents.map((percent, index) => ({ from: addDays(entered, index * 173), annualPercent: percent / 100_000 })),
    ),
  compounding: fc.constantFrom('simple', 'yearly'),
  yearBasis: fc.constantFrom<365 | 'calendar'>(365, 'calendar'),
  rounding: fc.constantFrom('half-up', 'down'),
  perDiemFirst: fc.boolean(),
  costsBear: fc.boolean(),
  awardedInterestBears: fc.boolean(),
  order: fc.shuffledSubarray(buckets, { minLength: 3 }),
})

const asked = fc.integer({ min: 0, max: 900 }).map(day => addDays(entered, day))

function sum(entries: LedgerEntry[], of: (entry: LedgerEntry) => Cents): Cents {
  return entries.reduce((total, entry) => total + of(entry), 0)
}

function totals({ entries, ...rest }: Ledger): Omit<Ledger, 'entries'> {
  return rest
}

function smaller(a: bigint, b: bigint): bigint {
  return [a, b].sort((x, y) => (x < y ? -1 : 1))[0] ?? a
}

/** The same ledger reckoned the slow way: one day after another, each day's interest by itself. */
function payoffDayByDay(all: LedgerEvent[], terms: LedgerTerms, on: IsoDate): { payoff: Cents; refund: Cents } {
  const unit = 10n ** 7n * 365n * 366n
  const round = (units: bigint): bigint => {
    const half = terms.rounding === 'half-up' ? unit / 2n : 0n
    const shifted = units + half
    return shifted >= 0n ? shifted / unit : 0n
  }
  const rank = ['judgment', 'cost', 'waiver', 'reversal', 'payment', 'renewal']
  const counted = all
    .map(event => ({ event, day: event.on < entered ? entered : event.on }))
    .filter(({ day }) => day <= on)
    .sort(
      (a, b) =>
        a.day.localeCompare(b.day) ||
        rank.indexOf(a.event.kind) - rank.indexOf(b.event.kind) ||
        a.event.on.localeCompare(b.event.on) ||
        (a.event.id < b.event.id ? -1 : 1),
    )
  const visible = counted.map(({ event }) => event)
  const inRing = (id: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const event = visible.find(one => one.id === at)
      at = event?.kind === 'reversal' ? event.of : undefined
      if (at === id) return true
    }
    return false
  }
  const isReversed = (id: string): boolean =>
    id !== 'j' &&
    visible.some(one => one.kind === 'reversal' && one.of === id && !inRing(one.id) && !isReversed(one.id))
  const owed = { principal: 0n, costs: 0n, awarded: 0n, compounded: 0n }
  let accrued = 0n
  let credit = 0n
  const take = (bucket: Bucket, most: bigint): bigint => {
    let left = most
    const from = (part: keyof typeof owed): void => {
      const cents = smaller(left, owed[part])
      owed[part] -= cents
      left -= cents
    }
    if (bucket === 'interest') {
      const cents = smaller(left, round(accrued))
      accrued -= cents * unit
      left -= cents
      from('compounded')
      from('awarded')
    } else from(bucket)
    return most - left
  }
  const pay = (cents: bigint): void => {
    let left = cents
    for (const bucket of terms.order) left -= take(bucket, left)
    credit += left
  }
  for (let day = entered; day <= on; day = addDays(day, 1)) {
    if (day !== entered) {
      const rate = terms.segments.findLast(segment => segment.from <= day)
      const percent = BigInt(Math.round((rate?.annualPercent ?? 0) * 100_000))
      const perYear = terms.yearBasis === 'calendar' && isLeapYear(yearOf(day)) ? 366n : 365n
      const base =
        owed.principal +
        owed.compounded +
        (terms.costsBear ? owed.costs : 0n) +
        (terms.awardedInterestBears ? owed.awarded : 0n)
      const exact = (base * percent * 365n * 366n) / perYear
      accrued += terms.perDiemFirst ? round(exact) * unit : exact
      if (terms.compounding === 'yearly' && day.slice(4) === entered.slice(4)) {
        owed.compounded += round(accrued)
        accrued -= round(accrued) * unit
      }
    }
    for (const { event } of counted.filter(one => one.day === day)) {
      if (event.kind === 'reversal' || isReversed(event.id)) continue
      if (event.kind === 'payment') pay(BigInt(event.amountCents))
      else if (event.kind === 'waiver') take(event.from, BigInt(event.amountCents))
      else if (event.kind === 'renewal') {
        const most = 10n ** 18n
        if (event.rollsInterestIn) owed.principal += take('interest', most) + take('costs', most)
      } else {
        owed.costs += BigInt(event.kind === 'cost' ? event.amountCents : event.costsCents)
        if (event.kind === 'judgment') {
          owed.principal += BigInt(event.principalCents)
          owed.awarded += BigInt(event.interestCents)
        }
        const left = credit
        credit = 0n
        pay(left)
      }
    }
  }
  const payoff = owed.principal + owed.costs + owed.awarded + owed.compounded + round(accrued)
  return { payoff: Number(payoff), refund: Number(credit) }
}

describe('the ledger', () => {
  it('agrees with one reckoned day by day', () => {
    fc.assert(
      fc.property(events, allTerms, asked, (all, terms, on) => {
        const { payoffCents, refundCents } = foldLedger(all, terms, on)
        expect({ payoff: payoffCents, refund: refundCents }).toEqual(payoffDayByDay(all, terms, on))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('does not depend on the order of recording', () => {
    fc.assert(
      fc.property(
        events.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        allTerms,
        asked,
        ([all, shuffled], terms, on) => {
          expect(foldLedger(shuffled, terms, on)).toEqual(foldLedger(all, terms, on))
        },
      ),
    )
  })

  it('loses no cent: charges are what is owed and what was taken, payments are what was taken and the refund', () => {
    fc.assert(
      fc.property(events, allTerms, asked, (all, terms, on) => {
        const ledger = foldLedger(all, terms, on)
        const live = ledger.entries.filter(entry => !entry.isReversed)
        const [judgment] = all
        if (judgment?.kind !== 'judgment') throw new Error('the first event is the judgment')
        const costs = judgment.costsCents + sum(live, entry => (entry.kind === 'cost' ? entry.amountCents : 0))
        const rolledIn = sum(live, entry => (entry.kind === 'renewal' ? entry.amountCents : 0))
        const rolledCosts = sum(live, entry => entry.rolledIn?.costsCents ?? 0)
        const principal = judgment.principalCents + rolledIn
        expect(ledger.principalCents + sum(live, entry => entry.toPrincipalCents)).toBe(principal)
        expect(ledger.costsCents + sum(live, entry => entry.toCostsCents) + rolledCosts).toBe(costs)
        const taken = (entry: LedgerEntry): Cents =>
          entry.kind === 'waiver' ? 0 : entry.toInterestCents + entry.toCostsCents + entry.toPrincipalCents
        const paid = sum(live, entry => (entry.kind === 'payment' ? entry.amountCents : 0))
        expect(sum(live, taken) + ledger.refundCents).toBe(paid)
        expect(ledger.payoffCents).toBe(ledger.principalCents + ledger.costsCents + ledger.interestCents)
      }),
    )
  })

  it('never shows a balance below zero, and owes nothing while it owes a refund', () => {
    fc.assert(
      fc.property(events, allTerms, asked, (all, terms, on) => {
        const ledger = foldLedger(all, terms, on)
        for (const { principalCents, costsCents, interestCents } of [ledger, ...ledger.entries])
          expect(Math.min(principalCents, costsCents, interestCents)).toBeGreaterThanOrEqual(0)
        if (ledger.refundCents > 0) expect(ledger.payoffCents).toBe(0)
      }),
    )
  })

  it('is not changed by splitting the time with events of nothing', () => {
    fc.assert(
      fc.property(events, allTerms, asked, fc.array(days, { maxLength: 8 }), (all, terms, on, splits) => {
        const nothings = splits.map(
          (day, index): LedgerEvent => ({
            id: `n${index}`,
            on: addDays(entered, day),
            kind: 'payment',
            amountCents: 0,
          }),
        )
        expect(totals(foldLedger([...all, ...nothings], terms, on))).toEqual(totals(foldLedger(all, terms, on)))
      }),
    )
  })

  it('is restored by a reversal, whenever it is recorded', () => {
    fc.assert(
      fc.property(events, allTerms, asked, days, amounts, (all, terms, on, day, amountCents) => {
        const mistake: LedgerEvent[] = [
          { id: 'mistake', on: addDays(entered, day), kind: 'payment', amountCents },
          { id: 'undo', on: entered, kind: 'reversal', of: 'mistake' },
        ]
        expect(totals(foldLedger([...all, ...mistake], terms, on))).toEqual(totals(foldLedger(all, terms, on)))
      }),
    )
  })

  it('is not changed by a renewal that rolls nothing in', () => {
    fc.assert(
      fc.property(events, allTerms, asked, days, (all, terms, on, day) => {
        const renewal: LedgerEvent = { id: 'r', on: addDays(entered, day), kind: 'renewal', rollsInterestIn: false }
        expect(totals(foldLedger([...all, renewal], terms, on))).toEqual(totals(foldLedger(all, terms, on)))
      }),
    )
  })

  it('owes the same to the cent on the day a renewal rolls interest in, nothing but principal, and no less later', () => {
    fc.assert(
      fc.property(events, allTerms, asked, fc.integer({ min: 0, max: 400 }), (all, terms, on, more) => {
        const known = all.filter(event => event.on <= on)
        const renewal: LedgerEvent = { id: 'r', on, kind: 'renewal', rollsInterestIn: true }
        const plain = foldLedger(known, terms, on)
        const renewed = foldLedger([...known, renewal], terms, on)
        expect(renewed).toMatchObject({ payoffCents: plain.payoffCents, refundCents: plain.refundCents })
        expect(renewed.principalCents).toBe(renewed.payoffCents)
        const later = addDays(on, more)
        const without = foldLedger(known, terms, later)
        expect(foldLedger([...known, renewal], terms, later).payoffCents).toBeGreaterThanOrEqual(without.payoffCents)
      }),
    )
  })

  it('owes no less a day later, nor with more principal, when nothing was paid that day', () => {
    fc.assert(
      fc.property(events, allTerms, asked, fc.integer({ min: 0, max: 50_000 }), (all, terms, on, extra) => {
        const before = all.filter(event => event.on <= on)
        const now = foldLedger(before, terms, on)
        expect(foldLedger(before, terms, addDays(on, 1)).payoffCents).toBeGreaterThanOrEqual(now.payoffCents)
        const more = before.map(event =>
          event.kind === 'judgment' ? { ...event, principalCents: event.principalCents + extra } : event,
        )
        const richer = foldLedger(more, terms, on)
        // A waiver forgives whole cents. The fraction of one that it leaves behind need not grow with the principal.
        const left = before.some(event => event.kind === 'waiver') ? 1 : 0
        const least = now.payoffCents - now.refundCents - left
        expect(richer.payoffCents - richer.refundCents).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  it('adds the per diem on the next day, within the cent that rounding moves', () => {
    fc.assert(
      fc.property(events, allTerms, asked, (all, terms, on) => {
        const known = all.filter(event => event.on <= on)
        const next = addDays(on, 1)
        // A rate that begins the next day is not yet known to a report of today.
        fc.pre(!terms.segments.some(segment => daysBetween(on, segment.from) === 1))
        const now = foldLedger(known, terms, on)
        const gap = foldLedger(known, terms, next).payoffCents - now.payoffCents - now.perDiemCents
        expect(Math.abs(gap)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
