import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HandOverAsked, handOverOf, keptOf } from './hand-over'

/** $1,000.00 of $2,000.00 owed would come in, at $100.00 in fees, over ten months. */
const plain: HandOverAsked = {
  owedCents: 200_000,
  own: { lowCents: 100_000, highCents: 100_000, costCents: 10_000, months: 10 },
  time: null,
  lawyer: { sharePercent: 33, upfrontCents: 50_000 },
  agency: { sharePercent: 40, upfrontCents: 0 },
  salePriceCents: 10_000,
}
const found = (asked: Partial<HandOverAsked> = {}) => handOverOf({ ...plain, ...asked })
const wayIn = (id: string, asked: Partial<HandOverAsked> = {}) => found(asked).ways.find(way => way.id === id)

describe('what is kept', () => {
  test('of each way, when a thousand comes in', () => {
    expect(found().ways.map(({ id, lowCents, highCents }) => [id, lowCents, highCents])).toEqual([
      ['self', 90_000, 90_000],
      ['lawyer', 17_000, 17_000],
      ['agency', 60_000, 60_000],
      ['sell', 10_000, 10_000],
    ])
    expect(found().best).toBe('self')
  })

  test.each<[string, number, number, number]>([
    ['nothing kept back', 0, 0, 100_000],
    ['all of it', 100, 0, 0],
    ['all of it and money first', 100, 500, -500],
    ['a third, to the cent', 33.333, 0, 66_667],
    ['a share beyond all is all', 140, 0, 0],
    ['a share below nothing is nothing', -5, 0, 100_000],
  ])('%s', (_name, sharePercent, upfrontCents, kept) => {
    expect(keptOf(100_000, { sharePercent, upfrontCents })).toBe(kept)
  })

  test('nobody collects more than is owed, nor less than nothing', () => {
    const own = { lowCents: -50_000, highCents: 900_000, costCents: 0, months: 1 }
    expect(wayIn('self', { own })).toMatchObject({ lowCents: 0, highCents: 200_000 })
  })

  test('low and high the wrong way round are put right', () => {
    const own = { ...plain.own, lowCents: 150_000, highCents: 20_000 }
    expect(wayIn('self', { own })).toMatchObject({ lowCents: 10_000, highCents: 140_000 })
  })

  test('costs larger than what comes in: collecting yourself loses, and a price of nothing is better', () => {
    const own = { lowCents: 0, highCents: 5_000, costCents: 20_000, months: 3 }
    expect(found({ own, salePriceCents: 0, agency: { sharePercent: 100, upfrontCents: 1 } })).toMatchObject({
      selfCents: -17_500,
      best: 'sell',
    })
  })

  test('nothing is owed: nothing is kept', () => {
    const { ways, best } = found({ owedCents: 0, salePriceCents: 0, agency: { sharePercent: 40, upfrontCents: 0 } })
    expect(ways.map(way => way.highCents)).toEqual([-10_000, -50_000, 0, 0])
    expect(best).toBe('agency')
  })
})

describe('from when another way pays', () => {
  test.each<[string, 'lawyer' | 'agency', Partial<HandOverAsked>, unknown]>([
    // 90,000 ÷ 0.6.
    ['an agency at 40%', 'agency', {}, { kind: 'from', cents: 150_000 }],
    // 140,000 ÷ 0.67 is 208,955.2…, and 200,000 is owed.
    ['a lawyer who would have to collect more than is owed', 'lawyer', {}, { kind: 'never' }],
    ['at just what is owed', 'agency', { owedCents: 150_000 }, { kind: 'from', cents: 150_000 }],
    ['a cent less is owed than it takes', 'agency', { owedCents: 149_999 }, { kind: 'never' }],
    ['an agency that keeps all', 'agency', { agency: { sharePercent: 100, upfrontCents: 0 } }, { kind: 'never' }],
    [
      'rounded up: a cent less would not do',
      'agency',
      { own: { ...plain.own, costCents: 0 }, agency: { sharePercent: 30, upfrontCents: 0 } },
      { kind: 'from', cents: 142_858 },
    ],
    [
      'collecting yourself only loses',
      'agency',
      { own: { lowCents: 0, highCents: 0, costCents: 100, months: 1 } },
      { kind: 'always' },
    ],
  ])('%s', (_name, id, asked, expected) => {
    expect(wayIn(id, asked)?.paysFrom).toEqual(expected)
  })

  test.each([
    ['a cent below', 89_999, 'never'],
    ['the same', 90_000, 'always'],
  ])('a price %s what you would keep', (_name, salePriceCents, kind) => {
    expect(wayIn('sell', { salePriceCents })?.paysFrom).toEqual({ kind })
  })

  test('collecting what is said leaves at least as much as collecting yourself, and a cent less does not', () => {
    const terms = fc.record({
      sharePercent: fc.integer({ min: 0, max: 99_999 }).map(n => n / 1_000),
      upfrontCents: fc.nat(1_000_000),
    })
    const own = fc.record({
      lowCents: fc.nat(5_000_000),
      highCents: fc.nat(5_000_000),
      costCents: fc.nat(1_000_000),
      months: fc.integer({ min: 1, max: 240 }),
    })
    fc.assert(
      fc.property(terms, own, (agency, way) => {
        const { ways, selfCents } = found({ owedCents: 5_000_000, agency, own: way })
        const pays = ways.find(one => one.id === 'agency')?.paysFrom
        if (pays?.kind !== 'from') return
        expect(keptOf(pays.cents, agency)).toBeGreaterThanOrEqual(selfCents)
        // Rounding may give half a cent to either side, so two cents less must fall short.
        expect(keptOf(pays.cents - 2, agency)).toBeLessThanOrEqual(selfCents)
      }),
    )
  })
})

describe('your own time', () => {
  test('is counted over the months, and kept apart', () => {
    expect(found({ time: { hoursAMonth: 2, hourCents: 2_000 } })).toMatchObject({
      hours: 20,
      timeCents: 40_000,
      selfCents: 90_000,
      selfAfterTimeCents: 50_000,
    })
  })

  test('not known', () => {
    expect(found()).toMatchObject({ hours: null, timeCents: null, selfAfterTimeCents: null })
  })
})
