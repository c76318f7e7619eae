import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { balanceShape } from './balance-shape'

const point = (on: IsoDate, principalCents: number, interestCents = 0, costsCents = 0) => ({
  ...{ on, principalCents, costsCents, interestCents },
})

describe('nothing is drawn', () => {
  it.each([
    ['of no points', []],
    ['of one day', [point('2024-01-01', 100), point('2024-01-01', 50)]],
    ['of nothing owed', [point('2024-01-01', 0), point('2024-02-01', 0)]],
  ])('%s', (_boundary, points) => {
    expect(balanceShape(points)).toBeNull()
  })
})

describe('a balance', () => {
  const year = [
    point('2024-01-01', 1_000_00),
    point('2024-07-01', 1_000_00, 50_00),
    point('2024-07-01', 800_00),
    point('2024-12-31', 800_00, 40_00),
  ]
  const shape = balanceShape(year)

  it('reaches from side to side, and the most is at the top', () => {
    expect(shape?.layers.map(({ id }) => id)).toEqual(['principal', 'interest'])
    const edge = shape?.layers.at(-1)?.edge
    expect(edge?.startsWith('M0,0.04762L')).toBe(true)
    expect(edge?.endsWith('L1,0.2')).toBe(true)
    expect(edge).toContain('L0.49863,0L0.49863,0.2381')
  })

  it('falls at once with a payment', () => {
    expect(shape?.drops).toHaveLength(1)
    expect(shape?.drops[0]?.x).toBeCloseTo(182 / 365, 10)
  })

  it('ends at what is owed', () => {
    expect(shape?.end).toMatchObject({ x: 1, cents: 840_00 })
  })

  it('has round amounts up the side, from zero', () => {
    expect(shape?.ticks.map(({ cents }) => cents)).toEqual([0, 200_00, 400_00, 600_00, 800_00, 1_000_00])
    expect(shape?.ticks[0]?.y).toBe(1)
  })
})

describe('years along the foot', () => {
  it.each<[string, IsoDate, IsoDate, number[]]>([
    ['none within a year', '2024-01-02', '2024-12-31', []],
    ['one over New Year', '2024-12-31', '2025-01-01', [2025]],
    ['each of four', '2020-06-01', '2024-06-01', [2021, 2022, 2023, 2024]],
    ['every second of five', '2020-06-01', '2025-06-01', [2021, 2023, 2025]],
  ])('%s', (_boundary, from, to, years) => {
    expect(balanceShape([point(from, 1), point(to, 1)])?.years.map(({ year }) => year)).toEqual(years)
  })
})
