import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { plainFacts } from '@/tests/setup/plain-facts'
import { balanceOn, type KnownBalance } from './balance'
import type { CaseFacts } from './facts'

function known(changes: Partial<CaseFacts>, on: IsoDate): KnownBalance {
  const balance = balanceOn({ ...plainFacts, ...changes }, on)
  if (balance.kind === 'unknown') throw new Error('The balance is not known.')
  return balance
}

const paid = (paidOn: IsoDate, amountCents: number) => ({ paidOn, amountCents })

// Worked by hand. 5% of $3,650.00 is $182.50 a year, so $0.50 a day: Cal. Code Civ. Proc. § 685.010(a)(2)(A)(ii).
// January 1 to April 11 is 30 + 28 + 31 + 11 = 100 days; April 11 to June 23 is 19 + 31 + 23 = 73 days, a fifth of a year.
describe('a consumer judgment in California', () => {
  const costly: Partial<CaseFacts> = {
    principalCents: 350_000,
    added: { costsCents: 10_000, awardedInterestCents: 5_000 },
  }
  test.each<[string, Partial<CaseFacts>, IsoDate, number[]]>([
    // name, facts, day, [principal, costs, interest, payoff, per day, accrued, paid]
    ['on the day of entry: nothing yet', {}, '2026-01-01', [365_000, 0, 0, 365_000, 50, 0, 0]],
    ['one day after', {}, '2026-01-02', [365_000, 0, 50, 365_050, 50, 50, 0]],
    ['100 days after', {}, '2026-04-11', [365_000, 0, 5_000, 370_000, 50, 5_000, 0]],
    [
      'a payment that day pays the interest first: $50 of $200',
      { payments: [paid('2026-04-11', 20_000)] },
      '2026-04-11',
      [350_000, 0, 0, 350_000, 48, 5_000, 20_000],
    ],
    [
      '73 days later: 5% of $3,500 for a fifth of a year is $35',
      { payments: [paid('2026-04-11', 20_000)] },
      '2026-06-23',
      [350_000, 0, 3_500, 353_500, 48, 8_500, 20_000],
    ],
    [
      'a second payment of exactly what is owed',
      { payments: [paid('2026-04-11', 20_000), paid('2026-06-23', 353_500)] },
      '2026-06-23',
      [0, 0, 0, 0, 0, 8_500, 373_500],
    ],
    [
      'a payment tomorrow does not count',
      { payments: [paid('2026-04-12', 1)] },
      '2026-04-11',
      [365_000, 0, 5_000, 370_000, 50, 5_000, 0],
    ],
    [
      'costs and earlier interest in the judgment earn too (§ 680.300)',
      costly,
      '2026-04-11',
      [350_000, 10_000, 10_000, 370_000, 50, 5_000, 0],
    ],
    [
      'a payment pays all interest, then costs, then the main amount: $50 + $50 + $100 + $0',
      { ...costly, payments: [paid('2026-04-11', 20_000)] },
      '2026-04-11',
      [350_000, 0, 0, 350_000, 48, 5_000, 20_000],
    ],
  ])('%s', (_name, changes, on, expected) => {
    const { ledger, accruedCents, paidCents } = known(changes, on)
    const { principalCents, costsCents, interestCents, payoffCents, perDiemCents } = ledger
    expect([principalCents, costsCents, interestCents, payoffCents, perDiemCents, accruedCents, paidCents]).toEqual(
      expected,
    )
  })

  test('names the section and the rate it used', () => {
    const [segment] = known({}, '2026-04-11').segments
    expect(segment).toMatchObject({
      annualPercent: 5,
      cite: { section: 'Cal. Code Civ. Proc. § 685.010(a)(2)(A)(ii)' },
    })
  })

  test.each<[string, Partial<CaseFacts>, number]>([
    ['$49,999.99: under the limit', { principalCents: 4_999_999 }, 5],
    ['$50,000.00: at the limit', { principalCents: 5_000_000 }, 10],
    ['medical, $199,999.99', { debtKind: 'medical', principalCents: 19_999_999 }, 5],
    ['medical, $200,000.00', { debtKind: 'medical', principalCents: 20_000_000 }, 10],
    ['a kind nobody knows', { debtKind: null }, 10],
    ['unpaid wages', { debtKind: 'wages' }, 10],
    ['a business that owes', { side: 'creditor', otherSide: [{ name: 'B', kind: 'business', address: null }] }, 10],
    ['a city that owes', { side: 'creditor', otherSide: [{ name: 'C', kind: 'government', address: null }] }, 7],
    ['entered the day before the lower rate', { enteredOn: '2022-12-31' }, 10],
    ['entered on its first day', { enteredOn: '2023-01-01' }, 5],
    ['a rate printed on the judgment goes before all', { statedPercent: 6.25 }, 6.25],
    ['a printed rate of zero too', { statedPercent: 0 }, 0],
  ])('the rate: %s', (_name, changes, percent) => {
    expect(known(changes, '2026-06-23').segments.at(-1)?.annualPercent).toBe(percent)
  })
})

