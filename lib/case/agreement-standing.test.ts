import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { aNotice, aPayment, aReport, aReversal, paid } from '@/tests/setup/payments'
import { agreementStandingOf, forbearanceIn, paidUnder, standingOn } from './agreement-standing'
import { openCaseFile } from './case-file'
import type { LivePayment } from './ledger-row'
import type { Notice } from './notice'
import { noRecords, type Records } from './records'

describe('an agreement of $600 in three payments, five days of grace', () => {
  test.each<[string, number, IsoDate, string, [IsoDate, number] | null, IsoDate | null]>([
    ['before the first payment', 0, '2026-11-30', 'kept', ['2026-12-01', 20_000], null],
    ['on the day of the first', 0, '2026-12-01', 'kept', ['2026-12-01', 20_000], null],
    ['on the last day of grace', 0, '2026-12-06', 'kept', ['2026-12-01', 20_000], null],
    ['the day after it', 0, '2026-12-07', 'missed', ['2026-12-01', 20_000], '2026-12-01'],
    ['a cent short, after grace', 19_999, '2026-12-07', 'missed', ['2026-12-01', 1], '2026-12-01'],
    ['the first one whole', 20_000, '2026-12-07', 'kept', ['2027-01-01', 20_000], null],
    ['paid ahead', 30_000, '2026-12-07', 'kept', ['2027-01-01', 10_000], null],
    ['two missed: the oldest is named', 0, '2027-01-20', 'missed', ['2026-12-01', 20_000], '2026-12-01'],
    ['all of it', 60_000, '2026-12-07', 'paid', null, null],
    ['more than all of it', 70_000, '2027-12-07', 'paid', null, null],
  ])('%s', (_when, cents, today, kind, next, missedOn) => {
    const payments = cents > 0 ? paid(['2026-12-01', cents]) : []
    const standing = standingOn(anAgreement(), payments, [], today)
    expect([standing.kind, standing.missedOn]).toEqual([kind, missedOn])
    expect(standing.nextDue).toEqual(next && { on: next[0], cents: next[1] })
    expect(standing.leftCents).toBe(Math.max(0, 60_000 - cents))
  })
})

