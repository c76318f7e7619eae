import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetKinds } from '@/lib/law/collection-types'
import { exemptions as openExemptions } from '@/lib/law/open/exemptions'
import { stateCodes } from '@/lib/law/types'
import { centsToField } from '@/lib/shared/money'
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
import { exemptions } from './exemptions'

const washington = { state: 'WA', on: '2026-11-21' }
const everything = {
  ...{ homeValue: '300000.00', homeOwed: '150000.00', vehicleValue: '12000.00', vehicleOwed: '0' },
  ...{ tools: '3000.00', household: '5000.00', cash: '2500.00', other: '4000.00' },
}

/** What could be reached, in cents. */
function reached({ figure }: Outcome): number {
  return figure.kind === 'amount' ? figure.cents : Number.NaN
}

describe('a creditor could reach', () => {
  it.each<[string, string, Filled, number]>([
    ['nothing of a car at the exemption', 'RCW 6.15.010(1)(d)(iii)', { vehicleValue: '15000.00' }, 0],
    ['nothing a cent above it: the wildcard covers it', 'RCW 6.15.010(1)(d)(ii)', { vehicleValue: '15000.01' }, 0],
    [
      'nothing of a car with more owed than it is worth',
      'RCW 6.15.010',
      { vehicleValue: '5000', vehicleOwed: '9000' },
      0,
    ],
    [
      'nothing of a home in Texas, whatever it is worth',
      'Tex. Const. art. XVI, §§ 50, 51',
      { state: 'TX', homeValue: '15000000' },
      0,
    ],
  ])('%s (%s)', (_boundary, _source, filled, cents) => {
    expect(reached(outcomeFor(exemptions, { ...washington, ...filled }))).toBe(cents)
  })
})

describe('says', () => {
  it.each<[string, Filled, string]>([
    [
      'what is safe and what is not',
      { vehicleValue: '20000', vehicleOwed: '2000', cash: '90000' },
      'is safe and a creditor could reach',
    ],
    ['that all is safe', { vehicleValue: '1000' }, 'All of this, $1,000.00 after what is owed, is safe'],
    ['that there is nothing to reach', { vehicleValue: '1000', vehicleOwed: '1000' }, 'none of this has value'],
  ])('%s', (_boundary, filled, part) => {
    expect(outcomeFor(exemptions, { ...washington, ...filled }).sentence.en).toContain(part)
  })

  it('that a homestead has no dollar limit, and how much land it covers', () => {
    const { figure } = outcomeFor(exemptions, { ...washington, state: 'TX', homeValue: '500000' })
    expect(figure.note).toEqual({
      en: 'Exemption for the home: no dollar limit, but at most 10 acres in town or 200 acres in the country.',
      es: 'Exención para la vivienda: sin límite en dólares, pero como máximo 10 acres en la ciudad o 200 acres en el campo.',
    })
    expect(outcomeFor(exemptions, { ...washington, state: 'TX', cash: '5' }).figure.note).toBeUndefined()
  })

  it('which exemptions to check with the clerk, where a state’s are uncertain', () => {
    const outcomes = stateCodes.flatMap(state => {
      const { result } = answered(exemptions, { ...washington, state, ...everything })
      return result ? [result.outcome] : []
    })
    const marked = (outcome: Outcome) =>
      outcome.tables.some(({ rows }) => rows.some(({ cells }) => cells[0]?.en.includes('Check with the clerk')))
    for (const outcome of outcomes)
      expect(marked(outcome)).toBe(outcome.warnings.some(({ en }) => en.includes('Check with the clerk')))
    expect(outcomes.some(marked)).toBe(true)
  })
})

