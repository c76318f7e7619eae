// The sum that goes back, and its working to the cent.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseFile } from '@/lib/case/case-file'
import type { LedgerRow } from '@/lib/case/ledger-row'
import type { Records } from '@/lib/case/records'
import { anAgreement } from '@/tests/setup/agreement'
import { asDebtor, letterFile, missingIn, printedText, ratePrinted, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import { overpaymentLetter } from './overpayment-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

const fileOf = (ledger: LedgerRow[], records: Partial<Records> = {}, more = {}) =>
  letterFile({ ...records, ledger }, { ...ratePrinted, 'reply-by': { replyByOn: '2026-12-05' }, ...more })
const waitsFor = (file: CaseFile) => missingIn(overpaymentLetter, file)

/** All of it a year after entry, $5,500, and $150 more. */
const taken = [paymentRow(1, '2026-11-21', 565_000, { source: 'wages', method: 'check', from: 'Harvest Foods' })]

describe('the letter', () => {
  test('of who is owed gives it back, with the working and a day to answer', async () => {
    const text = await printedText(overpaymentLetter, fileOf(taken))
    expect(text).toContain('$150.00 is too much, and I am giving it back.')
    expect(text).toContain(
      'Received in all $5,650.00 Less the judgment -$5,000.00 Less interest since the judgment -$500.00 Too much $150.00',
    )
    expect(text).toContain('asking whoever still takes money for this judgment to stop')
    expect(text).toContain('Please tell me by Saturday, December 5, 2026 where to send it')
  })

  test('of who owes asks for it', () => {
    const text = saidIn(overpaymentLetter, fileOf(taken, {}, asDebtor))
    expect(text).toContain('$150.00 is too much, and I ask you to give it back.')
    expect(text).toContain('Please send it by Saturday, December 5, 2026 to my address above.')
    expect(text).toContain('stop at once')
  })

  test('promises it once where two owed', () => {
    const one = overpaymentLetter.sample.letter.recipients.slice(0, 1)
    const letter = { ...overpaymentLetter.sample.letter, recipients: [...one, ...one] }
    const saidTo = (data: typeof overpaymentLetter.sample) => JSON.stringify(overpaymentLetter.blocks(data))
    expect(saidTo({ ...overpaymentLetter.sample, letter })).toContain('given back once, to whoever paid it')
    expect(saidTo(overpaymentLetter.sample)).toContain('is too much')
    expect(saidTo({ ...overpaymentLetter.sample, letter: { ...letter, recipients: one } })).not.toContain(
      'given back once',
    )
  })

  test('says how it came in where it came in more than one way', () => {
    const text = saidIn(overpaymentLetter, fileOf([...taken, paymentRow(2, '2026-11-20', 10_000)]))
    expect(text).toContain('How it came in')
    expect(text).toContain('Taken from pay $5,650.00 Paid $100.00 Received in all $5,750.00')
  })

  test('counts costs allowed later, and what was forgiven', () => {
    const cost: LedgerRow = { id: 'c', seq: 5, kind: 'cost', on: '2026-11-21', amountCents: 5_000, note: '' }
    expect(saidIn(overpaymentLetter, fileOf([...taken, cost]))).toContain(
      'Less costs added later -$50.00 Too much $100.00',
    )
    const waiver: LedgerRow = {
      id: 'w',
      seq: 5,
      kind: 'waiver',
      on: '2026-11-21',
      amountCents: 5_000,
      bucket: 'principal',
      note: '',
    }
    expect(saidIn(overpaymentLetter, fileOf([...taken, waiver]))).toContain('What was forgiven $50.00')
  })

  test('beyond an agreement, by its own amount', () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-21' } })]
    const text = saidIn(overpaymentLetter, fileOf([paymentRow(1, '2026-11-01', 75_000)], { agreements }))
    expect(text).toContain('Received under it $750.00 Less the agreed amount -$600.00 Too much $150.00')
  })

  test('beyond what a broken agreement made due, by its own lines', () => {
    const agreements = [
      anAgreement({
        terms: {
          writtenOn: '2026-10-21',
          onDefault: 'rest-of-plan',
          cureDays: 0,
          schedule: [{ on: '2026-11-01', cents: 60_000 }],
        },
      }),
    ]
    // $600 and 15 days from November 7 at 10% a year, $2.47.
    const text = saidIn(overpaymentLetter, fileOf([paymentRow(1, '2026-11-21', 70_247)], { agreements }))
    expect(text).toContain('$100.00 is too much')
    expect(text).toContain('Paid beyond that, to be returned $100.00')
    expect(text).toContain('Left to pay $0.00')
    expect(text).not.toContain('Less its interest')
  })

  test('beyond an agreement with interest, less that', () => {
    const terms = { writtenOn: '2026-10-21' as const, interest: 'runs' as const }
    // Ten days on $600, $1.64.
    const text = saidIn(
      overpaymentLetter,
      fileOf([paymentRow(1, '2026-10-31', 70_164)], { agreements: [anAgreement({ terms })] }),
    )
    expect(text).toContain('Less the agreed amount -$600.00 Less its interest -$1.64 Too much $100.00')
  })

  test('has no word of pressure and is in both languages', () => {
    for (const side of [{}, asDebtor]) {
      const data = overpaymentLetter.data(
        fileOf([...taken, paymentRow(2, '2026-11-20', 10_000)], {}, side),
        '2026-11-21',
      )
      const blocks = overpaymentLetter.blocks(data)
      expect(threatsIn(blocks)).toEqual([])
      expect(untranslated(blocks, data)).toEqual([])
    }
  })
})

describe('it waits for', () => {
  test.each([
    ['nothing where too much came', taken, []],
    ['a cent too much', [paymentRow(1, '2026-11-21', 550_001)], []],
    ['too much, where it came out even', [paymentRow(1, '2026-11-21', 550_000)], ['payments/new']],
    ['too much, where it was taken back', [...taken, reversalRow('p1', '2026-11-21')], ['payments/new']],
  ] as [string, LedgerRow[], string[]][])('%s', (_, ledger, missing) => {
    expect(waitsFor(fileOf(ledger))).toEqual(missing)
  })

  test('a day to answer by', () => {
    expect(waitsFor(fileOf(taken, {}, { 'reply-by': { replyByOn: '2026-11-21' } }))).toEqual([
      'overpayment-letter/reply-by',
    ])
  })
})
