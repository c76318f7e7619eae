import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { aFiling } from '@/tests/setup/filings'
import { aPayment, aReport, aReversal } from '@/tests/setup/payments'
import { type CaseFile, openCaseFile } from './case-file'
import { closingOf, type PaidClosing } from './closing'
import { daysToClear } from './closing-doubts'
import { satisfactionDueIn } from './closing-watch'
import type { Side } from './facts'
import type { Filing } from './filing'
import type { LedgerRow } from './ledger-row'
import { noRecords, type Records } from './records'
import { agreementPaidOn } from './standing-paid'

type Asked = { today?: IsoDate; records?: Partial<Records>; answers?: StoredAnswers; state?: StateCode }

// $5,000 entered November 21, 2025; the day of entry bears no interest, so that much pays it in full.
const entered: IsoDate = '2025-11-21'
function file({ today = '2025-12-01', records = {}, answers = {}, state = 'CA' }: Asked = {}): CaseFile {
  const stored = { ...plainCreditor, state: { stateCode: state }, ...answers }
  return openCaseFile(stored, today, { ...noRecords, ...records })
}
const whole = aPayment(entered, 500_000)
const paidInFull: Partial<Records> = { ledger: [whole] }

function paid(asked: Asked = {}): PaidClosing {
  const closing = closingOf(file({ ...asked, records: { ...paidInFull, ...asked.records } }))
  if (closing.kind !== 'paid') throw new Error('It is open.')
  return closing
}
const doubtsIn = (asked: Asked = {}) => paid(asked).doubts.map(one => [one.id, one.blocks, one.path])

describe('zero', () => {
  const waiver = (on: IsoDate, cents: number, seq: number): LedgerRow => ({
    ...{ id: `waiver-${seq}`, seq, on, note: '', kind: 'waiver', amountCents: cents, bucket: 'principal' },
  })
  test.each<[string, LedgerRow[], IsoDate | null]>([
    ['nothing was paid', [], null],
    ['a cent is missing', [aPayment(entered, 499_999)], null],
    ['paid in one sum', [whole], entered],
    ['the last of two', [aPayment(entered, 200_000), aPayment(entered, 300_000, 2)], entered],
    ['a day late a day of interest is missing', [aPayment('2025-11-22', 500_000)], null],
    ['and paid with it: $1.37 at 10%', [aPayment('2025-11-22', 500_137)], '2025-11-22'],
    ['the rest was forgiven', [aPayment(entered, 400_000), waiver(entered, 100_000, 2)], entered],
    ['too much was paid later', [whole, aPayment('2025-11-25', 100, 2)], entered],
    [
      'a payment that came back does not count, the one after it does',
      [whole, aReversal('payment-1', '2025-11-24', 2), aPayment('2025-11-25', 500_548, 3)],
      '2025-11-25',
    ],
    [
      'a cost came after it, and was paid',
      [
        whole,
        { id: 'cost', seq: 2, on: '2025-11-24', note: '', kind: 'cost', amountCents: 5_000 },
        aPayment('2025-11-26', 6_000, 3),
      ],
      '2025-11-26',
    ],
  ])('%s', (_what, ledger, zeroOn) => {
    const closing = closingOf(file({ records: { ledger } }))
    expect(closing.kind === 'paid' ? [closing.how, closing.zeroOn] : null).toEqual(zeroOn && ['in-full', zeroOn])
  })

  test('the last payment came back: it is open, and says why', () => {
    const closing = closingOf(file({ records: { ledger: [whole, aReversal('payment-1', '2025-11-24', 2)] } }))
    expect(closing.kind).toBe('open')
    expect(closing.doubts.map(one => [one.id, one.path])).toEqual([['returned-last', 'payments/payment-1']])
    expect(closing.doubts[0]?.what.en).toContain('$5,000.00 on November 21, 2025, came back')
  })

  test.each<[string, Filing[], boolean]>([
    ['was told that it is paid', [aFiling('satisfaction-filed', '2025-11-22')], true],
    ['shows it as paid', [aFiling('satisfaction-entered', '2025-11-22')], true],
    ['was told of a part only', [aFiling('satisfaction-filed', '2025-11-22', { about: 'partial' })], false],
    [
      'was told so by mistake',
      [aFiling('satisfaction-filed', '2025-11-22', { struck: { on: '2025-11-23', why: 'no' } })],
      false,
    ],
  ])('the last payment came back after the court %s', (_what, filings, isTold) => {
    const ledger = [whole, aReversal('payment-1', '2025-11-24', 2)]
    const [doubt] = closingOf(file({ records: { ledger, filings } })).doubts
    expect(doubt?.what.en.includes('the court was told on November 22, 2025 that it is paid')).toBe(isTold)
    expect(doubt?.what.es.includes('el 22 de noviembre de 2025 se informó al tribunal')).toBe(isTold)
  })

  test('its own days run from when the bank paid a check: the debtor calls nothing late before', () => {
    const agreements = [anAgreement()]
    const byCheck: LedgerRow = { ...aPayment('2026-12-01', 60_000), method: 'check' }
    const agreedBy = (side: Side, row: LedgerRow) => {
      const closing = closingOf(
        file({ today: '2026-12-05', records: { agreements, ledger: [row] }, answers: { side: { side } } }),
      )
      return closing.kind === 'paid' && closing.agreedBy
    }
    expect(agreedBy('creditor', byCheck)).toBe('2026-12-15')
    expect(agreedBy('debtor', byCheck)).toBe('2026-12-25')
    expect(agreedBy('debtor', aPayment('2026-12-01', 60_000))).toBe('2026-12-15')
  })

  test('an agreement that is paid settles it, on the day its last cent came', () => {
    const agreements = [anAgreement()]
    const at = (today: IsoDate, ...ledger: LedgerRow[]) =>
      closingOf(file({ today, records: { agreements, ledger }, state: 'CA' }))
    expect(at('2026-12-05', aPayment('2026-12-01', 59_999)).kind).toBe('open')
    expect(at('2026-12-05', aPayment('2026-12-01', 59_999), aPayment('2026-12-03', 1, 2))).toMatchObject({
      ...{ kind: 'paid', how: 'settled', zeroOn: '2026-12-03', agreedBy: '2026-12-17' },
    })
  })

  test('where nothing is owed by the law either it is paid in full, since the sooner day', () => {
    const agreements = [anAgreement()]
    const ledger = [aPayment('2026-11-25', 60_000), aPayment('2026-12-01', 600_000, 2)]
    const found = file({ today: '2026-12-05', records: { agreements, ledger } })
    expect(agreementPaidOn(found)).toBe('2026-11-25')
    expect(closingOf(found)).toMatchObject({ how: 'in-full', zeroOn: '2026-11-25' })
  })

  test('nobody can say before the judgment is known', () => {
    expect(closingOf(file({ answers: { amount: { notSure: true } } }))).toEqual({ kind: 'open', doubts: [] })
  })
})

