import { describe, expect, test } from 'vitest'
import { type Stage, stages } from '@/lib/interview/define'
import { flows } from '@/lib/interview/flows'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { everyone } from '@/tests/people/everyone'
import { maribel } from '@/tests/people/maribel'
import { type CaseFile, openCaseFile } from './case-file'
import { legalStopOf } from './legal-stop'
import type { IssuedIds, Task } from './task'
import { isFrozen, tasksOf } from './tasks'

type Changes = Record<string, StoredAnswer>

function anaTasks(changes: Changes, today: IsoDate, issued: IssuedIds = []) {
  return tasksOf(openCaseFile({ ...ana.answers, ...changes }, today), issued)
}

function inStage(groups: ReturnType<typeof tasksOf>, stage: Stage): Task[] {
  return groups.find(group => group.stage === stage)?.tasks ?? []
}

// A California judgment entered October 26 with notice on October 28. The 30 days end on Friday, November 27, the day after
// Thanksgiving, when California's courts are closed, so on Monday, November 30: Cal. Code Civ. Proc. §§ 116.810, 12a, 135.
const california: Changes = {
  state: { stateCode: 'CA' },
  'entered-on': { enteredOn: '2026-10-26' },
  'payments-made': { entries: [], done: true },
}
const noticed: Changes = { ...california, 'notice-on': { knowsNotice: 'yes', noticeOn: '2026-10-28' } }

describe('collecting by law', () => {
  test.each<[string, Changes, IsoDate, string | null]>([
    [
      'the day after notice',
      noticed,
      '2026-10-29',
      'Locked until December 1, 2026: the law’s wait after a judgment is not over',
    ],
    [
      'the last day of the wait',
      noticed,
      '2026-11-30',
      'Locked until December 1, 2026: the law’s wait after a judgment is not over',
    ],
    ['the day after the wait: open', noticed, '2026-12-01', null],
    [
      'the day of notice not known: entry is the earliest',
      california,
      '2026-11-21',
      'Locked until November 26, 2026 or later: the law’s wait after a judgment is not over',
    ],
    [
      'the date of entry not known',
      { 'entered-on': { notSure: true } },
      '2026-11-21',
      'Locked until we know the date of entry',
    ],
    [
      'no wait in the law (Illinois), on the day of entry',
      { ...california, state: { stateCode: 'IL' } },
      '2026-10-26',
      null,
    ],
    ['the judgment not entered yet', { 'matches-ruling': {} }, '2026-11-21', 'First enter your judgment'],
  ])('%s', (_name, changes, today, reason) => {
    const tasks = inStage(anaTasks(changes, today), 'enforce').filter(task => task.id !== 'their-bankruptcy')
    expect(tasks.map(task => task.id)).toEqual(['exam', 'wages', 'bank', 'lien'])
    expect(new Set(tasks.map(task => task.reason?.en ?? null))).toEqual(new Set([reason]))
    expect(new Set(tasks.map(task => task.status))).toEqual(new Set([reason === null ? 'coming' : 'blocked']))
    expect(tasks.every(task => task.path === null)).toBe(true)
  })

  test('the reason is in Spanish too, with its date', () => {
    const [task] = inStage(anaTasks(noticed, '2026-11-30'), 'enforce')
    expect(task?.reason?.es).toBe(
      'Bloqueado hasta el 1 de diciembre de 2026: no ha terminado la espera que fija la ley después de un fallo',
    )
  })
})

