import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { cents, checked, cite } from './entry'
import { formatPercent } from './rate-words'
import { isMetBy, type RatedJudgment, type Rates, ratesFor } from './rates'
import { states } from './states'
import type { Interest, Jurisdiction, RateRule, SpecialRate, StateCode } from './types'

function judgment(enteredOn: IsoDate, more: Partial<RatedJudgment> = {}): RatedJudgment {
  return {
    enteredOn,
    principalCents: cents(5_000),
    debtKind: 'other',
    debtorKind: 'person',
    creditorKind: 'business',
    statedPercent: null,
    ...more,
  }
}

function percentsOf(rates: Rates): number[] {
  if (rates.kind !== 'rates') throw new Error(`no rates: ${JSON.stringify(rates)}`)
  return rates.segments.map(segment => segment.annualPercent)
}

/** The rate in force on the last day asked for. */
function lastPercent(code: StateCode, of: RatedJudgment, through: IsoDate): number {
  return percentsOf(ratesFor(of, states[code], through)).at(-1) ?? Number.NaN
}

const law = cite('Model Code § 1')

function model(
  rate: RateRule,
  special: SpecialRate[] = [],
  confidence: 'verified' | 'uncertain' = 'verified',
): Jurisdiction {
  const value: Interest = {
    rate,
    compounding: 'simple',
    yearBasis: 365,
    rounding: 'half-up',
    costsBear: null,
    awardedInterestBears: null,
    special,
    contractRateAllowed: null,
  }
  return {
    code: 'CA',
    name: { en: 'Model', es: 'Modelo' },
    timeZone: 'UTC',
    facts: { interest: checked('entered', '2026-11-21', [{ from: null, cite: law, confidence, value }]) },
  }
}

const rows = [
  { from: '2020-01-01', annualPercent: 4 },
  { from: '2021-01-01', annualPercent: 5 },
  { from: '2022-01-01', annualPercent: 5 },
] as const

function table(follows: 'entry' | 'table'): RateRule {
  return { kind: 'table', follows, rows: [...rows], knownThrough: '2022-12-31', formula: null }
}

describe('a table', () => {
  it('that follows entry gives one rate for life', () => {
    const rates = ratesFor(judgment('2020-12-31'), model(table('entry')), '2026-01-01')
    expect(percentsOf(rates)).toEqual([4])
    expect(rates).toMatchObject({ warnings: [] })
  })

  it('that judgments follow gives a segment a row, from entry through the day asked for', () => {
    const rates = ratesFor(judgment('2020-06-01'), model(table('table')), '2022-01-01')
    expect(rates).toMatchObject({
      segments: [
        { from: '2020-06-01', annualPercent: 4, confidence: 'verified' },
        { from: '2021-01-01', annualPercent: 5 },
        { from: '2022-01-01', annualPercent: 5, confidence: 'verified' },
      ],
      warnings: [],
    })
    expect(percentsOf(ratesFor(judgment('2020-06-01'), model(table('table')), '2021-12-31'))).toEqual([4, 5])
  })

  it('used after its last known day says to check with the clerk', () => {
    const running = ratesFor(judgment('2020-06-01'), model(table('table')), '2023-01-01')
    expect(running).toMatchObject({ segments: [{ confidence: 'verified' }, {}, { confidence: 'uncertain' }] })
    expect(running.kind === 'rates' && running.warnings[0]?.en).toContain('through December 31, 2022')
    const entered = ratesFor(judgment('2023-01-01'), model(table('entry')), '2023-01-01')
    expect(entered).toMatchObject({ segments: [{ annualPercent: 5, confidence: 'uncertain' }] })
    expect(ratesFor(judgment('2022-12-31'), model(table('entry')), '2026-01-01')).toMatchObject({ warnings: [] })
  })

  it('has no rate for a judgment entered before its first row', () => {
    const rates = ratesFor(judgment('2019-12-31'), model(table('table')), '2023-01-01')
    expect(rates.kind === 'not-covered' && rates.why.en).toContain('begins on January 1, 2020')
  })
})

