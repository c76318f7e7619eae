import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { account, car, debtorIn, house, job, listed } from '@/tests/setup/property-case'
import { propertyIn } from './property'
import { type Reach, reachFrom, reachOf } from './reach'

function reachIn(code: StateCode, owned: StoredAnswers = {}): Reach {
  const reach = reachOf(debtorIn(code, owned))
  if (!reach) throw new Error('The state is known.')
  expect(reach.property.openStep).toBeNull()
  return reach
}

const married = {
  household: { adults: 2, children: 0, supportsFamily: 'no', isMarried: 'yes', isSeniorOrDisabled: 'no' },
}
const spouse = (spouseOwes: string) => ({ ...married, 'spouse-owes': { spouseOwes } })
const homes = (more: StoredAnswer = {}, salePercent = 0) => ({
  homes: listed({ ...house, ...more }),
  'sale-costs': { homeSalePercent: salePercent },
})

/** Dollars of equity, kept and reachable of the first thing. */
function first(code: StateCode, owned: StoredAnswers): number[] {
  const [thing] = reachIn(code, owned).things
  if (!thing) throw new Error('Nothing is owned.')
  return [thing.equityCents, thing.protectedCents, thing.reachableCents].map(cents => cents / 100)
}

describe('a home', () => {
  // Ohio: $182,625 from April 1, 2025 (Ohio Rev. Code § 2329.66(A)(1)), and $1,675 of any property (§ 2329.66(A)(18)).
  test.each<[string, StateCode, StoredAnswers, number[]]>([
    ['below the homestead: all safe', 'OH', homes({ valueCents: 18_262_400 }), [182_624, 182_624, 0]],
    ['just the homestead', 'OH', homes({ valueCents: 18_262_500 }), [182_625, 182_625, 0]],
    ['a dollar above: the wildcard covers it', 'OH', homes({ valueCents: 18_262_600 }), [182_626, 182_626, 0]],
    ['a dollar above the wildcard too: the dollar', 'OH', homes({ valueCents: 18_430_100 }), [184_301, 184_300, 1]],
    ['the mortgage comes off first', 'OH', homes({ owedCents: 15_000_000 }), [50_000, 50_000, 0]],
    ['owed just what it is worth: nothing to reach', 'OH', homes({ owedCents: 20_000_000 }), [0, 0, 0]],
    ['owed more than it is worth: no equity, never less', 'OH', homes({ owedCents: 30_000_000 }), [0, 0, 0]],
    ['the cost of a sale comes off', 'OH', homes({ valueCents: 30_000_000 }, 6), [282_000, 184_300, 97_700]],
    ['the cost of a sale can use up the rest', 'OH', homes({ owedCents: 19_000_000 }, 6), [0, 0, 0]],
    ['a quarter share', 'OH', homes({ owners: 'other', sharePercent: 25 }), [50_000, 50_000, 0]],
    ['no share at all', 'OH', homes({ owners: 'other', sharePercent: 0 }), [0, 0, 0]],
    ['a share not known counts in full', 'OH', homes({ owners: 'other' }), [200_000, 184_300, 15_700]],
    ['not lived in: no homestead', 'OH', homes({ livesIn: 'no' }), [200_000, 0, 200_000]],
    ['a lost worth is not counted', 'OH', homes({ valueCents: undefined }), [0, 0, 0]],
    // N.J. Stat. Ann. § 2A:17-17 knows no homestead; § 2A:17-19's $1,000 is for goods.
    ['a state without a homestead', 'NJ', homes(), [200_000, 0, 200_000]],
    // Fla. Const. art. X, § 4: half an acre in town, 160 outside; Tex. Const. art. XVI, §§ 50-51.
    [
      'no dollar limit, within the land',
      'FL',
      homes({ withinAcres: 'yes', valueCents: 90_000_000 }),
      [900_000, 900_000, 0],
    ],
    [
      'no dollar limit, land not known: counted at the worst',
      'TX',
      homes({ withinAcres: 'unsure' }),
      [200_000, 0, 200_000],
    ],
    ['no dollar limit, more land: counted at the worst', 'TX', homes({ withinAcres: 'no' }), [200_000, 0, 200_000]],
    ['no dollar limit and no limit of land', 'DC', homes(), [200_000, 200_000, 0]],
    // Or. Rev. Stat. § 18.395: $150,000, and $300,000 for a couple who both owe.
    [
      'a couple who both owe: the couple’s amount, on all of it',
      'OR',
      { ...spouse('yes'), ...homes({ owners: 'spouse' }) },
      [200_000, 200_000, 0],
    ],
    [
      'a couple where one owes: one amount, on the half',
      'OR',
      { ...spouse('no'), ...homes({ owners: 'spouse', sharePercent: 50 }) },
      [100_000, 100_000, 0],
    ],
  ])('%s', (_name, code, owned, expected) => {
    expect(first(code, owned)).toEqual(expected)
  })

  test('how far a sale would fall short is said', () => {
    const { things, working } = reachIn('OH', homes({ owedCents: 20_000_000 }, 5))
    expect(things[0]).toMatchObject({ equityCents: 0, underwaterCents: 1_000_000 })
    expect(working.things.some(({ text }) => text.en.includes('$10,000.00 short'))).toBe(true)
  })

  test('a couple’s larger amount left out is said', () => {
    const said = (owes: string) =>
      reachIn('OR', { ...spouse(owes), ...homes() }).warnings.some(({ en }) => en.includes('married couple more'))
    expect([said('no'), said('unsure'), said('yes')]).toEqual([true, true, false])
  })

  test('a second home lived in is not kept with the first', () => {
    const { things } = reachIn('OH', {
      homes: listed(house, { ...house, valueCents: 10_000_000 }),
      'sale-costs': { notSure: true },
    })
    expect(things.map(({ name, reachableCents }) => [name.en, reachableCents])).toEqual([
      // $188,000 less the homestead and the wildcard; the second has neither.
      ['House', 370_000],
      ['House (2)', 9_400_000],
    ])
  })
})

