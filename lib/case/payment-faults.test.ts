import { describe, expect, test } from 'vitest'
import { anAgreement } from '@/tests/setup/agreement'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { aPayment, aReport, aReversal } from '@/tests/setup/payments'
import { openCaseFile, owedIn } from './case-file'
import { doubtsAbout, type NewPayment, refundDueIn } from './payment-faults'
import { newestPayments, paidSoFarIn, waitingReports } from './payments-list'
import { noRecords, type Records } from './records'

const today = '2026-12-05'
const opened = (records: Partial<Records> = {}) => openCaseFile(plainCreditor, today, { ...noRecords, ...records })
const cash = (amountCents: number, on: NewPayment['on'] = today): NewPayment => ({ on, amountCents, method: 'cash' })
const kinds = (records: Partial<Records>, payment: NewPayment) =>
  doubtsAbout(opened(records), payment).map(doubt => doubt.kind)

describe('one just like it', () => {
  const ledger = [aPayment(today, 5_000)]

  test.each<[string, NewPayment, string[]]>([
    ['the same day, amount and way', cash(5_000), ['twice']],
    ['another day', cash(5_000, '2026-12-04'), []],
    ['a cent more', cash(5_001), []],
    ['another way', { ...cash(5_000), method: 'check' }, []],
  ])('%s', (_name, payment, expected) => {
    expect(kinds({ ledger }, payment)).toEqual(expected)
  })

  test('one that was taken back is not in the way', () => {
    expect(kinds({ ledger: [...ledger, aReversal('payment-1', today, 2)] }, cash(5_000))).toEqual([])
  })

  test('one given with the judgment is, whatever its way', () => {
    const stored = {
      ...plainCreditor,
      'payments-made': { entries: [{ paidOn: '2026-10-01', amountCents: 5_000 }], done: true },
    }
    expect(doubtsAbout(openCaseFile(stored, today), cash(5_000, '2026-10-01')).map(one => one.kind)).toEqual(['twice'])
  })

  test('one the other side reported is named, until it is answered', () => {
    expect(kinds({ reports: [aReport()] }, cash(20_000))).toEqual(['reported'])
    const answer = { kind: 'disputed' as const, on: today as NewPayment['on'], why: 'No', eventId: null }
    expect(kinds({ reports: [aReport({ answer })] }, cash(20_000))).toEqual([])
    expect(waitingReports(opened({ reports: [aReport({ answer }), aReport({ id: 'b' })] })).map(r => r.id)).toEqual([
      'b',
    ])
  })
})

describe('more than is owed', () => {
  const owed = owedIn(opened()) ?? 0

  test.each<[string, number, number]>([
    ['all of it', owed, 0],
    ['a cent too much', owed + 1, 1],
    ['$100 too much', owed + 10_000, 10_000],
  ])('%s, by the law', (_name, amount, excessCents) => {
    const doubts = doubtsAbout(opened(), cash(amount))
    expect(doubts).toEqual(excessCents ? [{ kind: 'too-much', excessCents, isAgreed: false }] : [])
  })

  test.each<[string, number, number]>([
    ['what the agreement asks', 60_000, 0],
    ['a cent more', 60_001, 1],
    ['more than the law asks', owed + 1, owed + 1 - 60_000],
  ])('%s, under an agreement for less', (_name, amount, excessCents) => {
    const doubts = doubtsAbout(opened({ agreements: [anAgreement()] }), cash(amount))
    expect(doubts).toEqual(excessCents ? [{ kind: 'too-much', excessCents, isAgreed: true }] : [])
  })

  test('recorded all the same, it is a refund', () => {
    expect(refundDueIn(opened({ ledger: [aPayment(today, owed + 250)] }))).toBe(250)
    expect(refundDueIn(opened({ agreements: [anAgreement()], ledger: [aPayment(today, 60_250)] }))).toBe(250)
    expect(refundDueIn(opened())).toBe(0)
  })

  test('what was too much before is not asked about again', () => {
    const doubts = doubtsAbout(opened({ ledger: [aPayment(today, owed + 250)] }), cash(100, '2026-12-04'))
    // Paid a day earlier, it saves a day of interest at most.
    const [first] = doubts
    expect(first?.kind === 'too-much' && first.excessCents).toBeGreaterThanOrEqual(100)
    expect(first?.kind === 'too-much' && first.excessCents).toBeLessThan(110)
  })
})

describe('the list', () => {
  const ledger = [aPayment('2026-12-01', 100, 1), aPayment('2026-12-03', 200, 2), aPayment('2026-12-01', 300, 3)]

  test('begins with the newest day, and on one day with what was written down last', () => {
    const { shown, inAll } = newestPayments(opened({ ledger }), 2)
    expect(shown.map(one => one.payment.amountCents)).toEqual([200, 300])
    expect(inAll).toBe(3)
  })

  test('keeps what was taken back, and says so; the sum does not count it', () => {
    const file = opened({ ledger: [...ledger, aReversal('payment-2', '2026-12-04', 4)] })
    expect(newestPayments(file, 10).shown.map(one => one.isTakenBack)).toEqual([true, false, false])
    expect(paidSoFarIn(file)).toBe(400)
  })

  test('says the newest word of the other side', () => {
    const answer = { id: 'a', eventId: 'payment-2', partyKey: 'debtor-1', why: '', on: '2026-12-04' as const }
    const paymentAnswers = [
      { ...answer, kind: 'disputed' as const },
      { ...answer, id: 'b', kind: 'confirmed' as const },
    ]
    expect(newestPayments(opened({ ledger, paymentAnswers }), 1).shown[0]?.said?.kind).toBe('confirmed')
  })
})
