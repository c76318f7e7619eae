import { describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import { creditorCase } from '@/tests/setup/creditor-file'
import { bankRung } from './bank'

const bank = (given: object) => ({ 'their-bank': { bankKnown: 'yes', theirBankName: 'Valley Bank', ...given } })
const holds = (theirBalanceCents: number) => bank({ theirBalanceCents })

describe('money in a bank account', () => {
  // The least assumes half the balance is left, and a couple that puts every exemption on it.
  test.each<[string, StateCode, object, object]>([
    // Cal. Code Civ. Proc. § 704.220: $2,244 from July 1, 2026.
    ['California, a dollar above what is safe', 'CA', holds(224_500), { lowCents: 0, highCents: 100 }],
    ['California, $6,000: half of it is $3,000', 'CA', holds(600_000), { lowCents: 75_600, highCents: 375_600 }],
    // Tex. R. Civ. P. 663a: no sum is safe by itself.
    ['Texas, $6,000', 'TX', holds(600_000), { lowCents: 300_000, highCents: 600_000 }],
    ['not known: from nothing to the assumed $800', 'TX', bank({}), { lowCents: 0, highCents: 80_000 }],
    ['the bank not known either', 'TX', {}, { lowCents: 0, highCents: 80_000 }],
  ])('%s', (_what, state, given, expected) => {
    const rung = bankRung(creditorCase(given as never, state))
    expect(rung.shut).toBeNull()
    expect(rung.yield).toEqual({ per: 'once', ...expected })
  })

  test('names a first sum that is safe only where there is one', () => {
    const said = (state: StateCode) => bankRung(creditorCase(bank({}) as never, state)).says.at(-1)?.text.en
    expect(said('CA')).toContain('the first')
    expect(said('TX')).toBe('The balance is not known. If it were $800.00, up to $800.00 could be taken.')
  })

  test.each<[string, StateCode, object, string | undefined]>([
    ['exactly what is safe', 'CA', holds(224_400), 'Cal. Code Civ. Proc. § 704.220'],
    ['an empty account: that is no rule of law', 'CA', holds(0), undefined],
    ['benefits only', 'TX', { ...holds(600_000), 'their-trouble': { theirTroubles: ['benefits'] } }, '42 U.S.C. § 407'],
    ['no account', 'TX', { 'their-bank': { bankKnown: 'none' } }, undefined],
  ])('is shut: %s', (_what, state, given, section) => {
    const { shut } = bankRung(creditorCase(given as never, state))
    expect(shut).not.toBeNull()
    if (section) expect(shut?.cite?.section).toContain(section)
    else expect(shut?.cite).toBeUndefined()
  })

  test('a company keeps none of what is safe for people', () => {
    const company = { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true }
    expect(bankRung(creditorCase({ ...holds(224_400), 'other-side': company })).yield).toMatchObject({
      highCents: 224_400,
    })
  })

  test.each([
    ['sure of bank and balance', { theirBalanceCents: 600_000, bankSure: 'sure' }, 'good'],
    ['sure of the bank only', { bankSure: 'sure' }, 'fair'],
    ['a guess', { theirBalanceCents: 600_000, bankSure: 'guess' }, 'poor'],
  ])('the chance: %s', (_what, given, band) => {
    expect(bankRung(creditorCase(bank(given))).band).toBe(band)
  })
})
