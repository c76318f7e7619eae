import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { openFactIds } from './fact-shapes'
import { law, lawList, lawOf, listLaw } from './law'

const never = (): IsoDate => {
  throw new Error('the clock was asked')
}

describe('the list of jurisdictions', () => {
  it('has the 51 and every fact once, covered or not', () => {
    const list = lawList.parse(listLaw('en'))
    expect(list.jurisdictions).toHaveLength(51)
    for (const { covered, notCovered } of list.jurisdictions)
      expect([...covered, ...notCovered].sort()).toEqual([...openFactIds].sort())
  })

  it('names them in the asked language', () => {
    const named = (locale: 'en' | 'es') => listLaw(locale).jurisdictions.find(({ code }) => code === 'NY')?.name
    expect([named('en'), named('es')]).toEqual(['New York', 'Nueva York'])
  })
})

describe('the law of one', () => {
  it('is that of the day asked for, without a look at the clock', () => {
    const found = lawOf('CA', ['2023-12-31'], never, 'en')
    expect(found.ok && law.parse(found.value)).toMatchObject({ code: 'CA', name: 'California', on: '2023-12-31' })
    expect(found.ok && found.value.facts.smallClaims.value?.limitUsd).toBe(10_000)
  })

  it('is that of today in its own zone when no day is asked for', () => {
    const zones: string[] = []
    const todayIn = (zone: string): IsoDate => {
      zones.push(zone)
      return '2026-11-21'
    }
    const found = lawOf('HI', [], todayIn, 'en')
    expect(zones).toEqual(['Pacific/Honolulu'])
    expect(found.ok && found.value.on).toBe('2026-11-21')
  })

  it('warns of what may be out of date, by the names of the facts', () => {
    const found = lawOf('FL', ['2026-11-21'], never, 'es')
    expect(found.ok && found.value.warnings.join()).toMatch(/secretaría del tribunal: .*interest/)
  })

  it.each(['US', 'ca', 'ZZ', '', 'toString', '__proto__', 'CA '])('is not that of “%s”', code => {
    expect(lawOf(code, ['not a day'], never, 'en')).toMatchObject({
      ok: false,
      error: { kind: 'unknown-jurisdiction', faults: [{ path: 'code' }] },
    })
  })

  it.each([
    ['a day the calendar lacks', ['2026-02-30']],
    ['a year too early', ['1899-12-31']],
    ['a year too late', ['2201-01-01']],
    ['nothing', ['']],
    ['two days', ['2026-01-01', '2026-01-02']],
  ])('is not that of %s', (_, on) => {
    expect(lawOf('CA', on, never, 'en')).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', faults: [{ path: 'on' }] },
    })
  })

  it.each([['1900-01-01'], ['2200-12-31']])('is that of the last day that may be asked for: %s', on => {
    expect(lawOf('CA', [on], never, 'en').ok).toBe(true)
  })
})
