import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { maribel } from '@/tests/people/maribel'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { certified, paidDebtorFile } from '@/tests/setup/paid-debtor'
import { openCaseFile } from './case-file'
import type { LedgerRow } from './ledger-row'
import { lifelineOf, safeBy } from './lifeline'
import { lifelinePicture } from './lifeline-picture'
import { noRecords } from './records'
import { lifelineReport } from './reports/lifeline'

type Changes = Record<string, StoredAnswer>
const renewal = (on: IsoDate, seq: number): LedgerRow => ({ id: `r${seq}`, seq, on, note: '', kind: 'renewal' })

function fileOf(code: StateCode, enteredOn: IsoDate, today: IsoDate, ledger: LedgerRow[] = [], changes: Changes = {}) {
  const notice = { 'notice-on': { knowsNotice: 'unsure' } }
  const stored = { ...plainCreditor, state: { stateCode: code }, 'entered-on': { enteredOn }, ...notice, ...changes }
  return openCaseFile(stored, today, { ...noRecords, ledger })
}
const eventOf = (file: ReturnType<typeof fileOf>, id: string) => lifelineOf(file)?.events.find(one => one.id === id)

describe('the day it is safe to have sent a paper', () => {
  test.each<[string, IsoDate, number, StateCode, IsoDate]>([
    ['ten days before an open day', '2026-11-20', 10, 'CA', '2026-11-10'],
    ['a last day on a Saturday goes back to Friday first', '2026-11-21', 7, 'CA', '2026-11-13'],
    ['a last day on a Sunday too', '2026-11-22', 7, 'CA', '2026-11-13'],
    ['the safe day on a Sunday goes back to Friday', '2026-11-25', 10, 'CA', '2026-11-13'],
    // Veterans Day, Wednesday, November 11, 2026.
    ['the safe day on a holiday goes back', '2026-11-18', 7, 'CA', '2026-11-10'],
    // Cal. Rules of Court, rule 1.11: the day after Thanksgiving; New York keeps none.
    ['a last day on a holiday of one state', '2026-11-27', 1, 'CA', '2026-11-24'],
    ['is none in another', '2026-11-27', 1, 'NY', '2026-11-25'],
    // Lincoln's Birthday, Friday, February 12, 2027: New Jersey's courts may sit, so the day is taken for an open one.
    ['a holiday in doubt is counted as a day of the court', '2027-02-12', 7, 'NJ', '2027-02-05'],
  ])('%s', (_name, lastOn, margin, code, expected) => {
    expect(safeBy(lastOn, margin, code)).toBe(expected)
  })

  test.each<[string, IsoDate, boolean | undefined]>([
    ['the day before', '2035-11-08', false],
    ['on the safe day', '2035-11-09', false],
    ['the day after it', '2035-11-10', true],
    ['on the last day', '2035-11-21', true],
    ['the day after the last', '2035-11-22', undefined],
  ])('to renew by Wednesday, November 21, 2035: %s', (_name, today, isOver) => {
    const renew = eventOf(fileOf('CA', '2025-11-21', today), 'renewBy')
    expect(renew?.on).toBe('2035-11-21')
    expect(renew?.safeOn ?? undefined).toBe(isOver === undefined ? undefined : '2035-11-09')
    expect(renew?.safeOn ? renew.isSafeOver : undefined).toBe(isOver)
  })

  test('follows the days the person gave for the mail', () => {
    const file = fileOf('CA', '2025-11-21', '2026-11-21', [], { 'mail-margin': { mailMarginDays: 30 } })
    expect(eventOf(file, 'renewBy')?.safeOn).toBe('2035-10-22')
  })

  test('is of what this side files: the debtor appeals and does not renew', () => {
    const ids = lifelineOf(openCaseFile(maribel.answers, maribel.today))?.events.flatMap(one =>
      one.safeOn ? [one.id] : [],
    )
    expect(ids).toEqual(['appealBy', 'vacateBy'])
  })
})

