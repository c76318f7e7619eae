import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { openCaseFile } from './case-file'
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
    [
      'one in force',
      { agreements: [anAgreement()] },
      ['Next payment: $200.00', 'agreements/agreement-1', '2026-12-01'],
    ],
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

  test('a payment missed is said to each side in its own words', () => {
    const records = { agreements: [anAgreement()] }
    expect(next(records, 'creditor', '2026-12-07')).toEqual(['A payment is late', 'agreements/agreement-1', null])
    expect(next(records, 'debtor', '2026-12-07')).toEqual(['A payment is late', 'agreements/agreement-1', null])
    expect(next(records, 'debtor')).toEqual(['Pay $200.00', 'agreements/agreement-1', '2026-12-01'])
  })
})
