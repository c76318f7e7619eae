import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cents } from '@/lib/shared/money'
import { type AmountExemption, assetKinds, type Homestead, type Wildcard } from './collection-types'
import { cents, checked, cite } from './entry'
import { type Asset, type ExemptAssets, exemptAssets, type Owned } from './exemptions'
import { states } from './states'
import { type Confidence, type Dated, type Facts, type Jurisdiction, stateCodes } from './types'

const on = '2026-11-21'
const rule = { en: 'The rule.', es: 'La regla.' }

function dated<T>(value: T, confidence: Confidence = 'verified'): Dated<T> {
  return checked('levied', on, [{ from: null, cite: cite('Model Code § 1'), confidence, value }])
}

const home = (more: Partial<Homestead>): Dated<Homestead> =>
  dated({
    ...{ cents: null, isUnlimited: false, marriedCents: null, seniorOrDisabledCents: null },
    ...{ acresUrban: null, acresRural: null, rule },
    ...more,
  })
const amount = (dollars: number, more: Partial<AmountExemption> = {}): Dated<AmountExemption> =>
  dated({ cents: cents(dollars), isUnlimited: false, rule, ...more })
const wildcard = (dollars: number, more: Partial<Wildcard> = {}): Dated<Wildcard> =>
  dated({ cents: cents(dollars), isUnlimited: false, covers: [...assetKinds], rule, ...more })

function model(facts: Partial<Facts>): Jurisdiction {
  return { ...states.UT, facts }
}

function thing(kind: Asset['kind'], dollars: number, owed = 0, id: string = kind): Asset {
  return { id, kind, valueCents: cents(dollars), owedCents: cents(owed) }
}

function answered(answer: ExemptAssets): Extract<ExemptAssets, { kind: 'value' }> {
  if (answer.kind !== 'value') throw new Error(answer.why.en)
  return answer
}

function of(facts: Partial<Facts>, assets: Asset[], more: Partial<Owned> = {}) {
  return answered(exemptAssets(model(facts), on, { ...more, assets }))
}

function reachable(...args: Parameters<typeof of>): Cents[] {
  return of(...args).items.map(item => item.reachableCents)
}

describe('one kind', () => {
  it.each([
    ['less than the exemption: all safe', 4_000, 0, 0],
    ['just the exemption: all safe', 5_000, 0, 0],
    ['a dollar above: the dollar', 5_001, 0, 100],
    ['a loan comes off first', 9_000, 4_000, 0],
    ['owed more than it is worth: no equity, never less than none', 5_000, 9_000, 0],
  ])('%s', (_, value, owed, expected) => {
    expect(reachable({ vehicle: amount(5_000) }, [thing('vehicle', value, owed)])).toEqual([expected])
  })

  it('a home takes the largest amount its owners have', () => {
    const facts = {
      homestead: home({ cents: cents(50_000), marriedCents: cents(90_000), seniorOrDisabledCents: cents(70_000) }),
    }
    const left = (more: Partial<Owned>) => reachable(facts, [thing('home', 100_000)], more)[0]
    expect(left({})).toBe(cents(50_000))
    expect(left({ seniorOrDisabled: true })).toBe(cents(30_000))
    expect(left({ married: true })).toBe(cents(10_000))
    expect(left({ married: true, seniorOrDisabled: true })).toBe(cents(10_000))
  })

  it('a home without a dollar limit is safe, and its acres are said', () => {
    const facts = { homestead: home({ isUnlimited: true, acresUrban: 0.5, acresRural: 160 }) }
    const { items, working } = of(facts, [thing('home', 9_000_000, 1_000)])
    const [item] = items
    expect(working[0]?.text.en).toContain('All of it is exempt. No dollar limit, but at most 0.5 acre in town')
    expect(item).toMatchObject({ isUnlimited: true, limitCents: null, reachableCents: 0 })
    expect(item?.said.en).toContain('0.5 acre in town or 160 acres in the country')
    expect(item?.said.es).toContain('0.5 acre en la ciudad o 160 acres en el campo')
  })

  it('money in the bank has what the bank must leave', () => {
    const facts = { bankAccount: dated({ automaticCents: cents(2_000), rule }) }
    expect(reachable(facts, [thing('cash', 2_500)])).toEqual([cents(500)])
    expect(reachable({ bankAccount: dated({ automaticCents: null, rule }) }, [thing('cash', 2_500)])).toEqual([
      cents(2_500),
    ])
  })

  it('several tools share the amount; of several vehicles the one worth most has it, and that is said', () => {
    const tools = [thing('tools', 600, 0, 'a'), thing('tools', 600, 0, 'b')]
    expect(reachable({ toolsOfTrade: amount(1_000) }, tools)).toEqual([0, cents(200)])
    const cars = of({ vehicle: amount(5_000) }, [thing('vehicle', 3_000, 0, 'a'), thing('vehicle', 4_000, 0, 'b')])
    expect(cars.items.map(item => item.reachableCents)).toEqual([cents(3_000), 0])
    expect(cars.warnings).toHaveLength(1)
  })

  it('an amount shared by several kinds is used once', () => {
    const shared = amount(50_000, { isShared: true, marriedCents: cents(100_000) })
    const facts = { vehicle: shared, toolsOfTrade: shared, householdGoods: amount(1_000) }
    const assets = [thing('vehicle', 30_000), thing('tools', 30_000), thing('household', 3_000)]
    expect(reachable(facts, assets)).toEqual([0, cents(10_000), cents(2_000)])
    expect(reachable(facts, assets, { married: true })).toEqual([0, 0, cents(2_000)])
  })
})

