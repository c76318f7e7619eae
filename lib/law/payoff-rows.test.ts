import { describe, expect, it } from 'vitest'
import { cents } from './entry'
import type { LedgerEvent } from './ledger-events'
import { reckon } from './payoff'
import { payoffWorking } from './payoff-working'
import { states } from './states'

/** $10,000 at 10% in California: $2.7397… a day. */
const judgment: LedgerEvent = {
  ...{ id: 'judgment', on: '2025-01-01', kind: 'judgment' },
  ...{ principalCents: cents(10_000), costsCents: 0, interestCents: 0 },
}

function told(events: LedgerEvent[]): { en: string[]; es: string[] } {
  const rated = {
    ...{ enteredOn: '2025-01-01' as const, principalCents: cents(10_000), debtKind: 'other' as const },
    ...{ debtorKind: 'person' as const, creditorKind: 'person' as const, statedPercent: null },
  }
  const all = [judgment, ...events]
  const { rates, rule, terms, ledger } = reckon(states.CA, rated, all, '2026-01-01')
  const steps = payoffWorking({ state: states.CA, rates, rule, terms, events: all, ledger })
  return { en: steps.map(({ text }) => text.en), es: steps.map(({ text }) => text.es) }
}

const paid: LedgerEvent = { id: 'p', on: '2025-03-01', kind: 'payment', amountCents: cents(500) }

describe('the rows of a ledger, told', () => {
  it('a payment that was taken back is never said to have been paid', () => {
    const { en, es } = told([paid, { id: 'r', on: '2025-03-10', kind: 'reversal', of: 'p' }])
    expect(en.filter(text => text.includes('was paid'))).toEqual([])
    expect(es.filter(text => text.includes('se pag'))).toEqual([])
    expect(en).toContain(
      'March 1, 2025: a payment of $500.00 was written down. It was taken back on March 10, 2025, so it does not count.',
    )
    expect(es).toContain(
      '1 de marzo de 2025: se anotó un pago de $500.00. La anotación se anuló el 10 de marzo de 2025, así que no cuenta.',
    )
    // 68 days of interest since entry, the payment's days among them.
    expect(en).toContain(
      'March 10, 2025: a payment of $500.00, dated March 1, 2025, was taken back. All is counted as if it had never been there. $10,186.30 was then owed.',
    )
    expect(es.some(text => text.startsWith('10 de marzo de 2025: se anuló un pago de $500.00, con fecha del'))).toBe(
      true,
    )
  })

  it('a payment that counts says where it went', () => {
    expect(told([paid]).en).toContain(
      'March 1, 2025: $500.00 was paid: $161.64 to interest, $0.00 to costs, $338.36 to the main amount. $9,661.64 was left.',
    )
  })

  it('a payment of more than was owed says how much more', () => {
    const { en } = told([{ ...paid, amountCents: cents(10_161.65) }])
    expect(en.some(text => text.endsWith('$0.00 was left. $0.01 was more than was owed.'))).toBe(true)
  })

  it('an amount forgiven is not called a payment', () => {
    const forgiven: LedgerEvent = {
      id: 'w',
      on: '2025-03-01',
      kind: 'waiver',
      amountCents: cents(100),
      from: 'interest',
    }
    expect(told([forgiven]).en).toContain(
      'March 1, 2025: $100.00 of interest was forgiven. Nothing was paid. $10,061.64 was then owed.',
    )
    expect(told([{ ...forgiven, amountCents: cents(200) }]).en).toContain(
      'March 1, 2025: $200.00 of interest was forgiven, but only $161.64 of it was owed. $10,000.00 was then owed in all.',
    )
  })

  it.each<[string, LedgerEvent, string]>([
    [
      'a cost',
      { id: 'x', on: '2025-02-01', kind: 'cost', amountCents: cents(45) },
      'a cost of $45.00 was written down',
    ],
    [
      'an amount forgiven',
      { id: 'x', on: '2025-02-01', kind: 'waiver', amountCents: cents(45), from: 'principal' },
      'an amount forgiven of $45.00 was written down',
    ],
    [
      'a renewal',
      { id: 'x', on: '2025-02-01', kind: 'renewal', rollsInterestIn: true },
      'a renewal of the judgment was written down',
    ],
  ])('%s that was taken back says so', (_, event, said) => {
    const { en } = told([event, { id: 'r', on: '2025-02-02', kind: 'reversal', of: 'x' }])
    expect(en.some(text => text.includes(said) && text.endsWith('so it does not count.'))).toBe(true)
    expect(en.some(text => text.includes('was renewed') || text.includes('in costs was added'))).toBe(false)
  })

  it('what is summed up at the end leaves out what was taken back', () => {
    const many = Array.from(
      { length: 200 },
      (_, i): LedgerEvent => ({ id: `p${i}`, on: '2025-06-01', kind: 'payment', amountCents: cents(1) }),
    )
    const back: LedgerEvent = { id: 'r', on: '2025-06-02', kind: 'reversal', of: 'p99' }
    const sum = (text: string[]) => text.find(one => one.startsWith('The table shows the rest'))
    const count = (text: string | undefined) => Number(/rest: (\d+)/.exec(text ?? '')?.[1])
    expect(count(sum(told(many).en)) - count(sum(told([...many, back]).en))).toBe(1)
  })
})
