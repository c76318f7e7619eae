import { describe, expect, it } from 'vitest'
import { checked, cite } from '@/lib/law/entry'
import type { IsoDate } from '@/lib/shared/civil-date'
import { entriesAround } from './entries-by-day'

const entry = (from: IsoDate | null, value: number) => ({
  from,
  cite: cite('Some Code § 1'),
  confidence: 'known' as const,
  value,
})
const rule = checked('today', '2026-11-21', [
  entry(null, 1),
  entry('2020-01-01', 2),
  entry('2025-07-01', 3),
  entry('2027-01-01', 4),
  entry('2028-01-01', 5),
])

const valuesAround = (on: IsoDate) => {
  const { inForce, later, earlier } = entriesAround(rule, on)
  return [inForce?.entry.value, later.map(({ entry }) => entry.value), earlier.map(({ entry }) => entry.value)]
}

describe('the entries of a rule around the day a page is made', () => {
  it.each<[string, IsoDate, unknown]>([
    ['the last day before a change', '2026-12-31', [3, [4, 5], [2, 1]]],
    ['the day of a change', '2027-01-01', [4, [5], [3, 2, 1]]],
    ['before any known start', '1950-01-01', [1, [2, 3, 4, 5], []]],
    ['after the last', '2040-01-01', [5, [], [4, 3, 2, 1]]],
  ])('%s', (_, on, expected) => expect(valuesAround(on)).toEqual(expected))

  it('has none in force before the first, where its start is known', () => {
    const known = checked('today', '2026-11-21', [entry('2027-01-01', 1)])
    expect(entriesAround(known, '2026-12-31')).toMatchObject({ inForce: null, later: [{ until: null }], earlier: [] })
  })

  it('ends each value the day before the next begins', () => {
    expect(entriesAround(rule, '2026-11-21').inForce).toMatchObject({ from: '2025-07-01', until: '2026-12-31' })
  })
})
