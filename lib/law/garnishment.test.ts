import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cents } from '@/lib/shared/money'
import { type PayPeriod, payPeriods, type WageLimit, type Wages } from './collection-types'
import { checked, cite } from './entry'
import { type Garnishment, garnishableFrom, type Pay } from './garnishment'
import { states } from './states'
import { type Entry, type Jurisdiction, stateCodes } from './types'

const on = '2026-11-21'

function model(limits: WageLimit[], more: Partial<Wages> = {}, hourlyCents: Cents | null = 1_000): Jurisdiction {
  const entry = <T>(value: T): Entry<T> => ({ from: null, cite: cite('Model Code § 1'), confidence: 'verified', value })
  const wages: Wages = {
    limits,
    rule: { en: 'The rule in words.', es: 'La regla en palabras.' },
    process: { en: 'A writ.', es: 'Una orden.' },
    continuous: null,
    durationDays: null,
    headOfHousehold: null,
    ...more,
  }
  return {
    ...states.UT,
    facts: {
      wages: checked('levied', on, [entry(wages)]),
      ...(hourlyCents !== null && { minimumWage: checked('today', on, [entry({ hourlyCents })]) }),
    },
  }
}

function limit(take: WageLimit['take'], more: Partial<WageLimit> = {}): WageLimit {
  return { label: { en: 'a limit', es: 'un límite' }, take, ...more }
}

const tenth = limit({ kind: 'percent', of: 'disposable', percent: 10 })
const tenthOfGross = limit({ kind: 'percent', of: 'gross', percent: 10 })
const above40Hours = limit({ kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'greater' }, percent: 100 })

function answered(answer: Garnishment): Exclude<Garnishment, { kind: 'not-covered' }> {
  if (answer.kind === 'not-covered') throw new Error(answer.why.en)
  return answer
}

function taken(state: Jurisdiction, disposableCents: Cents, more: Partial<Pay> = {}): Cents {
  return answered(garnishableFrom(state, { on, period: 'week', disposableCents, ...more })).garnishableCents
}

describe('the federal cap', () => {
  const plain = model([])

  it.each([
    ['a cent below 30 hours: nothing', 21_749, 0],
    ['at 30 hours: nothing', 21_750, 0],
    ['a cent above: the cent', 21_751, 1],
    ['a cent below 40 hours: what is above 30', 28_999, 7_249],
    ['at 40 hours both are the same', 29_000, 7_250],
    ['above 40 hours: a quarter', 100_000, 25_000],
    ['a quarter ending in half a cent goes up', 100_002, 25_001],
    ['no pay', 0, 0],
  ])('%s', (_, pay, expected) => {
    expect(taken(plain, pay)).toBe(expected)
  })

  it('is among the limits even where the state takes nothing at all', () => {
    const texas = answered(garnishableFrom(states.TX, { on, period: 'week', disposableCents: 100_000 }))
    expect(texas).toMatchObject({ kind: 'none', garnishableCents: 0, keptCents: 100_000, governs: 'no-garnishment' })
    expect(texas.limits.map(({ id, amountCents }) => [id, amountCents])).toEqual([
      ['no-garnishment', 0],
      ['federal', 25_000],
    ])
  })

  it('follows the federal wage of the day', () => {
    expect(taken(plain, 30_000, { on: '2008-07-23' })).toBe(7_500)
    expect(taken(plain, 17_551, { on: '2008-07-23' })).toBe(1)
    expect(taken(plain, 19_651, { on: '2008-07-24' })).toBe(1)
    expect(taken(plain, 19_650, { on: '2009-07-23' })).toBe(0)
  })
})