/** The notice went out on December 7; the agreement gives ten days after it came in. */
describe('a notice, and ten days to catch up', () => {
  const notReceived = aNotice({ receivedOn: null })
  const struck = aNotice({ struck: { on: '2026-12-20', why: 'It never went out.' } })
  const second = aNotice({ id: 'notice-2', about: '2027-01-01', sentOn: '2027-01-07', receivedOn: '2027-01-09' })

  test.each<[string, Notice[], LivePayment[], IsoDate, string, IsoDate | null]>([
    ['sent today, nobody knows when it comes in', [notReceived], [], '2026-12-07', 'curing', '2026-12-22'],
    ['the last day to catch up, as estimated for the mail', [notReceived], [], '2026-12-22', 'curing', '2026-12-22'],
    ['the day after it', [notReceived], [], '2026-12-23', 'default', '2026-12-22'],
    [
      'handed over: it came in that day',
      [aNotice({ how: 'hand', receivedOn: null })],
      [],
      '2026-12-17',
      'curing',
      '2026-12-17',
    ],
    ['the last day to catch up, the day it came in known', [aNotice()], [], '2026-12-20', 'curing', '2026-12-20'],
    ['the day after that', [aNotice()], [], '2026-12-21', 'default', '2026-12-20'],
    ['a notice struck out', [struck], [], '2026-12-21', 'missed', null],
    ['a notice of another agreement', [aNotice({ agreementId: 'agreement-0' })], [], '2026-12-21', 'missed', null],
    [
      'one sent on the last day of grace gives no right',
      [aNotice({ sentOn: '2026-12-06' })],
      [],
      '2026-12-21',
      'missed',
      null,
    ],
    ['paid while the days run', [aNotice()], paid(['2026-12-19', 20_000]), '2026-12-21', 'kept', null],
    ['paid on the last day', [aNotice()], paid(['2026-12-20', 20_000]), '2026-12-21', 'kept', null],
    ['a cent short on the last day', [aNotice()], paid(['2026-12-20', 19_999]), '2026-12-21', 'default', '2026-12-20'],
    [
      'two missed, a notice of the older only, which then came',
      [aNotice()],
      paid(['2026-12-15', 20_000]),
      '2027-01-20',
      'missed',
      null,
    ],
    ['two missed, a notice of the newer only', [second], [], '2027-01-19', 'curing', '2027-01-19'],
    ['the day after its last day', [second], [], '2027-01-20', 'default', '2027-01-19'],
    [
      'a newer notice gives new days',
      [aNotice(), aNotice({ id: 'notice-2', sentOn: '2026-12-21', receivedOn: '2026-12-22' })],
      [],
      '2027-01-01',
      'curing',
      '2027-01-01',
    ],
  ])('%s', (_what, notices, payments, today, kind, until) => {
    const standing = standingOn(anAgreement(), payments, notices, today)
    expect([standing.kind, standing.cureUntil?.on ?? null]).toEqual([kind, until])
  })

  test('it says whether the day is an estimate, and since when it is a default', () => {
    expect(standingOn(anAgreement(), [], [notReceived], '2026-12-10').cureUntil?.isEstimated).toBe(true)
    const lapsed = standingOn(anAgreement(), [], [aNotice()], '2026-12-30')
    expect(lapsed.cureUntil?.isEstimated).toBe(false)
    expect([lapsed.defaultOn, lapsed.isDeclared]).toEqual(['2026-12-21', false])
  })

  test('a payment after the last day, with no word of default: the agreement goes on, and says so', () => {
    const standing = standingOn(anAgreement(), paid(['2026-12-21', 20_000]), [aNotice()], '2026-12-30')
    expect([standing.kind, standing.defaultOn, standing.madeGoodLateOn]).toEqual(['kept', null, '2026-12-01'])
    const inTime = standingOn(anAgreement(), paid(['2026-12-20', 20_000]), [aNotice()], '2026-12-30')
    expect(inTime.madeGoodLateOn).toBeNull()
  })
})

describe('without days to cure', () => {
  const agreement = anAgreement({ terms: { cureDays: 0 } })
  test.each<[string, LivePayment[], IsoDate, string, IsoDate | null]>([
    ['the last day of grace', [], '2026-12-06', 'kept', null],
    ['the day after it', [], '2026-12-07', 'default', '2026-12-07'],
    ['paid on the last day of grace', paid(['2026-12-06', 20_000]), '2026-12-07', 'kept', null],
    ['paid the day after, no word of default', paid(['2026-12-07', 20_000]), '2026-12-08', 'kept', null],
  ])('%s', (_what, payments, today, kind, defaultOn) => {
    const standing = standingOn(agreement, payments, [], today)
    expect([standing.kind, standing.defaultOn]).toEqual([kind, defaultOn])
  })
})

