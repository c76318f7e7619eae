import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { openCaseFile, owedIn } from './case-file'
import { nextStepOf } from './next-step'
import type { IssuedIds } from './task'

type Changes = Record<string, StoredAnswer>

function next(person: Person, changes: Changes, today: IsoDate, issued: IssuedIds = []) {
  const { title, action, deadline } = nextStepOf(openCaseFile({ ...person.answers, ...changes }, today), issued)
  return [title.en, action?.path ?? null, deadline?.on ?? null]
}

const noDefault: Changes = { heard: { heard: 'hearing' } }
const right: Changes = { 'matches-ruling': { matchesRuling: 'yes' } }
const paid = (amountCents: number): Changes => ({
  'payments-made': { entries: [{ paidOn: '2026-11-21', amountCents }], done: true },
})
/** What is owed on the day, to the cent, and so many cents more. */
function paidWith(person: Person, moreCents: number, changes: Changes = {}): Changes {
  const unpaid = { ...person.answers, ...changes, 'payments-made': { entries: [], done: true } }
  return paid((owedIn(openCaseFile(unpaid, '2026-11-21')) ?? 0) + moreCents)
}
const california: Changes = {
  state: { stateCode: 'CA' },
  'entered-on': { enteredOn: '2026-10-26' },
  'notice-on': { knowsNotice: 'yes', noticeOn: '2026-10-28' },
  'payments-made': { entries: [], done: true },
}

describe('the debtor', () => {
  // 30 days from notice on October 28 end on November 27, a court holiday in California, so on Monday, November 30.
  test.each<[string, Person, Changes, IsoDate, IssuedIds, [string, string | null, IsoDate | null]]>([
    [
      'a question still open',
      maribel,
      { amount: {} },
      '2026-11-21',
      [],
      ['Finish entering your judgment', 'judgment', null],
    ],
    [
      'the last day to undo the default',
      maribel,
      {},
      '2026-11-30',
      [],
      ['Decide whether to ask the court to undo the default', null, '2026-11-30'],
    ],
    ['the day after it', maribel, {}, '2026-12-01', [], ['Make a first offer', 'first-offer', null]],
    [
      'a hearing: the time to appeal',
      maribel,
      noDefault,
      '2026-11-30',
      [],
      ['Make a first offer', 'first-offer', '2026-11-30'],
    ],
    ['a hearing, the day after', maribel, noDefault, '2026-12-01', [], ['Make a first offer', 'first-offer', null]],
    [
      'the offer is written',
      maribel,
      noDefault,
      '2026-12-01',
      ['first-offer'],
      ['Wait for an answer to your offer', 'first-offer', null],
    ],
    [
      'the offer is written, and the default can still be undone',
      maribel,
      {},
      '2026-11-21',
      ['first-offer'],
      ['Decide whether to ask the court to undo the default', null, '2026-11-30'],
    ],
    [
      'the paper is wrong, with no time limit',
      lukasz,
      {},
      '2026-11-21',
      [],
      ['Ask the court to correct the paper', 'correction', null],
    ],
    [
      'the paper is wrong, before a default matters',
      maribel,
      { 'matches-ruling': { matchesRuling: 'no' }, 'paper-mismatch': {} },
      '2026-11-21',
      [],
      ['Ask the court to correct the paper', 'correction', '2026-11-30'],
    ],
    ['the paper is right after all', lukasz, right, '2026-11-21', [], ['Make a first offer', 'first-offer', null]],
    [
      'all paid',
      lukasz,
      { ...right, ...paidWith(lukasz, 0, right) },
      '2026-11-21',
      [],
      ['Have the court’s record show it is paid', 'closing', '2026-12-11'],
    ],
    [
      'a cent too much was paid',
      lukasz,
      { ...right, ...paidWith(lukasz, 1, right) },
      '2026-11-21',
      [],
      ['Ask for $0.01 back', 'overpayment-letter', '2026-12-11'],
    ],
    [
      'the amount is not known',
      lukasz,
      { ...right, amount: { notSure: true } },
      '2026-11-21',
      [],
      ['Make a first offer', 'first-offer', null],
    ],
  ])('%s', (_name, person, changes, today, issued, expected) => {
    expect(next(person, changes, today, issued)).toEqual(expected)
  })
})

