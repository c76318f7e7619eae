import { describe, expect, it } from 'vitest'
import { generalRateOn } from './general-rate'
import { states } from './states'

describe('the general rate of a state for a table', () => {
  it.each([
    ['a fixed rate: Cal. Code Civ. Proc. § 685.010', states.CA, { kind: 'percent', annualPercent: 10 }],
    ['a row of a table: Minn. Stat. § 549.09', states.MN, { kind: 'percent', annualPercent: 4 }],
    ['no number of its own: Iowa Code § 535.3', states.IA, { kind: 'set-by-judgment' }],
    ['none: Conn. Gen. Stat. § 37-3a', states.CT, { kind: 'none' }],
  ] as const)('%s', (_, state, expected) => expect(generalRateOn(state, '2026-11-21')).toMatchObject(expected))

  it('takes the row of the day, and doubts it after the last day the table is known for', () => {
    expect(generalRateOn(states.MN, '2023-12-31')).toMatchObject({ annualPercent: 5, isUncertain: false })
    expect(generalRateOn(states.MN, '2026-12-31')).toMatchObject({ annualPercent: 4, isUncertain: false })
    expect(generalRateOn(states.MN, '2027-01-01')).toMatchObject({ annualPercent: 4, isUncertain: true })
  })

  it('has no number before the table begins, nor where nobody checked', () => {
    expect(generalRateOn(states.MN, '1990-01-01')).toEqual({ kind: 'not-covered' })
    const { interest: _, ...facts } = states.MN.facts
    expect(generalRateOn({ ...states.MN, facts }, '2026-11-21')).toEqual({ kind: 'not-covered' })
  })
})