describe('the letter', () => {
  const noLetter: Changes = { 'reply-by': {}, 'ways-to-pay': {}, 'accepts-plan': {} }
  test.each<[string, Changes, IssuedIds, Task['status'], string | null]>([
    ['the judgment has an open question', { heard: {} }, [], 'blocked', 'First enter your judgment'],
    ['nothing of it answered', noLetter, [], 'to-do', null],
    ['one answer given', { ...noLetter, 'reply-by': { replyByOn: '2026-12-01' } }, [], 'started', null],
    ['all answered, not issued', {}, [], 'started', null],
    ['issued', {}, ['demand-letter'], 'done', null],
    ['issued, and its answer-by day gone by since', noLetter, ['demand-letter'], 'done', null],
    ['another paper issued', {}, ['first-offer'], 'started', null],
    [
      'all paid',
      { 'payments-made': { entries: [{ paidOn: '2026-07-01', amountCents: 900_000 }], done: true } },
      [],
      'blocked',
      'By what you wrote down nothing is owed',
    ],
    [
      'the amount is not known: what is missing is said at the letter',
      { amount: { notSure: true } },
      [],
      'started',
      null,
    ],
  ])('%s', (_name, changes, issued, status, reason) => {
    const [letter] = inStage(anaTasks(changes, '2026-11-21', issued), 'negotiate')
    expect(letter).toMatchObject({ id: 'demand-letter', status })
    expect(letter?.reason?.en ?? null).toBe(reason)
    expect(letter?.path).toBe(status === 'blocked' ? null : 'demand-letter')
  })
})

describe('the judgment', () => {
  test.each<[string, Changes, Task['status']]>([
    ['only the side, which the front door saves', { side: { side: 'creditor' } }, 'to-do'],
    ['one answer more', { side: { side: 'creditor' }, state: { stateCode: 'TX' } }, 'started'],
    ['all answered', ana.answers, 'done'],
  ])('%s', (_name, answers, status) => {
    const [task] = inStage(tasksOf(openCaseFile(answers, '2026-11-21'), []), 'understand')
    expect(task).toMatchObject({ status, path: 'judgment' })
  })
})

const filed = { theyFiled: 'yes', theirChapter: '7', theirFiledOn: '2026-11-02', howYouKnow: 'court' }
const byWhom = { whoFiled: ['Dale Whitmore'], theirStanding: 'open' }
const theyFiled = (more: StoredAnswer = {}): Changes => ({ 'they-filed': { ...filed, ...byWhom, ...more } })
const ticked: Changes = { 'their-trouble': { theirTroubles: ['bankruptcy-filed'] } }

/** What is locked, but for what waits until all is paid. */
function lockedBut(file: CaseFile): Task[] {
  return tasksOf(file, []).flatMap(({ tasks }) =>
    tasks.filter(task => task.status === 'blocked' && task.reason?.en !== 'When all is paid'),
  )
}

