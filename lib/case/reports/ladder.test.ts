import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { say } from '@/lib/shared/words'
import { creditorFile, muchKnown } from '@/tests/setup/creditor-file'
import { chanceReport } from './chance'
import { ladderReport } from './ladder'
import { waitAndWatch } from './wait-and-watch'

const parties = (kind: string, name: string) => ({ entries: [{ name, kind, hasAddress: 'no' }], done: true })
const company = { ...muchKnown, 'other-side': parties('business', 'Olsen, Inc.') }
const none = { entries: [], done: true }
const nothingToTake: StoredAnswers = {
  'need-money': { needWhen: 'now' },
  'their-place': { addressKnown: 'yes', sameState: 'yes' },
  'their-job': { jobKnown: 'none' },
  'their-bank': { bankKnown: 'none' },
  'their-home': { homeKind: 'rents' },
  'their-business': { businessKind: 'none' },
  'their-vehicles': none,
  attempts: {
    entries: ['demand', 'settle'].map(attemptWay => ({
      ...{ attemptWay, attemptOn: '2026-10-01', attemptResult: 'nothing' },
    })),
    done: true,
  },
}
const paidOff = { 'payments-made': { entries: [{ paidOn: '2026-01-05', amountCents: 9_000_000 }], done: true } }
const endsSoon = {
  ...muchKnown,
  'entered-on': { enteredOn: '2016-12-20' },
  'notice-on': { knowsNotice: 'yes', noticeOn: '2016-12-22' },
}
const isYoung = {
  ...muchKnown,
  'entered-on': { enteredOn: '2026-11-10' },
  'notice-on': { knowsNotice: 'yes', noticeOn: '2026-11-12' },
  heard: { heard: 'default' },
}

const saidBy = (definition: typeof ladderReport, given: StoredAnswers) =>
  JSON.stringify(definition.report(creditorFile(given)))
const sentence = (given: StoredAnswers) => say(ladderReport.report(creditorFile(given)).sentence, 'en')

describe('the first sentence of the ladder', () => {
  test.each<[string, StoredAnswers, string]>([
    ['nothing to take, and money needed now: a sale is no answer', nothingToTake, 'Keep the judgment'],
    ['nothing known', {}, 'First find something out: whether they work, and for whom.'],
    ['nothing owed', paidOff, 'Nothing is owed'],
  ])('%s', (_what, given, said) => {
    expect(sentence(given)).toContain(said)
  })
})

describe('by who owes', () => {
  test('a company has no home, no family and no years in months', () => {
    const said = saidBy(ladderReport, { ...company, 'need-money': { needWhen: 'can-wait' } })
    for (const word of ['family', 'their home', 'familia', 'su casa', '108 months']) expect(said).not.toContain(word)
    expect(said).toContain('money that comes within 9 years')
    expect(saidBy(waitAndWatch, company)).not.toContain('a new job')
  })

  test('a public body is asked when it pays', () => {
    const body = { ...muchKnown, 'other-side': parties('government', 'City of Fresno') }
    expect(saidBy(waitAndWatch, body)).toContain('budget')
  })
})

describe('the times of a judgment', () => {
  test('one about to end is renewed first, on a day the court is open', () => {
    expect(saidBy(ladderReport, endsSoon)).toContain('Renew the judgment first')
    // December 20, 2026 is a Sunday.
    const said = saidBy(waitAndWatch, endsSoon)
    expect(said).toContain('Renew the judgment by December 18, 2026, or it may be lost.')
    expect(said).not.toContain('In a year')
  })

  test('a default that can still be undone is flagged, and only while it can', () => {
    expect(saidBy(ladderReport, isYoung)).toContain('They can ask to undo it until December 14, 2026')
    expect(saidBy(ladderReport, { ...muchKnown, heard: { heard: 'default' } })).not.toContain('They did not come')
  })

  test('nothing owed: no ways, no chances, no reasons', () => {
    expect(saidBy(ladderReport, { ...muchKnown, ...paidOff })).not.toContain('table')
    expect(saidBy(chanceReport, { ...muchKnown, ...paidOff })).not.toContain('What raises it')
  })
})