describe('the limits of a state', () => {
  it('the least governs, the state’s own among equals', () => {
    expect(garnishableFrom(model([tenth]), { on, period: 'week', disposableCents: 100_000 })).toMatchObject({
      garnishableCents: 10_000,
      keptCents: 90_000,
      governs: 'state-1',
    })
    const quarter = limit({ kind: 'percent', of: 'disposable', percent: 25 })
    expect(garnishableFrom(model([quarter]), { on, period: 'week', disposableCents: 100_000 })).toMatchObject({
      governs: 'state-1',
    })
    const half = limit({ kind: 'percent', of: 'disposable', percent: 50 })
    expect(garnishableFrom(model([half]), { on, period: 'week', disposableCents: 100_000 })).toMatchObject({
      governs: 'federal',
    })
  })

  it('scale a weekly floor to the pay period exactly, and round once', () => {
    // 40 × $10.01 = $400.40 a week; × 13/6 = 867.53333…, × 13/3 = 1,735.06666…
    const state = model([above40Hours], {}, 1_001)
    expect(taken(state, 86_753, { period: 'half-month' })).toBe(0)
    expect(taken(state, 86_754, { period: 'half-month' })).toBe(1)
    expect(taken(state, 173_507, { period: 'month' })).toBe(0)
    expect(taken(state, 173_508, { period: 'month' })).toBe(1)
    expect(taken(state, 80_081, { period: 'two-weeks' })).toBe(1)
  })

  it('use the law’s own figure for a longer period where it prints one', () => {
    const floor = { kind: 'amount' as const, weeklyCents: 40_000, perPeriod: { 'two-weeks': 83_200 } }
    const state = model([limit({ kind: 'excess', floor, percent: 100 })])
    expect(taken(state, 83_200, { period: 'two-weeks' })).toBe(0)
    expect(taken(state, 173_334, { period: 'month' })).toBe(1)
  })

  it('count a share of what is above the floor', () => {
    const share = limit({ kind: 'excess', floor: { kind: 'min-wage', hours: 48, wage: 'state' }, percent: 40 })
    expect(taken(model([share]), 60_000)).toBe(4_800)
  })

  it('count slices of pay, in the period of the pay', () => {
    const slices = [
      { upToCents: 10_000, percent: 5 },
      { upToCents: 20_000, percent: 10 },
      { upToCents: null, percent: 20 },
    ]
    const monthly = model([limit({ kind: 'graduated', per: 'month', slices })])
    // $5 + $10 + 20% of $1,800 (Haw. Rev. Stat. § 652-1).
    expect(taken(monthly, 200_000, { period: 'month' })).toBe(37_500)
    // A week is 3/13 of a month: 1.153846… + 2.307692… + 20% of 453.846153… = 94.230769…
    expect(taken(monthly, 50_000)).toBe(9_423)
    expect(taken(model([limit({ kind: 'graduated', per: 'week', slices })]), 22_000)).toBe(250)
  })

  it('count the whole pay at the percent of its level, the upper end included', () => {
    const levels = [
      { upToHours: 40, percent: 0 },
      { upToHours: 60, percent: 10 },
      { upToHours: null, percent: 25 },
    ]
    const state = model([limit({ kind: 'by-level', wage: 'greater', levels })])
    expect([40_000, 40_010, 60_000, 60_004].map(pay => taken(state, pay))).toEqual([0, 4_001, 6_000, 15_001])
  })

  it('hold only for those they are for', () => {
    const forFamily = limit({ kind: 'percent', of: 'disposable', percent: 5 }, { when: { headOfFamily: true } })
    const forConsumers = limit({ kind: 'nothing' }, { when: { debtKinds: ['consumer'] } })
    const notForRent = limit({ kind: 'percent', of: 'disposable', percent: 1 }, { when: { notDebtKinds: ['rent'] } })
    expect(taken(model([tenth, forFamily]), 100_000)).toBe(10_000)
    expect(taken(model([tenth, forFamily]), 100_000, { headOfFamily: true })).toBe(5_000)
    expect(taken(model([tenth, forConsumers]), 100_000)).toBe(10_000)
    expect(taken(model([tenth, forConsumers]), 100_000, { debtKind: 'consumer' })).toBe(0)
    expect(taken(model([tenth, notForRent]), 100_000, { debtKind: 'rent' })).toBe(10_000)
    expect(taken(model([tenth, notForRent]), 100_000, { debtKind: 'other' })).toBe(1_000)
  })

  it('a city’s wage counts where the rule counts it, and nowhere else', () => {
    const local = limit({
      kind: 'excess',
      floor: { kind: 'min-wage', hours: 40, wage: 'state', orLocal: true },
      percent: 100,
    })
    expect(taken(model([local]), 60_000, { localHourlyCents: 1_200 })).toBe(12_000)
    expect(taken(model([above40Hours]), 60_000, { localHourlyCents: 1_200 })).toBe(15_000)
  })

  it('a limit with its own section is cited by it', () => {
    const answer = answered(
      garnishableFrom(model([{ ...tenth, section: 'Model Code § 9' }]), { on, period: 'week', disposableCents: 1 }),
    )
    expect(answer.limits[0]?.cite.section).toBe('Model Code § 9')
  })
})