describe('what nobody has checked', () => {
  it('is not counted as safe, and is named', () => {
    const answer = of({ vehicle: amount(5_000) }, [thing('vehicle', 1_000), thing('tools', 1_000)])
    expect(answer.items[1]).toMatchObject({ found: 'not-covered', protectedCents: 0, reachableCents: cents(1_000) })
    expect(answer.warnings).toHaveLength(1)
  })

  it('is no answer at all when it is everything', () => {
    expect(exemptAssets(model({}), on, { assets: [thing('tools', 1)] }).kind).toBe('not-covered')
    expect(exemptAssets(model({}), on, { assets: [] }).kind).toBe('value')
  })

  it('a rule without an amount protects nothing by itself, and says so', () => {
    const facts = { householdGoods: dated<AmountExemption>({ cents: null, isUnlimited: false, rule }) }
    const answer = of(facts, [thing('household', 1_000)])
    expect(answer.items[0]).toMatchObject({
      found: 'value',
      limitCents: null,
      reachableCents: cents(1_000),
      said: rule,
    })
    expect(answer.warnings).toHaveLength(1)
  })

  it('what may be out of date is marked where it is used', () => {
    const facts = { vehicle: dated<AmountExemption>({ cents: 1, isUnlimited: false, rule }, 'uncertain') }
    const answer = of(facts, [thing('vehicle', 1_000)])
    expect(answer.items[0]?.uncertain).toBe(true)
    expect(answer.warnings).toHaveLength(1)
  })
})