describe('other things and money', () => {
  // Ohio: $5,025 of one vehicle (§ 2329.66(A)(2)), $1,675 of any property.
  test.each<[string, StoredAnswers, number]>([
    ['nothing', {}, 0],
    ['a car of just the exemption', { vehicles: listed({ ...car, valueCents: 502_500 }) }, 0],
    ['a car above the wildcard too', { vehicles: listed({ ...car, valueCents: 670_100 }) }, 100],
    ['a car owed more on than it is worth', { vehicles: listed({ ...car, owedCents: 900_000 }) }, 0],
    [
      'two cars: one exemption, the wildcard on the other',
      { vehicles: listed(car, { ...car, valueCents: 167_500 }) },
      0,
    ],
    [
      'jewelry above the wildcard',
      { belongings: { toolsWorthCents: 0, householdWorthCents: 0, otherWorthCents: 167_600 } },
      100,
    ],
    [
      'money above the wildcard',
      { 'bank-accounts': listed({ ...account, balanceCents: 167_600 }), 'benefit-deposits': listed() },
      100,
    ],
    [
      'one wildcard for a car and the bank together',
      {
        vehicles: listed({ ...car, valueCents: 602_500 }),
        'bank-accounts': listed(account),
        'benefit-deposits': listed(),
      },
      32_500,
    ],
  ])('%s', (_name, owned, expected) => {
    expect(reachIn('OH', owned).onceCents).toBe(expected)
  })

  // Cal. Code Civ. Proc. § 704.220: $2,244 from July 1, 2025, for each debtor across all accounts.
  test('a state’s own amount counts once, over all accounts', () => {
    const owned = {
      'bank-accounts': listed({ ...account, balanceCents: 200_000 }, { ...account, balanceCents: 100_000 }),
      'benefit-deposits': listed(),
    }
    const { accounts, onceCents } = reachIn('CA', owned)
    expect(accounts.map(one => one.exemptionCents)).toEqual([200_000, 24_400])
    expect(onceCents).toBe(75_600)
    expect(accounts.map(({ name }) => name)).toEqual(['First Bank', 'First Bank (2)'])
  })

  test('federal benefits come before the state’s amount', () => {
    const deposits = listed({
      benefit: 'ssi',
      depositedOn: '2026-11-01',
      amountCents: 60_000,
      account: 'First Bank',
      isDirect: 'yes',
    })
    const [found] = reachIn('CA', {
      'bank-accounts': listed({ ...account, balanceCents: 300_000 }),
      'benefit-deposits': deposits,
    }).accounts
    expect(found).toMatchObject({ automaticCents: 60_000, exemptionCents: 224_400, reachableCents: 15_600 })
  })

  test('200 of everything', () => {
    const many = <T>(one: T): T[] => Array.from({ length: 200 }, () => one)
    const reach = reachIn('OH', {
      pay: listed(...many(job).slice(0, 20)),
      ...{ homes: listed(...many(house)), 'sale-costs': { homeSalePercent: 6 } },
      vehicles: listed(...many(car)),
      ...{ 'bank-accounts': listed(...many(account)), 'benefit-deposits': listed() },
    })
    expect(reach.things).toHaveLength(400)
    expect(new Set(reach.things.map(({ name }) => name.en)).size).toBe(400)
    const sum = [...reach.things, ...reach.accounts].reduce((s, { reachableCents }) => s + reachableCents, 0)
    expect(sum).toBe(reach.onceCents)
    // 200 homes less one homestead, 200 cars less one exemption, 200 accounts, and one wildcard.
    expect(reach.onceCents).toBe(200 * 18_800_000 - 18_262_500 + 199 * 500_000 + 200 * 100_000 - 167_500)
  })
})