// 11 U.S.C. § 362(a): a filing stops every act to collect. § 524(a): so does a discharge.
describe('a bankruptcy of the other side', () => {
  const onFiling = 'Locked: a bankruptcy case was filed on November 2, 2026, and the law stops all collecting'

  test.each<[string, Changes, string]>([
    ['filed', theyFiled(), onFiling],
    ['filed, its standing not known', theyFiled({ theirStanding: 'unsure' }), onFiling],
    ['filed under a chapter nobody knows', theyFiled({ theirChapter: 'unsure' }), onFiling],
    [
      'heard of only',
      { 'they-filed': { theyFiled: 'unsure' } },
      'Locked until you find out whether a bankruptcy was filed: if it was, the law forbids collecting',
    ],
    [
      'ticked among what is known of them',
      ticked,
      'Locked: a bankruptcy case was filed, and the law stops all collecting',
    ],
    [
      'debts wiped out',
      theyFiled({ theirStanding: 'discharged' }),
      'Locked: a bankruptcy court has wiped out debts. Ask a lawyer whether this one is left',
    ],
  ])(
    '%s: locks every task but the judgment, the log of contacts, the book of payments and the bankruptcy itself',
    (_name, changes, reason) => {
      const tasks = anaTasks(changes, '2026-11-21').flatMap(group => group.tasks)
      const open = tasks.filter(task => task.status !== 'blocked')
      expect(open.map(task => [task.id, task.path])).toEqual([
        ['judgment', 'judgment'],
        ['lifeline', 'reports/lifeline'],
        ['contacts', 'contacts'],
        ['payments', 'payments'],
        ['ledger', 'ledger'],
        ['statement-of-account', 'documents/statement-of-account'],
        ['satisfaction', 'satisfaction'],
        ['keep', 'keep'],
        ['their-bankruptcy', 'reports/stop-collecting'],
      ])
      const locked = tasks.filter(task => task.status === 'blocked' && task.id !== 'closing')
      expect(locked.length).toBeGreaterThan(10)
      expect(new Set(locked.map(task => task.reason?.en))).toEqual(new Set([reason]))
      expect(locked.filter(task => task.path !== null)).toEqual([])
    },
  )

  test('locks the pages and the papers behind them as well', () => {
    const file = openCaseFile({ ...ana.answers, ...theyFiled() }, '2026-11-21')
    const ids = [...flows.map(flow => flow.id), 'demand-letter', 'assignment-of-judgment']
    expect(ids.filter(id => !isFrozen(file, id))).toEqual([
      'judgment',
      'lifeline',
      'overpayment-letter',
      'satisfaction',
      'their-bankruptcy',
    ])
  })

  test.each<[string, Changes]>([
    ['not asked yet', {}],
    ['none heard of', { 'they-filed': { notSure: true } }],
    ['none', { 'they-filed': { theyFiled: 'no' } }],
    ['dismissed', theyFiled({ theirStanding: 'dismissed' })],
    ['ticked, and then looked up: there is none', { ...ticked, 'they-filed': { theyFiled: 'no' } }],
  ])('%s: locks nothing', (_name, changes) => {
    const file = openCaseFile({ ...ana.answers, ...changes }, '2026-11-21')
    expect(flows.filter(flow => isFrozen(file, flow.id))).toEqual([])
    expect(lockedBut(file)).toEqual([])
  })

  test('is asked about once the judgment is entered', () => {
    const [task] = inStage(anaTasks({ heard: {} }, '2026-11-21'), 'enforce').slice(-1)
    expect(task).toMatchObject({
      id: 'their-bankruptcy',
      status: 'blocked',
      reason: { en: 'First enter your judgment' },
    })
    const [after] = inStage(anaTasks({}, '2026-11-21'), 'enforce').slice(-1)
    expect(after).toMatchObject({ id: 'their-bankruptcy', status: 'to-do', path: 'their-bankruptcy' })
  })

  test('of their own locks nothing for the debtor, who needs every page', () => {
    const own = { alreadyFiled: 'yes', filedChapter: '7', filedOn: '2026-11-10', filedStanding: 'open' }
    const file = openCaseFile({ ...maribel.answers, 'already-filed': own }, maribel.today)
    expect(legalStopOf(file)).not.toBeNull()
    expect(flows.filter(flow => isFrozen(file, flow.id))).toEqual([])
    expect(lockedBut(file)).toEqual([])
  })
})

describe('the stages', () => {
  test.each(everyone)('$name: in their order, the last one of their side', person => {
    const shown = tasksOf(openCaseFile(person.answers, person.today), []).map(group => group.stage)
    const other = person.side === 'creditor' ? 'protect' : 'enforce'
    expect(shown).toEqual(stages.filter(stage => stage !== other))
  })

  test('what protects a debtor is never locked', () => {
    const tasks = inStage(tasksOf(openCaseFile(maribel.answers, maribel.today), []), 'protect')
    expect(new Set(tasks.map(task => task.status))).toEqual(new Set(['coming']))
  })

  test('only what can be opened has a flow', () => {
    const tasks = everyone.flatMap(person =>
      tasksOf(openCaseFile(person.answers, person.today), []).flatMap(g => g.tasks),
    )
    expect(tasks.filter(task => (task.path === null) !== ['blocked', 'coming'].includes(task.status))).toEqual([])
    expect(tasks.filter(task => (task.reason !== null) !== (task.status === 'blocked'))).toEqual([])
  })
})