describe('the habits of courts and states', () => {
  // https://www4.courts.ca.gov/11441.htm: $5,000 at 10% is $1.37 a day when the day is rounded first; 72 days are $98.64.
  test('California’s courts round one day first: both totals are told', () => {
    const balance = known({ debtKind: 'injury', principalCents: 500_000, enteredOn: '2026-01-01' }, '2026-03-14')
    expect(balance.ledger).toMatchObject({ interestCents: 9_863, perDiemCents: 137 })
    expect(balance.working.at(-1)?.text.en).toContain('$5,098.64')
    expect(balance.working.at(-1)?.text.es).toContain('$5,098.64')
  })

  // 7.3% of $1,000 is $73.00; 7.3% of $1,073 is $78.329.
  test('Texas adds unpaid interest once a year', () => {
    const facts: Partial<CaseFacts> = {
      stateCode: 'TX',
      statedPercent: 7.3,
      principalCents: 100_000,
      enteredOn: '2025-01-01',
    }
    expect(known(facts, '2025-12-31').ledger.payoffCents).toBe(107_280)
    expect(known(facts, '2026-01-01').ledger).toMatchObject({ payoffCents: 107_300, compoundedInterestCents: 7_300 })
    expect(known(facts, '2027-01-01').ledger.payoffCents).toBe(115_133)
  })

  test('Connecticut: no interest by itself, and it says why', () => {
    const balance = known({ stateCode: 'CT' }, '2026-06-23')
    expect(balance).toMatchObject({ accruedCents: 0, segments: [], interestUnknown: null })
    expect(balance.ledger).toMatchObject({ payoffCents: 365_000, perDiemCents: 0 })
    expect(balance.working.some(step => /no interest/.test(step.text.en))).toBe(true)
  })

  test('Iowa: the rate stands on the judgment, so nothing is counted until it is entered', () => {
    const balance = known({ stateCode: 'IA' }, '2026-06-23')
    expect(balance).toMatchObject({ accruedCents: 0, segments: [] })
    expect(balance.interestUnknown?.en).toMatch(/^The law alone gives no number/)
    expect(balance.ledger).toMatchObject({ payoffCents: 365_000, perDiemCents: 0 })
    expect(known({ stateCode: 'IA', statedPercent: 5 }, '2026-04-11')).toMatchObject({
      accruedCents: 5_000,
      interestUnknown: null,
    })
  })
})

describe('what is not known', () => {
  test.each<[string, Partial<CaseFacts>, string[]]>([
    ['the state', { stateCode: null }, ['state']],
    ['the amount', { principalCents: null }, ['amount']],
    ['the date of entry', { enteredOn: null }, ['entered-on']],
    [
      'nothing but the case',
      { stateCode: null, principalCents: null, enteredOn: null },
      ['state', 'amount', 'entered-on'],
    ],
  ])('%s: says which questions wait', (_name, changes, stepIds) => {
    const balance = balanceOn({ ...plainFacts, ...changes }, '2026-06-23')
    expect(balance.kind === 'unknown' && balance.missing.map(one => one.stepId)).toEqual(stepIds)
  })

  test.each<[string, Partial<CaseFacts>, RegExp | null]>([
    ['all known: no warning', {}, null],
    ['costs and earlier interest', { added: null }, /not sure about costs/],
    ['the kind of debt, where the rate depends on it', { debtKind: null }, /we used the general rate/],
    ['the kind of debt, with a printed rate', { debtKind: null, statedPercent: 5 }, null],
    ['the kind of debt, where it does not matter', { stateCode: 'PA', debtKind: null }, null],
    [
      'two kinds of debtor',
      { sameSide: [{ name: 'B', kind: 'business', address: null }] },
      /more than one kind of debtor/,
    ],
    [
      'installments the court set',
      { payTerms: { kind: 'installments', amountCents: 1, every: 'month', firstOn: '2026-02-01' } },
      /Only installments already missed/,
    ],
    [
      'installments nobody could describe',
      { payTerms: { kind: 'installments-unknown' } },
      /Only installments already missed/,
    ],
  ])('warns: %s', (_name, changes, says) => {
    const said = known(changes, '2026-06-23').warnings.map(warning => warning.en)
    // California also says that rent may have another rate, whoever asks.
    const own = said.filter(text => !text.startsWith('A different rate may apply'))
    if (says === null) expect(own).toEqual([])
    else expect(own).toContainEqual(expect.stringMatching(says))
  })
})

