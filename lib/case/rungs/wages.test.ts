import { describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import { creditorCase } from '@/tests/setup/creditor-file'
import { wagesRung } from './wages'

const job = (given: object) => ({ 'their-job': { jobKnown: 'known', theirEmployer: 'Harvest Foods', ...given } })
const weekly = (theirPayCents: number, more: object = {}) => job({ theirPayCents, theirPayEvery: 'week', ...more })

describe('part of wages', () => {
  // Take-home is assumed from 75% to 90% of pay before taxes. A month is 52/12 weeks.
  test.each<[string, StateCode, object, object]>([
    [
      // Cal. Code Civ. Proc. § 706.050: the lesser of 20%, and 40% above 48 × $16.90 = $811.20.
      // $1,170.00: $143.52 a week; $975.00: $65.52 a week.
      'California, $1,300 a week',
      'CA',
      weekly(130_000),
      { per: 'month', lowCents: 28_392, highCents: 62_192 },
    ],
    [
      // 15 U.S.C. § 1673: the lesser of 25%, and what is above 30 × $7.25 = $217.50. $405.00: $101.25; $337.50: $84.38.
      'Georgia follows the federal cap, $450 a week',
      'GA',
      weekly(45_000),
      { per: 'month', lowCents: 36_565, highCents: 43_875 },
    ],
    [
      'what others take comes off the cap',
      'GA',
      weekly(45_000, { theirGarnishedCents: 10_000 }),
      { per: 'month', lowCents: 0, highCents: 542 },
    ],
    [
      // Mass. G.L. c. 246 § 28: trustee process takes the pay that is owed that day, once.
      'Massachusetts has no order that runs on',
      'MA',
      weekly(130_000),
      { per: 'once', lowCents: 19_500, highCents: 19_500 },
    ],
    [
      'pay not known: from nothing to the assumed $1,000 a week',
      'GA',
      job({}),
      { per: 'month', lowCents: 0, highCents: 97_500 },
    ],
  ])('%s', (_what, state, given, expected) => {
    const rung = wagesRung(creditorCase(given as never, state))
    expect(rung.shut).toBeNull()
    expect(rung.yield).toEqual(expected)
  })

  test.each<[string, StateCode, object, string]>([
    // Tex. Const. art. XVI, § 28.
    ['Texas lets no wages be taken', 'TX', weekly(130_000), 'Tex. Const. art. XVI, § 28'],
    ['North Carolina neither', 'NC', weekly(130_000), 'N.C.'],
    ['Pennsylvania neither', 'PA', weekly(130_000), 'Pa.'],
    ['South Carolina neither', 'SC', weekly(130_000), 'S.C.'],
    // 90% of $241.66 is $217.49, a cent below 30 × $7.25.
    ['a cent below the federal floor', 'GA', weekly(24_166), 'O.C.G.A. §§ 18-4-5'],
    [
      'others already take all the cap allows',
      'GA',
      weekly(45_000, { theirGarnishedCents: 20_000 }),
      'O.C.G.A. §§ 18-4-5',
    ],
    [
      'more is taken than the cap allows at all',
      'GA',
      weekly(45_000, { theirGarnishedCents: 900_000 }),
      'O.C.G.A. §§ 18-4-5',
    ],
    ['benefits only, no job known', 'CA', { 'their-trouble': { theirTroubles: ['benefits'] } }, '42 U.S.C. § 407'],
  ])('is shut with its section: %s', (_what, state, given, section) => {
    const { shut } = wagesRung(creditorCase(given as never, state))
    expect(shut?.why.en).toBeTruthy()
    expect(shut?.cite?.section).toContain(section)
  })

  test('the federal floor itself lets a cent through', () => {
    // 90% of $241.68 is $217.51.
    expect(wagesRung(creditorCase(weekly(24_168), 'GA')).yield.highCents).toBeGreaterThan(0)
  })

  test.each([
    ['no job', { 'their-job': { jobKnown: 'none' } }, 'no job'],
    [
      'a company',
      { 'other-side': { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true } },
      'no wages',
    ],
  ])('is shut without a law: %s', (_what, given, said) => {
    const { shut } = wagesRung(creditorCase(given))
    expect(shut?.why.en).toContain(said)
    expect(shut?.cite).toBeUndefined()
  })

  test.each([
    ['sure', { jobSure: 'sure' }, 'good'],
    ['likely', { jobSure: 'likely' }, 'fair'],
    ['not said', {}, 'fair'],
    ['a guess', { jobSure: 'guess' }, 'poor'],
  ])('the chance follows how sure they are: %s', (_what, given, band) => {
    expect(wagesRung(creditorCase(weekly(130_000, given))).band).toBe(band)
  })

  test('without the employer it needs the name', () => {
    expect(wagesRung(creditorCase({ 'their-job': { jobKnown: 'works' } })).needs).toHaveLength(1)
    expect(wagesRung(creditorCase()).needs).toHaveLength(1)
  })

  // Minn. Stat. § 571.922: 90 days.
  test.each<[StateCode, number | null]>([
    ['MN', 3],
    ['CA', null],
  ])('an order in %s runs %s months', (state, months) => {
    expect(wagesRung(creditorCase(weekly(130_000), state)).orderMonths).toBe(months)
  })
})
