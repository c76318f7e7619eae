import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Deadline } from './deadline'
import { deadlinesOf } from './deadlines'
import { renewedLife } from './renewed-lives'
import { states } from './states'
import type { StateCode } from './types'

function said(deadline: Deadline | undefined): string {
  if (!deadline) return 'as before'
  if (deadline.kind !== 'date') return deadline.kind
  return `${deadline.on}${deadline.estimated ? ' or later' : ''}${deadline.uncertain ? ', check' : ''}`
}

describe('the end of a judgment that was renewed', () => {
  test.each<[string, StateCode, IsoDate, IsoDate[], string]>([
    // Cal. Code Civ. Proc. § 683.120(b): ten years from the day the application is filed.
    ['from the day of the renewal, where the law says so', 'CA', '2010-03-05', ['2020-03-04'], '2030-03-04, check'],
    ['renewed on its last day', 'CA', '2010-03-05', ['2020-03-05'], '2030-03-05, check'],
    ['renewed a day after its last', 'CA', '2010-03-05', ['2020-03-06'], 'unknown'],
    ['renewed before it was entered', 'CA', '2010-03-05', ['2010-03-04'], 'unknown'],
    ['renewed on the day of entry: no years are lost', 'CA', '2010-03-05', ['2010-03-05'], '2020-03-05, check'],
    ['renewed twice', 'CA', '2000-03-05', ['2010-03-01', '2020-02-20'], '2030-02-20, check'],
    ['the second renewal after the first life', 'CA', '2000-03-05', ['2010-03-01', '2020-03-02'], 'unknown'],
    ['on a leap day', 'CA', '2014-06-01', ['2024-02-29'], '2034-02-28, check'],
    // K.S.A. 60-2403: within five years of the judgment or the last renewal.
    ['five years', 'KS', '2020-06-01', ['2025-05-30'], '2030-05-30, check'],
    ['from when is not said: the earlier way', 'MD', '2010-03-05', ['2021-01-10'], '2033-01-10 or later, check'],
    ['how many years is not said', 'AL', '2010-03-05', ['2021-01-10'], 'unknown'],
    ['the law knows no renewal', 'NY', '2010-03-05', ['2019-06-01'], 'unknown'],
    ['the law sets no end', 'DE', '2010-03-05', ['2019-06-01'], 'as before'],
    ['never renewed', 'CA', '2020-03-05', [], 'as before'],
  ])('%s', (_name, code, enteredOn, renewals, expected) => {
    expect(said(renewedLife(states[code], enteredOn, renewals)?.expiresOn)).toBe(expected)
  })

  test.each<[string, StateCode, IsoDate, IsoDate[], string, string]>([
    // NRS 17.214: within the 90 days before it expires.
    ['the window moves with the end', 'NV', '2019-05-01', ['2025-03-15'], '2030-12-15', '2031-03-15'],
    [
      'a window counted from entry says nothing of the next',
      'IA',
      '2005-03-05',
      ['2015-01-01'],
      'unknown',
      '2035-01-01',
    ],
    ['no window in numbers', 'CA', '2010-03-05', ['2020-03-04'], 'unknown', '2030-03-04'],
    ['a last day of the first renewal only', 'SD', '2010-03-05', ['2020-03-04'], 'unknown', 'unknown'],
  ])('%s', (_name, code, enteredOn, renewals, opens, closes) => {
    const life = renewedLife(states[code], enteredOn, renewals)
    expect(said(life?.renewFrom).slice(0, 10)).toBe(opens.slice(0, 10))
    expect(said(life?.renewBy).slice(0, 10)).toBe(closes.slice(0, 10))
  })

  test('moves the dates of a judgment, and not those of its lien', () => {
    const dates = { enteredOn: '2010-03-05', noticeOn: null, wasDefault: null } as const
    const [bare, renewed] = [
      deadlinesOf(states.CA, dates),
      deadlinesOf(states.CA, { ...dates, renewals: ['2020-03-04'] }),
    ]
    expect(said(bare.expiresOn)).toBe('2020-03-05')
    expect(said(renewed.renewBy)).toBe('2030-03-04, check')
    expect(renewed.lienDiesOn).toEqual(bare.lienDiesOn)
    expect(renewed.appealBy).toEqual(bare.appealBy)
  })
})
