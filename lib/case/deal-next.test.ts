import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { aNotice, aPayment, aReport } from '@/tests/setup/payments'
import { openCaseFile } from './case-file'
import { dealNext } from './deal-next'
import { nextStepOf } from './next-step'
import type { Offer } from './offer'
import { noRecords, type Records } from './records'

const offer = (given: Partial<Offer>): Offer => ({
  id: 'offer-1',
  madeBy: 'debtor',
  terms: { kind: 'lump', totalCents: 100_000, payBy: '2026-12-20' },
  how: 'phone',
  madeOn: '2026-11-20',
  validUntil: null,
  note: '',
  answersOfferId: null,
  answer: null,
  ...given,
})

function next(records: Partial<Records>, side: 'creditor' | 'debtor' = 'creditor', today: IsoDate = '2026-11-21') {
  const { stored } = creditorFile({ side: { side } })
  const { title, action, deadline } = nextStepOf(openCaseFile(stored, today, { ...noRecords, ...records }), [])
  return [title.en, action?.path ?? null, deadline?.on ?? null]
}

describe('a deal on its way', () => {
  test.each<[string, Partial<Records>, [string, string | null, IsoDate | null]]>([
    ['their offer', { offers: [offer({})] }, ['Answer their offer', 'offers/offer-1', null]],
    [
      'their offer, through today',
      { offers: [offer({ validUntil: '2026-11-21' })] },
      ['Answer their offer', 'offers/offer-1', '2026-11-21'],
    ],
    [
      'their offer, until yesterday',
      { offers: [offer({ validUntil: '2026-11-20' })] },
      ['Ask for payment', 'demand-letter', null],
    ],
    [
      'our own',
      { offers: [offer({ madeBy: 'creditor' })] },
      ['Wait for an answer to your offer', 'offers/offer-1', null],
    ],
    [
      'theirs goes before our own',
      { offers: [offer({}), offer({ id: 'offer-2', madeBy: 'creditor' })] },
      ['Answer their offer', 'offers/offer-1', null],
    ],
    [
      'one accepted',
      { offers: [offer({ answer: { kind: 'accepted', on: '2026-11-21' } })] },
      ['Put the deal in writing', 'agreement', null],
    ],
    [
      'one turned down',
      { offers: [offer({ answer: { kind: 'rejected', on: '2026-11-21' } })] },
      ['Ask for payment', 'demand-letter', null],
    ],
    [
      'an agreement nobody signed',
      {
        agreements: [anAgreement({ status: 'waiting' })],
        offers: [offer({ answer: { kind: 'accepted', on: '2026-11-21' } })],
      },
      ['Get the agreement signed', 'agreements/agreement-1', null],
    ],
    ['one in force', { agreements: [anAgreement()] }, ['Next payment: $200.00', 'payments/new', '2026-12-01']],
    [
      'a change asked for through the link, before the signatures',
      {
        agreements: [anAgreement({ status: 'waiting' })],
        offers: [offer({ how: 'link', terms: { kind: 'wish', text: 'The 5th' } })],
      },
      ['They asked for a change', 'offers/offer-1', null],
    ],
    [
      'a change to it that waits for signatures',
      { agreements: [anAgreement(), anAgreement({ id: 'agreement-2', status: 'waiting' })] },
      ['Get the agreement signed', 'agreements/agreement-2', null],
    ],
    [
      'one withdrawn',
      { agreements: [anAgreement({ status: 'withdrawn' })] },
      ['Ask for payment', 'demand-letter', null],
    ],
  ])('%s', (_what, records, expected) => {
    expect(next(records)).toEqual(expected)
  })
})

