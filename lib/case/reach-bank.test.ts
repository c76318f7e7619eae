import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Account, BenefitDeposit } from './property'
import { type AccountBefore, accountsBefore, type DepositStanding } from './reach-bank'

// Reviewed on November 21, 2026, a bank looks at September 20 to November 20 (31 C.F.R. § 212.3, "lookback period").
const today: IsoDate = '2026-11-21'
const account: Account = { id: 'account-1', name: 'First Bank', balanceCents: 100_000, whose: 'mine' }

function deposit(on: IsoDate, dollars: number, more: Partial<BenefitDeposit> = {}): BenefitDeposit {
  return { benefit: 'ssi', on, amountCents: dollars * 100, accountId: 'account-1', isDirect: true, ...more }
}

function accountBefore(of: Account, all: readonly BenefitDeposit[], on: IsoDate): AccountBefore {
  const [found] = accountsBefore([of], all, on)
  if (!found) throw new Error('One account in, one account out.')
  return found
}

function look(balance: number | null, ...deposits: BenefitDeposit[]) {
  const balanceCents = balance === null ? null : balance * 100
  const { automaticCents, claimCents, restCents } = accountBefore({ ...account, balanceCents }, deposits, today)
  return [automaticCents, claimCents, restCents].map(cents => cents / 100)
}

describe('an account on the day an order comes', () => {
  test.each<[string, number | null, BenefitDeposit[], Cents[]]>([
    // name, balance, deposits; then dollars the bank leaves, to be claimed, and left for the state's law
    ['no benefits: all for the state’s law', 1_000, [], [0, 0, 1_000]],
    ['a direct deposit below the balance (§ 212.6)', 1_000, [deposit('2026-11-01', 600)], [600, 0, 400]],
    ['just the balance', 1_000, [deposit('2026-11-01', 1_000)], [1_000, 0, 0]],
    ['larger than the balance: the balance', 1_000, [deposit('2026-11-01', 1_500)], [1_000, 0, 0]],
    ['an empty account', 0, [deposit('2026-11-01', 600)], [0, 0, 0]],
    ['a balance not known counts for nothing', null, [deposit('2026-11-01', 600)], [0, 0, 0]],
    ['on the first day the bank looks at', 1_000, [deposit('2026-09-20', 600)], [600, 0, 400]],
    ['a day before it: not counted', 1_000, [deposit('2026-09-19', 600)], [0, 0, 1_000]],
    ['on the last day the bank looks at', 1_000, [deposit('2026-11-20', 600)], [600, 0, 400]],
    ['today, after the days it looks at: to be claimed', 1_000, [deposit(today, 600)], [0, 600, 400]],
    ['tomorrow: not yet there', 1_000, [deposit('2026-11-22', 600)], [0, 0, 1_000]],
    ['a paper check: to be claimed', 1_000, [deposit('2026-11-01', 600, { isDirect: false })], [0, 600, 400]],
    ['not known how it came: to be claimed', 1_000, [deposit('2026-11-01', 600, { isDirect: null })], [0, 600, 400]],
    [
      'a direct deposit and a check above the balance: never more than it',
      1_000,
      [deposit('2026-11-01', 700), deposit('2026-10-01', 700, { isDirect: false })],
      [700, 300, 0],
    ],
    [
      'unemployment pay is for the state’s law',
      1_000,
      [deposit('2026-11-01', 600, { benefit: 'unemployment' })],
      [0, 0, 1_000],
    ],
    ['into another account', 1_000, [deposit('2026-11-01', 600, { accountId: 'account-2' })], [0, 0, 1_000]],
    [
      'dates out of order count all the same',
      1_000,
      [deposit('2026-11-01', 300), deposit('2026-10-01', 300), deposit('2026-10-15', 300)],
      [900, 0, 100],
    ],
  ])('%s', (_name, balance, deposits, expected) => {
    expect(look(balance, ...deposits)).toEqual(expected)
  })

  test('lists the deposits by date, each with what holds it', () => {
    const { deposits } = accountBefore(
      account,
      [
        deposit('2026-11-01', 1),
        deposit('2026-03-01', 2),
        deposit('2026-10-01', 3, { isDirect: false }),
        deposit('2026-10-05', 4, { benefit: 'child-support' }),
        deposit('2026-10-06', 4, { benefit: 'unemployment' }),
      ],
      today,
    )
    expect(deposits.map(({ on, standing }) => [on, standing])).toEqual([
      ['2026-03-01', 'earlier'],
      ['2026-10-01', 'claim'],
      ['2026-10-05', 'state'],
      ['2026-10-06', 'state-kept'],
      ['2026-11-01', 'automatic'],
    ] satisfies [IsoDate, DepositStanding][])
  })

  it('is always cut into three parts that make the balance, none below zero', () => {
    const someDay = fc.integer({ min: -400, max: 30 }).map(days => addDays(today, days))
    const some = fc.record({
      benefit: fc.constantFrom('ssi' as const, 'veterans' as const, 'cash-aid' as const),
      on: someDay,
      amountCents: fc.integer({ min: 1, max: 5_000_000 }),
      accountId: fc.constantFrom('account-1', 'account-2'),
      isDirect: fc.constantFrom(true, false, null),
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.array(some, { maxLength: 30 }), (balanceCents, all) => {
        const found = accountBefore({ ...account, balanceCents }, all, today)
        const parts = [found.automaticCents, found.claimCents, found.restCents]
        expect(parts.every(cents => cents >= 0)).toBe(true)
        expect(parts.reduce((sum, cents) => sum + cents, 0)).toBe(balanceCents)
      }),
    )
  })
})
