import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, parseMoney } from '@/lib/shared/money'
import { protectedDeposits } from './benefits'
import published from './vectors/benefits.json'

function cents(text: string | undefined): Cents {
  const money = parseMoney(text ?? '')
  if (!money.ok) throw new Error(`not money: ${text}`)
  return money.value
}

function answered(answer: ReturnType<typeof protectedDeposits>) {
  if (answer.kind !== 'value') throw new Error(answer.why.en)
  return answer
}

describe('published examples', () => {
  const periods = published.filter(({ topic }) => topic === 'lookback-period')
  it.each(periods.map(row => [row.id, row.note, row.source, row] as const))('%s: %s (%s)', (_, __, ___, row) => {
    const { lookbackFrom, lookbackTo } = answered(protectedDeposits(row.inputs.accountReview as IsoDate, 0, []))
    // The rule runs backward: it begins on the later day and ends on the earlier.
    expect({ begins: lookbackTo, ends: lookbackFrom }).toEqual(row.expected)
  })

  const amounts = published.filter(({ topic }) => topic === 'bank-protected')
  it.each(amounts.map(row => [row.id, row.note, row.source, row] as const))('%s: %s (%s)', (_, __, ___, row) => {
    const deposits = (row.inputs.benefitDepositsInLookback ?? []).map((amount, index) => ({
      on: addDays('2026-06-01', index * 20),
      amountCents: cents(amount),
    }))
    const answer = answered(protectedDeposits('2026-07-31', cents(row.inputs.balanceAtReview), deposits))
    expect(answer.protectedCents).toBe(cents(row.expected.protected))
    expect(answer.reachableCents).toBe(cents(row.inputs.balanceAtReview) - cents(row.expected.protected))
  })
})

describe('the look-back', () => {
  const deposit = (on: IsoDate) => ({ on, amountCents: 10_000 })

  it.each([
    ['the day two months before the day before', '2026-05-14', 10_000],
    ['one day earlier', '2026-05-13', 0],
    ['the day before the review', '2026-07-14', 10_000],
    ['the day of the review itself', '2026-07-15', 0],
  ] as const)('%s', (_, on, expected) => {
    expect(answered(protectedDeposits('2026-07-15', 50_000, [deposit(on)])).protectedCents).toBe(expected)
  })

  it.each([
    ['into a plain February', '2026-05-01', '2026-02-28', '2026-04-30'],
    ['into a leap February', '2028-05-01', '2028-02-29', '2028-04-30'],
    ['over the new year', '2026-02-01', '2025-11-30', '2026-01-31'],
    ['from the first of March', '2026-03-01', '2025-12-28', '2026-02-28'],
  ] as const)('%s', (_, review, from, to) => {
    expect(protectedDeposits(review, 0, [])).toMatchObject({ lookbackFrom: from, lookbackTo: to })
  })

  it('names deposits it does not count, and days from before the rule', () => {
    expect(answered(protectedDeposits('2026-07-15', 1, [deposit('2026-07-15')])).warnings).toHaveLength(2)
    expect(answered(protectedDeposits('2010-12-14', 1, [])).warnings).toHaveLength(2)
    const { warnings } = answered(protectedDeposits('2026-07-15', 1, [deposit('2026-07-01')]))
    expect(warnings.map(({ en }) => en)).toEqual([expect.stringContaining('under the federal rule alone')])
  })

  it('a deposit larger than the balance protects the balance; no balance, nothing', () => {
    expect(protectedDeposits('2026-07-15', 9_999, [deposit('2026-07-01')])).toMatchObject({
      protectedCents: 9_999,
      reachableCents: 0,
    })
    expect(protectedDeposits('2026-07-15', 0, [deposit('2026-07-01')])).toMatchObject({
      protectedCents: 0,
      reachableCents: 0,
    })
  })

  it('splits the balance in two, whatever was deposited', () => {
    const deposits = fc.array(
      fc.record({
        on: fc.integer({ min: -120, max: 30 }).map(days => addDays('2026-07-15', days)),
        amountCents: fc.integer({ min: 0, max: 500_000 }),
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), deposits, (balance, all) => {
        const { protectedCents, reachableCents, countedCents } = answered(protectedDeposits('2026-07-15', balance, all))
        expect(protectedCents + reachableCents).toBe(balance)
        expect(protectedCents).toBeLessThanOrEqual(countedCents)
        expect(reachableCents).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
