import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { pathFor } from '@/lib/interview/path'
import type { StoredAnswers } from '@/lib/interview/stored'
import { payoff as openPayoff } from '@/lib/law/open/payoff'
import { stateCodes } from '@/lib/law/types'
import { addDays, addYears } from '@/lib/shared/civil-date'
import { centsToField, formatCents } from '@/lib/shared/money'
import { locales } from '@/lib/shared/words'
import {
  answered,
  brokenTexts,
  centsIn,
  type Filled,
  outcomeFor,
  refusedBy,
  sendGarbage,
} from '@/tests/setup/calculating'
import type { Outcome } from './define'
import { payoff } from './payoff'

const california = { state: 'CA', enteredOn: '2024-03-01', principal: '5,000', on: '2025-03-01' }
const withPayment = {
  ...california,
  'costs.0.on': '2024-03-01',
  'costs.0.amount': '75',
  'payments.0.on': '2024-07-24',
  'payments.0.amount': '400',
}

function owed({ figure }: Outcome): string {
  return figure.kind === 'amount' ? formatCents(figure.cents) : ''
}

describe('is owed', () => {
  it.each<[string, string, Filled, string]>([
    ['a year at 10%', 'Cal. Code Civ. Proc. § 685.010', california, '$5,500.00'],
    ['nothing more on the day of entry', '§ 685.020', { ...california, on: '2024-03-01' }, '$5,000.00'],
    ['one day of interest on the next', '§ 685.020', { ...california, on: '2024-03-02' }, '$5,001.37'],
    ['what a rate printed in the judgment gives', 'the judgment', { ...california, ratePercent: '0' }, '$5,000.00'],
    [
      'each day’s cents first, as some courts round',
      '365 × $1.37',
      { ...california, rounding: 'per-diem' },
      '$5,500.05',
    ],
    [
      'nothing once all is paid',
      'paid on the day of entry',
      { ...california, 'payments.0.on': '2024-03-01', 'payments.0.amount': '5000' },
      '$0.00',
    ],
  ])('%s (%s)', (_boundary, _source, filled, amount) => {
    expect(owed(outcomeFor(payoff, filled))).toBe(amount)
  })
})

describe('says', () => {
  it('what is owed on the day', () => {
    expect(outcomeFor(payoff, california).sentence).toEqual({
      en: 'On March 1, 2025, $5,500.00 is owed on this judgment.',
      es: 'El 1 de marzo de 2025 se deben $5,500.00 por este fallo.',
    })
  })

  it('that all was paid, and how much too much', () => {
    const paid = (amount: string) =>
      outcomeFor(payoff, { ...california, 'payments.0.on': '2024-03-01', 'payments.0.amount': amount }).sentence.en
    expect(paid('5000')).toBe('By March 1, 2025 everything was paid.')
    expect(paid('5000.01')).toBe('By March 1, 2025 everything was paid, and $0.01 too much.')
  })

  it('which amounts lie outside of the time', () => {
    const { warnings } = outcomeFor(payoff, {
      ...california,
      'payments.0.on': '2024-02-29',
      'payments.0.amount': '1',
      'payments.1.on': '2025-03-02',
      'payments.1.amount': '1',
    })
    expect(warnings.map(({ en }) => en)).toEqual(
      expect.arrayContaining([
        '1 payment or cost dated before the judgment was counted on the day it was entered, March 1, 2024.',
        'Not counted, because later than March 1, 2025: 1 payment or cost.',
      ]),
    )
  })
})

