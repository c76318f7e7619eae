import { describe, expect, it } from 'vitest'
import { ask, refusal } from '@/tests/setup/open-calculator'
import { stateCodes } from '../types'
import garnishments from '../vectors/garnishment.json'
import { garnishment } from './garnishment'

describe('garnishment', () => {
  const periods: Record<string, string> = {
    weekly: 'week',
    biweekly: 'two-weeks',
    semimonthly: 'half-month',
    monthly: 'month',
  }
  type Row = {
    id: string
    topic: string
    jurisdiction: string
    inputs: Record<string, string>
    expected: { max?: string }
  }
  // The interface asks nothing about orders that come first, local wages, or days before the state's wage was gathered.
  const notAsked = ['priorSupportWithheld', 'dependentChildrenUnder16', 'byWeek']
  const rows = (garnishments as unknown as Row[]).filter(
    ({ topic, inputs, expected }) =>
      topic === 'garnishment-cap' &&
      expected.max !== undefined &&
      !notAsked.some(key => key in inputs) &&
      (inputs.supportWithheld ?? '0') === '0' &&
      !['17.00', '16.50', '16.00', '19.00', '15.50'].includes(inputs.applicableMinWage ?? inputs.greaterMinWage ?? ''),
  )

  it('has rows to try', () => {
    expect(rows.length).toBeGreaterThan(20)
  })

  it.each(rows.map(one => [one.id, one] as const))('%s', (_, { jurisdiction, inputs, expected }) => {
    const isFederal = jurisdiction === 'US'
    const answer = ask(garnishment, {
      // Georgia has no limit of its own on an ordinary debt.
      state: isFederal ? 'GA' : jurisdiction.slice(3),
      on: inputs.payableOn ?? '2026-11-21',
      period: periods[inputs.payPeriod ?? 'weekly'],
      disposable: inputs.disposable ?? inputs.disposableWeekly,
      gross: inputs.gross ?? inputs.grossWeekly,
      ...(inputs.debt === 'consumer' && { debtKind: 'consumer' }),
    })
    expect(answer.garnishable).toBe(expected.max)
    if (isFederal) expect(answer.limits.at(-1)?.amount).toBe(expected.max)
  })

  it('tn-child: each dependent keeps more', () => {
    const request = { state: 'TN', on: '2026-11-21', period: 'week', disposable: '300.00', dependents: 2 }
    expect(ask(garnishment, request).garnishable).toBe('70.00')
  })

  it('always has the federal cap among the limits, and names the least', () => {
    for (const state of stateCodes) {
      const { limits, governs, garnishable, kept } = ask(garnishment, {
        state,
        on: '2026-11-21',
        period: 'month',
        disposable: '4000.00',
        gross: '5000.00',
      })
      expect(limits.at(-1)?.name).toMatch(/^Federal limit/)
      expect(limits.find(({ name }) => name === governs)?.amount, state).toBe(garnishable)
      expect(Number(garnishable) + Number(kept)).toBeCloseTo(4000, 2)
    }
  })

  it('takes nothing where pay is not garnished', () => {
    const { garnishable, kept, governs } = ask(
      garnishment,
      { state: 'TX', on: '2026-11-21', period: 'week', disposable: '2000.00' },
      'es',
    )
    expect({ garnishable, kept }).toEqual({ garnishable: '0.00', kept: '2000.00' })
    expect(governs).toContain('no se embarga')
  })

  it('refuses gross pay below disposable pay, and half a dependent', () => {
    const request = { state: 'CA', on: '2026-11-21', period: 'week', disposable: '900.00' }
    expect(refusal(garnishment, { ...request, gross: '899.99' })).toMatchObject({ kind: 'bad-request', path: 'gross' })
    expect(ask(garnishment, { ...request, gross: '900.00' }).garnishable).toBe('35.52')
    for (const dependents of [0.5, -1, 100])
      expect(refusal(garnishment, { ...request, dependents })).toMatchObject({
        kind: 'bad-request',
        path: 'dependents',
      })
  })
})
