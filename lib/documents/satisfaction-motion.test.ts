// What the motion asks and declares, read from the PDF itself: nothing the case does not have.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contact } from '@/lib/case/contact'
import type { PaymentAnswer } from '@/lib/case/ledger-row'
import { stateCodes } from '@/lib/law/types'
import { anAgreement } from '@/tests/setup/agreement'
import { missingIn, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { untranslated } from '@/tests/setup/letter-rules'
import { certified, inFull, paidDebtorFile } from '@/tests/setup/paid-debtor'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { satisfactionMotion } from './satisfaction-motion'

beforeAll(openPrinter)
afterAll(closePrinter)

type Given = NonNullable<Parameters<typeof paidDebtorFile>[0]>
const demanded = [certified('satisfaction-demand', '2026-11-23', { receivedOn: '2026-11-25' })]
const withDemand = ({ records = {}, ...more }: Given = {}): Given => ({
  records: { filings: demanded, ...records },
  ...more,
})
const said = (given: Given) => saidIn(satisfactionMotion, paidDebtorFile(given))
const saidOn = (kind: PaymentAnswer['kind'], eventId: string): PaymentAnswer => ({
  ...{ id: `${kind}-${eventId}`, eventId, partyKey: 'creditor-1', kind, why: '', on: '2026-11-22' },
})

describe('the paper', () => {
  test('has the head of a court paper, what is asked, the payments, the demand and an oath', async () => {
    const file = paidDebtorFile(withDemand({ records: { paymentAnswers: [saidOn('confirmed', 'p1')] } }))
    const { pages } = await print(satisfactionMotion, satisfactionMotion.data(file, file.today), file.today)
    const text = pages.join(' ')
    for (const part of [
      'Superior Court, Small Claims Division',
      'Fresno, California',
      '25SC00001',
      'Enter that the judgment entered on November 21, 2025 has been satisfied, as of November 21, 2026',
      'this court entered a judgment for Kim Olsen and against Rosa Díaz, for $5,000.00.',
      'They come to $5,200.00.',
      'November 21, 2025 Check, no. 1043; receipt 1 Confirmed it on November 22, 2026 $3,000.00',
      'Money order, no. 2288104417; receipt 2 Nothing noted $2,200.00',
      'On November 23, 2026 I asked the creditor in writing, by certified mail, to file the Acknowledgment',
      'The creditor received it on November 25, 2026.',
      'the time the law gives to file it ended on December 9, 2026.',
      'Order what the law allows because the Acknowledgment of Satisfaction of Judgment was not filed in time',
      'Exhibit A: Proof of the payments',
      'Exhibit B: The written demand of November 23, 2026',
      'I declare under penalty of perjury under the law of California',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(/motion for entry of satisfaction of judgment, with declaration of payment/i)
    const kept = pages.find(page => page.includes('Keep this page: do not file it')) ?? ''
    expect(kept).toContain('What to attach')
    expect(kept).not.toContain('under penalty of perjury')
  })

  test.each([
    ['on the last day of the law nothing is late', '2026-12-09', false],
    ['the day after, it is', '2026-12-10', true],
  ] as const)('%s', (_name, on, isLate) => {
    const text = said(withDemand({ on }))
    expect(text.includes('ended on December 9, 2026')).toBe(isLate)
    expect(text.includes('Order what the law allows')).toBe(isLate)
  })

  test('says of a demand only what is known: no day it came in where nobody wrote one down', () => {
    const filings = [certified('satisfaction-demand', '2026-11-23')]
    const text = said(withDemand({ records: { filings } }))
    expect(text).toContain('On November 23, 2026 I asked the creditor')
    expect(text).not.toContain('The creditor received it')
  })

  test('has no word of what the creditor said where it said nothing', () => {
    const text = said(withDemand())
    expect(text).toContain('Total paid 2 payments $5,200.00')
    expect(text).not.toMatch(/What the creditor said|Nothing noted|confirmed/)
  })

  test('asks for no penalty where the law names none', () => {
    expect(said(withDemand({ state: 'TX' }))).not.toContain('Order what the law allows')
  })

  test('owns up to a payment that is disputed; the newest word counts, and only the creditor’s', () => {
    const disputed = [saidOn('confirmed', 'p2'), saidOn('disputed', 'p2')]
    const text = said(withDemand({ records: { paymentAnswers: disputed } }))
    expect(text).toContain('The creditor disputes the payment of $2,200.00 on November 21, 2026.')
    const other = [{ ...saidOn('confirmed', 'p2'), partyKey: 'debtor-2' }]
    expect(said(withDemand({ records: { paymentAnswers: other } }))).not.toContain('Confirmed it on')
  })

  test('after an agreement tells of it and attaches it, and does not say that all was paid', () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-01' }, inForceOn: '2026-10-02' })]
    const text = said(withDemand({ records: { ledger: [paymentRow(1, '2026-11-01', 60_000)], agreements } }))
    expect(text).toContain(
      'On October 2, 2026 the parties agreed in writing how the judgment would be settled, for $600.00.',
    )
    expect(text).toContain('All that the agreement asks for was paid by November 1, 2026.')
    expect(text).toContain('Exhibit B: The signed agreement of October 2, 2026')
    expect(text).not.toContain('nothing has been left to pay')
  })

  test('names the files of the log by letter, once each, without those struck out', () => {
    const file = (name: string) => ({ id: name, name, mediaType: 'image/png', size: 1, sha256: 'a' })
    const entry = (id: string, names: string[], struck: Contact['struck'] = null): Contact => ({
      ...{ id, on: '2026-11-21', at: null, timeZone: 'America/Los_Angeles', how: 'letter', startedBy: 'us' },
      ...{ withWhom: 'party', name: 'Kim', said: 'I paid.', struck, attachments: names.map(file) },
    })
    const contacts = [
      entry('1', ['check.png', 'receipt.pdf']),
      entry('2', ['check.png']),
      entry('3', ['gone.png'], { on: '2026-11-22', why: 'mistake' }),
    ]
    const text = said(withDemand({ records: { contacts } }))
    expect(text).toContain('Exhibit C: File “check.png” Exhibit D: File “receipt.pdf”')
    expect(text).not.toContain('gone.png')
    expect(text).toContain('Open each one, print it')
  })

  test('every state: both languages, and the same when read from the store', () => {
    for (const state of stateCodes) {
      const file = paidDebtorFile(withDemand({ state }))
      if (missingIn(satisfactionMotion, file).length > 0) continue
      const data = satisfactionMotion.data(file, file.today)
      const blocks = satisfactionMotion.blocks(data)
      expect(untranslated(blocks, data), state).toEqual([])
      expect(satisfactionMotion.blocksOf(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: blocks })
    }
  })
})

describe('it waits for', () => {
  test.each<[string, Given, string[]]>([
    ['nothing after a demand', withDemand(), []],
    ['the demand, where the law runs from it', {}, ['documents/satisfaction-demand']],
    [
      'a demand that was not struck out',
      { records: { filings: demanded.map(one => ({ ...one, struck: { on: '2026-11-26', why: 'x' } })) } },
      ['documents/satisfaction-demand'],
    ],
    ['no demand, where the law runs from the payment', { state: 'NY' }, []],
    ['the payments', { records: { ledger: [] } }, ['payments/new']],
    [
      'one in place of the last, which bounced',
      withDemand({ records: { ledger: [...inFull, reversalRow('p2', '2026-11-28')] } }),
      ['payments/p2'],
    ],
    [
      'nothing of it once it was filed: an oath that it was not would be false',
      withDemand({ records: { filings: [...demanded, certified('satisfaction-filed', '2026-12-01')] } }),
      ['documents/certified-copies-request'],
    ],
    ['the court', { answers: { court: { notSure: true } } }, ['judgment/court']],
  ])('%s', (_name, given, expected) => expect(missingIn(satisfactionMotion, paidDebtorFile(given))).toEqual(expected))
})

describe('beside it', () => {
  const cautions = (given: Given) =>
    (satisfactionMotion.caution?.(paidDebtorFile(given)) ?? []).map(one => one.text.en).join(' ')
  test.each<[string, Given, string]>([
    ['no demand', { state: 'NY' }, 'You have not noted that you asked the other side in writing.'],
    ['the time still runs', withDemand({ on: '2026-12-09' }), 'By our count the other side still has time to file.'],
  ])('%s', (_name, given, says) => expect(cautions(given)).toContain(says))
})

test('where the law says at once, nobody swears that its time ended on a day', () => {
  const text = said(withDemand({ state: 'MO' }))
  expect(text).not.toContain('the time the law gives to file it ended')
  expect(text).not.toContain('was not filed in time')
})

test('nobody swears to the end of a time that runs from an arrival we only estimate', () => {
  const filings = [certified('satisfaction-demand', '2026-11-01')]
  const file = paidDebtorFile({ records: { filings, ledger: [paymentRow(1, '2025-11-21', 500_000)] } })
  expect(saidIn(satisfactionMotion, file)).not.toMatch(/the time the law gives to file it ended|was not filed in time/)
  const cautions = (satisfactionMotion.caution?.(file) ?? []).map(one => one.text.en).join(' ')
  expect(cautions).toContain('You have not noted when your demand came in.')
})
