import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { cents } from './entry'
import { type Payoff, type PayoffAsked, payoffOf } from './payoff'
import { renewalRuleOn } from './payoff-renewals'
import { states } from './states'
import { type StateCode, stateCodes } from './types'

const enteredOn: IsoDate = '2012-03-01'
const on = addDays(enteredOn, 3_650)
const renewedOn = addDays(enteredOn, 3_285)

function renewedIn(code: StateCode, more: Partial<PayoffAsked> = {}): Extract<Payoff, { kind: 'value' }> {
  const asked = { state: states[code], enteredOn, principalCents: cents(5_000), on, ratePercent: 10 }
  const payoff = payoffOf({ ...asked, renewals: [renewedOn], ...more })
  if (payoff.kind !== 'value') throw new Error(payoff.why.en)
  return payoff
}

function stepsOf(payoff: Extract<Payoff, { kind: 'value' }>): string[] {
  return payoff.working.map(({ text }) => text.en).filter(text => text.includes('renewed'))
}

describe('a payoff after a renewal', () => {
  it('rolls interest and costs in where the law says so (Cal. Code Civ. Proc. §§ 680.300, 683.150(c))', () => {
    const payoff = renewedIn('CA', { costs: [{ on: renewedOn, amountCents: cents(45) }] })
    // Nine years on $5,000.00, then one on $9,545.00.
    expect(payoff).toMatchObject({ principalCents: cents(9_545), costsCents: 0, interestCents: cents(954.5) })
    expect(payoff.accruedCents).toBe(cents(4_500 + 954.5))
    expect(stepsOf(payoff)).toHaveLength(1)
    expect(stepsOf(payoff)[0]).toContain('$4,500.00 of unpaid interest and $45.00 of unpaid costs')
    expect(payoff.working.find(({ text }) => text.en.includes('renewed'))?.cite?.section).toContain('683.150')
  })

  it('leaves them apart where it says so, without a warning (Nebraska)', () => {
    const payoff = renewedIn('NE')
    expect(payoff).toMatchObject({ principalCents: cents(5_000), interestCents: cents(5_000) })
    expect(payoff.warnings).toEqual([])
    expect(renewedIn('NE', { renewals: [] }).warnings.map(({ en }) => en)).toEqual([
      expect.stringContaining('Unless it was renewed'),
    ])
    expect(stepsOf(payoff)[0]).toContain('did not change')
  })

  it('counts simple interest and warns where nobody has checked', () => {
    const payoff = renewedIn('AL')
    expect(renewalRuleOn(states.AL, enteredOn)).toBeNull()
    expect(payoff).toMatchObject({ principalCents: cents(5_000), interestCents: cents(5_000) })
    expect(payoff.warnings).toHaveLength(renewedIn('AL', { renewals: [] }).warnings.length + 1)
    expect(payoff.working.find(({ text }) => text.en.includes('renewed'))?.uncertain).toBe(true)
  })

  it('after the day asked for is not counted and warns of nothing', () => {
    const later = { renewals: [addDays(on, 1)] }
    expect(renewedIn('AL', later)).toEqual(renewedIn('AL', { renewals: [] }))
    expect(renewedIn('CA', later)).toEqual(renewedIn('CA', { renewals: [] }))
  })

  it('is told by itself in a long ledger', () => {
    const payments = Array.from({ length: 101 }, (_, index) => ({ on: addDays(enteredOn, index), amountCents: 100 }))
    const payoff = renewedIn('CA', { payments })
    expect(payoff.working.some(({ text }) => text.en.includes('more payments and costs'))).toBe(true)
    expect(stepsOf(payoff)).toHaveLength(1)
  })

  it('is said in both languages, finished and clean', () => {
    const costs = [{ on: enteredOn, amountCents: 100 }]
    const free = { ratePercent: 0 }
    const all = [
      renewedIn('CA'),
      renewedIn('CA', { costs }),
      renewedIn('CA', { costs, ...free }),
      renewedIn('CA', free),
    ]
    const found = [...all, renewedIn('AL')].flatMap((answer, index) => wordsIn(answer, String(index)))
    expect(found.flatMap(({ where, words }) => faultsOfWords(words).map(fault => `${where} ${fault}`))).toEqual([])
  })
})

describe('what renewals do', () => {
  const rules = stateCodes.flatMap(code =>
    (states[code].facts.judgmentLife?.entries ?? []).flatMap(({ value }) =>
      value?.renewal ? [[code, value.renewal] as const] : [],
    ),
  )

  it.each(rules)('in %s was read somewhere', (_, { cite }) => {
    expect(cite.section).toMatch(/\d/)
    expect(cite.source).toMatch(/^https?:\/\//)
  })

  it('is known where it was settled', () => {
    const rolling = rules.filter(([, rule]) => rule.rollsInterestIn).map(([code]) => code)
    expect(rolling).toEqual(['CA', 'MN'])
    expect(rules.filter(([, rule]) => !rule.rollsInterestIn).map(([code]) => code)).toEqual(['IL', 'NE', 'OR'])
  })
})
