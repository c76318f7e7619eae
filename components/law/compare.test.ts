import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factIds } from '@/lib/law/coverage'
import { states } from '@/lib/law/states'
import { type Interest, stateCodes } from '@/lib/law/types'
import { addDays } from '@/lib/shared/civil-date'
import { type RawQuery, readCompareQuery } from './compare-query'
import { compareStates } from './compare-states'
import { cellOn, stateFact } from './law-facts'

describe('what an address asks to compare', () => {
  it.each<[string, RawQuery, unknown]>([
    ['nothing yet', {}, { chosen: { first: null, second: null }, faults: [] }],
    ['a state page’s link: one', { first: 'CA' }, { chosen: { first: 'CA', second: null }, faults: [] }],
    ['two', { first: 'CA', second: 'TX' }, { chosen: { first: 'CA', second: 'TX' }, faults: [] }],
    ['typed small, with a space', { first: 'ca', second: ' tx ' }, { chosen: { first: 'CA', second: 'TX' } }],
    ['the first of a name given twice', { first: ['CA', 'NY'], second: 'TX' }, { chosen: { first: 'CA' } }],
    ['a form sent with one left open', { first: 'CA', second: '' }, { faults: [{ field: 'second' }] }],
    ['a state that is none', { first: 'ZZ', second: 'TX' }, { chosen: { first: null }, faults: [{ field: 'first' }] }],
    ['the country', { first: 'US', second: 'TX' }, { faults: [{ field: 'first' }] }],
    ['the same twice', { first: 'CA', second: 'ca' }, { faults: [{ field: 'second' }] }],
  ])('%s', (_, query, expected) => expect(readCompareQuery(query)).toMatchObject(expected as object))

  it('reads whatever is sent', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string())), { nil: undefined })
    fc.assert(
      fc.property(value, value, (first, second) => {
        const { chosen, faults } = readCompareQuery({ first, second })
        for (const code of [chosen.first, chosen.second]) expect([null, ...stateCodes]).toContain(code)
        expect(faults.length).toBeLessThanOrEqual(2)
      }),
    )
  })
})

it('a rate known only through an earlier day says so, from the day after', () => {
  const interest = stateFact(states.TX, 'interest')
  const entry = interest.dated?.entries.at(-1)
  const rate = entry && (entry.value as Interest).rate
  if (rate?.kind !== 'table') throw new Error('Texas publishes its rates')
  const { knownThrough } = rate
  expect(cellOn(interest, knownThrough)).not.toHaveProperty('knownThrough')
  expect(cellOn(interest, addDays(knownThrough, 1))).toMatchObject({ knownThrough })
  expect(cellOn(stateFact(states.CA, 'interest'), '2099-01-01')).not.toHaveProperty('knownThrough')
})

describe('two states side by side', () => {
  const ids = ({ different, same, open }: ReturnType<typeof compareStates>) =>
    [...different, ...same, ...open].map(({ id }) => id)

  it('has every rule once, but for the official links', () => {
    const compared = ids(compareStates(states.CA, states.TX, '2026-11-21'))
    expect(compared.sort()).toEqual(factIds.filter(id => id !== 'links').sort())
  })

  it('finds no difference between a state and itself', () => {
    for (const code of stateCodes) expect(compareStates(states[code], states[code], '2026-11-21').different).toEqual([])
  })

  it('puts the same rules in the same place whichever comes first', () => {
    const one = compareStates(states.NY, states.FL, '2026-11-21')
    const other = compareStates(states.FL, states.NY, '2026-11-21')
    for (const part of ['different', 'same', 'open'] as const)
      expect(one[part].map(({ id }) => id)).toEqual(other[part].map(({ id }) => id))
  })

  it('tells a state without a rule from one with it, and says nothing where nobody checked', () => {
    const wages = compareStates(states.TX, states.CA, '2026-11-21').different.find(({ id }) => id === 'wages')
    expect(wages).toMatchObject({ first: { kind: 'none' }, second: { kind: 'value' } })
    const { interest: _, ...others } = states.CA.facts
    const unread = { ...states.CA, facts: others }
    const { open } = compareStates(unread, states.TX, '2026-11-21')
    expect(open.find(({ id }) => id === 'interest')).toMatchObject({ first: { kind: 'not-covered' } })
  })
})
