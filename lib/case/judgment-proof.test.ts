import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { account, car, debtorIn, house, job, listed } from '@/tests/setup/property-case'
import { judgmentProofOf } from './judgment-proof'
import { proofRows } from './judgment-proof-table'

function obstacles(code: StateCode, owned: StoredAnswers): string[] | 'proof' {
  const standing = judgmentProofOf(debtorIn(code, owned))
  if (!standing) throw new Error('The state is known.')
  return standing.kind === 'proof' ? 'proof' : standing.obstacles.map(({ what }) => what.en)
}

const income = (incomeKind: string) => ({ 'other-income': listed({ incomeKind, amountCents: 90_000, every: 'month' }) })
const bank = (balanceCents: number | undefined, ...deposits: Record<string, unknown>[]) => ({
  'bank-accounts': listed({ ...account, balanceCents }),
  'benefit-deposits': listed(...deposits),
})
const homes = (more: Record<string, unknown>) => ({
  homes: listed({ ...house, ...more }),
  'sale-costs': { homeSalePercent: 6 },
})

describe('only when the sums say so', () => {
  test.each<[string, StateCode, StoredAnswers]>([
    ['nothing at all', 'CA', {}],
    ['only SSI (42 U.S.C. § 1383(d)(1))', 'CA', income('ssi')],
    ['unemployment, which states protect', 'CA', income('unemployment')],
    ['help from family', 'CA', income('family')],
    // 15 U.S.C. § 1673(a)(2): $217.50 a week.
    ['pay at the federal floor', 'AL', { pay: listed({ ...job, grossCents: 21_750, requiredCents: 0 }) }],
    ['good pay where pay is not taken', 'TX', { pay: listed(job) }],
    ['a bank account of just the state’s amount (Cal. Code Civ. Proc. § 704.220)', 'CA', bank(224_400)],
    ['a car of just the exemption', 'CA', { vehicles: listed({ ...car, valueCents: 862_500 }) }],
    ['a car with more owed than it is worth', 'NJ', { vehicles: listed({ ...car, owedCents: 900_000 }) }],
    [
      'a loan not known, on a car that is safe without it',
      'CA',
      { vehicles: listed({ ...car, owedCents: undefined }) },
    ],
    ['a home that is safe whatever it is worth', 'FL', homes({ withinAcres: 'yes', valueCents: undefined })],
    [
      'SSI in the bank, just the balance',
      'OH',
      bank(90_000, {
        benefit: 'ssi',
        depositedOn: '2026-11-01',
        amountCents: 90_000,
        account: 'First Bank',
        isDirect: 'yes',
      }),
    ],
  ])('proof: %s', (_name, code, owned) => {
    expect(obstacles(code, owned)).toBe('proof')
  })

  test.each<[string, StateCode, StoredAnswers, RegExp]>([
    [
      'a dollar of pay above the floor',
      'AL',
      { pay: listed({ ...job, grossCents: 21_850, requiredCents: 0 }) },
      /^Up to \$4\.33 a month could be taken from your pay/,
    ],
    ['a cent above the state’s amount', 'CA', bank(224_401), /^\$0\.01 in this account could be taken: First Bank$/],
    [
      'a dollar above a car’s exemption',
      'CA',
      { vehicles: listed({ ...car, valueCents: 862_600 }) },
      /^\$1\.00 of this could be reached: 2014 Honda Civic$/,
    ],
    ['a home in a state without a homestead', 'NJ', homes({}), /of this could be reached: House$/],
    [
      'a car’s worth not known',
      'CA',
      { vehicles: listed({ ...car, valueCents: undefined }) },
      /^We do not know what this is worth/,
    ],
    ['a balance not known', 'CA', bank(undefined), /^We do not know how much is in this account/],
    ['belongings not known', 'OH', { belongings: { notSure: true } }, /^We do not know what this is worth: Tools/],
    ['money from a business', 'CA', income('own-business'), /^Nothing we know of protects this money/],
    ['rent', 'CA', income('rent'), /^Nothing we know of/],
    ['a pension nobody has checked', 'CA', income('pension'), /^Your state’s law decides about this money/],
    // A twentieth of $846,000 is below Ohio's homestead, all of it is not (Ohio Rev. Code § 2329.66(A)(1)).
    [
      'a share that is safe, of a home that is not',
      'OH',
      homes({ valueCents: 90_000_000, owners: 'other', sharePercent: 5 }),
      /^You own a home or land with someone else/,
    ],
  ])('not proof: %s', (_name, code, owned, expected) => {
    const found = obstacles(code, owned)
    expect(found).toHaveLength(/Tools/.test(expected.source) ? 3 : 1)
    expect(found[0]).toMatch(expected)
  })

  test('a company is never told so', () => {
    const file = debtorIn('CA')
    const { you } = file.facts
    const company = { ...file, facts: { ...file.facts, you: you && { ...you, kind: 'business' as const } } }
    expect(judgmentProofOf(company)?.kind).toBe('not')
  })

  test('nothing is said before the state is known', () => {
    expect(judgmentProofOf({ ...debtorIn('CA'), state: null })).toBeNull()
  })
})

test('the sums name no employer, no bank and no car, and leave nothing over', () => {
  const standing = judgmentProofOf(
    debtorIn('CA', {
      ...income('ssi'),
      pay: listed({ ...job, grossCents: 50_000 }, { ...job, employer: 'Second Store', grossCents: 30_000 }),
      vehicles: listed(car),
      ...bank(50_000, {
        benefit: 'ssi',
        depositedOn: '2026-11-01',
        amountCents: 20_000,
        account: 'First Bank',
        isDirect: 'no',
      }),
    }),
  )
  if (standing?.kind !== 'proof') throw new Error('The sums say so.')
  const rows = proofRows(standing.reach)
  expect(JSON.stringify(rows)).not.toMatch(/Bright Market|Second Store|First Bank|Honda/)
  expect(rows.map(({ what, haveCents, keptCents }) => [what.en, haveCents, keptCents])).toEqual([
    ['Pay from work, each pay day (1)', 30_000, 30_000],
    ['Pay from work, each pay day (2)', 10_000, 10_000],
    ['Vehicle', 500_000, 500_000],
    ['Money in bank accounts, in all', 50_000, 50_000],
    ['Federal benefits, each month', null, null],
  ])
  expect(rows.every(({ law }) => law !== null)).toBe(true)
})
