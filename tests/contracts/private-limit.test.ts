// My limit is mine alone. What prints, and what the other side opens, never imports what reads it; and with an odd sum as
// the limit, no document of any person says that sum.

import { describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import type { Offer } from '@/lib/case/offer'
import { noRecords, type Records } from '@/lib/case/records'
import { reports } from '@/lib/case/reports'
import { printedReports } from '@/lib/case/reports/printed'
import { workbenchReport } from '@/lib/case/reports/workbench'
import { documents } from '@/lib/documents'
import type { StoredAnswer } from '@/lib/interview/stored'
import { addDays } from '@/lib/shared/civil-date'
import { everyone } from '../people/everyone'
import type { Person } from '../people/person'
import { isTest } from './house-rules'
import { projectFiles } from './project-files'
import { importsOf, type Source } from './source-text'

/** The files that read the limit, or are made from it. The questions themselves know nobody's answer. */
const privateFiles = [
  ...['lib/case/limits.ts', 'lib/case/valued-offers.ts', 'lib/case/workbench.ts', 'lib/case/at-table.ts'],
  ...['lib/case/next-move.ts', 'lib/case/zone.ts', 'lib/case/reports/workbench.ts'],
]

/** What is printed, and what a stranger with a link opens. */
const mayNotKnow = /^(lib\/documents\/|components\/letter\/|app\/\(personal\)\/agreements\/)/

/** A way by which a file reaches a private one, types too; null: there is none. */
function wayToPrivate(start: Source, byPath: ReadonlyMap<string, Source>): string[] | null {
  const cameFrom = new Map<string, string | null>([[start.path, null]])
  const queue = [start]
  for (let file = queue.shift(); file; file = queue.shift()) {
    if (privateFiles.includes(file.path)) return trailTo(file.path, cameFrom)
    for (const { to } of importsOf(file)) {
      const target = to === null ? undefined : fileAt(to, byPath)
      if (!target || cameFrom.has(target.path)) continue
      cameFrom.set(target.path, file.path)
      queue.push(target)
    }
  }
  return null
}

function trailTo(path: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const before = cameFrom.get(path)
  return before ? [...trailTo(before, cameFrom), path] : [path]
}

function fileAt(path: string, byPath: ReadonlyMap<string, Source>): Source | undefined {
  const ways = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`]
  return ways.flatMap(way => byPath.get(way) ?? [])[0]
}

describe('what knows my limit', () => {
  const files = projectFiles().filter(file => !isTest(file.path))
  const byPath = new Map(files.map(file => [file.path, file]))

  test('is where this test looks for it', () => {
    expect(privateFiles.filter(path => !byPath.has(path))).toEqual([])
  })

  test('is reached by no document, no page of a letter, and no page of the other side', () => {
    const looked = files.filter(file => mayNotKnow.test(file.path))
    expect(looked.length).toBeGreaterThan(20)
    expect(looked.flatMap(file => wayToPrivate(file, byPath)?.join(' → ') ?? [])).toEqual([])
  })

  test('is read from the answers by one file alone', () => {
    const readers = files.filter(
      file =>
        /^lib\/(case|documents)\//.test(file.path) && /\bmy(Limit|Target)Cents\b|'my-(limit|target)'/.test(file.text),
    )
    expect(readers.map(file => file.path)).toEqual(['lib/case/limits.ts'])
  })

  test('would be seen, also through others', () => {
    const reach = byPath.get('lib/case/reports/index.ts')
    expect(reach && wayToPrivate(reach, byPath)?.at(-1)).toBe('lib/case/reports/workbench.ts')
  })
})

describe('a private report', () => {
  test('is no document, and every other report is', () => {
    const isPaper = (id: string) => Object.hasOwn(documents, id)
    const all = Object.values(reports)
    expect(all.filter(one => one.isPrivate).map(one => one.id)).toEqual(['workbench'])
    expect(all.filter(one => isPaper(one.id) === (one.isPrivate === true)).map(one => one.id)).toEqual([])
    expect(Object.keys(printedReports)).not.toContain('workbench')
  })
})

/** The larger is a debtor's limit, or a creditor's target. */
const marks = { smaller: 77_777, larger: 123_456 }
const marked = /1,?234\.56|123_?456|777\.77|77_?777/

function withMarks(person: Person): Record<string, StoredAnswer> {
  const isCreditor = person.side === 'creditor'
  return {
    ...person.answers,
    'my-target': { myTargetCents: isCreditor ? marks.larger : marks.smaller },
    'my-limit': { myLimitCents: isCreditor ? marks.smaller : marks.larger },
    'later-money': { notSure: true },
    'their-costs': { notSure: true },
  }
}

/** An offer of each side, so that letters about offers can be written. */
function recordsOf({ today }: Person): Records {
  const offer = (id: string, madeBy: Offer['madeBy'], answersOfferId: string | null): Offer => ({
    ...{ id, madeBy, answersOfferId, how: 'phone', madeOn: today, validUntil: addDays(today, 10), note: '' },
    ...{ answer: null, terms: { kind: 'lump', totalCents: 50_000, payBy: addDays(today, 20) } },
  })
  return { ...noRecords, offers: [offer('a', 'debtor', null), offer('b', 'creditor', 'a'), offer('c', 'debtor', 'b')] }
}

describe.each(everyone.map(person => [person.id, person] as const))('the odd limit of %s', (_id, person) => {
  const file = openCaseFile(withMarks(person), person.today, recordsOf(person))

  test('is on the workbench', () => {
    expect(workbenchReport.missing(file)).toEqual([])
    const said = JSON.stringify(workbenchReport.report(file))
    expect(said).toMatch(/1,234\.56|123456/)
    expect(said).toMatch(/777\.77|77777/)
  })

  test('is in no document, nor in what is stored of one', () => {
    let made = 0
    for (const document of Object.values(documents)) {
      if (document.side !== 'both' && document.side !== person.side) continue
      for (const aboutId of document.about ? file.records.offers.map(one => one.id) : [undefined]) {
        if (document.missing(file, aboutId).length > 0) continue
        const data = document.data(file, file.today, aboutId)
        const blocks = document.blocksOf(data)
        expect(blocks.ok).toBe(true)
        expect(JSON.stringify([data, blocks])).not.toMatch(marked)
        made++
      }
    }
    expect(made).toBeGreaterThan(2)
  })
})
