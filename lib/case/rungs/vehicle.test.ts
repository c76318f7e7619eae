import { describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import { creditorCase } from '@/tests/setup/creditor-file'
import { vehicleRung } from './vehicle'

const owns = (...entries: object[]) => ({
  'their-vehicles': {
    entries: entries.map((one, index) => ({ vehicleNamed: `Car ${index + 1}`, ...one })),
    done: true,
  },
})

describe('taking a vehicle', () => {
  // An auction is assumed to bring 60% of the worth; the least takes the worth 20% lower.
  test.each<[string, StateCode, object, object]>([
    // Cal. Code Civ. Proc. § 704.010: $8,625. 60% of $20,000 is $12,000; of $16,000 it is $9,600.
    ['California, $20,000', 'CA', owns({ vehicleWorthCents: 2_000_000 }), { lowCents: 97_500, highCents: 337_500 }],
    [
      'the one that brings most, with its loan',
      'CA',
      owns({ vehicleWorthCents: 2_000_000, vehicleOwedCents: 1_200_000 }, { vehicleWorthCents: 1_800_000 }),
      { highCents: 217_500 },
    ],
    ['worth not known: the assumed $8,000, and nothing at least', 'CA', owns({}), { lowCents: 0, highCents: 0 }],
    [
      'no exemption of its own, where the wildcard is not claimed',
      'MI',
      owns({ vehicleWorthCents: 2_000_000 }),
      { highCents: 1_200_000 },
    ],
  ])('%s', (_what, state, given, expected) => {
    expect(vehicleRung(creditorCase(given as never, state)).yield).toMatchObject(expected)
  })

  test.each([
    // 60% of $14,375 is $8,625: exactly what is safe.
    ['exactly what is safe', owns({ vehicleWorthCents: 1_437_500 })],
    ['a loan above the worth', owns({ vehicleWorthCents: 2_000_000, vehicleOwedCents: 9_000_000 })],
    ['worth nothing', owns({ vehicleWorthCents: 0 })],
  ])('is shut with its section: %s', (_what, given) => {
    expect(vehicleRung(creditorCase(given, 'CA')).shut?.cite?.section).toContain('704.010')
  })

  test('two hundred of them: one is kept safe, so the next best is reached whole', () => {
    const many = owns(...Array.from({ length: 200 }, (_, index) => ({ vehicleWorthCents: 10_000 * (index + 1) })))
    expect(vehicleRung(creditorCase(many, 'CA')).yield.highCents).toBe(1_194_000)
  })

  test('none known, or no place: it has to be found first', () => {
    expect(vehicleRung(creditorCase()).needs).toHaveLength(1)
    const away = { 'their-place': { addressKnown: 'no', sameState: 'unsure' } }
    expect(vehicleRung(creditorCase({ ...owns({ vehicleWorthCents: 2_000_000 }), ...away })).needs).toHaveLength(1)
  })
})
