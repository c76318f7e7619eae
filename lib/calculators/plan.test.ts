import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan as openPlan } from '@/lib/law/open/plan'
import { payEvery } from '@/lib/law/plan'
import { centsToField, formatCents } from '@/lib/shared/money'
import {
  answered,
  brokenTexts,
  centsIn,
  type Filled,
  outcomeFor,
  refusedBy,
  sendGarbage,
} from '@/tests/setup/calculating'
import { plan } from './plan'

const monthly = { total: '2,543.20', payment: '200', every: 'month', firstOn: '2026-01-31' }

describe('says', () => {
  it.each<[string, Filled, string, string]>([
    [
      'a last payment of what is left',
      monthly,
      '12 payments of $200.00 and a last one of $143.20, on January 31, 2027.',
      '12 pagos de $200.00 y un último pago de $143.20, el 31 de enero de 2027.',
    ],
    [
      'one payment and a cent more',
      { ...monthly, total: '200.01' },
      '1 payment of $200.00 and a last one of $0.01, on February 28, 2026.',
      '1 pago de $200.00 y un último pago de $0.01, el 28 de febrero de 2026.',
    ],
    [
      'payments that come out even',
      { ...monthly, total: '600' },
      '3 payments of $200.00, the last one on March 31, 2026.',
      '3 pagos de $200.00, el último el 31 de marzo de 2026.',
    ],
    [
      'one payment that is enough',
      { ...monthly, total: '200' },
      'One payment of $200.00, on January 31, 2026.',
      'Un solo pago de $200.00, el 31 de enero de 2026.',
    ],
  ])('%s', (_boundary, filled, en, es) => {
    expect(outcomeFor(plan, filled).sentence).toEqual({ en, es })
  })
})

describe('a fault stands beside its field', () => {
  it.each<[string, Filled, string[]]>([
    ['everything that must be given left blank', {}, ['total', 'payment', 'firstOn']],
    ['a payment the interest eats', { ...monthly, payment: '10', annualPercent: '12' }, ['payment']],
    ['a payment that takes more than 100 years', { ...monthly, payment: '1' }, ['payment']],
    ['an amount of nothing', { ...monthly, total: '0' }, ['total']],
    ['an interval there is not', { ...monthly, every: 'year' }, ['every']],
  ])('%s', (_boundary, filled, names) => {
    expect(Object.keys(refusedBy(plan, filled).faults)).toEqual(names)
  })
})

it('the same as the open interface, for any plan', () => {
  const request = fc.record({
    total: fc.integer({ min: 1, max: 2_000_000 }),
    payment: fc.integer({ min: 1, max: 200_000 }),
    every: fc.constantFrom(...payEvery),
    annualPercent: fc.constantFrom(undefined, 0, 9, 25),
  })
  fc.assert(
    fc.property(request, ({ total, payment, every, annualPercent }) => {
      const amounts = { total: centsToField(total), payment: centsToField(payment), every, firstOn: '2026-01-31' }
      const shown = answered(plan, { ...amounts, annualPercent: annualPercent?.toString() })
      const open = openPlan.answerTo({ ...amounts, ...(annualPercent !== undefined && { annualPercent }) }, 'en')
      if (!open.ok) {
        expect(shown.faults.map(({ field }) => field)).toEqual(['payment'])
        return
      }
      const outcome = shown.result?.outcome
      if (outcome?.figure.kind !== 'amount') throw new Error('no result')
      expect(outcome.figure.cents).toBe(centsIn(open.value.totalPaid))
      expect(outcome.figure.parts?.reduce((sum, part) => sum + part.cents, 0)).toBe(outcome.figure.cents)
      const rows = open.value.payments.slice(0, 360)
      expect(outcome.tables[0]?.rows.map(({ key, cells }) => [key, cells.at(-1)?.en])).toEqual(
        rows.map(row => [row.on, `$${row.balance}`.replace(/\B(?=(\d{3})+\.)/g, ',')]),
      )
      expect(outcome.working.map(({ text }) => text.en)).toEqual(open.value.working.map(({ text }) => text))
      expect(outcome.picture === null).toBe(open.value.count === 1)
      const points = outcome.picture?.kind === 'balance' ? outcome.picture.points : []
      if (outcome.picture === null) return
      expect(points.length).toBeLessThanOrEqual(125)
      expect(points[0]?.on).toBe('2026-01-31')
      expect(points.at(-1)).toEqual({ on: open.value.lastOn, principalCents: 0, costsCents: 0, interestCents: 0 })
      expect(brokenTexts(outcome)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('lists the first 360 payments of a longer plan, and says so', () => {
  const [table] = outcomeFor(plan, { ...monthly, total: '361', payment: '1' }).tables
  expect(table?.caption.en).toBe('The first 360 of 361 payments')
  expect([table?.rows.length, table?.total]).toEqual([360, undefined])
  const [whole] = outcomeFor(plan, { ...monthly, total: '360', payment: '1' }).tables
  expect(whole?.total?.[1]?.en).toBe(formatCents(36_000))
})

it('its own words are whole in both languages', () => {
  expect(brokenTexts(plan)).toEqual([])
})

it('makes a page of whatever is sent', () => {
  sendGarbage(plan)
})
