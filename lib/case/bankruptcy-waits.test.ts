import { describe, expect, test } from 'vitest'
import { federalOn } from '@/lib/law/federal'
import type { EarlierFiling } from './bankruptcy'
import { waitsAfter } from './bankruptcy-waits'

const today = '2026-11-21'

function firstAfter(...earlier: EarlierFiling[]) {
  return waitsAfter(earlier, today)?.first.map(({ chapter, on }) => `${chapter} ${on}`)
}

describe('the first day of a new discharge', () => {
  // 11 U.S.C. §§ 727(a)(8) (8 years), 727(a)(9) (6), 1328(f)(1) (4), 1328(f)(2) (2); the day after, to be safe.
  test.each<[string, EarlierFiling[], string[]]>([
    ['after Chapter 7', [{ chapter: '7', on: '2020-05-01', discharge: 'yes' }], ['7 2028-05-02', '13 2024-05-02']],
    ['after Chapter 13', [{ chapter: '13', on: '2024-05-01', discharge: 'yes' }], ['7 2030-05-02', '13 2026-05-02']],
    [
      'after Chapter 12: Chapter 13 is not checked',
      [{ chapter: '12', on: '2024-05-01', discharge: 'yes' }],
      ['7 2030-05-02'],
    ],
    [
      'after Chapter 11: Chapter 13 is not checked',
      [{ chapter: '11', on: '2024-05-01', discharge: 'yes' }],
      ['7 2032-05-02'],
    ],
    ['a leap day', [{ chapter: '7', on: '2020-02-29', discharge: 'yes' }], ['7 2028-03-01', '13 2024-03-01']],
    ['without a discharge: none', [{ chapter: '7', on: '2025-05-01', discharge: 'no' }], []],
    [
      'perhaps a discharge: counted, to be safe',
      [{ chapter: '7', on: '2020-05-01', discharge: 'unsure' }],
      ['7 2028-05-02', '13 2024-05-02'],
    ],
    ['no day: nothing to count from', [{ chapter: '7', on: null, discharge: 'yes' }], []],
    ['no earlier case', [], []],
    [
      'two, out of order: the later day of each',
      [
        { chapter: '13', on: '2024-05-01', discharge: 'yes' },
        { chapter: '7', on: '2016-01-10', discharge: 'yes' },
      ],
      ['7 2030-05-02', '13 2026-05-02'],
    ],
  ])('%s', (_name, earlier, expected) => {
    expect(firstAfter(...earlier)).toEqual(expected)
  })

  test('is over on its day', () => {
    const on = (day: '2028-05-01' | '2028-05-02') =>
      waitsAfter([{ chapter: '7', on: '2020-05-01', discharge: 'yes' }], day)?.waits.find(one => one.chapter === '7')
    expect(on('2028-05-01')?.isOver).toBe(false)
    expect(on('2028-05-02')?.isOver).toBe(true)
  })

  test.each<[string, EarlierFiling, boolean]>([
    ['all known', { chapter: '7', on: '2020-05-01', discharge: 'yes' }, false],
    ['no discharge, nothing else known', { chapter: null, on: null, discharge: 'no' }, false],
    ['no chapter', { chapter: null, on: '2020-05-01', discharge: 'yes' }, true],
    ['no day', { chapter: '13', on: null, discharge: 'yes' }, true],
    ['a discharge, perhaps', { chapter: '7', on: '2020-05-01', discharge: 'unsure' }, true],
    ['Chapter 12, whose way to Chapter 13 is not checked', { chapter: '12', on: '2020-05-01', discharge: 'yes' }, true],
  ])('what is not known is named: %s', (_name, earlier, isUnknown) => {
    expect(waitsAfter([earlier], today)?.unknown).toHaveLength(isUnknown ? 1 : 0)
  })
})

test('the law’s list of waits stands in the order it is read in', () => {
  const found = federalOn('chapter7Wait', today)
  expect(found.kind === 'value' && found.value.others.map(other => other.between.en)).toEqual([
    'From a Chapter 13 or 12 discharge to Chapter 7',
    'From a Chapter 7 discharge to Chapter 13',
    'From a Chapter 13 discharge to another',
  ])
})