describe('by when, counted from zero or from the demand', () => {
  const demand = aFiling('satisfaction-demand', '2025-11-26')
  test.each<[string, StateCode, Partial<Records>, string, IsoDate | null]>([
    // 46 O.S. § 15: 30 days, and the last is a Sunday.
    ['30 days from payment', 'OK', {}, 'date', '2025-12-22'],
    // Alaska gives ten; the tenth is Monday, December 1.
    ['ten days from payment', 'AK', {}, 'date', '2025-12-01'],
    ['at once: no day of it is the last', 'MO', {}, 'date', null],
    ['nothing runs before a demand', 'CA', {}, 'unknown', null],
    // Cal. Code Civ. Proc. § 116.850: 14 days after the request.
    ['14 days after a demand', 'CA', { filings: [demand] }, 'date', '2025-12-10'],
    ['none set', 'TX', {}, 'none', null],
  ])('%s', (_what, state, records, kind, on) => {
    const closing = paid({ state, records })
    expect(closing.filing.kind).toBe(kind)
    expect(satisfactionDueIn(closing)?.on ?? null).toBe(on)
  })

  test('a demand that was mailed and never confirmed counts from our estimate, and says so', () => {
    const mailed = { ...demand, how: 'mail' as const, receivedOn: null }
    const closing = paid({ records: { filings: [mailed] } })
    expect([closing.isDemandEstimated, satisfactionDueIn(closing)?.on]).toEqual([true, '2025-12-15'])
    expect(closing.filing.kind === 'date' && closing.filing.rule.en).toContain('this counts from our own estimate')
    // Where the time runs from the payment, the day of the demand moves nothing.
    expect(paid({ records: { filings: closing.demand ? [closing.demand] : [] }, state: 'VA' }).isDemandEstimated).toBe(
      false,
    )
  })

  test.each([
    ['struck out', { ...demand, struck: { on: '2025-11-27' as const, why: 'Not sent.' } }],
    ['sent while something was owed', aFiling('satisfaction-demand', '2025-11-20')],
  ])('a demand %s starts nothing', (_what, one) => {
    expect(paid({ records: { filings: [one] } })).toMatchObject({ demand: null, filing: { kind: 'unknown' } })
  })
})

