import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { balanceOn } from './balance'
import { openCaseFile } from './case-file'
import { balancesOn, waitingOf, watchEventsOf } from './waiting'

type Changes = Record<string, StoredAnswer>

const fileOf = (changes: Changes = {}, today: IsoDate = ana.today) =>
  openCaseFile({ ...ana.answers, 'stated-rate': { saysRate: 'no' }, ...changes }, today)
const inState = (stateCode: string, enteredOn: IsoDate): Changes => ({
  state: { stateCode },
  'entered-on': { enteredOn },
  'payments-made': { entries: [], done: true },
})

describe('the yearly checks', () => {
  test('fall on the day of entry, from the next one to the last before the end', () => {
    // California: ten years, Cal. Code Civ. Proc. § 683.020.
    const waiting = waitingOf(fileOf(inState('CA', '2020-03-05')))
    expect(waiting?.end).toMatchObject({ kind: 'date', on: '2030-03-05' })
    expect(waiting?.checks).toEqual(['2027-03-05', '2028-03-05', '2029-03-05'])
  })

  test.each<[string, IsoDate, IsoDate | undefined]>([
    ['the day before an anniversary', '2027-03-04', '2027-03-05'],
    ['on it: the next one', '2027-03-05', '2028-03-05'],
    ['the last year: none before the end', '2029-03-05', undefined],
    ['on the day of entry', '2020-03-05', '2021-03-05'],
  ])('%s', (_name, today, first) => {
    expect(waitingOf(fileOf(inState('CA', '2020-03-05'), today))?.checks[0]).toBe(first)
  })

  test('a judgment of 29 February keeps its day where there is one', () => {
    const { checks } = waitingOf(fileOf(inState('CA', '2024-02-29'))) ?? { checks: [] }
    expect(checks.slice(0, 2)).toEqual(['2027-02-28', '2028-02-29'])
  })

  test('where the law sets no end, they go on for the years we assume', () => {
    // Delaware: no end is set for a judgment of this court (lib/law/states/de.ts).
    const waiting = waitingOf(fileOf(inState('DE', '2020-03-05')))
    expect(waiting?.end.kind).not.toBe('date')
    expect(waiting?.checks).toHaveLength(10)
  })

  test('a judgment that has ended, by its bare life, is not watched', () => {
    const waiting = waitingOf(fileOf(inState('CA', '2010-03-05')))
    expect(waiting).toMatchObject({ hasEnded: true, checks: [], prepareOn: null, atTheEnd: null })
  })

  test('nor is one that is paid', () => {
    const paid = { 'payments-made': { entries: [{ paidOn: '2026-11-06', amountCents: 2_000_000 }], done: true } }
    expect(waitingOf(fileOf(paid))).toMatchObject({ nothingOwed: true, checks: [], prepareOn: null })
  })

  test('without a date of entry there is no plan', () => {
    expect(waitingOf(fileOf({ 'entered-on': { notSure: true } }))).toBeNull()
    expect(watchEventsOf(fileOf({ 'entered-on': { notSure: true } }))).toEqual([])
  })
})

describe('the renewal', () => {
  test('where the law sets no first day: some months before the last', () => {
    const waiting = waitingOf(fileOf(inState('CA', '2020-03-05')))
    expect(waiting?.renewFrom.kind).toBe('none')
    expect(waiting?.prepareOn).toBe('2029-12-05')
  })

  test('when that day has gone by: today', () => {
    expect(waitingOf(fileOf(inState('CA', '2020-03-05'), '2030-01-15'))?.prepareOn).toBe('2030-01-15')
  })

  test('on its last day it is still today, and the day after it is over', () => {
    expect(waitingOf(fileOf(inState('CA', '2020-03-05'), '2030-03-05'))?.prepareOn).toBe('2030-03-05')
    expect(waitingOf(fileOf(inState('CA', '2020-03-05'), '2030-03-06'))).toMatchObject({
      hasEnded: true,
      prepareOn: null,
    })
  })
})

describe('the balance meanwhile', () => {
  test('is the law’s own, on each of the days', () => {
    const file = fileOf(inState('CA', '2020-03-05'))
    const waiting = waitingOf(file)
    expect(waiting?.inAYear.on).toBe('2027-11-21')
    expect(waiting?.atTheEnd?.on).toBe('2030-03-05')
    for (const then of [waiting?.now, waiting?.inAYear, waiting?.atTheEnd]) {
      const balance = then && balanceOn(file.facts, then.on)
      expect(balance?.kind === 'balance' && balance.ledger.payoffCents).toBe(then?.cents)
    }
    expect(waiting?.inAYear.cents).toBeGreaterThan(waiting?.now.cents ?? 0)
  })

  test('is not known without an amount', () => {
    const file = fileOf({ amount: { notSure: true } })
    expect(waitingOf(file)).toMatchObject({ now: { cents: null }, inAYear: { cents: null } })
    expect(balancesOn(file, ['2027-01-01'])).toEqual([])
  })
})

describe('the timeline', () => {
  test('has the checks and the renewal, in the order of time, and keeps their names', () => {
    const events = watchEventsOf(fileOf(inState('CA', '2020-03-05')))
    expect(events.map(({ id, on }) => [id, on])).toEqual([
      ['check-2027', '2027-03-05'],
      ['check-2028', '2028-03-05'],
      ['check-2029', '2029-03-05'],
      ['prepare-renewal', '2029-12-05'],
    ])
  })

  test('is not the debtor’s', () => {
    expect(watchEventsOf(openCaseFile(maribel.answers, maribel.today))).toEqual([])
  })
})
