import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { aNotice } from '@/tests/setup/payments'
import { openCaseFile } from './case-file'
import { noRecords, type Records } from './records'
import { tasksOf } from './tasks'
import { timelineOf } from './timeline'

function fileWith(records: Partial<Records>, answers: StoredAnswers = {}, today: IsoDate = '2026-11-21') {
  return openCaseFile(creditorFile(answers).stored, today, { ...noRecords, ...records })
}

function tasks(records: Partial<Records>, answers: StoredAnswers = {}, today?: IsoDate) {
  const all = tasksOf(fileWith(records, answers, today), []).flatMap(stage => stage.tasks)
  return Object.fromEntries(all.map(({ id, status, path }) => [id, [status, path]]))
}

describe('the agreement among a creditor’s tasks', () => {
  test.each<[string, Partial<Records>, [string, string | null]]>([
    ['nothing written', {}, ['to-do', 'agreement']],
    [
      'one that waits for signatures',
      { agreements: [anAgreement({ status: 'waiting' })] },
      ['started', 'agreements/agreement-1'],
    ],
    ['one in force', { agreements: [anAgreement()] }, ['done', 'agreements/agreement-1']],
    ['one withdrawn', { agreements: [anAgreement({ status: 'withdrawn' })] }, ['to-do', 'agreement']],
    [
      'a change that waits, beside the one in force',
      { agreements: [anAgreement(), anAgreement({ id: 'agreement-2', status: 'waiting' })] },
      ['started', 'agreements/agreement-2'],
    ],
  ])('%s', (_what, records, expected) => {
    expect(tasks(records).agreement).toEqual(expected)
  })

  test('locks every way to collect, and the demand, while it is kept and while a late payment can be put right; a default opens them again', () => {
    const kept = tasks({ agreements: [anAgreement()] })
    const late = tasks({ agreements: [anAgreement()] }, {}, '2026-12-18')
    const curing = tasks({ agreements: [anAgreement()], notices: [aNotice()] }, {}, '2026-12-20')
    const broken = tasks({ agreements: [anAgreement()], notices: [aNotice()] }, {}, '2026-12-21')
    for (const id of ['exam', 'wages', 'bank', 'lien', 'demand-letter']) {
      for (const locked of [kept, late, curing]) expect([id, locked[id]]).toEqual([id, ['blocked', null]])
      expect([id, broken[id]?.[0]]).not.toEqual([id, 'blocked'])
    }
  })

  test('can be changed only once it is in force', () => {
    expect(tasks({}).modification).toBeUndefined()
    expect(tasks({ agreements: [anAgreement()] }).modification).toEqual(['to-do', 'modification'])
  })

  test('has no place where nothing is owed', () => {
    const paid = { 'payments-made': { entries: [{ paidOn: '2026-10-01', amountCents: 900_000 }], done: true } }
    expect(tasks({}, paid).agreement).toEqual(['blocked', null])
  })
})

test('the next payment is a date of the case', () => {
  const due = timelineOf(fileWith({ agreements: [anAgreement()] })).find(event => event.id === 'payment-due')
  expect([due?.on, due?.label.en]).toEqual(['2026-12-01', 'Payment due: $200.00'])
})