it('the picture and the table add up', () => {
  const { picture, tables, figure } = outcomeFor(exemptions, { ...washington, ...everything })
  const shares = picture?.kind === 'shares' ? picture.shares : []
  expect(shares.map(({ role }) => role)).toEqual(['kept', 'taken'])
  expect(shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(17_650_000)
  expect(tables[0]?.rows).toHaveLength(assetKinds.length)
  expect(tables[0]?.total).toHaveLength(tables[0]?.columns.length ?? 0)
  const parts = figure.kind === 'amount' ? (figure.parts ?? []) : []
  expect(parts.reduce((sum, { cents }) => sum + cents, 0)).toBe(figure.kind === 'amount' && figure.cents)
})

it('nothing is drawn where there is no equity', () => {
  expect(outcomeFor(exemptions, { ...washington, tools: '0' }).picture).toBeNull()
})

describe('the same as the open interface', () => {
  const worth = fc.option(fc.integer({ min: 0, max: 200_000_000 }), { nil: undefined })
  const yesNo = fc.constantFrom('yes', 'no', 'unsure', undefined)
  const request = fc.record({
    ...{ state: fc.constantFrom(...stateCodes), married: yesNo, seniorOrDisabled: yesNo },
    ...{ home: worth, homeOwed: worth, vehicle: worth, vehicleOwed: worth },
    ...{ tools: worth, household: worth, cash: worth, other: worth },
  })

  it('for anything owned anywhere', () => {
    fc.assert(
      fc.property(request, ({ state, married, seniorOrDisabled, ...worths }) => {
        const on = '2026-11-21'
        const text = (cents: number | undefined) => (cents === undefined ? undefined : centsToField(cents))
        const { home, homeOwed, vehicle, vehicleOwed, ...owned } = worths
        if (Object.values({ home, vehicle, ...owned }).every(cents => cents === undefined)) return
        const shown = answered(exemptions, {
          ...{ state, on, married, seniorOrDisabled },
          ...{ homeValue: text(home), homeOwed: home === undefined ? undefined : text(homeOwed) },
          ...{ vehicleValue: text(vehicle), vehicleOwed: vehicle === undefined ? undefined : text(vehicleOwed) },
          ...Object.fromEntries(Object.entries(owned).map(([name, cents]) => [name, text(cents)])),
        })
        const known = { married, seniorOrDisabled }
        const open = openExemptions.answerTo(
          {
            ...{ state, on },
            ...Object.fromEntries(
              Object.entries(known).flatMap(([name, is]) => (is && is !== 'unsure' ? [[name, is === 'yes']] : [])),
            ),
            ...(home !== undefined && { home: { value: text(home), owed: text(homeOwed ?? 0) } }),
            ...(vehicle !== undefined && { vehicle: { value: text(vehicle), owed: text(vehicleOwed ?? 0) } }),
            ...Object.fromEntries(
              Object.entries(owned).flatMap(([name, cents]) =>
                cents === undefined ? [] : [[name, { value: text(cents) }]],
              ),
            ),
          },
          'es',
        )
        if (!open.ok) {
          expect(open.error.kind).toBe('not-covered')
          expect([shown.result, shown.faults]).toEqual([null, []])
          return
        }
        const outcome = shown.result?.outcome
        if (!outcome) throw new Error(`${state} has no result`)
        const [table] = outcome.tables
        expect(reached(outcome)).toBe(centsIn(open.value.reachable))
        expect(
          table?.rows.map(({ key, cells, cite }) => [key, cells[1]?.en, cells.at(-1)?.en, cite?.section ?? null]),
        ).toEqual(
          open.value.items.map(({ asset, equity, reachable, cite }) => [
            asset,
            shownAs(equity),
            shownAs(reachable),
            cite,
          ]),
        )
        expect(outcome.working.map(({ text: said }) => said.es)).toEqual(open.value.working.map(step => step.text))
        expect(outcome.warnings.map(({ es }) => es)).toEqual(open.value.warnings)
      }),
      { numRuns: 200 },
    )
  })
})

function shownAs(dollars: string): string {
  return `$${dollars}`.replace(/\B(?=(\d{3})+\.)/g, ',')
}

it('every state answers or says why not, in both languages', () => {
  const unanswered: string[] = []
  for (const state of stateCodes) {
    const { result, refusal } = answered(exemptions, { ...washington, state, ...everything, married: 'yes' })
    expect(brokenTexts(result?.outcome ?? refusal), state).toEqual([])
    if (!result) unanswered.push(state)
  }
  expect(unanswered).toEqual([])
})

describe('a fault stands beside its field', () => {
  it.each<[string, Filled, string[]]>([
    ['everything left blank', {}, ['state', 'on']],
    ['nothing owned at all', washington, ['homeValue']],
    ['a debt on a home without its value', { ...washington, homeOwed: '1000' }, ['homeValue']],
    [
      'debts on a home and on a car without their values',
      { ...washington, homeOwed: '1', vehicleOwed: '1', cash: '5' },
      ['homeValue', 'vehicleValue'],
    ],
    ['an amount with three decimals', { ...washington, cash: '1.234' }, ['cash']],
    ['a day there is not', { ...washington, on: '2026-02-30', cash: '5' }, ['on']],
  ])('%s', (_boundary, filled, names) => {
    expect(Object.keys(refusedBy(exemptions, filled).faults)).toEqual(names)
  })

  it('and asks for at least one thing', () => {
    expect(refusedBy(exemptions, washington).faults.homeValue).toContain('at least one thing')
    expect(answered(exemptions, washington, 'es').faults[0]?.message).toContain('al menos una cosa')
  })
})

it('its own words are whole in both languages', () => {
  expect(brokenTexts(exemptions)).toEqual([])
})

it('begins a case with its state', () => {
  expect(exemptions.caseStart?.({ state: 'TX' })).toEqual({ state: { stateCode: 'TX' } })
})

it('makes a page of whatever is sent', () => {
  sendGarbage(exemptions)
})
