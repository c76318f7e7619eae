import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, parseMoney } from '@/lib/shared/money'
import type { Bucket } from './balance'
import { foldLedger, type LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'
import published from './vectors/interest.json'

const entered: IsoDate = '2021-03-01'

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

function judgment(principalCents: Cents, costsCents = 0, interestCents = 0): LedgerEvent {
  return { id: 'judgment', on: entered, kind: 'judgment', principalCents, costsCents, interestCents }
}

function payment(id: string, on: IsoDate, amountCents: Cents): LedgerEvent {
  return { id, on, kind: 'payment', amountCents }
}

function daysAfter(days: number): IsoDate {
  return addDays(entered, days)
}

function cents(text: string | undefined): Cents {
  const money = parseMoney(text ?? '')
  if (!money.ok) throw new Error(`not money: ${text}`)
  return money.value
}

describe('published examples', () => {
  const twoPayments = [judgment(500_000), payment('a', daysAfter(145), 40_000), payment('b', daysAfter(360), 170_000)]

  it('ca-ledger-court: the courts’ own chain, rounding the per diem first', () => {
    const row = published.find(({ id }) => id === 'ca-ledger-court')
    const [first, second] = row?.expected.steps ?? []
    const ledger = foldLedger(twoPayments, terms({ perDiemFirst: true }), daysAfter(360))
    expect(ledger.entries[1]).toMatchObject({
      toInterestCents: cents(first?.interest),
      toPrincipalCents: cents(first?.toPrincipal),
      principalCents: cents(first?.principal),
      interestCents: 0,
    })
    expect(ledger.entries[2]).toMatchObject({
      toInterestCents: cents(second?.interest),
      toPrincipalCents: cents(second?.toPrincipal),
      principalCents: cents(second?.principal),
    })
    expect(foldLedger(twoPayments, terms({ perDiemFirst: true }), daysAfter(145)).perDiemCents).toBe(
      cents(first?.newPerDiem),
    )
    expect(ledger.perDiemCents).toBe(cents(second?.newPerDiem))
  })

  it('the same chain exactly: $198.63, $4,798.63, $282.66, $3,381.29', () => {
    const ledger = foldLedger(twoPayments, terms(), daysAfter(360))
    expect(ledger.entries[1]).toMatchObject({ toInterestCents: 19_863, principalCents: 479_863 })
    expect(ledger.entries[2]).toMatchObject({ toInterestCents: 28_266, principalCents: 338_129 })
    expect(ledger.payoffCents).toBe(338_129)
  })

  it.each(published.filter(row => row.topic === 'payment-allocation').map(row => [row.id, row.source, row] as const))(
    '%s (%s)',
    (_, __, { inputs, expected }) => {
      const events = [
        judgment(cents(inputs.principal), cents(inputs.courtFeesDue), cents(inputs.accruedInterest)),
        payment('a', entered, cents(inputs.payment)),
      ]
      const ledger = foldLedger(events, terms({ segments: [] }), daysAfter(30))
      expect(ledger.entries[1]).toMatchObject({
        toInterestCents: cents(expected.interest),
        toPrincipalCents: cents(expected.principal),
      })
      if (expected.interestLeft !== undefined) expect(ledger.interestCents).toBe(cents(expected.interestLeft))
      if (expected.principalLeft !== undefined) expect(ledger.principalCents).toBe(cents(expected.principalLeft))
      if (expected.overpayment !== undefined) expect(ledger.refundCents).toBe(cents(expected.overpayment))
      if (expected.satisfied) expect(ledger.payoffCents).toBe(0)
    },
  )
})

describe('the day of entry and the day asked for', () => {
  it('the entry day accrues none', () => {
    const ledger = foldLedger([judgment(500_000)], terms(), entered)
    expect(ledger).toMatchObject({ interestCents: 0, payoffCents: 500_000, perDiemCents: 137 })
  })

  it('the day asked for does', () => {
    expect(foldLedger([judgment(500_000)], terms(), daysAfter(1)).interestCents).toBe(137)
  })

  it('a day before entry knows nothing', () => {
    const events = [judgment(500_000), payment('a', daysAfter(-5), 1_000)]
    expect(foldLedger(events, terms(), daysAfter(-1))).toMatchObject({ entries: [], payoffCents: 0, refundCents: 0 })
  })

  it('a payment dated before entry counts at entry, and events after the day asked for not at all', () => {
    const events = [
      payment('early', daysAfter(-20), 100_000),
      judgment(500_000),
      payment('late', daysAfter(11), 100_000),
    ]
    const ledger = foldLedger(events, terms(), daysAfter(10))
    expect(ledger.entries.map(entry => [entry.id, entry.on])).toEqual([
      ['judgment', entered],
      ['early', daysAfter(-20)],
    ])
    expect(ledger.principalCents).toBe(400_000)
    expect(ledger.interestCents).toBe(1_096)
  })
})

describe('what a payment pays', () => {
  const events = [judgment(100_000, 10_000, 5_000), payment('a', daysAfter(365), 20_000)]

  it('interest, then costs, then principal; accrued interest before the interest awarded', () => {
    // A year at 10% on $1,150.00 is $115.00; with the $50.00 awarded, $165.00 of interest; then $35.00 of costs.
    const ledger = foldLedger(events, terms(), daysAfter(365))
    expect(ledger.entries[1]).toMatchObject({ toInterestCents: 16_500, toCostsCents: 3_500, toPrincipalCents: 0 })
    expect(ledger).toMatchObject({ principalCents: 100_000, costsCents: 6_500, interestCents: 0 })
  })

  it('another order where the terms name one, and the rest after it', () => {
    const order: Bucket[] = ['principal']
    const ledger = foldLedger(events, terms({ order }), daysAfter(365))
    expect(ledger.entries[1]).toMatchObject({ toPrincipalCents: 20_000, toInterestCents: 0 })
    const big = [judgment(100_000, 10_000), payment('a', daysAfter(365), 115_000)]
    expect(foldLedger(big, terms({ order }), daysAfter(365)).entries[1]).toMatchObject({
      toPrincipalCents: 100_000,
      toInterestCents: 11_000,
      toCostsCents: 4_000,
    })
  })

  it('costs and awarded interest that do not bear stay out of what accrues', () => {
    const apart = terms({ costsBear: false, awardedInterestBears: false })
    const ledger = foldLedger(events.slice(0, 1), apart, daysAfter(365))
    expect(ledger).toMatchObject({
      principalCents: 100_000,
      costsCents: 10_000,
      interestCents: 15_000,
      awardedInterestCents: 5_000,
    })
  })

  it('an overpayment is a refund, and no bucket goes below zero', () => {
    const ledger = foldLedger([judgment(100_000), payment('a', daysAfter(365), 120_000)], terms(), daysAfter(700))
    expect(ledger).toMatchObject({ payoffCents: 0, refundCents: 10_000, perDiemCents: 0, interestCents: 0 })
  })

  it('a cost allowed after an overpayment is paid out of it', () => {
    const cost: LedgerEvent = { id: 'c', on: daysAfter(400), kind: 'cost', amountCents: 4_000 }
    const ledger = foldLedger([judgment(100_000), payment('a', daysAfter(365), 120_000), cost], terms(), daysAfter(700))
    expect(ledger.entries[2]).toMatchObject({ id: 'c', toCostsCents: 4_000, costsCents: 0 })
    expect(ledger).toMatchObject({ payoffCents: 0, refundCents: 6_000 })
  })
})

describe('waivers', () => {
  it.each<[Bucket, Partial<Record<string, Cents>>]>([
    ['interest', { interestCents: 6_000, principalCents: 100_000, costsCents: 10_000 }],
    ['costs', { interestCents: 11_000, principalCents: 100_000, costsCents: 5_000 }],
    ['principal', { interestCents: 11_000, principalCents: 95_000, costsCents: 10_000 }],
  ])('of %s take from it alone', (from, left) => {
    const waiver: LedgerEvent = { id: 'w', on: daysAfter(365), kind: 'waiver', amountCents: 5_000, from }
    expect(foldLedger([judgment(100_000, 10_000), waiver], terms(), daysAfter(365))).toMatchObject(left)
  })

  it('of more than there is forgive what there is, and refund nothing', () => {
    const waiver: LedgerEvent = { id: 'w', on: daysAfter(365), kind: 'waiver', amountCents: 50_000, from: 'costs' }
    const ledger = foldLedger([judgment(100_000, 10_000), waiver], terms(), daysAfter(365))
    expect(ledger.entries[1]).toMatchObject({ amountCents: 50_000, toCostsCents: 10_000 })
    expect(ledger).toMatchObject({ costsCents: 0, principalCents: 100_000, refundCents: 0 })
  })
})

describe('reversals', () => {
  const bounced = payment('check', daysAfter(100), 50_000)
  const reversal: LedgerEvent = { id: 'r', on: daysAfter(120), kind: 'reversal', of: 'check' }

  it('leave the payment out from its own date, put the interest right, and show both rows', () => {
    const ledger = foldLedger([judgment(500_000), bounced, reversal], terms(), daysAfter(365))
    expect(ledger).toMatchObject({ principalCents: 500_000, interestCents: 50_000 })
    expect(ledger.entries.map(entry => [entry.id, entry.amountCents, entry.isReversed])).toEqual([
      ['judgment', 500_000, false],
      ['check', 50_000, true],
      ['r', 50_000, false],
    ])
  })

  it('do not count before their own date', () => {
    const ledger = foldLedger([judgment(500_000), bounced, reversal], terms(), daysAfter(119))
    expect(ledger.principalCents).toBeLessThan(500_000)
    expect(ledger.entries[1]?.isReversed).toBe(false)
  })

  it('can be reversed, and reversed again', () => {
    const second: LedgerEvent = { id: 'r2', on: daysAfter(120), kind: 'reversal', of: 'r' }
    const third: LedgerEvent = { id: 'a3', on: daysAfter(120), kind: 'reversal', of: 'r2' }
    const events = [judgment(500_000), bounced, reversal]
    const kept = foldLedger([judgment(500_000), bounced], terms(), daysAfter(365))
    expect(foldLedger([...events, second], terms(), daysAfter(365)).payoffCents).toBe(kept.payoffCents)
    expect(foldLedger([...events, second, third], terms(), daysAfter(365)).payoffCents).toBe(550_000)
  })

  it('take back a cost and a waiver too, but never the judgment', () => {
    const cost: LedgerEvent = { id: 'c', on: daysAfter(10), kind: 'cost', amountCents: 4_000 }
    const noCost: LedgerEvent = { id: 'rc', on: daysAfter(11), kind: 'reversal', of: 'c' }
    const noJudgment: LedgerEvent = { id: 'rj', on: daysAfter(11), kind: 'reversal', of: 'judgment' }
    const nobody: LedgerEvent = { id: 'rx', on: daysAfter(11), kind: 'reversal', of: 'no such event' }
    const ledger = foldLedger([judgment(500_000), cost, noCost, noJudgment, nobody], terms(), daysAfter(365))
    expect(ledger).toMatchObject({ principalCents: 500_000, costsCents: 0, interestCents: 50_000 })
  })

  it('in a ring take nothing back', () => {
    const ring: LedgerEvent[] = [
      { id: 'x', on: daysAfter(1), kind: 'reversal', of: 'y' },
      { id: 'y', on: daysAfter(1), kind: 'reversal', of: 'x' },
    ]
    expect(foldLedger([judgment(500_000), ...ring], terms(), daysAfter(365)).payoffCents).toBe(550_000)
  })
})

describe('compounding', () => {
  const yearly = terms({ compounding: 'yearly', segments: [{ from: entered, annualPercent: 4.8 }] })

  it('adds unpaid interest to the base on each anniversary; the principal shown stays the judgment’s', () => {
    const ledger = foldLedger([judgment(1_000_000)], yearly, daysAfter(365 + 211))
    expect(ledger).toMatchObject({
      principalCents: 1_000_000,
      compoundedInterestCents: 48_000,
      interestCents: 77_080,
      payoffCents: 1_077_080,
    })
  })

  it('a payment takes the interest accrued since the anniversary before the interest that joined the base', () => {
    const ledger = foldLedger(
      [judgment(1_000_000), payment('a', daysAfter(365 + 211), 40_000)],
      yearly,
      daysAfter(365 + 211),
    )
    expect(ledger).toMatchObject({ interestCents: 37_080, compoundedInterestCents: 37_080, principalCents: 1_000_000 })
  })

  it('a payment on the anniversary of all the interest leaves nothing to compound', () => {
    const ledger = foldLedger([judgment(1_000_000), payment('a', daysAfter(365), 48_000)], yearly, daysAfter(730))
    expect(ledger).toMatchObject({ interestCents: 48_000, principalCents: 1_000_000 })
  })
})

describe('rounding', () => {
  it('carries the fraction: small payments do not lose or gain interest', () => {
    // $36.50 at 10% earns exactly one cent a day; at 5%, half a cent, for 200 days: one dollar, whatever was paid between.
    const half = terms({ segments: [{ from: entered, annualPercent: 5 }] })
    const rows = Array.from({ length: 199 }, (_, index) => payment(`p${index}`, daysAfter(index + 1), 0))
    expect(foldLedger([judgment(3_650), ...rows], half, daysAfter(200)).interestCents).toBe(100)
  })

  it('drops fractions where the statute does, on every payoff', () => {
    const down = terms({ rounding: 'down', segments: [{ from: entered, annualPercent: 5 }] })
    expect(foldLedger([judgment(3_650)], down, daysAfter(3)).interestCents).toBe(1)
    expect(foldLedger([judgment(3_650)], terms({ ...down, rounding: 'half-up' }), daysAfter(3)).interestCents).toBe(2)
  })
})
