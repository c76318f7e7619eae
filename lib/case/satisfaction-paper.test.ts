// What the paper may say, by what the book says: a part is never all, and what is disputed waits.

import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { aPayment, aReport, aReversal } from '@/tests/setup/payments'
import { openCaseFile } from './case-file'
import type { LedgerRow } from './ledger-row'
import { noRecords, type Records } from './records'
import { satisfactionPaperOf } from './satisfaction-paper'

const today: IsoDate = '2026-11-21'
const two: StoredAnswers = {
  'other-side': {
    entries: [
      { name: 'Kim Olsen', kind: 'person', hasAddress: 'no' },
      { name: 'Olsen Roofing Co.', kind: 'business', hasAddress: 'no' },
    ],
    done: true,
  },
}
const chose = (satisfactionKind: string): StoredAnswers => ({ 'satisfaction-kind': { satisfactionKind } })

function paperIn(records: Partial<Records>, given: StoredAnswers = {}, on: IsoDate = today) {
  return satisfactionPaperOf(openCaseFile({ ...plainCreditor, ...given }, on, { ...noRecords, ...records }))
}

const whole = [aPayment('2026-11-16', 600_000)]
const part = [aPayment('2026-11-16', 100_000)]
const agreedAndPaid = {
  agreements: [anAgreement()],
  ledger: [aPayment('2026-12-01', 20_000), aPayment('2026-12-28', 40_000, 2)],
}
const waiver: LedgerRow = {
  ...{ id: 'waiver-2', seq: 2, on: '2026-11-16', note: '', kind: 'waiver' },
  ...{ amountCents: 500_000, bucket: 'principal' },
}

describe('which paper the payments call for, where nobody chose', () => {
  test.each<[string, Partial<Records>, IsoDate, string]>([
    ['all came', { ledger: whole }, today, 'full'],
    ['a part came', { ledger: part }, today, 'partial'],
    ['all that was agreed on came', agreedAndPaid, '2026-12-28', 'settled'],
    ['the day before the last of it came', agreedAndPaid, '2026-12-27', 'partial'],
  ])('%s', (_what, records, on, kind) => {
    const ledger = records.ledger?.filter(row => row.on <= on) ?? []
    expect(paperIn({ ...records, ledger }, {}, on).kind).toBe(kind)
  })

  test('where the rest was waived, it is not said that all was paid', () => {
    const { kind, acknowledged } = paperIn({ ledger: [...part, waiver] })
    // 1,000 came, and all that was left was waived the same day.
    expect([kind, acknowledged]).toMatchObject(['settled', { isForgiven: true }])
  })
})

describe('a judgment paid in full', () => {
  test('tells the day and the sum without what was too much', () => {
    const { acknowledged, waits } = paperIn({ ledger: whole })
    expect(waits).toEqual([])
    expect(acknowledged).toMatchObject({ kind: 'full', on: '2026-11-16', isForgiven: false })
    const { receivedCents } = acknowledged as { receivedCents: number }
    expect(receivedCents).toBeGreaterThan(540_000)
    expect(receivedCents).toBeLessThan(550_100)
  })

  test.each<[string, Partial<Records>, StoredAnswers, string[]]>([
    ['a part only came', { ledger: part }, chose('full'), ['payments/new']],
    [
      'a part only came, accepted as all, and no agreement says so',
      { ledger: part },
      chose('settled'),
      ['payments/new'],
    ],
    ['nothing came', {}, chose('partial'), ['payments/new']],
    ['all came', { ledger: whole }, chose('partial'), ['satisfaction/satisfaction-kind']],
    [
      'all came, and one of two is to be released',
      { ledger: whole },
      { ...two, ...chose('one-debtor') },
      ['satisfaction/satisfaction-kind'],
    ],
    [
      'the last payment came back',
      { ledger: [...whole, aReversal('payment-1', '2026-11-20', 2)] },
      chose('full'),
      ['payments/payment-1'],
    ],
    [
      'a report waits for its answer',
      { ledger: whole, reports: [aReport({ on: '2026-11-18', reportedOn: '2026-11-18' })] },
      {},
      ['payments/reports/report-1'],
    ],
    [
      'the other side disputes the payment',
      {
        ledger: whole,
        paymentAnswers: [
          {
            id: 'said-1',
            eventId: 'payment-1',
            partyKey: 'debtor-1',
            kind: 'disputed',
            why: 'I paid more.',
            on: today,
          },
        ],
      },
      {},
      ['payments/payment-1'],
    ],
  ])('waits: %s', (_what, records, given, paths) => {
    const { waits, acknowledged } = paperIn(records, given)
    expect(waits.map(one => one.path)).toEqual(paths)
    expect(acknowledged).toBeNull()
  })

  test('a payment confirmed after it was disputed is no doubt any more', () => {
    const said = { eventId: 'payment-1', partyKey: 'debtor-1', on: today }
    const paymentAnswers: Records['paymentAnswers'] = [
      { ...said, id: 'said-1', kind: 'disputed', why: 'No.' },
      { ...said, id: 'said-2', kind: 'confirmed', why: '' },
    ]
    expect(paperIn({ ledger: whole, paymentAnswers }).waits).toEqual([])
  })
})