describe('an agreement in force', () => {
  const agreements = [anAgreement()]
  const noCure = [anAgreement({ terms: { cureDays: 0 } })]
  const sent = [aNotice()]
  const unknown = [aNotice({ receivedOn: null })]
  const declared = [aNotice(), aNotice({ id: 'notice-2', kind: 'default', sentOn: '2026-12-21', receivedOn: null })]
  const reports = [aReport()]

  test.each<[string, IsoDate, Partial<Records>, [string, string, IsoDate | null], [string, string, IsoDate | null]]>([
    [
      'before the day',
      '2026-11-25',
      { agreements },
      ['Next payment: $200.00', 'payments/new', '2026-12-01'],
      ['Pay $200.00', 'payments/new', '2026-12-01'],
    ],
    [
      'in grace, the last day',
      '2026-12-06',
      { agreements },
      ['Next payment: $200.00', 'payments/new', '2026-12-06'],
      ['Pay $200.00', 'payments/new', '2026-12-06'],
    ],
    [
      'missed, the day after',
      '2026-12-07',
      { agreements },
      ['A payment is late', 'documents/cure-notice', null],
      ['A payment is late', 'late-notice', null],
    ],
    [
      'curing, the last day',
      '2026-12-20',
      { agreements, notices: sent },
      ['Wait: there is still time to catch up', 'payments/new', '2026-12-20'],
      ['Pay $200.00', 'payments/new', '2026-12-20'],
    ],
    [
      'curing, nobody knows when the notice came in',
      '2026-12-20',
      { agreements, notices: unknown },
      ['Wait: there is still time to catch up', 'notices/notice-1', '2026-12-22'],
      ['Pay $200.00', 'payments/new', '2026-12-22'],
    ],
    [
      'default, the day after',
      '2026-12-21',
      { agreements, notices: sent },
      ['The agreement is broken', 'documents/default-notice', null],
      ['The agreement is broken: talk now', 'modification', null],
    ],
    [
      'default by an estimate',
      '2026-12-23',
      { agreements, notices: unknown },
      ['The agreement is broken', 'notices/notice-1', null],
      ['The agreement is broken: talk now', 'modification', null],
    ],
    [
      'default declared',
      '2026-12-30',
      { agreements, notices: declared },
      ['The agreement was broken: choose what to do', 'modification', null],
      ['The agreement is broken: talk now', 'modification', null],
    ],
    [
      'default without days to cure',
      '2026-12-07',
      { agreements: noCure },
      ['The agreement is broken', 'documents/default-notice', null],
      ['The agreement is broken: talk now', 'modification', null],
    ],
  ])('%s', (_what, today, records, creditor, debtor) => {
    expect(next(records, 'creditor', today)).toEqual(creditor)
    expect(next(records, 'debtor', today)).toEqual(debtor)
  })

  test('all of it paid, for less than the judgment: nothing more is asked for', () => {
    const records = { agreements, ledger: [aPayment('2026-11-25', 60_000)] }
    for (const side of ['creditor', 'debtor'] as const)
      expect(next(records, side, '2026-11-26')).toEqual(['All of the agreement is paid', 'closing', '2026-12-09'])
  })

  const textOf = (records: Partial<Records>, side: 'creditor' | 'debtor', today: IsoDate) => {
    const { stored } = creditorFile({ side: { side } })
    return nextStepOf(openCaseFile(stored, today, { ...noRecords, ...records }), []).text.en
  }

  test('a payment reported and not answered is named before a notice is sent', () => {
    const file = openCaseFile(creditorFile().stored, '2026-12-07', { ...noRecords, agreements, reports })
    const step = dealNext(file)
    expect(step?.text.en).toContain(
      'The other side reported $200.00 on December 5, 2026: look, and answer it, before you send a notice.',
    )
    expect(step?.action?.path).toBe('payments/reports/report-1')
  })

  test('what may be asked for after a default is said to both sides', () => {
    expect(textOf({ agreements, notices: sent }, 'creditor', '2026-12-30')).toContain('$5,513.70 is due today')
    expect(textOf({ agreements, notices: sent }, 'debtor', '2026-12-30')).toContain('$5,513.70 can be asked for today')
  })

  test('a week before the day, the debtor is told to speak up in time', () => {
    expect(textOf({ agreements }, 'debtor', '2026-11-23')).not.toContain('I will be late')
    expect(textOf({ agreements }, 'debtor', '2026-11-24')).toContain('I will be late')
  })

  test('a notice of default that came without a notice to catch up is questioned', () => {
    const early = [aNotice({ kind: 'default' })]
    expect(textOf({ agreements, notices: early }, 'debtor', '2026-12-15')).toContain('none is written down here')
  })
})