describe('gross pay that was not given', () => {
  it('leaves its limit out, never above the others, and says so', () => {
    const answer = answered(garnishableFrom(model([tenthOfGross]), { on, period: 'week', disposableCents: 100_000 }))
    expect(answer).toMatchObject({ garnishableCents: 25_000, governs: 'federal' })
    expect(answer.warnings.map(({ en }) => en).join(' ')).toContain('gross pay')
  })

  it('matters for a condition only while disposable pay is not above it already', () => {
    const low = limit({ kind: 'percent', of: 'disposable', percent: 18 }, { when: { grossAtMostWeeklyCents: 77_000 } })
    const state = model([low])
    expect(taken(state, 70_000, { grossCents: 77_000 })).toBe(12_600)
    expect(taken(state, 70_000, { grossCents: 77_001 })).toBe(17_500)
    expect(taken(state, 70_000, { grossCents: 154_000, period: 'two-weeks' })).toBe(12_600)
    const unknown = answered(garnishableFrom(state, { on, period: 'week', disposableCents: 77_000 }))
    expect(unknown.warnings).toHaveLength(1)
    const above = answered(garnishableFrom(state, { on, period: 'week', disposableCents: 77_001 }))
    expect(above.warnings).toEqual([])
  })
})

describe('what comes off', () => {
  it('so much for each dependent, scaled to the pay period, from the state’s limits', () => {
    const state = model([tenth], { lessPerDependentWeeklyCents: 2_000 })
    expect(taken(state, 100_000, { dependents: 2 })).toBe(6_000)
    expect(taken(state, 433_333, { dependents: 1, period: 'month' })).toBe(43_333 - 8_667)
    expect(taken(state, 100_000, { dependents: 6 })).toBe(0)
  })

  it('from the federal cap where the state only follows it', () => {
    const answer = answered(
      garnishableFrom(model([], { lessPerDependentWeeklyCents: 250 }), {
        ...{ on, period: 'week', disposableCents: 100_000, dependents: 2 },
      }),
    )
    expect(answer).toMatchObject({ garnishableCents: 24_500, governs: 'state-1' })
  })

  it('others who come first, from the cap for all and from limits for all, not from a limit on each order', () => {
    expect(taken(model([tenth]), 100_000, { othersFirstCents: 4_000 })).toBe(6_000)
    expect(taken(model([{ ...tenth, perOrder: true }]), 100_000, { othersFirstCents: 4_000 })).toBe(10_000)
    expect(taken(model([{ ...tenth, perOrder: true }]), 100_000, { othersFirstCents: 20_000 })).toBe(5_000)
    const all = answered(
      garnishableFrom(model([]), { on, period: 'week', disposableCents: 100_000, othersFirstCents: 60_000 }),
    )
    expect(all).toMatchObject({ garnishableCents: 0, keptCents: 40_000 })
  })
})

