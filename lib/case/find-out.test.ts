import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { creditorCase, muchKnown } from '@/tests/setup/creditor-file'
import { findOutFirst, type Unknown } from './find-out'
import { ladderFrom } from './ladder'

function unknown(given: StoredAnswers = {}, state: StateCode = 'CA'): Unknown[] {
  return findOutFirst(ladderFrom(creditorCase(given, state)))
}

const here = { 'their-place': { addressKnown: 'yes', sameState: 'yes' } }
const patient = { 'need-money': { needWhen: 'can-wait' } }

describe('what to find out first', () => {
  test('nothing known: the employer matters, the car does not', () => {
    const found = unknown(here, 'GA')
    expect(found[0]).toMatchObject({ id: 'job', good: { bestId: 'wages' } })
    expect(found.find(one => one.id === 'vehicle')?.changeCents).toBe(0)
  })

  test('in Texas the employer does not matter, for wages cannot be taken', () => {
    expect(unknown(here, 'TX').find(one => one.id === 'job')?.changeCents).toBe(0)
  })

  test('who can wait has more from a home', () => {
    const [hurried, waiting] = [unknown(here, 'TX'), unknown({ ...here, ...patient }, 'VA')]
    expect(waiting.find(one => one.id === 'home')?.changeCents).toBeGreaterThan(0)
    expect(hurried.find(one => one.id === 'home')?.changeCents).toBe(0)
  })

  test('the most change comes first, and no change is below zero', () => {
    const changes = unknown(patient, 'VA').map(one => one.changeCents)
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
    expect(Math.min(...changes)).toBeGreaterThanOrEqual(0)
  })

  test.each<[string, StoredAnswers, string[]]>([
    ['all is known', muchKnown, []],
    ['the pay', { ...muchKnown, 'their-job': { jobKnown: 'known', theirEmployer: 'Harvest Foods' } }, ['pay']],
    ['the balance', { ...muchKnown, 'their-bank': { bankKnown: 'yes', theirBankName: 'Valley Bank' } }, ['balance']],
    [
      'the worth of the home',
      { ...muchKnown, 'their-home': { homeKind: 'owns', homeWorthCents: 40_000_000 } },
      ['home-worth'],
    ],
    ['the day of notice', { ...muchKnown, 'notice-on': { knowsNotice: 'unsure' } }, ['notice']],
    ['whether they filed', { ...muchKnown, 'their-trouble': { theirTroubles: ['bankruptcy-talk'] } }, ['bankruptcy']],
    ['nothing, while a bankruptcy stops it', { 'their-trouble': { theirTroubles: ['bankruptcy-filed'] } }, []],
    [
      'nothing, of a public body',
      { 'other-side': { entries: [{ name: 'City of Fresno', kind: 'government', hasAddress: 'no' }], done: true } },
      [],
    ],
  ])('asks only for what is not known: %s', (_what, given, ids) => {
    expect(unknown(given).map(one => one.id)).toEqual(ids)
  })

  test('whether they filed decides everything', () => {
    const [first] = unknown({ ...muchKnown, 'their-trouble': { theirTroubles: ['bankruptcy-talk'] } })
    expect(first).toMatchObject({ id: 'bankruptcy', bad: { bestId: null, worthCents: 0 }, changesPlan: true })
  })
})
