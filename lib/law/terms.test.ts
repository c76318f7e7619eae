import { describe, expect, it } from 'vitest'
import { states } from './states'
import { ledgerTermsOf } from './terms'
import type { Interest } from './types'
import { factOn } from './value-on'

const segments = [{ from: '2024-01-01', annualPercent: 10 }] as const
const asked = { perDiemFirst: false, hasCosts: true, hasAwardedInterest: true }

function interestIn(code: 'CA' | 'FL' | 'TX' | 'NV'): Interest {
  const found = factOn(states[code], 'interest', '2024-01-01')
  if (found.kind !== 'value') throw new Error(code)
  return found.value
}

describe('ledger terms', () => {
  it('carry the state’s own rules', () => {
    expect(ledgerTermsOf(interestIn('CA'), segments, { ...asked, perDiemFirst: true })).toMatchObject({
      terms: { compounding: 'simple', yearBasis: 365, costsBear: true, awardedInterestBears: true, perDiemFirst: true },
      warnings: [],
    })
    expect(ledgerTermsOf(interestIn('FL'), segments, asked).terms.yearBasis).toBe('calendar')
    expect(ledgerTermsOf(interestIn('TX'), segments, asked).terms.compounding).toBe('yearly')
    expect(ledgerTermsOf(interestIn('NV'), segments, asked).terms.rounding).toBe('down')
  })

  it('leave out of the base what nobody checked, and say so only where it matters', () => {
    const unchecked: Interest = { ...interestIn('CA'), costsBear: null, awardedInterestBears: null }
    const { terms, warnings } = ledgerTermsOf(unchecked, segments, asked)
    expect(terms).toMatchObject({ costsBear: false, awardedInterestBears: false })
    expect(warnings).toHaveLength(2)
    const without = { perDiemFirst: false, hasCosts: false, hasAwardedInterest: false }
    expect(ledgerTermsOf(unchecked, segments, without).warnings).toEqual([])
    expect(ledgerTermsOf(unchecked, [], asked).warnings).toEqual([])
  })

  it('are plain where no rule was found and the judgment prints its rate', () => {
    expect(ledgerTermsOf(null, segments, asked).terms).toMatchObject({ compounding: 'simple', yearBasis: 365 })
  })
})
