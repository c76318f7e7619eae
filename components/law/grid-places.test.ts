import { expect, it } from 'vitest'
import { stateCodes } from '@/lib/law/types'
import { gridPlaces } from './grid-places'

it('the grid has every state once, each in a place of its own, and nothing else', () => {
  expect([...gridPlaces.keys()].sort()).toEqual([...stateCodes].sort())
  const places = [...gridPlaces.values()].map(({ row, column }) => `${row} ${column}`)
  expect(new Set(places).size).toBe(stateCodes.length)
  for (const { row, column } of gridPlaces.values()) expect(row <= 8 && column <= 11).toBe(true)
})