test('a settled judgment is not said to be paid in full', () => {
  const settled = paperIn(agreedAndPaid, chose('full'), '2026-12-28')
  expect(settled.waits.map(one => one.path)).toEqual(['satisfaction/satisfaction-kind'])
  expect(paperIn(agreedAndPaid, chose('settled'), '2026-12-28').acknowledged).toMatchObject({
    ...{ kind: 'settled', on: '2026-12-28', receivedCents: 60_000 },
  })
})

describe('a payment in part', () => {
  const ledger = [aPayment('2026-11-10', 100_000), aPayment('2026-11-16', 50_000, 2)]
  const through = (on: string) => ({ ...chose('partial'), 'satisfaction-through': { satisfactionThroughOn: on } })

  test.each<[string, StoredAnswers, number]>([
    ['the day of the first payment', through('2026-11-10'), 100_000],
    ['the day before the second', through('2026-11-15'), 100_000],
    ['the day of the second', through('2026-11-16'), 150_000],
    ['no day told: today', chose('partial'), 150_000],
  ])('counts what came by the end of %s', (_what, given, receivedCents) => {
    expect(paperIn({ ledger }, given).acknowledged).toMatchObject({ receivedCents, lacksInterest: false })
  })

  test('a payment that came back later was never received, whatever day the paper goes through', () => {
    const back = [...ledger, aReversal('payment-1', '2026-11-18', 3)]
    expect(paperIn({ ledger: back }, through('2026-11-16')).acknowledged).toMatchObject({
      receivedCents: 50_000,
      // $5,000 at 10% for 360 days, less $500.
      leftCents: 500_000 + 49_315 - 50_000,
    })
    expect(paperIn({ ledger: back }, through('2026-11-15')).waits.map(one => one.path)).toEqual(['payments/new'])
  })

  test('before the first payment there is nothing to tell', () => {
    expect(paperIn({ ledger }, through('2026-11-09')).waits.map(one => one.path)).toEqual(['payments/new'])
  })
})

describe('one of two who owe', () => {
  const release = { ...two, ...chose('one-debtor') }
  const chosen = {
    ...release,
    'released-debtor': { releasedDebtor: 'Kim Olsen', releaseCents: 80_000, releasePaidOn: '2026-11-16' },
  }

  test('is released alone, and the other still owes', () => {
    expect(paperIn({ ledger: part }, chosen).acknowledged).toEqual({
      ...{ kind: 'one-debtor', released: 'Kim Olsen', others: ['Olsen Roofing Co.'] },
      ...{ paidCents: 80_000, paidOn: '2026-11-16' },
    })
  })

  test('an agreement with one of them, and nobody chose: it is not said that all of them are free', () => {
    const on = '2026-12-28'
    expect(paperIn(agreedAndPaid, two, on)).toMatchObject({
      ...{ acknowledged: null, waits: [{ path: 'satisfaction/satisfaction-kind' }] },
    })
    expect(paperIn(agreedAndPaid, { ...two, ...chose('settled') }, on).acknowledged?.kind).toBe('settled')
  })

  test('waits until it is said who', () => {
    expect(paperIn({ ledger: part }, release).waits.map(one => one.path)).toEqual(['satisfaction/released-debtor'])
  })

  test('with one debtor left on the list, the choice does not stand', () => {
    expect(paperIn({ ledger: part }, { ...chosen, 'other-side': plainCreditor['other-side'] ?? {} }).kind).toBe(
      'partial',
    )
  })

  test('a name that is on the list no more is asked for again', () => {
    const renamed = { ...chosen, 'released-debtor': { releasedDebtor: 'Kim Olson' } }
    expect(paperIn({ ledger: part }, renamed).waits.map(one => one.path)).toEqual(['satisfaction/released-debtor'])
  })
})

test('a renewal is named, one taken back is not', () => {
  const renewal = (seq: number, on: IsoDate): LedgerRow => ({
    id: `renewal-${seq}`,
    seq,
    on,
    note: '',
    kind: 'renewal',
  })
  const ledger = [...whole, renewal(2, '2026-11-12'), renewal(3, '2026-11-13'), aReversal('renewal-3', '2026-11-14', 4)]
  expect(paperIn({ ledger }).renewedOn).toEqual(['2026-11-12'])
})
