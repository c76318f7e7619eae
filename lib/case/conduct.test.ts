import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { openCaseFile } from './case-file'
import { beforeCalling, conductInLog, debtorZoneOf } from './conduct'
import { conductLawOf } from './conduct-law'
import { type Contact, newestFirst, oldestFirst } from './contact'
import { noRecords } from './records'

let made = 0
const call = (on: IsoDate, at: string | null = '12:00', more: Partial<Contact> = {}): Contact => ({
  id: `contact-${made++}`,
  on,
  at,
  timeZone: 'America/Chicago',
  how: 'phone',
  startedBy: 'us',
  withWhom: 'lawyer',
  name: 'Someone',
  said: 'Hello.',
  struck: null,
  attachments: [],
  ...more,
})

const fileOf = (person: Person, contacts: Contact[]) =>
  openCaseFile(person.answers, person.today, { ...noRecords, contacts })
const idsOf = (contacts: Contact[], person: Person = ana) => conductInLog(fileOf(person, contacts)).map(one => one.id)

describe('the hours of the person who owes', () => {
  test('are those of Texas for Ana’s debtor', () => {
    expect(debtorZoneOf(fileOf(ana, []))).toBe('America/Chicago')
  })

  test.each([
    ['a minute before eight', '07:59', 'America/Chicago', ['hours']],
    ['at eight', '08:00', 'America/Chicago', []],
    ['at nine in the evening', '21:00', 'America/Chicago', []],
    ['a minute after nine', '21:01', 'America/Chicago', ['hours']],
    ['eight by a clock an hour ahead is seven there', '08:00', 'America/New_York', ['hours']],
    ['half past seven by a clock two hours behind is half past nine', '07:30', 'America/Los_Angeles', []],
    ['nobody remembers', null, 'America/Chicago', []],
  ])('%s', (_, at, timeZone, expected) => {
    expect(idsOf([call('2026-11-02', at, { timeZone })])).toEqual(expected)
  })

  test('do not count for a letter, nor for what the other side starts', () => {
    expect(idsOf([call('2026-11-02', '23:00', { how: 'letter' })])).toEqual([])
    expect(idsOf([call('2026-11-02', '23:00', { startedBy: 'them' })])).toEqual([])
  })
})

describe('the number of calls', () => {
  const days = ['02', '03', '04', '05', '06', '07', '08'] as const
  const seven = days.map(day => call(`2026-11-${day}`))

  test('seven in seven days are no more than seven', () => {
    expect(idsOf(seven)).toEqual([])
  })

  test('the eighth on the seventh day is too many', () => {
    expect(idsOf([...seven, call('2026-11-08', '13:00')])).toEqual(['too-many-calls'])
  })

  test('the eighth on the eighth day is not: the first has gone by', () => {
    expect(idsOf([...seven, call('2026-11-09')])).toEqual([])
  })

  test('texts, calls of theirs and entries struck out are not counted', () => {
    const more = [
      call('2026-11-08', '13:00', { how: 'text-message' }),
      call('2026-11-08', '13:00', { startedBy: 'them' }),
      call('2026-11-08', '13:00', { struck: { on: '2026-11-09', why: 'Twice.' } }),
    ]
    expect(idsOf([...seven, ...more])).toEqual([])
  })
})

describe('a call after a talk', () => {
  const talk = call('2026-11-02', '12:00', { withWhom: 'party' })
  test.each([
    ['later the same day', '2026-11-02', '15:00', ['call-after-talk']],
    ['on the seventh day, the talk’s being the first', '2026-11-08', '12:00', ['call-after-talk']],
    ['on the eighth day', '2026-11-09', '12:00', []],
  ] as const)('%s', (_, on, at, expected) => {
    expect(idsOf([talk, call(on, at, { withWhom: 'party' })])).toEqual(expected)
  })

  test('a talk they began counts too; a letter is no call', () => {
    const theirs = { ...talk, startedBy: 'them' as const }
    expect(idsOf([theirs, call('2026-11-04', '12:00', { withWhom: 'party' })])).toEqual(['call-after-talk'])
    expect(idsOf([talk, call('2026-11-04', '12:00', { withWhom: 'party', how: 'letter' })])).toEqual([])
  })
})

describe('whom it was with', () => {
  test('someone else', () => {
    expect(idsOf([call('2026-11-02', '12:00', { withWhom: 'someone-else' })])).toEqual(['someone-else'])
  })

  test('the debtor is told of what the creditor did, in words of their own', () => {
    const file = fileOf(maribel, [call('2026-11-02', '06:00', { startedBy: 'them', withWhom: 'someone-else' })])
    const found = conductInLog(file)
    expect(found.map(one => one.id)).toEqual(['hours', 'someone-else'])
    expect(found[1]?.why.en).toContain('may not tell your family')
    expect(idsOf([call('2026-11-02', '06:00')], maribel)).toEqual([])
  })

  test('a creditor whose debtor has a lawyer', () => {
    const represented: Person = {
      ...ana,
      answers: { ...ana.answers, 'their-lawyer': lukasz.answers['their-lawyer'] ?? {} },
    }
    expect(idsOf([call('2026-11-02', '12:00', { withWhom: 'party' })], represented)).toEqual(['has-lawyer'])
    expect(idsOf([call('2026-11-02')], represented)).toEqual([])
    expect(beforeCalling(fileOf(represented, []), { at: '12:00' })[0]?.en).toContain('lawyer')
  })
})

describe('before calling', () => {
  test('at night, the clock is said; by day, nothing', () => {
    expect(beforeCalling(fileOf(ana, []), { at: '22:15' })[0]?.en).toContain('It is 10:15 PM')
    expect(beforeCalling(fileOf(ana, []), { at: '12:00' })).toEqual([])
  })

  test('a debtor is told nothing', () => {
    expect(beforeCalling(fileOf(maribel, []), { at: '22:15' })).toEqual([])
  })
})

test('the law is told for whom it is', () => {
  const lines = conductLawOf(fileOf(maribel, [])).map(line => line.text.en)
  expect(lines[0]).toContain('Debt collectors')
  expect(lines).toContain('The law of California binds people who collect their own debts too.')
})

test('every finding names its rule', () => {
  for (const { cite } of conductInLog(fileOf(ana, [call('2026-11-02', '05:00')])))
    expect(cite.section).toContain('1006.14')
})

test('the order of time, whatever the order of writing', () => {
  const [noon, morning, before, none] = [
    call('2026-11-02', '12:00'),
    call('2026-11-02', '09:00'),
    call('2026-11-01', '23:00'),
    call('2026-11-03', null),
  ]
  expect(oldestFirst([noon, morning, none, before])).toEqual([before, morning, noon, none])
  expect(newestFirst([noon, morning, none, before])).toEqual([none, noon, morning, before])
})