describe('is drawn', () => {
  const drawn = (filled: Filled) => {
    const { picture } = outcomeFor(payoff, filled)
    return picture?.kind === 'balance' ? picture : null
  }
  const totals = (filled: Filled) =>
    drawn(filled)?.points.map(point => [point.on, point.principalCents + point.costsCents + point.interestCents])

  it('before and after each event, and on the day asked for', () => {
    expect(totals(withPayment)).toEqual([
      ['2024-03-01', 500_000],
      ['2024-03-01', 500_000],
      ['2024-03-01', 507_500],
      ['2024-07-24', 527_661],
      ['2024-07-24', 487_661],
      ['2025-03-01', 517_054],
    ])
  })

  it('with a bend on the last day of each rate', () => {
    const days = drawn({ ...california, state: 'LA', enteredOn: '2024-06-01', on: '2026-06-01' })?.points.map(p => p.on)
    expect(days).toEqual(['2024-06-01', '2024-12-31', '2025-06-01', '2025-12-31', '2026-06-01'])
  })

  it('not at all on the day of entry', () => {
    expect(drawn({ ...california, on: california.enteredOn })).toBeNull()
  })

  it('in the order of time, and ending at what is owed', () => {
    const day = fc.integer({ min: -30, max: 4000 }).map(days => addDays('2015-06-01', days))
    const row = fc.tuple(day, fc.integer({ min: 0, max: 200_000 }))
    fc.assert(
      fc.property(
        fc.constantFrom('CA', 'LA', 'TX', 'GA'),
        fc.array(row, { maxLength: 8 }),
        fc.array(row, { maxLength: 8 }),
        (state, costs, payments) => {
          const outcome = outcomeFor(payoff, {
            ...{ state, enteredOn: '2015-06-01', principal: '3000', on: '2025-06-01', ratePercent: '8' },
            ...rowsNamed('costs', costs),
            ...rowsNamed('payments', payments),
          })
          const points = outcome.picture?.kind === 'balance' ? outcome.picture.points : []
          const days = points.map(({ on }) => on)
          expect(days).toEqual([...days].sort())
          expect([days[0], days.at(-1)]).toEqual(['2015-06-01', '2025-06-01'])
          for (const { principalCents, costsCents, interestCents } of points)
            expect(Math.min(principalCents, costsCents, interestCents)).toBeGreaterThanOrEqual(0)
          const last = points.at(-1)
          const sum = (last?.principalCents ?? 0) + (last?.costsCents ?? 0) + (last?.interestCents ?? 0)
          expect(formatCents(sum)).toBe(owed(outcome))
        },
      ),
      { numRuns: 60 },
    )
  })
})

function rowsNamed(list: string, rows: [string, number][]): Filled {
  return Object.fromEntries(
    rows.flatMap(([on, cents], index) => [
      [`${list}.${index}.on`, on],
      [`${list}.${index}.amount`, centsToField(cents)],
    ]),
  )
}

it('the same as the open interface, for any judgment anywhere', () => {
  const day = fc.integer({ min: 0, max: 6000 }).map(days => addDays('2008-01-01', days))
  const rows = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 300_000 })), { maxLength: 5 })
  const request = fc.record({
    state: fc.constantFrom(...stateCodes),
    enteredOn: day,
    on: day,
    principal: fc.integer({ min: 0, max: 2_000_000 }),
    costs: rows,
    payments: rows,
    debtKind: fc.constantFrom('consumer', 'medical', 'other', undefined),
    debtorKind: fc.constantFrom('person', 'business', 'government', undefined),
    ratePercent: fc.constantFrom(undefined, undefined, 0, 5.75, 100),
    rounding: fc.constantFrom('exact', 'per-diem', undefined),
  })
  fc.assert(
    fc.property(request, ({ principal, costs, payments, ratePercent, ...rest }) => {
      const shown = answered(payoff, {
        ...{ ...rest, principal: centsToField(principal), ratePercent: ratePercent?.toString() },
        ...rowsNamed('costs', costs),
        ...rowsNamed('payments', payments),
      })
      const dated = (list: [string, number][]) => list.map(([on, cents]) => ({ on, amount: centsToField(cents) }))
      const body = { ...rest, principal: centsToField(principal), costs: dated(costs), payments: dated(payments) }
      const given = Object.fromEntries(
        Object.entries({ ...body, ratePercent }).filter(([, value]) => value !== undefined),
      )
      const open = openPayoff.answerTo(given, 'en')
      if (!open.ok) {
        if (open.error.kind === 'not-covered') expect(shown.refusal?.en).toBe(open.error.why.en)
        else expect(shown.faults.map(({ field }) => field)).toEqual(['on'])
        return
      }
      const outcome = shown.result?.outcome
      if (outcome?.figure.kind !== 'amount') throw new Error(`${rest.state} has no result`)
      const { figure, tables, working, warnings } = outcome
      expect(figure.cents).toBe(centsIn(open.value.payoff))
      expect(figure.perDay?.cents).toBe(centsIn(open.value.perDiem))
      expect(figure.parts?.reduce((sum, part) => sum + part.cents, 0)).toBe(figure.cents)
      expect(working.map(({ text }) => text.en)).toEqual(open.value.working.map(({ text }) => text))
      expect(new Set(warnings.map(({ en }) => en))).toEqual(new Set(open.value.warnings))
      expect(tables[0]?.rows.map(({ cells }) => cells.at(-1)?.en)).toEqual(
        open.value.entries.map(row => formatCents(centsIn(row.principal) + centsIn(row.costs) + centsIn(row.interest))),
      )
      expect((tables[1]?.rows ?? []).map(({ cite }) => cite?.section)).toEqual(open.value.rates.map(({ cite }) => cite))
    }),
    { numRuns: 200 },
  )
})

