import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { ask, refusal } from '@/tests/setup/open-calculator'
import interest from '../vectors/interest.json'
import { payoff } from './payoff'

describe('payoff', () => {
  const base = { state: 'CA', enteredOn: '2024-01-01', principal: '5000.00', on: '2024-03-13' }
  const perDiem = { ...base, rounding: 'per-diem' }

  it('gives the court’s printed figures when each day is rounded first, and the exact ones else', () => {
    expect(row('ca-int-72-court').expected.interest).toBe(ask(payoff, perDiem).interest)
    expect(row('ca-int-72-exact').expected.interest).toBe(ask(payoff, base).interest)
  })

  it('follows the court’s own worked ledger', () => {
    const steps = row('ca-ledger-court').expected.steps ?? []
    const on = (count: number) => addDays('2024-01-01', count)
    const payments = [
      { on: on(145), amount: '400.00' },
      { on: on(360), amount: '1700.00' },
    ]
    const { entries, perDiem: last } = ask(payoff, { ...perDiem, on: on(360), payments })
    expect(
      entries
        .slice(1)
        .map(({ toInterest, toPrincipal, principal }) => ({ interest: toInterest, toPrincipal, principal })),
    ).toEqual(steps.map(({ interest, toPrincipal, principal }) => ({ interest, toPrincipal, principal })))
    expect(last).toBe(steps.at(-1)?.newPerDiem)
  })

  it.each([
    ['il-int', 'IL'],
    ['or-rate', 'OR'],
  ])('%s: a whole year', (id, state) => {
    const { inputs, expected } = row(id)
    const { rates, interest } = ask(payoff, {
      state,
      enteredOn: '2022-01-01',
      principal: inputs.principal,
      on: '2023-01-01',
    })
    expect(interest).toBe(expected.interest)
    expect(rates).toMatchObject([{ from: '2022-01-01', annualPercent: Number(inputs.ratePercent) }])
  })

  it('ny-int-2: a consumer owes less in New York', () => {
    const { inputs, expected } = row('ny-int-2')
    const request = {
      state: 'NY',
      enteredOn: '2023-01-01',
      principal: inputs.principal,
      on: '2024-01-01',
      debtKind: 'consumer',
    }
    expect(ask(payoff, request).interest).toBe(expected.interest)
  })

  it('takes the asker’s rate in place of the law’s', () => {
    const { rates, interest } = ask(payoff, { ...base, on: '2024-12-31', ratePercent: 7.3 })
    expect(rates).toEqual([{ from: '2024-01-01', annualPercent: 7.3, cite: 'rate printed in the judgment' }])
    expect(interest).toBe('365.00')
  })

  it('gives back what is paid beyond', () => {
    const paid = ask(payoff, { ...base, on: '2024-01-01', payments: [{ on: '2024-01-01', amount: '5000.01' }] })
    expect(paid).toMatchObject({ payoff: '0.00', perDiem: '0.00', refund: '0.01', principal: '0.00' })
    expect(ask(payoff, base).refund).toBe('0.00')
  })

  it('adds costs on their day, before a payment of that day', () => {
    const costs = [{ on: '2024-02-01', amount: '40.00' }]
    const payments = [{ on: '2024-02-01', amount: '60.00' }]
    const { entries } = ask(payoff, { ...base, costs, payments })
    expect(entries.map(({ kind }) => kind)).toEqual(['judgment', 'cost', 'payment'])
    expect(entries[2]).toMatchObject({ toInterest: '42.47', toCosts: '17.53', toPrincipal: '0.00', costs: '22.47' })
  })

  it('leaves out what comes after the day, and says so', () => {
    const { warnings, payoff: owed } = ask(payoff, { ...base, payments: [{ on: '2024-03-14', amount: '60.00' }] })
    expect(owed).toBe('5098.63')
    expect(warnings.join()).toContain('Not counted, because later than March 13, 2024: 1 payment or cost.')
  })

  it.each([
    ['a day before entry', { on: '2023-12-31' }, 'on', 'before the judgment was entered'],
    ['a day more than 100 years after', { on: '2124-01-02' }, 'on', '100 years'],
    // Michigan adds unpaid interest to what earns it every year.
    ['a sum beyond counting', { state: 'MI', on: '2120-01-01', ratePercent: 1000 }, 'ratePercent', 'too large'],
  ])('refuses %s', (_, change, path, says) => {
    expect(refusal(payoff, { ...base, ...change })).toEqual({
      kind: 'bad-request',
      path,
      says: expect.stringContaining(says),
    })
  })

  it('goes as far as 100 years', () => {
    expect(ask(payoff, { ...base, on: '2124-01-01', ratePercent: 1000 }).on).toBe('2124-01-01')
  })

  function row(id: string) {
    const found = interest.find(one => one.id === id)
    if (!found) throw new Error(`no row ${id}`)
    const { inputs, expected } = found as unknown as {
      inputs: { principal: string; ratePercent?: string }
      expected: {
        interest?: string
        steps?: { interest: string; toPrincipal: string; principal: string; newPerDiem: string }[]
      }
    }
    return { inputs, expected }
  }
})
