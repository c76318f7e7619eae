import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { aNotice, aPayment, aReversal } from '@/tests/setup/payments'
import { agreementStandingOf } from './agreement-standing'
import { openCaseFile } from './case-file'
import { noRecords, type Records } from './records'
import { noticeChoicesOf, noticeTitle, whatNoticeStarts } from './standing-notices'
import { goodStandingOf, neededFor } from './standing-words'

const fileOn = (today: IsoDate, records: Partial<Records> = {}, side: 'creditor' | 'debtor' = 'creditor') =>
  openCaseFile(creditorFile({ side: { side } }).stored, today, {
    ...noRecords,
    agreements: [anAgreement()],
    ...records,
  })

const valuesOn = (...asked: Parameters<typeof fileOn>) => noticeChoicesOf(fileOn(...asked)).map(one => one.value)

describe('what can be written down', () => {
  const declared = aNotice({ id: 'notice-2', kind: 'default', sentOn: '2026-12-21', receivedOn: null })
  test.each<[string, IsoDate, Partial<Records>, string[]]>([
    ['nothing is late', '2026-12-06', {}, []],
    ['a payment is, the day after grace', '2026-12-07', {}, ['cure 2026-12-01']],
    [
      'it came late: a notice sent meanwhile can still be',
      '2026-12-20',
      { ledger: [aPayment('2026-12-15', 20_000)] },
      ['cure 2026-12-01'],
    ],
    ['it came on the last day of grace', '2026-12-20', { ledger: [aPayment('2026-12-06', 20_000)] }, []],
    ['the last day to catch up', '2026-12-20', { notices: [aNotice()] }, ['cure 2026-12-01']],
    [
      'the day after',
      '2026-12-21',
      { notices: [aNotice()] },
      ['cure 2026-12-01', 'default 2026-12-01', 'reinstated 2026-12-01'],
    ],
    [
      'paid late after a default was declared',
      '2026-12-30',
      { notices: [aNotice(), declared], ledger: [aPayment('2026-12-24', 20_000)] },
      ['cure 2026-12-01', 'default 2026-12-01', 'reinstated 2026-12-01'],
    ],
    [
      'without days to cure',
      '2026-12-07',
      { agreements: [anAgreement({ terms: { cureDays: 0 } })] },
      ['default 2026-12-01', 'reinstated 2026-12-01'],
    ],
    ['no agreement', '2027-12-07', { agreements: [] }, []],
    [
      'a check that came back, without an agreement',
      '2026-12-20',
      { agreements: [], ledger: [aPayment('2026-12-01', 20_000), aReversal('payment-1', '2026-12-08', 2)] },
      ['returned-check payment-1'],
    ],
  ])('%s', (_what, today, records, values) => {
    expect(valuesOn(today, records)).toEqual(values)
  })

  test('to a debtor a notice may come too early', () => {
    expect(valuesOn('2026-12-02', {}, 'debtor')).toEqual(['cure 2026-12-01', 'default 2026-12-01'])
    expect(valuesOn('2026-12-01', {}, 'debtor')).toEqual([])
  })
})

describe('what a notice starts', () => {
  const says = (notice = aNotice(), records: Partial<Records> = {}) =>
    whatNoticeStarts(fileOn('2026-12-12', { notices: [notice], ...records }), notice).map(one => one.en)
  test('the last day to catch up', () => {
    expect(says()).toEqual(['Last day to catch up: Sunday, December 20, 2026.'])
    expect(says(aNotice({ receivedOn: null }))).toEqual([
      'Last day to catch up: Tuesday, December 22, 2026, by our estimate, because nobody wrote down when it came in.',
    ])
  })

  test('nothing, where it came too early, was struck out, or declares a default there is not', () => {
    expect(says(aNotice({ sentOn: '2026-12-06' }))[0]).toContain('It was sent too early')
    expect(says(aNotice({ struck: { on: '2026-12-11', why: 'Not sent.' } }))).toEqual([])
    expect(says(aNotice({ kind: 'default' }))[0]).toContain('there is no default')
  })

  test('it is named by its payment', () => {
    expect(noticeTitle(fileOn('2026-12-12'), aNotice()).en).toBe('To catch up on the payment due December 1, 2026')
  })
})

describe('what a debtor can show', () => {
  test('while it is kept, and only then', () => {
    expect(goodStandingOf(fileOn('2026-12-06', {}, 'debtor'))?.en).toContain('On December 6, 2026 I am not in default')
    expect(goodStandingOf(fileOn('2026-12-07', {}, 'debtor'))).toBeNull()
    expect(goodStandingOf(fileOn('2026-12-06'))).toBeNull()
  })
})

test('what puts a payment right is all that is missing up to it', () => {
  const standing = agreementStandingOf(fileOn('2027-01-07', { ledger: [aPayment('2026-12-01', 5_000)] }))
  expect(standing && [neededFor(standing, '2026-12-01'), neededFor(standing, '2027-01-01')]).toEqual([15_000, 35_000])
})