describe('payments', () => {
  test.each<[string, number, number, number]>([
    // name, paid on April 11, owed after it, to be given back
    ['one cent under what is owed', 369_999, 1, 0],
    ['exactly what is owed', 370_000, 0, 0],
    ['one cent over', 370_001, 0, 1],
  ])('%s', (_name, amountCents, payoffCents, refundCents) => {
    const balance = known({ payments: [paid('2026-04-11', amountCents)] }, '2026-06-23')
    expect(balance.ledger.refundCents).toBe(refundCents)
    // One cent left earns less than a cent in 73 days.
    expect(balance.ledger.payoffCents).toBe(payoffCents)
    expect(balance.accruedCents).toBe(5_000)
  })

  test('entered in any order give the same', () => {
    const payments = [paid('2026-02-01', 10_000), paid('2026-03-01', 20_000), paid('2026-03-01', 5_000)]
    const there = known({ payments }, '2026-06-23')
    const back = known({ payments: payments.toReversed() }, '2026-06-23')
    expect(back.ledger.payoffCents).toBe(there.ledger.payoffCents)
    expect(there.paidCents).toBe(35_000)
  })

  test('each is told in the working, with what was left after it', () => {
    const { working } = known({ payments: [paid('2026-04-11', 20_000), paid('2026-06-23', 3_500)] }, '2026-06-23')
    const told = working.map(step => step.text.en).filter(text => text.includes('was paid'))
    expect(told).toEqual([
      'April 11, 2026: $200.00 was paid: $50.00 to interest, $0.00 to costs, $150.00 to the main amount. $3,500.00 was left.',
      'June 23, 2026: $35.00 was paid: $35.00 to interest, $0.00 to costs, $0.00 to the main amount. $3,500.00 was left.',
    ])
  })
})

const anyFacts = fc.record({
  stateCode: fc.constantFrom('CA', 'CT', 'IA', 'MN', 'NY', 'TX', 'FL', 'NV', 'CO'),
  principalCents: fc.integer({ min: 1, max: 2_000_000 }),
  added: fc.option(
    fc.record({
      costsCents: fc.integer({ min: 0, max: 50_000 }),
      awardedInterestCents: fc.integer({ min: 0, max: 50_000 }),
    }),
  ),
  enteredOn: fc.integer({ min: 0, max: 2_500 }).map(days => addDays('2019-06-01', days)),
  payments: fc.array(
    fc.record({
      paidOn: fc.integer({ min: 0, max: 2_700 }).map(days => addDays('2019-06-01', days)),
      amountCents: fc.integer({ min: 1, max: 600_000 }),
    }),
    { maxLength: 6 },
  ),
}) as unknown as fc.Arbitrary<Pick<CaseFacts, 'stateCode' | 'principalCents' | 'added' | 'enteredOn' | 'payments'>>

describe('whatever the facts', () => {
  test('the parts make the whole, and what came in and up since the judgment explains it to the cent', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 900 }), (facts, days) => {
        const { ledger, accruedCents, paidCents } = known(facts, addDays(facts.enteredOn ?? '2026-01-01', days))
        const started =
          (facts.principalCents ?? 0) + (facts.added?.costsCents ?? 0) + (facts.added?.awardedInterestCents ?? 0)
        expect(ledger.principalCents + ledger.costsCents + ledger.interestCents).toBe(ledger.payoffCents)
        expect(started + accruedCents - paidCents).toBe(ledger.payoffCents - ledger.refundCents)
        expect(accruedCents).toBeGreaterThanOrEqual(0)
        expect(ledger.payoffCents === 0 || ledger.refundCents === 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