describe('doubts', () => {
  const answer = { id: 'a', eventId: 'payment-1', partyKey: 'debtor-1', why: '', on: '2025-11-25' as const }
  const disputed = { ...answer, kind: 'disputed' as const }
  test('none', () => expect(doubtsIn()).toEqual([]))

  test('a payment the other side disputes stands in the creditor’s way', () => {
    const records = { paymentAnswers: [disputed] }
    expect(doubtsIn({ records })).toEqual([['disputed-payment', true, 'payments/payment-1']])
    expect(doubtsIn({ records, answers: { side: { side: 'debtor' } } })).toEqual([
      ['disputed-payment', false, 'payments/payment-1'],
    ])
  })

  test('the newest answer counts', () => {
    expect(doubtsIn({ records: { paymentAnswers: [disputed, { ...answer, id: 'b', kind: 'confirmed' }] } })).toEqual([])
  })

  test('a dispute of a payment that was taken back since is over', () => {
    const ledger = [whole, aReversal('payment-1', '2025-11-24', 2), aPayment('2025-11-25', 500_548, 3)]
    expect(doubtsIn({ records: { ledger, paymentAnswers: [disputed] } })).toEqual([])
  })

  test('a reported payment without an answer', () => {
    expect(doubtsIn({ records: { reports: [aReport()] } })).toEqual([
      ['unanswered-report', true, 'payments/reports/report-1'],
    ])
    const confirmed = { kind: 'confirmed' as const, on: entered, why: '', eventId: 'payment-1' }
    expect(doubtsIn({ records: { reports: [aReport({ answer: confirmed })] } })).toEqual([])
  })

  test.each<['check' | 'cash' | 'money-order' | 'cashiers-check' | 'transfer', IsoDate, boolean]>([
    ['check', '2025-11-30', true],
    ['check', '2025-12-01', false],
    ['transfer', '2025-11-25', true],
    ['transfer', '2025-11-26', false],
    ['cash', entered, false],
    ['money-order', entered, false],
    ['cashiers-check', entered, false],
  ])('a payment by %s on %s', (method, today, isYoung) => {
    const ids = doubtsIn({ today, records: { ledger: [{ ...whole, method }] } }).map(([id]) => id)
    expect(ids).toEqual(isYoung ? ['not-cleared'] : [])
    expect(daysToClear.check).toBe(10)
  })

  const two: StoredAnswers = {
    'other-side': {
      entries: [
        { name: 'Kim Olsen', kind: 'person', hasAddress: 'no' },
        { name: 'Lee Olsen', kind: 'person', hasAddress: 'no' },
      ],
      done: true,
    },
  }
  test('two who owe: paid in full it ends for both', () => {
    const [doubt] = paid({ answers: two }).doubts
    expect([doubt?.id, doubt?.blocks]).toEqual(['joint-debtor', false])
    expect(doubt?.what.en).toContain('satisfied for all of them')
  })

  test('two who owe, and an agreement with one: another paper', () => {
    const records = { agreements: [anAgreement()], ledger: [aPayment('2026-12-01', 60_000)] }
    const closing = closingOf(file({ today: '2026-12-05', records, answers: two }))
    expect(closing.doubts.find(one => one.id === 'joint-debtor')?.what.en).toContain('with Kim Olsen only')
  })

  test('a renewal the paper must name, unless it was taken back', () => {
    const renewal: LedgerRow = { id: 'r', seq: 2, on: '2025-11-22', note: '', kind: 'renewal' }
    expect(doubtsIn({ records: { ledger: [whole, renewal] } })).toEqual([['renewed', false, 'ledger']])
    expect(doubtsIn({ records: { ledger: [whole, renewal, aReversal('r', '2025-11-23', 3)] } })).toEqual([])
  })

  test('too much', () => {
    expect(doubtsIn({ records: { ledger: [aPayment(entered, 500_001)] } })).toEqual([
      ['overpaid', false, 'overpayment-letter'],
    ])
  })
})

describe('done', () => {
  const filed = aFiling('satisfaction-filed', '2025-11-24', { how: 'filed', receivedOn: null })
  const served = aFiling('satisfaction-served', '2025-11-25')
  const liens: StoredAnswers = {
    'recorded-liens': { entries: [{ county: 'Fresno', region: 'CA', number: '2025-7' }], done: true },
  }
  const released = aFiling('lien-released', '2025-11-26', { about: 'Fresno|2025-7' })
  const asDebtor: StoredAnswers = { side: { side: 'debtor' } }
  test.each<[string, Asked, boolean]>([
    ['nothing filed', {}, false],
    ['filed, no copy sent', { records: { filings: [filed] } }, false],
    ['filed and sent', { records: { filings: [filed, served] } }, true],
    ['a lien is left', { records: { filings: [filed, served] }, answers: liens }, false],
    ['the lien released', { records: { filings: [filed, served, released] }, answers: liens }, true],
    [
      'a lien released before the rest was paid',
      {
        records: { filings: [filed, served, { ...released, sentOn: '2025-11-20', receivedOn: '2025-11-20' }] },
        answers: liens,
      },
      true,
    ],
    ['the court entered it', { records: { filings: [aFiling('satisfaction-entered', entered), served] } }, true],
    ['to the debtor the record is what counts', { records: { filings: [filed] }, answers: asDebtor }, true],
    ['a partial one does not end it', { records: { filings: [{ ...filed, about: 'partial' }, served] } }, false],
    ['filed before it was paid', { records: { filings: [{ ...filed, sentOn: '2025-11-20' }, served] } }, false],
  ])('%s', (_what, asked, isDone) => {
    expect(paid(asked).isDone).toBe(isDone)
  })

  test('two liens without a number in one county have a key each', () => {
    const entry = { county: 'Fresno', region: 'CA' }
    const answers = { 'recorded-liens': { entries: [entry, entry], done: true } }
    expect(paid({ answers }).liens.map(one => one.key)).toEqual(['Fresno|', 'Fresno||2'])
  })
})
