import { describe, expect, it } from 'vitest'
import { isIsoDate } from '@/lib/shared/civil-date'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { payPeriods } from './collection-types'
import { federal, federalOn } from './federal'
import type { FederalFactId } from './federal-types'
import type { Dated } from './types'
import { inPeriod } from './wage-limits'

const ids = Object.keys(federal) as FederalFactId[]
const facts = ids.map(id => ({ id, dated: federal[id] as Dated<unknown> }))

describe('the federal facts', () => {
  it('are all here', () => {
    expect(ids).toHaveLength(21)
    expect(facts.filter(({ dated }) => dated.entries.length === 0)).toEqual([])
  })

  it('name a section, a day they were checked, and follow each other in time', () => {
    for (const { id, dated } of facts) {
      expect([id, isIsoDate(dated.checkedOn)]).toEqual([id, true])
      dated.entries.forEach((entry, index) => {
        expect([id, /\d/.test(entry.cite.section)]).toEqual([id, true])
        const before = dated.entries[index - 1]
        const follows = before === undefined || (entry.from !== null && (before.from ?? '') < entry.from)
        expect([id, index, follows]).toEqual([id, index, true])
      })
    }
  })

  it('are said in both languages, finished and clean', () => {
    const found = wordsIn(federal, 'US')
    expect(found.length).toBeGreaterThan(100)
    expect(found.flatMap(({ where, words }) => faultsOfWords(words).map(fault => `${where} ${fault}`))).toEqual([])
  })
})

describe('the wage cap', () => {
  const cap = federalOn('wageGarnishmentCap', '2026-11-21')
  const wage = federalOn('federalMinimumWage', '2026-11-21')
  if (cap.kind !== 'value' || wage.kind !== 'value') throw new Error('no federal cap')
  const { floorHours, percent, weeksIn } = cap.value
  const weeklyFloor = floorHours * wage.value.hourlyCents

  it('leaves the figures the Department of Labor prints, for each pay period', () => {
    expect(payPeriods.map(period => inPeriod(weeklyFloor, period, weeksIn))).toEqual([21_750, 43_500, 47_125, 94_250])
  })

  it('reaches the full percent where the Department prints it (it cuts off the half-month and the month)', () => {
    const reached = payPeriods.map(period => inPeriod(weeklyFloor, period, weeksIn) / (1 - percent / 100))
    expect(reached.map(Math.floor)).toEqual([29_000, 58_000, 62_833, 125_666])
  })

  it.each([
    ['2007-07-23', 515],
    ['2007-07-24', 585],
    ['2008-07-24', 655],
    ['2009-07-23', 655],
    ['2009-07-24', 725],
  ] as const)('the wage of %s is %i cents', (on, hourlyCents) => {
    expect(federalOn('federalMinimumWage', on)).toMatchObject({ value: { hourlyCents } })
  })
})

describe('the bankruptcy amounts', () => {
  it.each([
    ['2022-04-01', 2_790_000],
    ['2025-03-31', 2_790_000],
    ['2025-04-01', 3_157_500],
  ] as const)('follow the day of filing: %s', (on, homesteadCents) => {
    expect(federalOn('bankruptcyExemptions', on)).toMatchObject({ value: { amounts: { homesteadCents } } })
  })

  it('each row ends where the next begins', () => {
    const { entries } = federal.bankruptcyExemptions
    entries.forEach((entry, index) => {
      const next = entries[index + 1]
      if (next) expect(entry.value?.nextAdjustmentOn).toBe(next.from)
    })
  })
})
