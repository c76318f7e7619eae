import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ask, refusal } from '@/tests/setup/open-calculator'
import { stateCodes } from '../types'
import benefits from '../vectors/benefits.json'
import days from '../vectors/days.json'
import type { Calculator } from './calculator'
import { calculators } from './contract'
import { deadline } from './deadline'
import { exemptions } from './exemptions'
import { garnishment } from './garnishment'
import { payoff } from './payoff'
import { plan } from './plan'
import { protectedDeposits } from './protected-deposits'

describe('all 51', () => {
  const requests: [string, Calculator, (state: string) => object][] = [
    ['payoff', payoff, state => ({ state, enteredOn: '2024-03-01', principal: '5000.00', on: '2026-03-01' })],
    [
      'payoff of a printed rate',
      payoff,
      state => ({ state, enteredOn: '2001-01-01', principal: '1.00', on: '2026-03-01', ratePercent: 9 }),
    ],
    [
      'garnishment',
      garnishment,
      state => ({ state, on: '2026-11-21', period: 'week', disposable: '900.00', gross: '1100.00' }),
    ],
    ['exemptions', exemptions, state => ({ state, on: '2026-11-21', ...everything })],
    [
      'deadline',
      deadline,
      state => ({ state, from: '2026-11-21', count: 10, unit: 'court-days', direction: 'within' }),
    ],
  ]
  const everything = {
    home: { value: '300000.00', owed: '150000.00' },
    vehicle: { value: '12000.00', owed: '0' },
    tools: { value: '3000.00' },
    household: { value: '5000.00' },
    cash: { value: '2500.00' },
    other: { value: '4000.00' },
  }

  it.each(requests)('answer %s, or say why not', (_, calculator, request) => {
    const unanswered: string[] = []
    for (const code of stateCodes)
      for (const locale of ['en', 'es'] as const) {
        const result = calculator.answerTo(request(code), locale)
        if (result.ok) expect(calculator.answer.parse(result.value)).toEqual(result.value)
        else {
          expect(result.error.kind, code).toBe('not-covered')
          if (result.error.kind === 'not-covered') expect(result.error.why[locale].length).toBeGreaterThan(20)
          unanswered.push(code)
        }
      }
    // Most do.
    expect(unanswered.length).toBeLessThan(2 * 10)
  })

  it('say that the rate is to be read on the judgment where no law gives a number', () => {
    const request = { state: 'IA', enteredOn: '2024-03-01', principal: '5000.00', on: '2026-03-01' }
    expect(refusal(payoff, request)).toMatchObject({
      kind: 'not-covered',
      says: expect.stringContaining('Read the rate on the judgment'),
    })
    expect(ask(payoff, { ...request, ratePercent: 7 }).interest).toBe('700.00')
  })
})

describe('protected deposits', () => {
  it.each(benefits.filter(({ topic }) => topic === 'lookback-period').map(one => [one.id, one] as const))(
    '%s',
    (_, one) => {
      const { inputs, expected } = one as unknown as {
        inputs: { accountReview: IsoDate }
        expected: { begins: string; ends: string }
      }
      const answer = ask(protectedDeposits, { reviewOn: inputs.accountReview, balance: '0', deposits: [] })
      // The rule counts backward, so its end is the earlier day.
      expect([answer.lookbackFrom, answer.lookbackTo]).toEqual([expected.ends, expected.begins])
    },
  )

  it.each(benefits.filter(({ topic }) => topic === 'bank-protected').map(one => [one.id, one] as const))(
    '%s',
    (_, one) => {
      const { inputs, expected } = one as unknown as {
        inputs: { balanceAtReview: string; benefitDepositsInLookback: string[] }
        expected: { protected: string }
      }
      const deposits = inputs.benefitDepositsInLookback.map(amount => ({ on: '2026-04-01', amount }))
      const answer = ask(protectedDeposits, { reviewOn: '2026-05-01', balance: inputs.balanceAtReview, deposits })
      expect(answer.protected).toBe(expected.protected)
      expect(Number(answer.protected) + Number(answer.reachable)).toBe(Number(inputs.balanceAtReview))
    },
  )
})