describe('the creditor', () => {
  // Texas: 10 years from June 16, 2025.
  test.each<[string, Changes, IsoDate, IssuedIds, [string, string | null, IsoDate | null]]>([
    ['the wait is over', {}, '2026-11-21', [], ['Ask for payment', 'demand-letter', null]],
    ['the wait is running', california, '2026-11-30', [], ['Ask for payment', 'demand-letter', '2026-12-01']],
    ['the wait ended yesterday', california, '2026-12-01', [], ['Ask for payment', 'demand-letter', '2026-12-01']],
    ['and the day before yesterday', california, '2026-12-02', [], ['Ask for payment', 'demand-letter', null]],
    [
      'the letter is written',
      {},
      '2026-11-21',
      ['demand-letter'],
      ['Send the letter, and wait for an answer', 'demand-letter', null],
    ],
    ['renewal is 366 days off', {}, '2034-06-15', [], ['Ask for payment', 'demand-letter', null]],
    ['renewal is 365 days off', {}, '2034-06-16', [], ['Renew the judgment in time', null, '2035-06-16']],
    ['the last day to renew', {}, '2035-06-16', ['demand-letter'], ['Renew the judgment in time', null, '2035-06-16']],
    ['all paid', paidWith(ana, 0), '2026-11-21', [], ['Have the court’s record show it is paid', 'closing', null]],
    ['a cent too much', paidWith(ana, 1), '2026-11-21', [], ['Give back $0.01', 'overpayment-letter', null]],
  ])('%s', (_name, changes, today, issued, expected) => {
    expect(next(ana, changes, today, issued)).toEqual(expected)
  })

  test('hears of the wait only while it runs', () => {
    const text = (today: IsoDate) => nextStepOf(openCaseFile({ ...ana.answers, ...california }, today), []).text.en
    expect(text('2026-11-30')).toContain('even while the law’s wait is running')
    expect(text('2026-12-02')).not.toContain('wait')
  })
})

describe('a bankruptcy', () => {
  const own = { alreadyFiled: 'yes', filedChapter: '7', filedOn: '2026-11-10', filedStanding: 'open' }
  const theirs = {
    ...{ theyFiled: 'yes', whoFiled: ['Dale Whitmore'], theirChapter: '7', howYouKnow: 'court' },
    theirStanding: 'open',
  }
  test.each<[string, Person, Changes, [string, string | null]]>([
    ['of the other side', ana, { 'they-filed': theirs }, ['Stop collecting', 'reports/stop-collecting']],
    [
      'of the other side, though all is paid',
      ana,
      { ...paidWith(ana, 0), 'they-filed': theirs },
      ['Stop collecting', 'reports/stop-collecting'],
    ],
    [
      'only heard of',
      ana,
      { 'they-filed': { theyFiled: 'unsure' } },
      ['Find out whether a bankruptcy was filed', 'reports/stop-collecting'],
    ],
    [
      'dismissed',
      ana,
      { 'they-filed': { ...theirs, theirStanding: 'dismissed' } },
      ['Ask for payment', 'demand-letter'],
    ],
    ['one’s own', maribel, { 'already-filed': own }, ['The law protects you now', 'reports/legal-stop']],
    [
      'one’s own, dismissed',
      maribel,
      { 'already-filed': { ...own, filedStanding: 'dismissed' } },
      ['Decide whether to ask the court to undo the default', null],
    ],
  ])('%s', (_name, person, changes, expected) => {
    expect(next(person, changes, '2026-11-21').slice(0, 2)).toEqual(expected)
  })
})

describe('a judgment whose years are over', () => {
  test.each<[string, Person, IsoDate, string]>([
    ['the creditor, on its last day', ana, '2035-06-16', 'Renew the judgment in time'],
    ['the creditor, the day after', ana, '2035-06-17', 'Find out whether the judgment has ended'],
    ['the debtor, on its last day', maribel, '2036-10-26', 'Make a first offer'],
    ['the debtor, the day after', maribel, '2036-10-27', 'Find out whether the judgment has ended'],
  ])('%s', (_name, person, today, title) => {
    expect(next(person, {}, today)[0]).toBe(title)
  })
})