describe('the life', () => {
  test.each<[string, StateCode, string, boolean]>([
    ['with an end', 'CA', 'This judgment lives until November 21, 2035.', false],
    ['with no end', 'DE', 'The law sets no end to this judgment.', true],
  ])('%s', (_name, code, sentence, isOpen) => {
    const file = fileOf(code, '2025-11-21', '2026-11-21')
    const lifeline = lifelineOf(file)
    const report = lifelineReport.report(file)
    expect(report.sentence.en).toContain(sentence)
    const picture = lifeline && lifelinePicture(file, lifeline)
    expect(picture?.rows.some(row => row.toOn === null)).toBe(isOpen)
    expect(picture?.rows.every(row => row.fromOn >= picture.fromOn && (row.toOn ?? row.fromOn) <= picture.toOn)).toBe(
      true,
    )
  })

  test('over, unless it was renewed: the renewals of the book are counted, one taken back is not', () => {
    const ended = lifelineOf(fileOf('CA', '2010-03-05', '2026-11-21'))
    expect(ended?.hasEnded).toBe(true)
    const once = fileOf('CA', '2010-03-05', '2026-11-21', [renewal('2020-03-04', 1)])
    expect(lifelineOf(once)?.hasEnded).toBe(false)
    expect(eventOf(once, 'expiresOn')).toMatchObject({ on: '2030-03-04', isUnsure: true })
    const back: LedgerRow = { id: 'r2', seq: 2, on: '2020-03-10', note: '', kind: 'reversal', of: 'r1', why: 'mistake' }
    const taken = lifelineOf(fileOf('CA', '2010-03-05', '2026-11-21', [renewal('2020-03-04', 1), back]))
    expect(taken?.renewals).toEqual([])
    expect(taken?.hasEnded).toBe(true)
  })

  test('renewed twice: both days are on it, and its end is counted from the second', () => {
    const file = fileOf('CA', '2003-03-05', '2026-11-21', [renewal('2013-02-01', 1), renewal('2022-06-01', 2)])
    const lifeline = lifelineOf(file)
    expect(lifeline?.events.filter(one => one.id === 'renewed').map(one => one.on)).toEqual([
      '2013-02-01',
      '2022-06-01',
    ])
    expect(eventOf(file, 'expiresOn')?.on).toBe('2032-06-01')
    expect(JSON.stringify(lifelineReport.report(file).sections)).toContain('February 1, 2013 and June 1, 2022')
  })

  test('where the law does not say what a renewal adds, no day is given and the reason is', () => {
    const file = fileOf('AL', '2010-03-05', '2026-11-21', [renewal('2021-03-04', 1)])
    expect(eventOf(file, 'expiresOn')).toBeUndefined()
    expect(lifelineReport.report(file).sentence.en).toBe('We cannot say when this judgment ends.')
    expect(lifelineOf(file)?.undated.map(one => one.id)).toContain('expiresOn')
  })

  test('today stands in the table between what was and what comes', () => {
    const { sections } = lifelineReport.report(fileOf('CA', '2025-11-21', '2026-11-21'))
    const table = sections.find(one => one.kind === 'table')
    const keys = table?.kind === 'table' ? table.table.rows.map(row => row.key) : []
    const placeOf = (id: string) => keys.findIndex(key => key.startsWith(id))
    expect(keys.indexOf('today')).toBeGreaterThan(placeOf('entered'))
    expect(keys.indexOf('today')).toBeLessThan(placeOf('expiresOn'))
    expect(placeOf('entered')).toBe(0)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('a recorded lien is a day of its own', () => {
    const lien = { county: 'Fresno', region: 'CA', recordedOn: '2026-01-15', number: '2026-1' }
    const file = fileOf('CA', '2025-11-21', '2026-11-21', [], { 'recorded-liens': { entries: [lien], done: true } })
    expect(eventOf(file, 'lien-recorded')).toMatchObject({
      on: '2026-01-15',
      label: { en: 'Lien recorded in Fresno, CA' },
    })
  })

  test.each([
    ['the date of entry', { 'entered-on': { notSure: true } }, 'entered-on'],
    ['the state', { state: {} }, 'state'],
  ])('waits for %s', (_name, changes, stepId) => {
    const file = openCaseFile({ ...plainCreditor, ...(changes as Changes) }, '2026-11-21')
    expect(lifelineOf(file)).toBeNull()
    expect(lifelineReport.missing(file).map(one => one.stepId)).toContain(stepId)
  })
})

describe('a day that runs from the day a letter came in', () => {
  test.each([
    ['written down', '2026-11-24', 'As the law says', '2026-12-24'],
    ['nobody wrote it down', null, 'By our estimate', '2026-12-25'],
  ] as const)('%s', (_name, receivedOn, sure, on) => {
    const dispute = certified('credit-dispute', '2026-11-20', { about: 'experian', receivedOn })
    const file = paidDebtorFile({ records: { filings: [dispute] }, on: '2026-11-30' })
    expect(lifelineOf(file)?.events.find(one => one.id === 'credit-answer-due')?.on).toBe(on)
    const table = lifelineReport.report(file).sections.find(one => one.kind === 'table')?.table
    expect(table?.rows.find(row => row.key.startsWith('credit-answer-due'))?.cells.at(-1)?.en).toBe(sure)
  })
})
