import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { creditorCase, muchKnown } from '@/tests/setup/creditor-file'
import { bandFrom, type Chance, chanceOf } from './chance'
import { ladderFrom } from './ladder'

function chance(given: StoredAnswers = {}, state: StateCode = 'CA'): Chance {
  return chanceOf(ladderFrom(creditorCase(given, state)))
}

const up = { direction: 'raises', weight: 'strong' } as const
const upSome = { direction: 'raises', weight: 'some' } as const
const down = { direction: 'lowers', weight: 'strong' } as const
const downSome = { direction: 'lowers', weight: 'some' } as const

describe('the band', () => {
  test.each([
    ['nothing either way', [], 'cannot-tell'],
    ['one lesser reason', [upSome], 'cannot-tell'],
    ['two lesser reasons', [upSome, upSome], 'fair'],
    ['two against one', [upSome, upSome, downSome], 'cannot-tell'],
    ['two lesser against', [downSome, downSome], 'poor'],
    ['two against two', [upSome, upSome, downSome, downSome], 'cannot-tell'],
    ['three against three: enough is known', [upSome, upSome, upSome, downSome, downSome, downSome], 'fair'],
    ['two against three', [upSome, upSome, downSome, downSome, downSome], 'poor'],
    ['one strong', [up], 'good'],
    ['one strong, one lesser against', [up, downSome], 'good'],
    ['one strong, two lesser against', [up, downSome, downSome], 'fair'],
    ['strong against strong', [up, down], 'fair'],
    ['one strong against', [down], 'poor'],
    ['one strong against, whatever lesser is for it', [down, upSome, upSome, upSome], 'poor'],
  ] as const)('%s', (_what, reasons, band) => {
    expect(bandFrom(reasons)).toBe(band)
  })
})

describe('the chance', () => {
  test('nothing known: nobody can tell, and what is missing is named', () => {
    const { band, unknown } = chance()
    expect(band).toBe('cannot-tell')
    expect(unknown).toHaveLength(6)
  })

  test('much known', () => {
    expect(chance(muchKnown)).toMatchObject({ band: 'good', unknown: [] })
  })

  test.each<[string, StoredAnswers, Chance['band']]>([
    [
      'benefits only and no job',
      { 'their-job': { jobKnown: 'none' }, 'their-trouble': { theirTroubles: ['benefits'] } },
      'poor',
    ],
    [
      'a job, but they talk of bankruptcy',
      {
        ...muchKnown,
        'their-bank': { notSure: true },
        'their-home': { notSure: true },
        'their-trouble': { theirTroubles: ['bankruptcy-talk'] },
      },
      'fair',
    ],
    [
      'they filed for bankruptcy',
      { ...muchKnown, 'their-trouble': { theirTroubles: ['bankruptcy-filed'] } },
      'stopped',
    ],
    [
      'a public body',
      { 'other-side': { entries: [{ name: 'City of Fresno', kind: 'government', hasAddress: 'no' }], done: true } },
      'good',
    ],
  ])('%s', (_what, given, band) => {
    expect(chance(given).band).toBe(band)
  })

  test('in Texas a known job is no strong reason, and the section says why', () => {
    const job = { 'their-job': muchKnown['their-job'] ?? {} }
    const { band, reasons } = chance(job, 'TX')
    expect(band).not.toBe('good')
    expect(reasons.find(one => one.text.en.startsWith('They work, but'))?.cite?.section).toContain('Tex. Const.')
  })

  // Cal. Code Civ. Proc. § 116.730: 30 days from notice.
  test.each([
    ['can still be undone', '2026-11-20', 'until December 21, 2026'],
    ['cannot any more', '2025-11-24', 'ended on December 24, 2025'],
  ])('a default is flagged: it %s', (_what, noticeOn, said) => {
    const { reasons } = chance({
      'entered-on': { enteredOn: noticeOn },
      'notice-on': { knowsNotice: 'yes', noticeOn },
      heard: { heard: 'default' },
    } as StoredAnswers)
    const reason = reasons.find(one => one.text.en.includes('default'))
    expect(reason?.text.en).toContain(said)
    expect(reason?.cite?.section).toContain('116.730')
  })

  test('those that raise it come first', () => {
    const directions = chance({ ...muchKnown, heard: { heard: 'default' } }).reasons.map(one => one.direction)
    expect(directions).toEqual(directions.toSorted().reverse())
  })
})
