import { describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { openCaseFile } from './case-file'
import type { Side } from './facts'
import { keepAdviceOf } from './keep'
import { noRecords } from './records'

function adviceFor(side: Side, state: StateCode = 'CA', enteredOn: IsoDate = '2025-11-21') {
  const stored = { ...plainCreditor, side: { side }, state: { stateCode: state }, 'entered-on': { enteredOn } }
  return keepAdviceOf(openCaseFile(stored, '2026-11-21', noRecords))
}

describe('letters to the credit bureaus', () => {
  test.each<[string, StateCode, IsoDate, IsoDate | null]>([
    // 15 U.S.C. § 1681c(a)(2): seven years, or as long as the judgment can be collected, whichever is longer.
    ['where the judgment lives five years, the seven years', 'KS', '2025-11-21', '2032-11-21'],
    ['of a leap day, the last of February', 'KS', '2024-02-29', '2031-02-28'],
    ['where it lives ten, those', 'CA', '2025-11-21', '2035-11-21'],
    ['where the law sets it no end, no day', 'DE', '2025-11-21', null],
  ])('are kept: %s', (_what, state, enteredOn, until) => {
    expect(adviceFor('debtor', state, enteredOn).find(one => one.id === 'credit')?.until?.on ?? null).toBe(until)
  })

  test('are not of the creditor', () => expect(adviceFor('creditor').map(one => one.id)).not.toContain('credit'))
})

test('the home is the debtor’s: the creditor is not told to keep a release while it is theirs', () => {
  const liens = (side: Side) => adviceFor(side).find(one => one.id === 'liens')?.howLong.en
  expect(liens('debtor')).toContain('As long as the home or land is yours.')
  expect(liens('creditor')).not.toContain('yours')
})

test('the day the judgment ends is told once', () => {
  const dated = adviceFor('creditor').filter(one => one.until)
  expect(dated.map(one => one.id)).toEqual(['payments'])
})