describe('what is not known', () => {
  const unknowns = (code: StateCode, owned: StoredAnswers) =>
    reachIn(code, owned).unknowns.map(({ stepId, counted }) => `${stepId} ${counted}`)

  test.each<[string, StateCode, StoredAnswers, string[]]>([
    ['nothing', 'OH', {}, []],
    ['a car’s worth', 'OH', { vehicles: listed({ ...car, valueCents: undefined }) }, ['vehicles left-out']],
    [
      'a car’s loan, where some of it can be reached',
      'OH',
      { vehicles: listed({ ...car, valueCents: 900_000, owedCents: undefined }) },
      ['vehicles at-worst'],
    ],
    ['a car’s loan, where it is safe anyway', 'OH', { vehicles: listed({ ...car, owedCents: undefined }) }, []],
    ['whether there is a home', 'OH', { homes: { notSure: true } }, ['homes left-out']],
    ['a share', 'OH', homes({ owners: 'other' }), ['homes at-worst']],
    ['the land', 'TX', homes({ withinAcres: 'unsure' }), ['homes at-worst']],
    [
      'the worth of a home that is safe whatever it is worth',
      'FL',
      homes({ withinAcres: 'yes', valueCents: undefined }),
      [],
    ],
    [
      'a balance',
      'OH',
      { 'bank-accounts': listed({ ...account, balanceCents: undefined }), 'benefit-deposits': listed() },
      ['bank-accounts left-out'],
    ],
    [
      'whether benefits came in',
      'OH',
      { 'bank-accounts': listed(account), 'benefit-deposits': { notSure: true } },
      ['benefit-deposits at-worst'],
    ],
    [
      'what belongings are worth',
      'OH',
      { belongings: { notSure: true } },
      ['belongings left-out', 'belongings left-out', 'belongings left-out'],
    ],
  ])('%s', (_name, code, owned, expected) => {
    expect(unknowns(code, owned)).toEqual(expected)
  })

  test('nothing is known before the first question', () => {
    const file = debtorIn('OH')
    const { household: _household, ...stored } = file.stored
    const reach = reachOf({ ...file, stored })
    expect(reach).toMatchObject({ onceCents: 0, monthlyCents: 0, property: { openStep: { id: 'household' } } })
    expect(reach?.unknowns.length).toBeGreaterThan(4)
  })

  test('a cost of sale not given is the assumed one, and said to be', () => {
    const reach = reachIn('OH', { ...homes(), 'sale-costs': { notSure: true } })
    expect(reach.property).toMatchObject({ homeSalePercent: 6, isSalePercentAssumed: true })
  })

  test('a deposit into an account that was taken away is asked again', () => {
    const deposits = listed({
      benefit: 'ssi',
      depositedOn: '2026-11-01',
      amountCents: 1,
      account: 'Other',
      isDirect: 'yes',
    })
    const file = debtorIn('OH', { 'bank-accounts': listed(account), 'benefit-deposits': deposits })
    expect(reachOf(file)?.property.openStep?.id).toBe('benefit-deposits')
  })
})

describe('whatever is owned, anywhere', () => {
  const cents = fc.integer({ min: 0, max: 50_000_000 })
  const owned = fc.record({
    code: fc.constantFrom(...stateCodes),
    value: cents,
    owed: cents,
    share: fc.integer({ min: 0, max: 100 }),
    carValue: cents,
    balance: cents,
    isMarried: fc.boolean(),
  })

  it('each thing is cut into kept and reachable, and the total is their sum', () => {
    fc.assert(
      fc.property(owned, ({ code, value, owed, share, carValue, balance, isMarried }) => {
        const file = debtorIn(code, {
          ...(isMarried && spouse('no')),
          ...homes({ withinAcres: 'yes', valueCents: value, owedCents: owed, owners: 'other', sharePercent: share }, 6),
          vehicles: listed({ ...car, valueCents: carValue }),
          ...{ 'bank-accounts': listed({ ...account, balanceCents: balance }), 'benefit-deposits': listed() },
        })
        const reach = reachOf(file)
        if (!reach) throw new Error('The state is known.')
        for (const thing of reach.things) {
          expect(thing.protectedCents + thing.reachableCents).toBe(thing.equityCents)
          expect(Math.min(thing.exemptionCents, thing.wildcardCents, thing.reachableCents)).toBeGreaterThanOrEqual(0)
        }
        const whole = file.state && reachFrom(file.state, file, propertyIn(file), { whole: true })
        expect(whole?.onceCents).toBeGreaterThanOrEqual(reach.onceCents)
      }),
      { numRuns: 60 },
    )
  })
})