describe('a default that was declared', () => {
  const declared = aNotice({ id: 'notice-2', kind: 'default', sentOn: '2026-12-21', receivedOn: null })
  const reinstated = aNotice({ id: 'notice-3', kind: 'reinstated', sentOn: '2026-12-28', receivedOn: null })
  const late = paid(['2026-12-24', 20_000])

  test.each<[string, Notice[], LivePayment[], IsoDate, string]>([
    ['stands when the payment comes late', [aNotice(), declared], late, '2026-12-27', 'default'],
    ['stands when all of it comes late', [aNotice(), declared], paid(['2026-12-24', 60_000]), '2026-12-27', 'default'],
    ['ends when the agreement is reinstated', [aNotice(), declared, reinstated], late, '2026-12-28', 'kept'],
    [
      'reinstated with the payment still out: it is late again',
      [aNotice(), declared, reinstated],
      [],
      '2026-12-28',
      'missed',
    ],
    [
      'was no default on the last day to catch up',
      [aNotice(), { ...declared, sentOn: '2026-12-20' }],
      late,
      '2026-12-27',
      'kept',
    ],
    ['without a notice to cure declares nothing', [declared], [], '2026-12-27', 'missed'],
    [
      'struck out declares nothing',
      [aNotice(), { ...declared, struck: { on: '2026-12-23', why: 'Too soon.' } }],
      late,
      '2026-12-27',
      'kept',
    ],
  ])('%s', (_what, notices, payments, today, kind) => {
    expect(standingOn(anAgreement(), payments, notices, today).kind).toBe(kind)
  })

  test('after a reinstatement a new notice gives new days', () => {
    const again = aNotice({ id: 'notice-4', sentOn: '2026-12-29', receivedOn: '2026-12-30' })
    const standing = standingOn(anAgreement(), [], [aNotice(), declared, reinstated, again], '2027-01-09')
    expect([standing.kind, standing.cureUntil?.on]).toEqual(['curing', '2027-01-09'])
  })

  test('without days to cure, what was late before a reinstatement is no default again', () => {
    const agreement = anAgreement({ terms: { cureDays: 0 } })
    const notices = [
      { ...declared, sentOn: '2026-12-07' as const },
      { ...reinstated, sentOn: '2026-12-08' as const },
    ]
    expect(standingOn(agreement, [], notices, '2026-12-31').kind).toBe('missed')
    expect(standingOn(agreement, [], notices, '2027-01-07').kind).toBe('default')
  })
})

describe('which payments count under it', () => {
  test.each<[string, number, LivePayment[], number]>([
    ['the day before it was written', 0, paid(['2026-11-20', 20_000]), 0],
    ['that day, counted in it as paid before', 20_000, paid(['2026-11-21', 20_000]), 0],
    ['that day, a second one after it', 20_000, paid(['2026-11-21', 20_000], ['2026-11-21', 5_000]), 5_000],
    ['that day, nothing was paid before', 0, paid(['2026-11-21', 20_000]), 20_000],
    ['the day after', 0, paid(['2026-11-22', 20_000]), 20_000],
  ])('%s', (_when, before, payments, counted) => {
    const under = paidUnder(anAgreement({ terms: { paidCents: before } }), payments)
    expect(under.reduce((sum, one) => sum + one.amountCents, 0)).toBe(counted)
  })

  test('one from before that bounced later does not let a payment of the day slip behind it', () => {
    const book = [
      aPayment('2026-11-20', 20_000, 1),
      aPayment('2026-11-21', 20_000, 2),
      aReversal('payment-1', '2026-12-01', 3),
    ]
    const live = [{ paidOn: '2026-11-21', amountCents: 20_000, row: aPayment('2026-11-21', 20_000, 2) }] as const
    expect(paidUnder(anAgreement({ terms: { paidCents: 20_000 } }), live, book)).toEqual(live)
  })
})

const fileWith = (today: IsoDate, records: Partial<Records>, given = {}) =>
  openCaseFile(creditorFile(given).stored, today, { ...noRecords, agreements: [anAgreement()], ...records })

