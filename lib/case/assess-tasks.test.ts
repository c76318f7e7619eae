import { describe, expect, test } from 'vitest'
import { budgetFlow } from '@/lib/interview/flows/budget'
import type { StoredAnswers } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { everyone } from '@/tests/people/everyone'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing, type Person } from '@/tests/people/person'
import { ruth } from '@/tests/people/ruth'
import { creditorFile } from '@/tests/setup/creditor-file'
import { assessTasks, isWaiting } from './assess-tasks'
import { type CaseFile, openCaseFile } from './case-file'
import type { IssuedIds, Task } from './task'

const flowsOfSide = {
  debtor: ['budget', 'property', 'choices', 'bankruptcy'],
  creditor: ['prospects', 'ladder', 'costs', 'hand-over'],
}

function fileOf(person: Person, changes: StoredAnswers = {}): CaseFile {
  return openCaseFile({ ...beforeAssessing(person), ...changes }, person.today)
}

function task(file: CaseFile, id: string, issued: IssuedIds = []): Task | undefined {
  return assessTasks(file, issued).find(one => one.id === id)
}

const budgetSteps: string[] = budgetFlow.steps.map(step => step.id)
/** The answers to the budget alone; it shares its first pages with what is protected. */
const budgeted = (person: Person): StoredAnswers =>
  Object.fromEntries(Object.entries(person.answers).filter(([id]) => budgetSteps.includes(id)))

describe('the tasks of assessing', () => {
  test.each(everyone)('$name, before the judgment is entered: all wait for it', person => {
    const tasks = assessTasks(fileOf(person, { heard: {} }), [])
    expect(tasks.map(one => one.id)).toEqual(flowsOfSide[person.side])
    expect(new Set(tasks.map(one => `${one.status} ${one.reason?.en} ${one.path}`))).toEqual(
      new Set(['blocked First enter your judgment null']),
    )
  })

  test.each(everyone)('$name, with nothing assessed: each is to do, and leads to its first question', person => {
    const tasks = assessTasks(fileOf(person), [])
    expect(tasks.map(one => [one.status, one.path])).toEqual(flowsOfSide[person.side].map(id => ['to-do', id]))
  })

  test.each(everyone)('$name, with everything assessed: each is done, and leads to its report', person => {
    const tasks = assessTasks(fileOf(person, person.answers), []).filter(one =>
      flowsOfSide[person.side].includes(one.id),
    )
    expect(tasks.map(one => one.status)).toEqual(['done', 'done', 'done', 'done'])
    expect(tasks.filter(one => !one.path?.startsWith('reports/'))).toEqual([])
  })

  test.each<[string, StoredAnswers, string, Task['status']]>([
    ['one answer that only the budget asks for', { 'expense-kinds': { notSure: true } }, 'budget', 'started'],
    ['the whole budget', budgeted(maribel), 'budget', 'done'],
    ['the whole budget, whose first pages are shared', budgeted(maribel), 'property', 'to-do'],
    [
      'the whole budget and a vehicle',
      { ...budgeted(maribel), homes: { entries: [], done: true } },
      'property',
      'started',
    ],
  ])('%s', (_name, changes, id, status) => {
    // A question is on the path only once those before it are answered.
    const asked = {
      household: { notSure: true },
      pay: { entries: [], done: true },
      'other-income': { entries: [], done: true },
    }
    expect(task(fileOf(maribel, { ...asked, ...changes }), id)?.status).toBe(status)
  })
})

describe('showing that nothing can be taken', () => {
  test.each<[string, CaseFile, IssuedIds, Task['status'] | undefined]>([
    ['the sums say so', fileOf(ruth, ruth.answers), [], 'to-do'],
    ['and the letter is written', fileOf(ruth, ruth.answers), ['judgment-proof-letter'], 'done'],
    ['a question still open', fileOf(ruth, { ...ruth.answers, vehicles: {} }), [], undefined],
    ['money of her own that nothing protects by itself', fileOf(maribel, maribel.answers), [], undefined],
    ['nothing assessed', fileOf(ruth), [], undefined],
  ])('%s', (_name, file, issued, status) => {
    expect(task(file, 'judgment-proof', issued)?.status).toBe(status)
  })
})

describe('waiting', () => {
  const none = { entries: [], done: true }
  const nothingToTake: StoredAnswers = {
    'need-money': { needWhen: 'can-wait' },
    'their-job': { jobKnown: 'none' },
    'their-bank': { bankKnown: 'none' },
    'their-home': { homeKind: 'rents' },
    'their-business': { businessKind: 'none' },
    'their-vehicles': none,
    'their-trouble': { theirTroubles: ['benefits'] },
    attempts: {
      entries: ['demand', 'settle'].map(attemptWay => ({
        attemptWay,
        attemptOn: '2026-10-01',
        attemptResult: 'nothing',
      })),
      done: true,
    },
  }

  test.each<[string, StoredAnswers, boolean]>([
    ['nothing to take, and time', nothingToTake, true],
    [
      'nothing to take, and money needed now: a sale of a few dollars is no better',
      { ...nothingToTake, 'need-money': { needWhen: 'now' } },
      true,
    ],
    ['a question still open', { ...nothingToTake, 'ladder-times': {} }, false],
    [
      'a bankruptcy was filed: then it is the law, and no choice',
      { ...nothingToTake, 'they-filed': { theyFiled: 'unsure' } },
      false,
    ],
    ['nothing said at all: first find something out', {}, false],
  ])('%s', (_name, changes, expected) => {
    const file = creditorFile(changes)
    expect(isWaiting(file)).toBe(expected)
    expect(task(file, 'wait-and-watch')?.path).toBe(expected ? 'reports/wait-and-watch' : undefined)
  })

  test('is the creditor’s alone', () => {
    expect(isWaiting(fileOf(maribel, maribel.answers))).toBe(false)
    expect(isWaiting(fileOf(ana, { ...ana.answers, heard: {} }))).toBe(false)
  })
})
