import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { maribel } from '@/tests/people/maribel'
import { openCaseFile } from './case-file'
import { correctNext } from './correct-next'
import type { Filing } from './filing'
import { noRecords } from './records'
import { understandTasks } from './understand-tasks'

const filing = (kind: Filing['kind'], sentOn: IsoDate, isStruck = false): Filing => ({
  ...{ id: `${kind} ${sentOn}`, kind, agreementId: null, about: '', sentOn, how: 'filed', receivedOn: null, note: '' },
  struck: isStruck ? { on: sentOn, why: 'Wrong day' } : null,
})
const wrong = { 'matches-ruling': { matchesRuling: 'no' }, 'paper-mismatch': {} }
const fileOf = (filings: Filing[], answers = wrong, today: IsoDate = '2026-11-30') =>
  openCaseFile({ ...maribel.answers, ...answers }, today, { ...noRecords, filings })
const asked = filing('correction-asked', '2026-11-23')

describe('a paper that does not match the ruling', () => {
  test.each<[string, Filing[], string, string, string]>([
    ['nothing done yet', [], 'Ask the court to correct the paper', 'correction', 'to-do'],
    ['asked', [asked], 'Wait for the court’s answer to your request', 'closing/new?of=corrected', 'started'],
    [
      'corrected',
      [asked, filing('corrected', '2026-11-28')],
      'Bring your answers in line with the corrected paper',
      'judgment',
      'done',
    ],
    [
      'corrected on the day it was asked for',
      [asked, filing('corrected', '2026-11-23')],
      'Bring your answers in line with the corrected paper',
      'judgment',
      'done',
    ],
    [
      'the asking struck out',
      [filing('correction-asked', '2026-11-23', true)],
      'Ask the court to correct the paper',
      'correction',
      'to-do',
    ],
  ])('%s', (_name, filings, title, path, status) => {
    const file = fileOf(filings)
    expect(correctNext(file)).toMatchObject({ title: { en: title }, action: { path } })
    expect(understandTasks(file, []).find(task => task.id === 'correction')?.status).toBe(status)
  })

  test.each<[string, IsoDate, IsoDate | undefined]>([
    ['on the last day', '2026-11-30', '2026-11-30'],
    ['the day after', '2026-12-01', undefined],
  ])('its deadline %s', (_name, today, on) => {
    const next = correctNext(fileOf([], wrong, today))
    expect(next?.deadline?.on).toBe(on)
    expect(next?.text.en.includes('gone by')).toBe(on === undefined)
  })

  test('the paper is right: nothing to correct, and no task for it', () => {
    const file = fileOf([], { 'matches-ruling': { matchesRuling: 'yes' }, 'paper-mismatch': {} })
    expect(correctNext(file)).toBeNull()
    expect(understandTasks(file, []).map(task => task.id)).toEqual(['judgment', 'lifeline'])
  })
})
