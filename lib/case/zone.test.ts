import { describe, expect, test } from 'vitest'
import { assumedFrom } from './assumed'
import { forceOf } from './bargain-debtor'
import type { CreditorTable, DebtorTable, Limits } from './limits'
import type { Offer } from './offer'
import type { ValuedOffer } from './valued-offers'
import { likelyLimitOf, overlapOf, zonePicture } from './zone'

const shared = {
  ...{ owedCents: 100_000, worthPercent: 10, lumpDays: 14, assumed: assumedFrom({}), openingCents: 20_000 },
  ...{ worked: { opening: null, target: null, limit: null }, target: null },
}
const creditorTable: CreditorTable = {
  ...{ side: 'creditor', owedCents: 100_000, ways: [], next: null, need: null, worthPercent: 10 },
  ...{ today: '2026-11-21', perDiemCents: 0, canForce: true, isOutOfWork: false, talksOfBankruptcy: false },
}
const debtorTable: DebtorTable = {
  ...{ side: 'debtor', owedCents: 100_000, monthlyCents: 5_000, planMonths: 12, lumpCents: null, lump: null },
  ...{ force: null, openingPercent: 20, lumpSharePercent: 60 },
}
const creditor: Limits = { ...shared, table: creditorTable, limit: { cents: 50_000, isOwn: true } }
const debtor: Limits = { ...shared, table: debtorTable, limit: { cents: 60_000, isOwn: true } }

function offered(madeBy: Offer['madeBy'], totalCents: number | null, isOurs: boolean): ValuedOffer {
  const terms: Offer['terms'] =
    totalCents === null ? { kind: 'wish', text: 'More time' } : { kind: 'lump', totalCents, payBy: '2026-12-01' }
  return {
    offer: {
      ...{
        id: `${madeBy} ${totalCents}`,
        madeBy,
        terms,
        how: 'phone',
        madeOn: '2026-11-09',
        validUntil: null,
        note: '',
      },
      ...{ answersOfferId: null, answer: null },
    },
    ...{ standing: 'open', isOurs, totalCents, worthCents: totalCents, valueCents: totalCents },
    ...{ lastOn: null, isWithin: null, isCarried: null },
  }
}

const poor: Limits = { ...creditor, table: { ...creditorTable, canForce: false } }
const safe: Limits = { ...debtor, table: { ...debtorTable, force: forceOf(100_000, [], true) } }

describe('where the other side likely stops, and where a deal could lie', () => {
  test.each<[string, Limits, number | null, [number, number], [number, number] | null]>([
    ['for a creditor: what deals often bring', creditor, null, [40_000, 80_000], [50_000, 80_000]],
    ['for a creditor, nothing to take: less', poor, null, [0, 40_000], null],
    ['for a creditor, they offered $600: no less', creditor, 60_000, [60_000, 80_000], [60_000, 80_000]],
    ['for a creditor, they offered $900: no less', creditor, 90_000, [90_000, 90_000], [90_000, 90_000]],
    ['for a debtor: what deals often bring', debtor, null, [40_000, 80_000], [40_000, 60_000]],
    ['for a debtor, nothing to take: lower', safe, null, [0, 80_000], [0, 60_000]],
    ['for a debtor, they asked $500: no more', debtor, 50_000, [40_000, 50_000], [40_000, 50_000]],
    ['for a debtor, they asked $300: no more', debtor, 30_000, [30_000, 30_000], [30_000, 30_000]],
    ['for a debtor, they asked $950: nothing new', debtor, 95_000, [40_000, 80_000], [40_000, 60_000]],
    [
      'for a debtor whose limit is below it: nowhere',
      { ...debtor, limit: { cents: 39_999, isOwn: true } },
      null,
      [40_000, 80_000],
      null,
    ],
    [
      'for a debtor whose limit is just there',
      { ...debtor, limit: { cents: 40_000, isOwn: true } },
      null,
      [40_000, 80_000],
      [40_000, 40_000],
    ],
    ['without a limit: nowhere to say', { ...debtor, limit: null }, null, [40_000, 80_000], null],
  ])('%s', (_what, limits, theirs, [low, high], expected) => {
    const { side } = limits.table
    const offers = theirs === null ? [] : [offered(side === 'creditor' ? 'debtor' : 'creditor', theirs, false)]
    const likely = likelyLimitOf(limits, offers)
    expect([likely.lowCents, likely.highCents]).toEqual([low, high])
    const overlap = overlapOf(limits, likely)
    expect(overlap && [overlap.lowCents, overlap.highCents]).toEqual(expected)
  })
})

describe('the picture', () => {
  const offers = [
    ...Array.from({ length: 10 }, (_, index) => offered('debtor', 10_000 + index, false)),
    offered('creditor', 90_000, true),
    offered('debtor', null, false),
  ]

  test('draws the latest eight offers with a sum, and stresses the last', () => {
    const drawn = zonePicture(creditor, offers).offers
    expect(drawn).toHaveLength(8)
    expect(drawn.filter(one => one.isLatest)).toEqual([drawn.at(-1)])
    expect(drawn.at(-1)).toMatchObject({ by: 'us', cents: 90_000 })
  })

  test('says the same in a sentence, and that their limit is only likely', () => {
    expect(zonePicture(creditor, offers).said.en).toBe(
      'Of $1,000.00 owed, their limit likely lies between $400.00 and $800.00. With yours at $500.00, a deal could lie between $500.00 and $800.00. The latest is your offer of $900.00.',
    )
    expect(zonePicture(poor, []).said.en).toContain('the two may not meet')
    expect(zonePicture({ ...debtor, limit: null }, []).said.en).toContain('You have no limit yet.')
  })
})
