import { describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import { creditorCase } from '@/tests/setup/creditor-file'
import { homeSaleRung } from './home-sale'
import { lienRung } from './lien'

const owns = (given: object) => ({ 'their-home': { homeKind: 'owns', homeLivesIn: 'yes', ...given } })
const worth = (homeWorthCents: number, homeOwedCents: number, more: object = {}) =>
  owns({ homeWorthCents, homeOwedCents, ...more })

describe('a lien and a forced sale', () => {
  // A sale is assumed to cost 6% of the price; the least takes the worth 20% lower and every exemption.
  test.each<[string, StateCode, object, object, object]>([
    [
      // Tex. Prop. Code § 41.001: a homestead has no limit in dollars.
      'Texas, lived in: nothing is reached',
      'TX',
      worth(40_000_000, 10_000_000),
      { lowCents: 0, highCents: 0 },
      { lowCents: 0, highCents: 0 },
    ],
    [
      // $400,000 − 6% − $100,000 = $276,000; 20% lower $200,800.
      'Texas, not lived in: all of it',
      'TX',
      worth(40_000_000, 10_000_000, { homeLivesIn: 'no' }),
      { lowCents: 20_080_000, highCents: 27_600_000 },
      { lowCents: 20_080_000, highCents: 27_600_000 },
    ],
    [
      // Va. Code § 34-4: $50,000 of a home. A lien waits for all that is above the loans.
      'Virginia',
      'VA',
      worth(40_000_000, 10_000_000),
      { highCents: 27_600_000 },
      { highCents: 22_600_000 },
    ],
    [
      'negative equity counts as none',
      'VA',
      worth(10_000_000, 90_000_000),
      { lowCents: 0, highCents: 0 },
      { highCents: 0 },
    ],
    [
      'worth not known: from nothing to the assumed $80,000',
      'VA',
      owns({}),
      { lowCents: 0, highCents: 8_000_000 },
      { highCents: 3_000_000 },
    ],
  ])('%s', (_what, state, given, lien, sale) => {
    const c = creditorCase(given as never, state)
    expect(lienRung(c).yield).toMatchObject(lien)
    expect(homeSaleRung(c).yield).toMatchObject(sale)
  })

  test('Missouri: a judgment of this court gives no lien on land', () => {
    // Mo. Rev. Stat. § 517.141 and what follows, as the state's entry cites it.
    const { shut } = lienRung(creditorCase(worth(40_000_000, 10_000_000), 'MO'))
    expect(shut?.cite?.section).toContain('Mo.')
  })

  test.each([
    ['no limit in dollars', 'TX', worth(40_000_000, 10_000_000)],
    ['no limit, whatever it is worth', 'FL', owns({})],
    ['nothing left above loans and homestead', 'VA', worth(20_000_000, 15_000_000)],
  ] as const)('a forced sale is shut, and says by which section: %s', (_what, state, given) => {
    const { shut } = homeSaleRung(creditorCase(given, state))
    expect(shut?.cite?.section).toBeTruthy()
  })

  test('who rents has nothing to lien', () => {
    const c = creditorCase({ 'their-home': { homeKind: 'rents' } })
    expect([lienRung(c).shut, homeSaleRung(c).shut]).not.toContain(null)
  })

  test('a company has no homestead', () => {
    const company = { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true }
    const c = creditorCase({ ...worth(40_000_000, 10_000_000), 'other-side': company }, 'TX')
    expect(lienRung(c).yield.highCents).toBe(27_600_000)
  })

  test('what must be known first', () => {
    expect(lienRung(creditorCase()).needs).toHaveLength(1)
    expect(homeSaleRung(creditorCase(owns({}), 'VA')).needs).toHaveLength(1)
    expect(homeSaleRung(creditorCase(worth(40_000_000, 0), 'VA')).needs).toEqual([])
  })
})
