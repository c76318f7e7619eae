import { describe, expect, test } from 'vitest'
import { lostIn } from '@/tests/contracts/said-check'
import { faultsOfProse, wordsIn } from '@/tests/contracts/words-check'
import { federal } from '../federal'
import type { FederalFactId } from '../federal-types'
import { states } from '../states'
import { type Dated, type FactId, type StateCode, stateCodes } from '../types'
import { sayNone } from './entry-said'
import { factGroups } from './fact-groups'
import { type FactSaid, sayFact } from './fact-said'
import { sayFederalFact } from './federal-said'

type Said = { where: string; value: unknown; said: FactSaid }

const ids = factGroups.flatMap(({ facts }) => facts)

/** Every value a fact has or had in a jurisdiction, with what is said of it. */
function saidIn(code: StateCode, id: FactId): Said[] {
  const entries = (states[code].facts[id] as Dated<unknown> | undefined)?.entries ?? []
  return entries.map((entry, index) => {
    const where = `${code}.${id}[${index}]`
    return entry.none
      ? { where, value: entry.note ? { note: entry.note } : {}, said: sayNone(id, entry) }
      : { where, value: entry.value, said: sayFact(id, entry.value as never) }
  })
}

const federalSaid: Said[] = (Object.keys(federal) as FederalFactId[]).flatMap(id =>
  (federal[id] as Dated<unknown>).entries.flatMap((entry, index) =>
    entry.none
      ? []
      : [{ where: `US.${id}[${index}]`, value: entry.value, said: sayFederalFact(id, entry.value as never) }],
  ),
)

/** What is wrong with the texts themselves, whatever they say. */
function faultsOf({ where, said }: Said): string[] {
  const { headline, rows, paragraphs, tables } = said
  const ragged = tables.filter(table => table.rows.some(cells => cells.length !== table.head.length))
  return [
    ...wordsIn({ headline, rows, paragraphs, tables }, where).flatMap(({ where: place, words }) =>
      [words.en, words.es].flatMap(text => faultsOfProse(text).map(says => `${place} ${says}`)),
    ),
    ...(rows.length + paragraphs.length + tables.length === 0 ? [`${where} says nothing but its headline`] : []),
    ...ragged.map(() => `${where} has a row that does not fit its table`),
    ...[headline.en, headline.es].filter(endsInStop).map(text => `${where} ends in a stop: ${text}`),
    ...[...wordsIn(rows, where), ...wordsIn(headline, where), ...wordsIn(tables, where)].flatMap(({ words }) =>
      [words.en, words.es].filter(text => /\bnull\b/.test(text)),
    ),
  ]
}

/** A stop that ends a sentence, not an abbreviation ("D.C.", "et seq."). */
function endsInStop(text: string): boolean {
  return /[:;,]$|(?<!\b[A-Z]|\bseq)\.$/.test(text)
}

describe('every value of every fact', () => {
  test.each(stateCodes.map(code => [code]))('of %s is said whole, clean and in both languages', code => {
    const all = ids.flatMap(id => saidIn(code, id))
    expect(all.length).toBeGreaterThan(25)
    expect(all.flatMap(faultsOf)).toEqual([])
    expect(all.flatMap(({ where, value, said }) => lostIn(value, said).map(lost => `${where}: ${lost}`))).toEqual([])
  })

  test('of the United States too', () => {
    expect(federalSaid.length).toBeGreaterThan(20)
    expect(federalSaid.flatMap(faultsOf)).toEqual([])
    expect(
      federalSaid.flatMap(({ where, value, said }) => lostIn(value, said).map(lost => `${where}: ${lost}`)),
    ).toEqual([])
  })
})

describe('the check itself sees', () => {
  const said: FactSaid = {
    headline: { en: '10 years', es: '10 años' },
    rows: [{ term: { en: 'Lasts', es: 'Dura' }, details: { en: '15 days; $105', es: '15 días; $105' } }],
    paragraphs: [{ en: 'The clerk files it.', es: 'La secretaría lo presenta.' }],
    tables: [],
  }
  test.each<[string, unknown, number]>([
    ['a number that is said', { wait: { count: 15, unit: 'days' } }, 0],
    ['a number only in the headline', { years: 10 }, 2],
    ['a number inside another', { wait: { count: 5, unit: 'days' } }, 2],
    ['an amount inside another', { cents: 10_500 }, 0],
    ['an amount that begins another', { cents: 1_000 }, 2],
    ['words that begin small', { rule: { en: 'the clerk files it', es: 'la secretaría lo presenta' } }, 0],
    ['words that are lost', { rule: { en: 'The debtor files it', es: 'El deudor lo presenta' } }, 2],
    ['a form that is lost', { form: 'SC-100' }, 2],
    ['a date that is lost', { knownThrough: '2026-12-31' }, 2],
    ['a key it does not know', { somethingNew: 3 }, 1],
  ])('%s', (_what, value, faults) => {
    expect(lostIn(value, said)).toHaveLength(faults)
  })
})
