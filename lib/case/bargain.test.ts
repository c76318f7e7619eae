import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CreditorAsked, creditorBargain, evenWith } from './bargain-creditor'
import { type DebtorAsked, debtorBargain, forceOf } from './bargain-debtor'

const part = (cents: number, costCents: number) => ({ what: { en: 'Pay', es: 'Salario' }, cents, costCents })
const sums = ({ opening, target, limit }: ReturnType<typeof debtorBargain>) => [
  opening?.cents ?? null,
  target?.cents ?? null,
  limit?.cents ?? null,
]

describe('what force could bring', () => {
  test.each<[string, ReturnType<typeof part>[], number]>([
    ['nothing to take', [], 0],
    ['more than its cost', [part(50_000, 12_500)], 37_500],
    ['as much as its cost', [part(12_500, 12_500)], 0],
    ['less than its cost: left alone', [part(12_499, 12_500)], 0],
    ['two, each after its own cost', [part(50_000, 12_500), part(10_000, 12_500)], 37_500],
    ['more than is owed: no more than that', [part(900_000, 12_500)], 100_000],
  ])('%s', (_what, parts, netCents) => {
    expect(forceOf(100_000, parts, true).netCents).toBe(netCents)
  })
})

describe('a debtor of $1,000', () => {
  const asked: DebtorAsked = {
    ...{ owedCents: 100_000, monthlyCents: 5_000, planMonths: 12, lumpCents: 0, openingPercent: 20 },
    ...{ lumpSharePercent: 60, force: forceOf(100_000, [], true) },
  }

  test.each<[string, Partial<DebtorAsked>, (number | null)[]]>([
    ['$50 for 12 months, nothing to take: aims at 20%', {}, [20_000, 20_000, 60_000]],
    ['$600 at once instead', { monthlyCents: 0, lumpCents: 60_000 }, [20_000, 20_000, 60_000]],
    ['both: the larger', { lumpCents: 60_001 }, [20_000, 20_000, 60_001]],
    ['all of it over time: no more than is owed', { planMonths: 60 }, [20_000, 20_000, 100_000]],
    [
      'force would bring $450: aims there, opens at half',
      { force: forceOf(100_000, [part(57_500, 12_500)], true) },
      [22_500, 45_000, 60_000],
    ],
    [
      'force would bring more than can be paid: aims at the most',
      { force: forceOf(100_000, [part(99_000, 12_500)], true) },
      [30_000, 60_000, 60_000],
    ],
    ['what could be taken is not known: aims at 60%', { force: null }, [30_000, 60_000, 60_000]],
    [
      'something of it is not known: the same',
      { force: forceOf(100_000, [], false), planMonths: 60 },
      [30_000, 60_000, 100_000],
    ],
    ['nothing left to promise: names no sum', { monthlyCents: 0 }, [null, null, 0]],
    ['nothing known: no limit', { monthlyCents: null, lumpCents: null, force: null }, [30_000, 60_000, null]],
    ['20% is beyond what can be paid', { planMonths: 2 }, [10_000, 10_000, 10_000]],
  ])('%s', (_what, given, expected) => {
    expect(sums(debtorBargain({ ...asked, ...given }))).toEqual(expected)
  })

  test('never opens above the target, aims above the limit, or stops above what is owed', () => {
    const cents = fc.integer({ min: 1, max: 3_000_000 })
    const any = fc.record({
      ...{ owedCents: cents, monthlyCents: fc.option(fc.nat(200_000)), planMonths: fc.integer({ min: 1, max: 600 }) },
      ...{ lumpCents: fc.option(fc.nat(900_000)), openingPercent: fc.nat(100), lumpSharePercent: fc.nat(100) },
      force: fc.option(
        fc.record({
          netCents: fc.nat(900_000),
          parts: fc.constant([] as ReturnType<typeof part>[]),
          isWhole: fc.boolean(),
        }),
      ),
    })
    fc.assert(
      fc.property(any, given => {
        const { opening, target, limit } = debtorBargain(given)
        if (opening && target) expect(opening.cents).toBeLessThanOrEqual(target.cents)
        if (target && limit) expect(target.cents).toBeLessThanOrEqual(limit.cents)
        if (limit) expect(limit.cents).toBeLessThanOrEqual(given.owedCents)
      }),
    )
  })
})

describe('a creditor of $1,000', () => {
  const way = (worthCents: number, months: number) => ({
    ...{ name: { en: 'A levy', es: 'Un embargo' }, worthCents, months },
  })
  const next = { name: { en: 'A levy', es: 'Un embargo' }, costCents: 20_000, months: 3, isUsable: true }
  const asked: CreditorAsked = {
    ...{ owedCents: 100_000, ways: [way(40_000, 12)], next, need: 'months', worthPercent: 10, today: '2026-11-21' },
    perDiemCents: 0,
  }

  // $400 in 365 days at 10% is worth $363.63 today; $1,000 in the 92 days to February 21 is worth $975.41.
  test.each<[string, Partial<CreditorAsked>, (number | null)[]]>([
    ['the best way brings $400 in a year', {}, [100_000, 56_900, 36_300]],
    ['a rate of 0: later is as good', { worthPercent: 0 }, [100_000, 60_000, 40_000]],
    ['a smaller sum sooner is better', { ways: [way(40_000, 12), way(37_000, 1)] }, [100_000, 57_000, 36_600]],
    ['no way brings more than it costs', { ways: [way(-5_000, 3)] }, [100_000, 38_700, 0]],
    ['no next step is known', { next: null }, [100_000, 68_100, 36_300]],
    ['nothing told of the other side: no floor', { ways: null }, [100_000, null, null]],
  ])('%s', (_what, given, expected) => {
    expect(sums(creditorBargain({ ...asked, ...given }))).toEqual(expected)
  })

  test('is as well off with less today as with all of it by a levy of $200 that takes 3 months', () => {
    expect(evenWith(asked, next)).toBe(77_541)
    expect(evenWith({ ...asked, worthPercent: 0 }, next)).toBe(80_000)
    expect(evenWith(asked, { ...next, costCents: 100_000 })).toBe(0)
  })

  // At 10% $1,000 earns 27 cents a day by law: in 92 days $24.84, and $1,024.84 then is worth $999.64 today.
  test('the interest the law adds until then makes up for the wait: what is left to give is the cost', () => {
    expect(evenWith({ ...asked, perDiemCents: 27 }, next)).toBe(79_964)
    expect(evenWith({ ...asked, perDiemCents: 27, worthPercent: 0 }, next)).toBe(80_000)
    expect(evenWith({ ...asked, perDiemCents: 40 }, next)).toBe(80_000)
  })
})
