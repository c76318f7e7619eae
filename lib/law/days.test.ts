import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { isCourtDay } from './court-days'
import type { CourtCode } from './court-holidays'
import { countOnly, countPeriod, periodWords } from './days'
import { type Period, stateCodes } from './types'
import published from './vectors/days.json'

type Row = (typeof published)[number]

function courtOf(row: Row): CourtCode {
  return (row.jurisdiction === 'US' ? 'US' : row.jurisdiction.slice(3)) as CourtCode
}

/** What a row counts: days from a trigger, mail days after a period that has run, or months. */
function countedOf(row: Row): { from: IsoDate; period: Period; rolls: boolean } {
  const { inputs } = row
  if (inputs.months !== undefined)
    return { from: inputs.from as IsoDate, period: { count: inputs.months, unit: 'months' }, rolls: false }
  if (inputs.mailDays !== undefined)
    return { from: inputs.periodExpires as IsoDate, period: { count: inputs.mailDays, unit: 'days' }, rolls: true }
  return { from: inputs.trigger as IsoDate, period: { count: inputs.days ?? 0, unit: 'days' }, rolls: true }
}

describe('published examples', () => {
  it.each(published.map(row => [row.id, row.source, row] as const))('%s (%s)', (_, __, row) => {
    const { from, period, rolls } = countedOf(row)
    if (rolls) expect(countPeriod(from, period, 'within', courtOf(row)).dueOn).toBe(row.expected.due)
    else expect(countOnly(from, period, 'within', courtOf(row))).toBe(row.expected.ends)
  })
})

describe('countPeriod', () => {
  it('leaves out the first day and includes the last', () => {
    expect(countPeriod('2026-03-02', { count: 1, unit: 'days' }, 'within', 'CA').dueOn).toBe('2026-03-03')
  })

  it('says nothing of a roll when the last day is a court day', () => {
    const counted = countPeriod('2026-04-15', { count: 30, unit: 'days' }, 'within', 'CA')
    expect(counted).toEqual({ dueOn: '2026-05-15', unrolledOn: '2026-05-15', rolledBecause: null })
  })

  it('names the weekend and the holidays it rolls past, in both languages', () => {
    const counted = countPeriod('2026-04-23', { count: 30, unit: 'days' }, 'within', 'CA')
    expect(counted.unrolledOn).toBe('2026-05-23')
    expect(counted.dueOn).toBe('2026-05-26')
    expect(counted.rolledBecause).toEqual({
      en: 'Saturday, May 23, 2026, is on a weekend; Monday, May 25, 2026, is Memorial Day. The court is closed, so the date moves to Tuesday, May 26, 2026.',
      es: 'El sábado, 23 de mayo de 2026, cae en fin de semana; el lunes, 25 de mayo de 2026, es Día de los Caídos (Memorial Day). El tribunal está cerrado, así que la fecha pasa al martes, 26 de mayo de 2026.',
    })
  })

  it('rolls a "before" period backward', () => {
    const counted = countPeriod('2026-06-29', { count: 10, unit: 'days' }, 'before', 'US')
    expect(counted.unrolledOn).toBe('2026-06-19')
    expect(counted.dueOn).toBe('2026-06-18')
    expect(counted.rolledBecause?.en).toContain('is Juneteenth')
    expect(counted.rolledBecause?.en).toContain('moves back to Thursday, June 18, 2026')
  })

  it('leaves out weekends and holidays while counting court days', () => {
    // Nev.: judgment on Wednesday, November 25, 2026; Thanksgiving and the Friday after are holidays.
    expect(countPeriod('2026-11-25', { count: 5, unit: 'court-days' }, 'within', 'NV').dueOn).toBe('2026-12-04')
    expect(countPeriod('2026-12-04', { count: 5, unit: 'court-days' }, 'before', 'NV').dueOn).toBe('2026-11-25')
  })

  it('counts weeks as seven days', () => {
    expect(countPeriod('2026-03-02', { count: 2, unit: 'weeks' }, 'within', 'CA').dueOn).toBe('2026-03-16')
  })
})

describe('countOnly', () => {
  const monthRows: [string, IsoDate, number, IsoDate][] = [
    ['January 31 clamps to February 28', '2026-01-31', 1, '2026-02-28'],
    ['and keeps the original day in March', '2026-01-31', 2, '2026-03-31'],
    ['to February 29 in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['back from March 31', '2026-03-31', -1, '2026-02-28'],
  ]
  it.each(monthRows)('%s', (_, from, months, ends) => {
    const direction = months > 0 ? 'within' : 'before'
    expect(countOnly(from, { count: Math.abs(months), unit: 'months' }, direction, 'CA')).toBe(ends)
  })

  it('clamps February 29 to the 28th in a plain year and keeps it in a leap year', () => {
    expect(countOnly('2024-02-29', { count: 10, unit: 'years' }, 'within', 'CA')).toBe('2034-02-28')
    expect(countOnly('2024-02-29', { count: 20, unit: 'years' }, 'within', 'CA')).toBe('2044-02-29')
  })

  it('does not move the end of a life off a weekend', () => {
    expect(countOnly('2018-11-21', { count: 10, unit: 'years' }, 'within', 'CA')).toBe('2028-11-21')
    expect(countOnly('2016-11-21', { count: 10, unit: 'years' }, 'within', 'CA')).toBe('2026-11-21')
  })
})

describe('properties', () => {
  const dates = fc.integer({ min: 0, max: 12_000 }).map(days => addDays('2005-01-01', days))
  const units = fc.constantFrom<Period['unit'][]>('days', 'weeks', 'months', 'court-days')
  const periods = fc.record({ count: fc.integer({ min: 0, max: 60 }), unit: units })
  const court = fc.constantFrom<CourtCode[]>('US', ...stateCodes)

  it('a period ends on a court day, forward never before the bare count and backward never after it', () => {
    fc.assert(
      fc.property(dates, periods, court, (from, period, state) => {
        const within = countPeriod(from, period, 'within', state)
        const before = countPeriod(from, period, 'before', state)
        expect(isCourtDay(within.dueOn, state) && isCourtDay(before.dueOn, state)).toBe(true)
        expect(within.dueOn >= within.unrolledOn && within.unrolledOn >= from).toBe(true)
        expect(before.dueOn <= before.unrolledOn && before.unrolledOn <= from).toBe(true)
        expect(within.rolledBecause === null).toBe(within.dueOn === within.unrolledOn)
      }),
    )
  })

  it('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(dates, periods, court, (from, period, state) => {
        const longer = { ...period, count: period.count + 1 }
        expect(
          countPeriod(from, longer, 'within', state).dueOn >= countPeriod(from, period, 'within', state).dueOn,
        ).toBe(true)
      }),
    )
  })
})

it('says a length of time in both languages', () => {
  expect(periodWords({ count: 1, unit: 'months' })).toEqual({ en: '1 month', es: '1 mes' })
  expect(periodWords({ count: 5, unit: 'court-days' })).toEqual({
    en: '5 court days',
    es: '5 días hábiles del tribunal',
  })
})
