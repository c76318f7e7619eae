import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { everyone } from '@/tests/people/everyone'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { creditorFile, muchKnown } from '@/tests/setup/creditor-file'
import { openCaseFile } from './case-file'
import { timelineOf, undatedOf } from './timeline'

type Changes = Record<string, StoredAnswer>

const fileOf = (person: Person, changes: Changes = {}, today: IsoDate = person.today) =>
  openCaseFile({ ...person.answers, ...changes }, today)
const idsOf = (person: Person, changes?: Changes) => timelineOf(fileOf(person, changes)).map(event => event.id)

describe('the timeline', () => {
  test('Maribel’s, in the order of time', () => {
    expect(timelineOf(fileOf(maribel)).map(({ id, on, when }) => `${on} ${when} ${id}`)).toEqual([
      '2026-10-26 past entered',
      '2026-11-30 soon appealBy',
      '2026-11-30 soon vacateBy',
      '2026-12-01 soon mayCollectFrom',
      '2036-10-26 later renewBy',
      '2036-10-26 later expiresOn',
      '2036-10-26 later lienDiesOn',
    ])
  })

  test.each<[string, IsoDate, string]>([
    ['32 days before', '2026-10-29', 'later'],
    ['31 days before', '2026-10-30', 'soon'],
    ['on the day', '2026-11-30', 'soon'],
    ['the day after', '2026-12-01', 'past'],
  ])('the day to appeal, %s', (_name, today, when) => {
    expect(timelineOf(fileOf(maribel, {}, today)).find(event => event.id === 'appealBy')?.when).toBe(when)
  })

  test.each(everyone)('$name: begins with the entry, and nothing is out of order', person => {
    const events = timelineOf(fileOf(person))
    expect(events[0]).toMatchObject({ id: 'entered', when: 'past', deadline: null })
    expect(events.map(event => event.on)).toEqual(events.map(event => event.on).toSorted())
  })

  test.each<[string, Changes]>([
    ['the date of entry', { 'entered-on': { notSure: true } }],
    ['the state', { state: {} }],
  ])('is empty without %s', (_name, changes) => {
    expect(timelineOf(fileOf(maribel, changes))).toEqual([])
    expect(undatedOf(fileOf(maribel, changes))).toEqual([])
  })
})

describe('what the person said or chose', () => {
  const own = { alreadyFiled: 'yes', filedChapter: '7', filedOn: '2026-11-10', filedStanding: 'open' }
  const waiting: Changes = {
    'need-money': { needWhen: 'can-wait' },
    'their-job': { jobKnown: 'none' },
    'their-bank': { bankKnown: 'none' },
    'their-home': { homeKind: 'rents' },
    'their-business': { businessKind: 'none' },
    'their-vehicles': { entries: [], done: true },
    attempts: {
      entries: ['demand', 'settle'].map(attemptWay => ({
        attemptWay,
        attemptOn: '2026-10-01',
        attemptResult: 'nothing',
      })),
      done: true,
    },
  }
  const watched = (changes: Changes) =>
    timelineOf(creditorFile(changes)).filter(event => /^(check|prepare)/.test(event.id))

  test('where waiting is best: a look each year on the day of entry, and the renewal in time', () => {
    // California: entered November 21, 2025, so to be renewed by November 21, 2035. Cal. Code Civ. Proc. § 683.020.
    expect(watched(waiting).map(event => `${event.on} ${event.when} ${event.id}`)).toEqual([
      ...[2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034].map(year => `${year}-11-21 later check-${year}`),
      '2035-08-21 later prepare-renewal',
    ])
  })

  test.each<[string, Changes]>([
    ['another way is better', { ...waiting, 'their-job': muchKnown['their-job'] ?? {} }],
    ['the ways were not compared', { ...waiting, 'ladder-times': {} }],
    ['a bankruptcy stops all', { ...waiting, 'they-filed': { theyFiled: 'unsure' } }],
    [
      'all is paid',
      { ...waiting, 'payments-made': { entries: [{ paidOn: '2026-01-05', amountCents: 900_000 }], done: true } },
    ],
  ])('no day to look again: %s', (_name, changes) => {
    expect(watched(changes)).toEqual([])
  })

  test.each<[string, Changes, string[]]>([
    ['filed, its day known', { 'already-filed': own }, ['2026-11-10 past']],
    ['its day not known', { 'already-filed': { ...own, filedOn: undefined } }, []],
    ['dismissed since', { 'already-filed': { ...own, filedStanding: 'dismissed' } }, []],
    ['none', {}, []],
  ])('a bankruptcy: %s', (_name, changes, expected) => {
    const events = timelineOf(fileOf(maribel, changes)).filter(event => event.id === 'filed')
    expect(events.map(event => `${event.on} ${event.when}`)).toEqual(expected)
  })
})

describe('what is shown to whom', () => {
  test.each<[string, Person, Changes, string, boolean]>([
    ['after a default, the day to undo it', maribel, {}, 'vacateBy', true],
    ['not sure if it was a default', maribel, { heard: { heard: 'unsure' } }, 'vacateBy', true],
    ['after a hearing, not', maribel, { heard: { heard: 'hearing' } }, 'vacateBy', false],
    [
      'a wrong paper: the day to correct it',
      maribel,
      { 'matches-ruling': { matchesRuling: 'no' }, 'paper-mismatch': {} },
      'correctBy',
      true,
    ],
    ['a right paper, not', maribel, {}, 'correctBy', false],
    ['not sure of the paper, not', maribel, { 'matches-ruling': { matchesRuling: 'unsure' } }, 'correctBy', false],
  ])('%s', (_name, person, changes, id, isShown) => {
    expect(idsOf(person, changes).includes(id as never)).toBe(isShown)
  })

  test('a date that cannot be given has a reason and a section instead', () => {
    const undated = undatedOf(fileOf(lukasz))
    expect(undated.map(one => one.id)).toEqual(['correctBy', 'renewFrom', 'renewBy'])
    expect(undated.map(one => one.section)).toEqual([
      'CPLR 5019(a)',
      'CPLR 211(b), 5014, 5203',
      'CPLR 211(b), 5014, 5203',
    ])
    expect(undated[0]?.why.en).toBe('A mistake of writing can be corrected at any time.')
  })

  test('every date stands on one list or the other, never on both', () => {
    for (const person of everyone) {
      const file = fileOf(person)
      const dated = timelineOf(file).map(event => event.id)
      const undated = undatedOf(file).map(one => one.id)
      expect(dated.filter(id => undated.includes(id as never))).toEqual([])
      expect(new Set([...dated, ...undated])).toContain('appealBy')
    }
  })

  test('a judgment that cannot be renewed simply ends', () => {
    const label = (person: Person) => timelineOf(fileOf(person)).find(event => event.id === 'expiresOn')?.label.en
    expect(label(lukasz)).toBe('The judgment ends')
    expect(label(maribel)).toBe('The judgment ends unless renewed')
  })

  test.each([
    ['the creditor', ana, 'Last day to renew'],
    ['the debtor', maribel, 'Last day for the other side to renew'],
  ])('renewing is the creditor’s doing: %s', (_name, person, label) => {
    expect(timelineOf(fileOf(person)).find(event => event.id === 'renewBy')?.label.en).toBe(label)
  })
})