it('every state answers or says why not, in both languages', () => {
  const refused: string[] = []
  for (const state of stateCodes) {
    const { result, refusal } = answered(payoff, { ...withPayment, state, on: '2026-11-21' })
    if (result) expect(brokenTexts(result.outcome), state).toEqual([])
    else {
      expect(brokenTexts(refusal)).toEqual([])
      refused.push(state)
    }
  }
  // The law of these gives no number by itself: the judgment does, and the page says to enter it.
  for (const state of refused) {
    const { refusal } = answered(payoff, { ...withPayment, state })
    expect(refusal?.en, state).toMatch(/on the judgment|court clerk/)
    expect(answered(payoff, { ...withPayment, state, ratePercent: '6' }).result, state).not.toBeNull()
  }
  expect(refused.length).toBeLessThan(10)
})

describe('a fault stands beside its field', () => {
  it.each<[string, Filled, string[]]>([
    ['everything that must be given left blank', {}, ['state', 'enteredOn', 'principal', 'on']],
    ['a day there is not', { ...california, enteredOn: '2026-02-30' }, ['enteredOn']],
    ['the day before entry', { ...california, on: '2024-02-29' }, ['on']],
    ['a day after the 100th year', { ...california, on: addDays(addYears('2024-03-01', 100), 1) }, ['on']],
    ['an amount of letters', { ...california, principal: '1e309' }, ['principal']],
    ['a rate above 100', { ...california, ratePercent: '100.001' }, ['ratePercent']],
    ['a payment without its day', { ...california, 'payments.1.amount': '5' }, ['payments.1.on']],
    ['a cost without its amount', { ...california, 'costs.0.on': '2024-05-05' }, ['costs.0.amount']],
    [
      'what most leave alone after the rest',
      { ...california, ratePercent: 'x', 'payments.0.on': '2024-05-05' },
      ['payments.0.amount', 'ratePercent'],
    ],
  ])('%s', (_boundary, filled, names) => {
    expect(Object.keys(refusedBy(payoff, filled).faults)).toEqual(names)
  })

  it('and the 100th year itself is reckoned, with its 24 leap days', () => {
    expect(owed(outcomeFor(payoff, { ...california, on: addYears('2024-03-01', 100) }))).toBe('$55,032.88')
  })
})

describe('a case begins with', () => {
  const startOf = (filled: Filled): StoredAnswers => {
    const { result } = answered(payoff, filled)
    return result && payoff.caseStart ? payoff.caseStart(result.asked) : {}
  }
  const everything = { ...withPayment, ratePercent: '7.5', debtKind: 'medical' }

  it.each(['debtor', 'creditor'])('what its own questions would have stored, for the %s', side => {
    const start = startOf(everything)
    expect(Object.keys(start)).toEqual([
      ...['state', 'entered-on', 'amount', 'added-amounts', 'stated-rate', 'debt-kind', 'payments-made'],
    ])
    // Each step is asked alone, after the day of entry, so that none waits for those before it.
    const alone = { ...judgmentFlow, steps: judgmentFlow.steps.filter(({ id }) => id === 'side' || id in start) }
    const path = pathFor(alone, { side: { side }, ...start }, { today: '2026-11-21', owedCents: null })
    expect(path.openStep).toBeNull()
    expect(path.answers).toMatchObject({
      ...{ side, stateCode: 'CA', enteredOn: '2024-03-01', principalCents: 500_000, costsCents: 7_500 },
      ...{ statedPercent: 7.5, debtKind: 'medical' },
      paymentsMade: [{ paidOn: '2024-07-24', amountCents: 40_000 }],
    })
  })

  it('nothing that was not said', () => {
    expect(Object.keys(startOf(california))).toEqual(['state', 'entered-on', 'amount'])
  })

  it('costs of the day of entry; later ones stay behind, and that is said', () => {
    const later = { ...withPayment, 'costs.1.on': '2024-03-02', 'costs.1.amount': '20' }
    expect(startOf(later)['added-amounts']).toEqual({ costsCents: 7_500, awardedInterestCents: 0 })
    const said = (filled: Filled) => payoff.staysBehind?.(answered(payoff, filled).result?.asked ?? {})
    expect(said(later)?.en).toContain('do not come along')
    expect(said(withPayment)).toBeNull()
  })
})

it('its own words are whole in both languages', () => {
  expect(brokenTexts(payoff)).toEqual([])
  expect(locales.every(locale => payoff.lead[locale].length > 40)).toBe(true)
})

it('makes a page of whatever is sent', () => {
  sendGarbage(payoff)
})
