import { describe, expect, test } from 'vitest'
import { type RawAnswer, schemaFor } from '../schema'
import { contactFields, strikeFields } from './contact'

const fields = contactFields({ today: '2026-11-21', otherSide: 'Dale Whitmore' })
const good: RawAnswer = {
  on: { month: '11', day: '20', year: '2026' },
  at: '2:30 pm',
  timeZone: 'America/Chicago',
  how: 'phone',
  startedBy: 'them',
  withWhom: 'party',
  name: 'Dale Whitmore',
  said: 'He offered $150 a month.',
}
const read = (change: RawAnswer = {}) => schemaFor(fields, 'en').safeParse({ ...good, ...change })
const faultsIn = (change: RawAnswer) => read(change).error?.issues.map(issue => issue.path[0]) ?? []

describe('an entry of the log', () => {
  test('gives its time by the twenty-four hours', () => {
    expect(read().data).toMatchObject({ on: '2026-11-20', at: '14:30', timeZone: 'America/Chicago' })
  })

  test('may have no time', () => {
    expect(read({ at: ' ' }).data).not.toHaveProperty('at')
  })

  test.each([
    ['of today', { on: { month: '11', day: '21', year: '2026' } }, []],
    ['of tomorrow', { on: { month: '11', day: '22', year: '2026' } }, ['on']],
    ['of no day there is', { on: { month: '2', day: '30', year: '2026' } }, ['on']],
    ['with half of a time', { at: '2:30' }, ['at']],
    ['with no time of day', { at: '25:00' }, ['at']],
    ['by a clock we do not know', { timeZone: 'Mars/Olympus' }, ['timeZone']],
    ['in a way we do not know', { how: 'pigeon' }, ['how']],
    ['with nobody', { name: '\u200b ' }, ['name']],
    ['with a name of 300 letters', { name: 'a'.repeat(300) }, ['name']],
    ['that says nothing', { said: '' }, ['said']],
    ['as long as it may be', { said: 'a'.repeat(4000) }, []],
    ['one letter longer', { said: 'a'.repeat(4001) }, ['said']],
    ['with a Social Security number', { said: 'Mine is 123-45-6789.' }, ['said']],
    [
      'with nothing chosen',
      { how: undefined, startedBy: undefined, withWhom: undefined },
      ['how', 'startedBy', 'withWhom'],
    ],
  ] as [string, RawAnswer, string[]][])('%s', (_, change, faults) => {
    expect(faultsIn(change)).toEqual(faults)
  })

  test('loses marks that hide or reorder what is seen', () => {
    expect(read({ said: 'He \u202Esaid\u202C yes.' }).data).toMatchObject({ said: 'He said yes.' })
  })
})

test('nothing is struck out without a reason', () => {
  expect(schemaFor(strikeFields, 'es').safeParse({ why: '  ' }).error?.issues[0]?.message).toBe('Escriba la razón')
})