describe('exemptions', () => {
  const request = { state: 'WA', on: '2026-11-21', vehicle: { value: '20000.00', owed: '2000.00' } }

  it('wa-vehicle: uses the exemption, and says what is left', () => {
    const [item] = ask(exemptions, request).items
    expect(item).toMatchObject({ asset: 'vehicle', equity: '18000.00', exemption: '15000.00' })
  })

  it('never counts more owed than there is value', () => {
    expect(ask(exemptions, { ...request, vehicle: { value: '5000.00', owed: '9000.00' } }).items).toMatchObject([
      { equity: '0.00', exemption: '0.00', wildcard: '0.00', protected: '0.00', reachable: '0.00' },
    ])
  })

  it('adds up for every state, whatever is owned', () => {
    for (const state of stateCodes) {
      const { items, reachable } = ask(exemptions, {
        ...{ state, on: '2026-11-21', married: true, seniorOrDisabled: true },
        home: { value: '900000.00', owed: '1.00' },
        cash: { value: '5000.01' },
        other: { value: '700.00' },
      })
      for (const item of items) {
        expect(Number(item.exemption) + Number(item.wildcard)).toBeCloseTo(Number(item.protected), 2)
        expect(Number(item.protected) + Number(item.reachable)).toBeCloseTo(Number(item.equity), 2)
      }
      expect(
        items.reduce((sum, item) => sum + Number(item.reachable), 0),
        state,
      ).toBeCloseTo(Number(reachable), 2)
    }
  })

  it('is nothing for a person who owns nothing', () => {
    expect(ask(exemptions, { state: 'CA', on: '2026-11-21' })).toMatchObject({ items: [], reachable: '0.00' })
  })

  it('wants to know what is owed on a home', () => {
    expect(refusal(exemptions, { ...request, home: { value: '1.00' } })).toMatchObject({ path: 'home.owed' })
  })
})

describe('deadline', () => {
  type Row = {
    id: string
    topic: string
    jurisdiction: string
    inputs: { trigger: string; days: number; direction: string }
    expected: { due: string }
  }
  const rows = (days as unknown as Row[]).filter(({ topic, inputs }) => topic === 'day-count' && 'trigger' in inputs)

  it.each(rows.map(one => [one.id, one] as const))('%s', (_, { jurisdiction, inputs, expected }) => {
    const { dueOn, unrolledOn, rolledBecause, working } = ask(deadline, {
      state: jurisdiction === 'US' ? 'US' : jurisdiction.slice(3),
      from: inputs.trigger,
      count: inputs.days,
      unit: 'days',
      direction: inputs.direction === 'before' ? 'before' : 'within',
    })
    expect(dueOn).toBe(expected.due)
    expect(rolledBecause === null).toBe(dueOn === unrolledOn)
    expect(working.length).toBeGreaterThan(0)
  })

  it('moves backward for a date to act before', () => {
    const request = { state: 'CA', from: '2026-12-01', count: 2, unit: 'days', direction: 'before' }
    expect(ask(deadline, request)).toMatchObject({ unrolledOn: '2026-11-29', dueOn: '2026-11-25' })
  })

  it('keeps a month’s last day', () => {
    const request = { state: 'CA', from: '2026-01-31', count: 1, unit: 'months', direction: 'within' }
    expect(ask(deadline, request)).toMatchObject({ unrolledOn: '2026-02-28', dueOn: '2026-03-02' })
  })

  it('counts nothing, too', () => {
    const request = { state: 'CA', from: '2026-11-21', count: -0, unit: 'days', direction: 'within' }
    expect(ask(deadline, request)).toMatchObject({ unrolledOn: '2026-11-21', dueOn: '2026-11-23' })
  })

  it.each([
    ['more court days than any court counts', { count: 1001, unit: 'court-days' }],
    ['a day out of the calendar', { from: '2190-01-01', count: 11, unit: 'years' }],
    ['a day before the calendar', { from: '1900-01-01', count: 1, direction: 'before' }],
    ['half a day', { count: 0.5 }],
    ['a day too many', { count: 36_526 }],
  ])('refuses %s', (_, change) => {
    const request = { state: 'CA', from: '2026-11-21', unit: 'days', direction: 'within', ...change }
    expect(refusal(deadline, request)).toMatchObject({ kind: 'bad-request', path: 'count' })
  })

  it('is not known for no court', () => {
    const request = { state: 'PR', from: '2026-11-21', count: 1, unit: 'days', direction: 'within' }
    expect(refusal(deadline, request)).toMatchObject({ kind: 'unknown-jurisdiction', path: 'state' })
  })
})

describe('plan', () => {
  const request = { total: '100.00', payment: '33.33', every: 'month', firstOn: '2026-01-31' }

  it('trues up the last payment, and keeps the day of the first', () => {
    const answer = ask(plan, request)
    expect(answer).toMatchObject({
      count: 4,
      lastOn: '2026-04-30',
      lastPayment: '0.01',
      totalPaid: '100.00',
      interest: '0.00',
    })
    expect(answer.payments.map(({ on }) => on)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
  })

  it.each([
    ['one that never pays it off', { payment: '0.40', annualPercent: 12 }, 'payment', 'never pays it off'],
    ['one that takes more than a lifetime', { payment: '0.01' }, 'payment', '100 years'],
    ['one of nothing', { payment: '0.00' }, 'payment', 'at least one cent'],
    ['one of a total of nothing', { total: '0.00' }, 'total', 'at least one cent'],
  ])('refuses %s', (_, change, path, says) => {
    expect(refusal(plan, { ...request, ...change })).toEqual({
      kind: 'bad-request',
      path,
      says: expect.stringContaining(says),
    })
  })
})

it('every calculator is in the register', () => {
  expect([...calculators.values()]).toEqual([payoff, garnishment, protectedDeposits, exemptions, deadline, plan])
})