describe('special rates', () => {
  const applies = { en: 'Small consumer debts of a person', es: 'Deudas de consumo pequeñas de una persona' }
  const special: SpecialRate = {
    applies,
    when: { debtKinds: ['consumer'], debtorKinds: ['person'], atMostCents: cents(1_000), enteredFrom: '2021-01-01' },
    rate: { kind: 'fixed', annualPercent: 2 },
    atMost: true,
    cite: cite('Model Code § 2'),
  }
  const state = model({ kind: 'fixed', annualPercent: 9 }, [special, { ...special, when: {}, rate: null }])
  const small = judgment('2021-01-01', { debtKind: 'consumer', principalCents: cents(1_000) })

  it('apply when every named condition holds, and cite their own section', () => {
    expect(ratesFor(small, state, '2022-01-01')).toMatchObject({
      segments: [{ annualPercent: 2, cite: { section: 'Model Code § 2' }, label: applies }],
      warnings: [{ en: expect.stringContaining('highest allowed') }],
    })
  })

  it.each<[string, Partial<RatedJudgment>]>([
    ['a cent over', { principalCents: cents(1_000.01) }],
    ['a day too early', { enteredOn: '2020-12-31' }],
    ['another debt', { debtKind: 'medical' }],
    ['another debtor', { debtorKind: 'business' }],
  ])('do not apply: %s', (_, change) => {
    expect(isMetBy(special.when ?? {}, { ...small, ...change })).toBe(false)
  })

  it('of no number of their own send the person to the judgment', () => {
    const rates = ratesFor(judgment('2021-01-01'), state, '2022-01-01')
    expect(rates.kind === 'not-covered' && rates.why.en).toContain('Read the rate on the judgment')
  })

  it('that our questions cannot decide are said, and change nothing', () => {
    const said = model({ kind: 'fixed', annualPercent: 9 }, [{ ...special, when: null }])
    const rates = ratesFor(small, said, '2022-01-01')
    expect(percentsOf(rates)).toEqual([9])
    expect(rates.kind === 'rates' && rates.warnings[0]?.en).toContain('A different rate may apply')
  })

  it('CA: "under $50,000" is strict, and wages and injury keep the general rate', () => {
    const consumer = judgment('2024-01-01', { debtKind: 'consumer' })
    expect(lastPercent('CA', { ...consumer, principalCents: cents(49_999.99) }, '2025-01-01')).toBe(5)
    expect(lastPercent('CA', { ...consumer, principalCents: cents(50_000) }, '2025-01-01')).toBe(10)
    expect(lastPercent('CA', { ...consumer, enteredOn: '2022-12-31' }, '2025-01-01')).toBe(10)
    expect(lastPercent('CA', { ...consumer, debtKind: 'wages' }, '2025-01-01')).toBe(10)
  })
})

describe('no number from the law', () => {
  it('a rate printed in the judgment is used instead of the law’s', () => {
    expect(ratesFor(judgment('2024-01-01', { statedPercent: 7.25 }), states.CA, '2025-01-01')).toMatchObject({
      segments: [{ from: '2024-01-01', annualPercent: 7.25 }],
    })
    expect(percentsOf(ratesFor(judgment('2024-01-01', { statedPercent: 0 }), states.CT, '2025-01-01'))).toEqual([0])
  })

  it('a printed rate is to be checked where the state moves the rate of judgments already entered', () => {
    const printed = (code: 'FL' | 'CA') =>
      ratesFor(judgment('2023-07-10', { statedPercent: 7.69 }), states[code], '2026-11-21')
    expect(printed('FL')).toMatchObject({ segments: [{ annualPercent: 7.69, confidence: 'uncertain' }] })
    expect(printed('CA')).toMatchObject({ segments: [{ annualPercent: 7.69, confidence: 'verified' }], warnings: [] })
  })

  it('a rate set by the judgment is asked for, with the formula', () => {
    const rule: RateRule = { kind: 'set-by-judgment', formula: { en: 'Prime plus 2.', es: 'Tasa preferencial más 2.' } }
    const rates = ratesFor(judgment('2024-01-01'), model(rule), '2025-01-01')
    expect(rates.kind === 'not-covered' && rates.why.en).toContain('How it is set: Prime plus 2.')
  })

  it('no interest by law is not the same as no rule found', () => {
    expect(ratesFor(judgment('2024-01-01'), states.CT, '2025-01-01')).toMatchObject({ kind: 'none' })
    const bare: Jurisdiction = { ...model({ kind: 'fixed', annualPercent: 1 }), facts: {} }
    expect(ratesFor(judgment('2024-01-01'), bare, '2025-01-01').kind).toBe('not-covered')
  })
})

describe('every state', () => {
  const kinds = ['consumer', 'medical', 'rent', 'wages', 'injury', 'fraud', 'other'] as const

  it('answers for any judgment with ascending segments that start at entry, or says why it cannot', () => {
    for (const state of Object.values(states))
      for (const debtKind of kinds)
        for (const enteredOn of ['2009-05-05', '2018-12-31', '2022-07-01', '2026-11-20'] as const)
          for (const debtorKind of ['person', 'government'] as const) {
            const rates = ratesFor(judgment(enteredOn, { debtKind, debtorKind }), state, '2026-11-21')
            if (rates.kind === 'not-covered') expect(rates.why.es.length, state.code).toBeGreaterThan(20)
            if (rates.kind !== 'rates') continue
            const starts = rates.segments.map(segment => segment.from)
            const isSound =
              starts[0] === enteredOn && starts.every((on, index) => index === 0 || on > (starts[index - 1] ?? on))
            if (!isSound || rates.working.length !== starts.length + 1)
              expect.fail(`${state.code} ${enteredOn} ${starts}`)
          }
  })
})

it('prints percents as courts do', () => {
  expect([formatPercent(10), formatPercent(8.44), formatPercent(5.16438)]).toEqual(['10%', '8.44%', '5.16438%'])
})