describe('in a case', () => {
  const payments = (cents: number) => ({
    'payments-made': { entries: [{ paidOn: '2026-10-01', amountCents: cents }], done: true },
  })

  test('what was paid before the agreement does not count under it', () => {
    expect(agreementStandingOf(fileWith('2026-11-21', {}, payments(10_000)))?.paidCents).toBe(0)
  })

  test.each(['waiting', 'replaced', 'withdrawn'] as const)('one that is %s binds nobody', status => {
    expect(agreementStandingOf(fileWith('2026-11-21', { agreements: [anAgreement({ status })] }))).toBeNull()
  })

  test('a payment of the book keeps it, and one that bounced does not', () => {
    const ledger = [aPayment('2026-12-01', 20_000)]
    expect(agreementStandingOf(fileWith('2026-12-20', { ledger }))?.kind).toBe('kept')
    const bounced = [...ledger, aReversal('payment-1', '2026-12-15', 2)]
    expect(agreementStandingOf(fileWith('2026-12-20', { ledger: bounced }))?.kind).toBe('missed')
  })

  test('a payment that was only reported counts nothing', () => {
    expect(agreementStandingOf(fileWith('2026-12-07', { reports: [aReport()] }))?.kind).toBe('missed')
  })

  const broken = [aNotice(), aNotice({ id: 'notice-2', kind: 'default', sentOn: '2026-12-21', receivedOn: null })]
  test.each<[string, 'full-judgment' | 'rest-of-plan', number, string]>([
    ['the whole judgment due: all of the plan is not all', 'full-judgment', 60_000, 'default'],
    ['the whole judgment paid', 'full-judgment', 560_000, 'paid'],
    ['the rest due: one cent and the interest left', 'rest-of-plan', 59_999, 'default'],
    ['the rest paid with its interest', 'rest-of-plan', 61_000, 'paid'],
  ])('declared, %s', (_what, onDefault, cents, kind) => {
    const agreements = [anAgreement({ terms: { onDefault } })]
    const file = fileWith('2026-12-30', { agreements, notices: broken, ledger: [aPayment('2026-12-24', cents)] })
    expect(agreementStandingOf(file)?.kind).toBe(kind)
  })

  // $600 at 10%: 10 days on $600, from November 21 to December 1: $1.64.
  test.each<[string, number, IsoDate, string, number]>([
    ['the agreed amount alone is not all', 60_000, '2026-12-01', 'kept', 164],
    ['with its interest it is', 60_164, '2026-12-01', 'paid', 0],
    ['the interest is late when the last day and its grace are over', 60_000, '2027-02-07', 'missed', 164],
  ])('interest that runs: %s', (_what, cents, today, kind, left) => {
    const agreements = [anAgreement({ terms: { interest: 'runs' } })]
    const standing = agreementStandingOf(fileWith(today, { agreements, ledger: [aPayment('2026-12-01', cents)] }))
    expect([standing?.kind, standing?.interestLeftCents]).toEqual([kind, left])
  })
})

describe('the promise not to collect', () => {
  const on = (today: IsoDate, given: Parameters<typeof anAgreement>[0] = {}, records: Partial<Records> = {}) =>
    forbearanceIn(fileWith(today, { agreements: [anAgreement(given)], ...records }))?.en ?? null
  const notices = [aNotice()]

  test.each<[string, string | null, IsoDate, Parameters<typeof anAgreement>[0], Partial<Records>]>([
    ['holds while it is kept', 'is being kept', '2026-12-06', {}, {}],
    ['outlasts a late payment without a notice', 'Send the notice first', '2027-12-17', {}, {}],
    ['holds on the last day to catch up', 'through December 20, 2026', '2026-12-20', {}, { notices }],
    [
      'says when that day is an estimate',
      'by our estimate',
      '2026-12-20',
      {},
      { notices: [aNotice({ receivedOn: null })] },
    ],
    ['ends the day after', null, '2026-12-21', {}, { notices }],
    ['without days to cure, on the last day of grace', 'is being kept', '2026-12-06', { terms: { cureDays: 0 } }, {}],
    ['without days to cure, the day after grace', null, '2026-12-07', { terms: { cureDays: 0 } }, {}],
    ['was never made', null, '2026-11-30', { terms: { forbears: false } }, {}],
    ['does not bind before everybody signed', null, '2026-11-30', { status: 'waiting' }, {}],
    [
      'when all is paid nothing may be taken, promised or not',
      'is paid',
      addDays('2026-12-02', 0),
      { terms: { forbears: false } },
      { ledger: [aPayment('2026-12-02', 60_000)] },
    ],
  ])('%s', (_what, reason, today, given, records) => {
    const found = on(today, given, records)
    if (reason === null) expect(found).toBeNull()
    else expect(found).toContain(reason)
  })
})
