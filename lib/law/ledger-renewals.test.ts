import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { foldLedger, type LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'

const entered: IsoDate = '2010-03-01'

function terms(more: Partial<LedgerTerms> = {}): LedgerTerms {
  return {
    segments: [{ from: entered, annualPercent: 10 }],
    compounding: 'simple',
    yearBasis: 365,
    rounding: 'half-up',
    perDiemFirst: false,
    costsBear: true,
    awardedInterestBears: true,
    order: ['interest', 'costs', 'principal'],
    ...more,
  }
}

function daysAfter(days: number): IsoDate {
  return addDays(entered, days)
}

function judgment(principalCents: Cents, costsCents = 0, interestCents = 0): LedgerEvent {
  return { id: 'judgment', on: entered, kind: 'judgment', principalCents, costsCents, interestCents }
}

function renewal(days: number, rollsInterestIn = true): LedgerEvent {
  return { id: `renewal-${days}`, on: daysAfter(days), kind: 'renewal', rollsInterestIn }
}

describe('a renewal that rolls interest in', () => {
  it('the courts’ own example: $20,000 for 3,605 days, per diem first (California Courts, Renew the Judgment, courts.ca.gov/8213.htm)', () => {
    const ledger = foldLedger([judgment(2_000_000), renewal(3_605)], terms({ perDiemFirst: true }), daysAfter(3_605))
    expect(ledger.entries[1]).toMatchObject({
      amountCents: 1_975_540,
      principalCents: 3_975_540,
      interestCents: 0,
      rolledIn: { interestCents: 1_975_540, costsCents: 0 },
    })
    expect(ledger).toMatchObject({ principalCents: 3_975_540, payoffCents: 3_975_540, perDiemCents: 1_089 })
  })

  it('the same exactly: $19,753.42', () => {
    const ledger = foldLedger([judgment(2_000_000), renewal(3_605)], terms(), daysAfter(3_605))
    expect(ledger).toMatchObject({ principalCents: 3_975_342, payoffCents: 3_975_342 })
  })

  it('on the day itself changes nothing in all, and the new principal earns from the day after', () => {
    const before = foldLedger([judgment(500_000)], terms(), daysAfter(365))
    const on = foldLedger([judgment(500_000), renewal(365)], terms(), daysAfter(365))
    expect(on.payoffCents).toBe(before.payoffCents)
    // $5,500.00 at 10% for 73 days, a fifth of a year.
    expect(foldLedger([judgment(500_000), renewal(365)], terms(), daysAfter(365 + 73))).toMatchObject({
      principalCents: 550_000,
      interestCents: 11_000,
    })
  })

  it('takes in costs and the interest awarded, those that bore none too', () => {
    const apart = terms({ costsBear: false, awardedInterestBears: false })
    const ledger = foldLedger([judgment(100_000, 10_000, 5_000), renewal(365)], apart, daysAfter(730))
    expect(ledger.entries[1]).toMatchObject({ rolledIn: { interestCents: 15_000, costsCents: 10_000 } })
    expect(ledger).toMatchObject({ principalCents: 125_000, costsCents: 0, interestCents: 12_500 })
  })

  it('takes in what compounds too', () => {
    const yearly = terms({ compounding: 'yearly' })
    const ledger = foldLedger([judgment(100_000), renewal(500)], yearly, daysAfter(500))
    expect(ledger).toMatchObject({ compoundedInterestCents: 0, interestCents: 0 })
    expect(ledger.principalCents).toBe(foldLedger([judgment(100_000)], yearly, daysAfter(500)).payoffCents)
  })

  it('keeps the fraction of a cent: two half cents make one', () => {
    // $18.25 at 10% earns half a cent a day: up to one cent on the first day, and then none for the second.
    const ledger = foldLedger([judgment(1_825), renewal(1)], terms(), daysAfter(2))
    expect(ledger).toMatchObject({ principalCents: 1_826, interestCents: 0 })
  })

  it('comes after the fee, the waiver and the payment of its day, whatever the order of recording', () => {
    const on = daysAfter(365)
    const events: LedgerEvent[] = [
      renewal(365),
      { id: 'paid', on, kind: 'payment', amountCents: 20_000 },
      { id: 'forgiven', on, kind: 'waiver', amountCents: 10_000, from: 'interest' },
      { id: 'fee', on, kind: 'cost', amountCents: 4_500 },
      judgment(500_000),
    ]
    const ledger = foldLedger(events, terms(), on)
    expect(ledger.entries.map(({ id }) => id)).toEqual(['judgment', 'fee', 'forgiven', 'paid', 'renewal-365'])
    // $500.00 of interest, less $100.00 forgiven and $200.00 paid; and the fee.
    expect(ledger.entries[4]).toMatchObject({ rolledIn: { interestCents: 20_000, costsCents: 4_500 } })
    expect(ledger.principalCents).toBe(524_500)
  })

  it('twice rolls in twice', () => {
    const ledger = foldLedger([judgment(100_000), renewal(365), renewal(730)], terms(), daysAfter(730))
    expect(ledger.principalCents).toBe(121_000)
  })

  it('of what is paid has nothing to roll in', () => {
    const events = [judgment(100_000), renewal(365)]
    const paid: LedgerEvent = { id: 'paid', on: daysAfter(10), kind: 'payment', amountCents: 150_000 }
    const ledger = foldLedger([...events, paid], terms(), daysAfter(365))
    expect(ledger.entries[2]).toMatchObject({ amountCents: 0, rolledIn: { interestCents: 0, costsCents: 0 } })
    expect(ledger).toMatchObject({ payoffCents: 0, refundCents: 49_726 })
  })

  it('can be reversed, and the reversal shows no amount', () => {
    const back: LedgerEvent = { id: 'back', on: daysAfter(400), kind: 'reversal', of: 'renewal-365' }
    const ledger = foldLedger([judgment(500_000), renewal(365), back], terms(), daysAfter(730))
    expect(ledger).toMatchObject({ principalCents: 500_000, interestCents: 100_000 })
    expect(ledger.entries.map(({ kind, amountCents, isReversed }) => [kind, amountCents, isReversed])).toEqual([
      ['judgment', 500_000, false],
      ['renewal', 0, true],
      ['reversal', 0, false],
    ])
    expect(ledger.entries[1]?.rolledIn).toBeUndefined()
    expect(foldLedger([judgment(500_000), renewal(365), back], terms(), daysAfter(399)).principalCents).toBe(550_000)
  })
})

describe('a renewal that does not', () => {
  it('is a row and nothing more', () => {
    const ledger = foldLedger([judgment(500_000), renewal(365, false)], terms(), daysAfter(730))
    expect(ledger).toMatchObject({ principalCents: 500_000, interestCents: 100_000 })
    expect(ledger.entries[1]).toMatchObject({ kind: 'renewal', amountCents: 0, interestCents: 50_000 })
    expect(ledger.entries[1]?.rolledIn).toBeUndefined()
  })
})