describe('what nobody has checked', () => {
  it('is not guessed', () => {
    const unknown: Jurisdiction = { ...states.UT, facts: {} }
    expect(garnishableFrom(unknown, { on, period: 'week', disposableCents: 1 }).kind).toBe('not-covered')
    const noWage = model([above40Hours], {}, null)
    expect(garnishableFrom(noWage, { on, period: 'week', disposableCents: 1 }).kind).toBe('not-covered')
    expect(garnishableFrom(model([tenth], {}, null), { on, period: 'week', disposableCents: 1 }).kind).toBe('value')
    expect(garnishableFrom(model([]), { on: '1980-12-31', period: 'week', disposableCents: 1 }).kind).toBe(
      'not-covered',
    )
  })

  it('what was left out and could make it less is named', () => {
    const forFamily = limit({ kind: 'nothing' }, { when: { headOfFamily: true, debtKinds: ['consumer'] } })
    const state = model([forFamily], { lessPerDependentWeeklyCents: 250 })
    const pay: Pay = { on, period: 'week', disposableCents: 100_000 }
    expect(answered(garnishableFrom(state, pay)).warnings).toHaveLength(3)
    const said: Pay = { ...pay, headOfFamily: false, debtKind: 'other', dependents: 0 }
    expect(answered(garnishableFrom(state, said)).warnings).toEqual([])
  })
})

describe('in every jurisdiction', () => {
  const weeks = { week: 1, 'two-weeks': 2, 'half-month': 13 / 6, month: 13 / 3 }
  const pays = fc.record({
    code: fc.constantFrom(...stateCodes),
    period: fc.constantFrom(...payPeriods),
    disposableCents: fc.integer({ min: 0, max: 2_000_000 }),
    deductions: fc.integer({ min: 0, max: 500_000 }),
    headOfFamily: fc.boolean(),
    dependents: fc.integer({ min: 0, max: 12 }),
    debtKind: fc.constantFrom('consumer' as const, 'medical' as const, 'other' as const),
    othersFirstCents: fc.constantFrom(0, 0, 12_345),
  })

  it('is answered today', () => {
    const silent = stateCodes.filter(
      code => garnishableFrom(states[code], { on, period: 'week', disposableCents: 100_000 }).kind === 'not-covered',
    )
    expect(silent).toEqual([])
  })

  it('never less than nothing, never above the pay or the federal cap, and a cent more pay never takes less', () => {
    fc.assert(
      fc.property(pays, ({ code, deductions, ...rest }) => {
        const answer = (disposableCents: Cents) =>
          answered(
            garnishableFrom(states[code], { ...rest, on, disposableCents, grossCents: disposableCents + deductions }),
          )
        const { garnishableCents, keptCents, limits } = answer(rest.disposableCents)
        expect(garnishableCents).toBeGreaterThanOrEqual(0)
        expect(garnishableCents + keptCents).toBeLessThanOrEqual(rest.disposableCents)
        const federal = Math.min(
          rest.disposableCents / 4,
          Math.max(0, rest.disposableCents - 21_750 * weeks[rest.period]),
        )
        expect(garnishableCents).toBeLessThanOrEqual(Math.ceil(federal))
        expect(limits.every(({ amountCents }) => amountCents >= garnishableCents)).toBe(true)
        expect(limits.some(({ id }) => id === 'federal')).toBe(true)
        expect(answer(rest.disposableCents + 1).garnishableCents).toBeGreaterThanOrEqual(garnishableCents)
      }),
      { numRuns: 400 },
    )
  })

  it('two weeks take what two single weeks do, but where the law prints its own figures', () => {
    const printsItsOwn = (code: (typeof stateCodes)[number]): boolean =>
      (states[code].facts.wages?.entries ?? []).some(({ value }) =>
        value?.limits.some(
          ({ take }) => take.kind === 'excess' && take.floor.kind === 'amount' && take.floor.perPeriod !== undefined,
        ),
      )
    const proportional = stateCodes.filter(code => !printsItsOwn(code))
    expect(proportional.length).toBeGreaterThan(45)
    fc.assert(
      fc.property(fc.constantFrom(...proportional), fc.integer({ min: 0, max: 200_000 }), (code, weekly) => {
        const of = (period: PayPeriod, times: number): Cents =>
          taken(states[code], weekly * times, { period, grossCents: weekly * times + 10_000 * times })
        // Each is rounded by itself.
        expect(Math.abs(of('two-weeks', 2) - 2 * of('week', 1))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 400 },
    )
  })
})
