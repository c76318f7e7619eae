import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Cents, parseMoney } from '@/lib/shared/money'
import type { PayPeriod, WageLimit } from './collection-types'
import { checked, cite } from './entry'
import { federalOn } from './federal'
import { type Garnishment, garnishableFrom, type Pay } from './garnishment'
import { states } from './states'
import type { DebtKind, Jurisdiction, StateCode } from './types'
import published from './vectors/garnishment.json'

type Row = (typeof published)[number]
type Inputs = Record<string, string | number | string[] | boolean | undefined>

function cents(text: unknown): Cents {
  const money = parseMoney(String(text))
  if (!money.ok) throw new Error(`not money: ${text}`)
  return money.value
}

const periods: Record<string, PayPeriod> = {
  weekly: 'week',
  biweekly: 'two-weeks',
  semimonthly: 'half-month',
  monthly: 'month',
}

/** A state that only follows the federal cap. */
const plain: Jurisdiction = {
  ...states.UT,
  facts: {
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Model Code § 1'),
        confidence: 'verified',
        value: {
          limits: [],
          rule: { en: 'The federal limit.', es: 'El límite federal.' },
          process: { en: 'A writ.', es: 'Una orden.' },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
  },
}

/** The state with another minimum wage: a local one, or one of a year nobody has written down yet. */
function withWage(state: Jurisdiction, hourlyCents: Cents): Jurisdiction {
  const value = { from: null, cite: cite('Model Code § 2'), confidence: 'verified' as const, value: { hourlyCents } }
  return { ...state, facts: { ...state.facts, minimumWage: checked('today', '2026-11-21', [value]) } }
}

/** CPLR 5231(b): the 10% and the floor are for each income execution; support comes off the 25% alone. */
function perOrderIn(state: Jurisdiction): Jurisdiction {
  const { wages } = state.facts
  if (!wages) throw new Error(state.code)
  const isAggregate = ({ take }: WageLimit): boolean => take.kind === 'percent' && take.of === 'disposable'
  const entries = wages.entries.map(entry =>
    entry.none
      ? entry
      : {
          ...entry,
          value: {
            ...entry.value,
            limits: entry.value.limits.map(limit =>
              isAggregate(limit) ? limit : { ...limit, perOrder: true as const },
            ),
          },
        },
  )
  return { ...state, facts: { ...state.facts, wages: { ...wages, entries } } }
}

/** The day each row speaks of, where it names none: one on which the state's own wage is the row's. */
const dayOf: Record<string, IsoDate> = {
  'ca-wage-11': '2025-03-01',
  'ca-wage-12': '2024-03-01',
  'ca-wage-13': '2026-03-01',
}

function stateOf({ id, jurisdiction, inputs }: Row): Jurisdiction {
  const code = jurisdiction.slice(3) as StateCode
  if (jurisdiction === 'US') return plain
  // New York's rows are of New York City, and one of California's of a city with its own wage.
  if (id === 'ny-wage-5') return perOrderIn(withWage(states.NY, cents(inputs.greaterMinWage)))
  if (code === 'NY') return withWage(states.NY, cents(inputs.greaterMinWage))
  if (id === 'ca-wage-13') return withWage(states.CA, cents(inputs.applicableMinWage))
  return states[code]
}

function payOf(row: Row): Pay {
  const inputs: Inputs = row.inputs
  const gross = inputs.gross ?? inputs.grossWeekly
  const others = inputs.priorSupportWithheld ?? inputs.supportWithheld
  const debtKind: DebtKind | undefined =
    inputs.debt === 'other' ? 'other' : String(inputs.debt ?? '').startsWith('consumer') ? 'consumer' : undefined
  return {
    on: (inputs.payableOn as IsoDate | undefined) ?? dayOf[row.id] ?? '2026-08-01',
    period: periods[String(inputs.payPeriod ?? 'weekly')] ?? 'week',
    disposableCents: cents(inputs.disposable ?? inputs.disposableWeekly),
    ...(gross !== undefined && { grossCents: cents(gross) }),
    ...(others !== undefined && { othersFirstCents: cents(others) }),
    ...(debtKind && { debtKind }),
    ...(inputs.dependentChildrenUnder16 !== undefined && { dependents: Number(inputs.dependentChildrenUnder16) }),
  }
}

function taken(answer: Garnishment): Cents {
  if (answer.kind === 'not-covered') throw new Error(answer.why.en)
  return answer.garnishableCents
}

describe('published caps', () => {
  const caps = published.filter(({ topic }) => topic === 'garnishment-cap')

  it.each(caps.map(row => [row.id, row.note, row.source, row] as const))('%s: %s (%s)', (_, __, ___, row) => {
    const expected: Record<string, string | undefined> = row.expected
    expect(taken(garnishableFrom(stateOf(row), payOf(row)))).toBe(cents(expected.max ?? expected.maxConsumer))
    if (expected.capIgnoringSupport) {
      const alone = { ...payOf(row), othersFirstCents: 0 }
      expect(taken(garnishableFrom(stateOf(row), alone))).toBe(cents(expected.capIgnoringSupport))
    }
  })

  it('the wages the rows name are the states’ own on the day', () => {
    const named = caps.filter(({ id }) => !id.startsWith('ny-') && id !== 'ca-wage-13')
    for (const row of named) {
      const inputs: Inputs = row.inputs
      const wage = inputs.applicableMinWage ?? inputs.highestMinWage ?? inputs.stateMinWage
      if (wage === undefined) continue
      const { on } = payOf(row)
      const entry = stateOf(row).facts.minimumWage?.entries.findLast(({ from }) => from === null || from <= on)
      expect([row.id, entry?.value?.hourlyCents]).toEqual([row.id, cents(wage)])
    }
  })
})

/** The most pay, on a day, from which nothing may be taken: found by trying, so it does not repeat the formula. */
function fullyProtected(state: Jurisdiction, pay: Omit<Pay, 'disposableCents'>): Cents {
  let [safe, reached] = [0, 1_000_000]
  while (reached - safe > 1) {
    const middle = Math.floor((safe + reached) / 2)
    const isSafe = taken(garnishableFrom(state, { ...pay, disposableCents: middle, grossCents: 2 * middle })) === 0
    if (isSafe) safe = middle
    else reached = middle
  }
  return safe
}

describe('published thresholds', () => {
  const rows = published.filter(({ topic }) => topic === 'garnishment-threshold')
  const byPeriod = rows.filter(({ inputs }) => 'payPeriod' in inputs)

  it.each(byPeriod.map(row => [row.id, row.note, row.source, row] as const))('%s: %s (%s)', (_, __, ___, row) => {
    const inputs: Inputs = row.inputs
    const expected: Record<string, string | undefined> = row.expected
    const state = row.jurisdiction === 'US' ? plain : states.OR
    const on = (inputs.wagesPayableOn as IsoDate | undefined) ?? '2026-08-01'
    const period = periods[String(inputs.payPeriod)] ?? 'week'
    expect(fullyProtected(state, { on, period })).toBe(cents(expected.fullyProtectedUpTo ?? expected.minimumExempt))
  })

  it('fed-hist-3.80: the federal wage of 1990 and 1991, by its days', () => {
    const row = rows.find(({ id }) => id === 'fed-hist-3.80')
    const expected: Record<string, string | undefined> = row?.expected ?? {}
    const on = '1990-04-01'
    expect(fullyProtected(plain, { on, period: 'week' })).toBe(cents(expected.weekly))
    expect(fullyProtected(plain, { on: '1991-03-31', period: 'two-weeks' })).toBe(cents(expected.biweekly))
    expect(fullyProtected(plain, { on, period: 'month' })).toBe(cents(expected.monthly))
    expect(fullyProtected(plain, { on: '1991-04-01', period: 'week' })).toBe(12_750)
  })

  it.each(rows.filter(({ id }) => id.startsWith('ny-')).map(row => [row.id, row.source, row] as const))(
    '%s: 30 hours a week (%s)',
    (_, __, row) => {
      const inputs: Inputs = row.inputs
      const expected: Record<string, string | undefined> = row.expected
      const state = withWage(states.NY, cents(inputs.minWage))
      expect(fullyProtected(state, { on: '2026-08-01', period: 'week' })).toBe(cents(expected.weeklyProtected))
    },
  )
})

describe('published support caps', () => {
  const cap = federalOn('wageGarnishmentCap', '2026-08-01')
  if (cap.kind !== 'value') throw new Error('no federal cap')
  const { otherwisePercent, overTwelveWeeksBehindPercent } = cap.value.support

  it.each(published.filter(({ topic }) => topic === 'support-cap').map(row => [row.id, row.source, row] as const))(
    '%s (%s)',
    (_, __, row) => {
      const inputs: Inputs = row.inputs
      const expected: Record<string, string | undefined> = row.expected
      const percent = otherwisePercent + (inputs.arrearsOver12Weeks ? overTwelveWeeksBehindPercent : 0)
      expect(percent).toBe(Number(expected.maxPercent))
    },
  )
})
