import { describe, expect, test } from 'vitest'
import { isaac } from '@/tests/people/isaac'
import { noor } from '@/tests/people/noor'
import type { Person } from '@/tests/people/person'
import { type CaseFile, openCaseFile, owedIn } from './case-file'
import { isNothingOwed } from './standing-paid'
import { nothingOwed } from './task'
import { tasksOf } from './tasks'
import { waitingOf } from './waiting'

function fileOf({ answers, since, today, records }: Person): CaseFile {
  return openCaseFile({ ...answers, ...since }, today, records)
}

function blockedIn(file: CaseFile): string[] {
  return tasksOf(file, []).flatMap(({ tasks }) =>
    tasks.flatMap(({ id, reason }) => (reason?.en === nothingOwed.en ? [id] : [])),
  )
}

describe('nothing more may be asked for', () => {
  test('settled for less: though the law alone would count a rest', () => {
    const file = fileOf(noor)
    expect(owedIn(file)).toBeGreaterThan(0)
    expect(isNothingOwed(file)).toBe(true)
  })

  test('one payment short of the agreement, it may', () => {
    const { records } = noor
    if (!records) throw new Error('Noor has no records.')
    expect(isNothingOwed(fileOf({ ...noor, records: { ...records, ledger: records.ledger.slice(0, -1) } }))).toBe(false)
  })

  test('the creditor is sent to no way of collecting, and no new terms', () => {
    expect(blockedIn(fileOf(noor))).toEqual([
      ...['prospects', 'ladder', 'costs', 'hand-over', 'limits', 'modification', 'payoff-quote'],
    ])
    expect(waitingOf(fileOf(noor))).toMatchObject({ nothingOwed: true, checks: [], prepareOn: null })
  })

  test('the debtor is sent to no offer, and may still make a budget', () => {
    expect(blockedIn(fileOf(isaac))).toEqual([
      ...['choices', 'first-offer', 'hardship-letter', 'limits', 'agreement', 'payoff-request'],
    ])
  })
})