describe('the wildcard', () => {
  it('goes first where the least is missing, so that most things are wholly safe', () => {
    const facts = { vehicle: amount(1_000), toolsOfTrade: amount(1_000), wildcard: wildcard(2_000) }
    const assets = [thing('vehicle', 4_000), thing('tools', 1_500), thing('other', 1_000)]
    const { items, wildcard: used } = of(facts, assets)
    expect(items.map(item => item.wildcardCents)).toEqual([cents(500), cents(500), cents(1_000)])
    expect(used).toMatchObject({ allowedCents: cents(2_000), usedCents: cents(2_000) })
  })

  it('goes only on what it covers', () => {
    const facts = { vehicle: amount(0), wildcard: wildcard(2_000, { covers: ['cash'] }) }
    expect(reachable(facts, [thing('vehicle', 1_000), thing('cash', 1_500)])).toEqual([cents(1_000), 0])
  })

  it('helps even a kind nobody has checked', () => {
    const [item] = of({ wildcard: wildcard(700) }, [thing('tools', 1_000)]).items
    expect(item).toMatchObject({ found: 'not-covered', wildcardCents: cents(700), reachableCents: cents(300) })
  })

  it('takes in the homestead amount no home uses, up to its cap', () => {
    const facts = {
      homestead: home({ cents: cents(30_000) }),
      wildcard: wildcard(1_000, { unusedHomesteadCents: cents(15_000) }),
    }
    expect(of(facts, [thing('cash', 20_000)]).wildcard?.allowedCents).toBe(cents(16_000))
    expect(of(facts, [thing('cash', 20_000), thing('home', 1)]).wildcard?.allowedCents).toBe(cents(1_000))
  })

  it('takes in what a kept home leaves over only where the law gives it in part', () => {
    const facts = {
      homestead: home({ cents: cents(30_000) }),
      wildcard: wildcard(1_000, { unusedHomesteadCents: cents(15_000), unusedInPart: true }),
    }
    expect(of(facts, [thing('home', 20_000)]).wildcard?.allowedCents).toBe(cents(11_000))
    expect(of(facts, [thing('home', 90_000)]).wildcard?.allowedCents).toBe(cents(1_000))
    expect(of(facts, [thing('home', 5_000)]).wildcard?.allowedCents).toBe(cents(16_000))
    const unlimited = { ...facts, homestead: home({ isUnlimited: true }) }
    expect(of(unlimited, [thing('home', 90_000)]).wildcard?.allowedCents).toBe(cents(16_000))
  })
})

describe('what was not said of the owner', () => {
  const things = [thing('vehicle', 92_000)]

  it('is named with the amount it would leave, where it would leave less (Tex. Prop. Code § 42.001)', () => {
    const answer = exemptAssets(states.TX, on, { assets: things })
    if (answer.kind !== 'value') throw new Error(answer.why.en)
    expect(answer.reachableCents).toBe(cents(42_000))
    expect(answer.warnings[0]?.en).toContain('If you are, a creditor could reach $0.00, not $42,000.00.')
    expect(answer.warnings[0]?.en).toContain('“family”')
  })

  it.each([true, false])('is not once it was said (married: %s)', married => {
    const answer = exemptAssets(states.TX, on, { assets: things, married, seniorOrDisabled: false })
    expect(answer.kind === 'value' && answer.warnings.some(({ en }) => en.includes('did not say'))).toBe(false)
  })
})

describe('in every jurisdiction', () => {
  const assets = fc.array(
    fc.record({
      id: fc.string(),
      kind: fc.constantFrom(...assetKinds),
      valueCents: fc.integer({ min: 0, max: 100_000_000 }),
      owedCents: fc.integer({ min: 0, max: 50_000_000 }),
    }),
    { maxLength: 200 },
  )

  it('is answered today for one of each', () => {
    const one = assetKinds.map(kind => thing(kind, 1_000))
    const silent = stateCodes.filter(code => exemptAssets(states[code], on, { assets: one }).kind === 'not-covered')
    expect(silent).toEqual([])
  })

  it('every cent of equity is either safe or reachable, and the wildcard is not overspent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stateCodes),
        assets,
        fc.boolean(),
        fc.boolean(),
        (code, owned, married, senior) => {
          const answer = exemptAssets(states[code], on, { assets: owned, married, seniorOrDisabled: senior })
          if (answer.kind !== 'value') return
          for (const item of answer.items) {
            expect(item.protectedCents).toBe(item.exemptionCents + item.wildcardCents)
            expect(item.protectedCents + item.reachableCents).toBe(item.equityCents)
            expect(Math.min(item.exemptionCents, item.wildcardCents, item.reachableCents)).toBeGreaterThanOrEqual(0)
            if (item.limitCents !== null) expect(item.exemptionCents).toBeLessThanOrEqual(item.limitCents)
          }
          const allowed = answer.wildcard?.allowedCents ?? Number.POSITIVE_INFINITY
          expect(answer.wildcard?.usedCents ?? 0).toBeLessThanOrEqual(allowed)
          expect(answer.working.length).toBeGreaterThan(owned.length)
        },
      ),
      { numRuns: 100 },
    )
  })
})
