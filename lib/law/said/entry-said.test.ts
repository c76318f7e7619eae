import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { coverageTable, factIds } from '../coverage'
import { cite } from '../entry'
import { states } from '../states'
import { type Dated, type Entry, type FactId, stateCodes } from '../types'
import { entriesNewestFirst, inForceSentence, inForceWords, saidNotCovered, sayNone } from './entry-said'
import { factGroups } from './fact-groups'
import { factWords } from './fact-words'

function entry(from: IsoDate | null): Entry<number> {
  return { from, cite: cite('§ 1'), confidence: 'known', value: 1 }
}

describe('inForceWords', () => {
  test.each<[string, IsoDate | null, IsoDate | null, string, string]>([
    ['a start only', '2026-01-01', null, 'from January 1, 2026', 'desde el 1 de enero de 2026'],
    [
      'both days',
      '2024-01-01',
      '2025-12-31',
      'January 1, 2024 to December 31, 2025',
      'del 1 de enero de 2024 al 31 de diciembre de 2025',
    ],
    [
      'an end only',
      null,
      '2025-12-31',
      'until December 31, 2025 (we did not find since when)',
      'hasta el 31 de diciembre de 2025 (no encontramos desde cuándo)',
    ],
    ['neither', null, null, 'we did not find since when', 'no encontramos desde cuándo'],
  ])('%s', (_boundary, from, until, en, es) => {
    expect(inForceWords(from, until)).toEqual({ en, es })
  })
})

test('a sentence of when a value holds', () => {
  expect(inForceSentence(null, null)).toEqual({
    en: 'In force; we did not find since when.',
    es: 'Vigente; no encontramos desde cuándo.',
  })
  expect(inForceSentence('2026-01-01', null)).toEqual({
    en: 'In force from January 1, 2026.',
    es: 'Vigente desde el 1 de enero de 2026.',
  })
})

describe('entriesNewestFirst', () => {
  const ranges = (entries: Entry<number>[]) =>
    entriesNewestFirst({ keyedOn: 'today', checkedOn: '2026-11-21', entries }).map(({ from, until }) => [from, until])

  test.each<[string, (IsoDate | null)[], [IsoDate | null, IsoDate | null][]]>([
    ['none', [], []],
    ['one', ['2026-01-01'], [['2026-01-01', null]]],
    [
      'an older one ends on the day before the next',
      [null, '2024-03-01', '2027-01-01'],
      [
        ['2027-01-01', null],
        ['2024-03-01', '2026-12-31'],
        [null, '2024-02-29'],
      ],
    ],
  ])('%s', (_boundary, starts, expected) => {
    expect(ranges(starts.map(entry))).toEqual(expected)
  })

  test('leaves no day out and counts none twice', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(gaps, days => {
        let on: IsoDate = '2000-01-01'
        const entries = days.map(gap => {
          on = addDays(on, gap)
          return entry(on)
        })
        const given = ranges(entries)
        expect(given).toHaveLength(entries.length)
        given.slice(1).forEach(([, until], index) => {
          expect(until && addDays(until, 1)).toBe(given[index]?.[0])
        })
      }),
    )
  })
})

describe('none and not covered', () => {
  const none: Entry<unknown> = { from: null, cite: cite('§ 1'), confidence: 'known', none: true }
  const note = { en: 'Only a levy binds goods.', es: 'Solo un embargo los alcanza.' }

  test.each(factIds)('%s: read differently', id => {
    expect(sayNone(id, none).headline).not.toEqual(saidNotCovered.headline)
    expect(sayNone(id, none).paragraphs).not.toEqual(saidNotCovered.paragraphs)
  })

  test('pay that cannot be taken does not read as pay without protection', () => {
    expect(sayNone('wages', none).paragraphs).toEqual([
      {
        en: 'We looked: an ordinary creditor cannot take pay here.',
        es: 'Lo revisamos: aquí un acreedor común no puede embargar el salario.',
      },
    ])
  })

  test('none gives its note', () => {
    expect(sayNone('wages', { ...none, note }).paragraphs).toContainEqual(note)
    expect(sayNone('wages', none).paragraphs).toHaveLength(1)
  })

  test('every fact some law has none of has a phrase of its own', () => {
    const plain = sayNone('links', none).headline
    const bare = (factIds as FactId[]).filter(
      id =>
        stateCodes.some(code =>
          (states[code].facts[id] as Dated<unknown> | undefined)?.entries.some(one => one.none),
        ) && sayNone(id, none).headline.en === plain.en,
    )
    expect(bare).toEqual([])
  })
})

describe('the groups', () => {
  test('hold every fact exactly once', () => {
    const shown = factGroups.flatMap(({ facts }) => facts)
    expect([...shown].sort()).toEqual([...coverageTable().facts].sort())
    expect(shown).toHaveLength(28)
  })

  test('stand in the order a judgment goes', () => {
    expect(factGroups.map(({ title }) => title.en)).toEqual([
      'The judgment',
      'Time and interest',
      'Collecting',
      'What is safe',
      'When it is paid',
      'Official links',
    ])
  })

  test('have titles no two facts share', () => {
    for (const locale of ['en', 'es'] as const) {
      const titles = factIds.map(id => factWords[id].title[locale])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})
