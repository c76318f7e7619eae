// What a receipt says, whoever prints it, and when there is none to print.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owedOn } from '@/lib/case/balance'
import type { CaseFile } from '@/lib/case/case-file'
import type { Records } from '@/lib/case/records'
import { formatCents } from '@/lib/shared/money'
import { anAgreement } from '@/tests/setup/agreement'
import { asDebtor, letterFile, missingIn, printedText, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { mailedBlocks } from './define'
import { emailsOf } from './email-text'
import { receipt } from './receipt'

beforeAll(openPrinter)
afterAll(closePrinter)

const check = paymentRow(3, '2026-11-20', 123_456, {
  ...{ reference: '1043', bank: 'Valley Bank', lastDigits: '8812', note: 'My secret note.' },
})
const fileOf = (records: Partial<Records> = {}, answers = {}) => letterFile({ ledger: [check], ...records }, answers)

describe('the receipt', () => {
  test('names the payment, in figures and in words, and how it was applied', async () => {
    const file = fileOf()
    const { pages } = await print(receipt, receipt.data(file, file.today, 'p3'), file.today)
    expect(pages).toHaveLength(2)
    const [payer, payee] = pages
    expect(payer).toContain('Receipt No. 3')
    expect(payer).toContain('Sheet for who paid')
    expect(payer).toContain('Date of the payment Friday, November 20, 2026')
    expect(payer).toContain('Amount $1,234.56')
    expect(payer).toContain('In words One thousand two hundred thirty-four and 56/100 dollars')
    expect(payer).toContain('How Check, no. 1043')
    expect(payer).toContain('From Kim Olsen')
    expect(payer).toContain('For the judgment Rosa Díaz v. Kim Olsen')
    expect(payer).toContain('Case number 25SC00001')
    // $498.63 of interest came up by that day.
    expect(payer).toContain('To interest $498.63 To court costs $0.00 To the main amount $735.93')
    expect(payer).toContain(
      `Left of the judgment on November 20, 2026 ${formatCents(owedOn(file.facts, '2026-11-20') ?? 0)}`,
    )
    expect(payer).toContain('A check counts once the bank has paid it.')
    expect(payer).toContain('I received this payment. Rosa Díaz Received by')
    expect(payee).toContain('Sheet for who received the money')
  })

  test('tells nothing the owner wrote down for themselves', () => {
    const text = saidIn(receipt, fileOf(), 'p3')
    for (const own of ['secret', 'Valley Bank', '8812']) expect(text).not.toContain(own)
  })

  test('printed by who owes, it is still signed by who is owed', () => {
    const said = receipt.blocks(receipt.data(fileOf({}, asDebtor), '2026-11-21', 'p3'))
    const signed = said.filter(block => block.kind === 'signature')
    expect(signed).toHaveLength(2)
    // The owner of the case is Rosa, who is the one that owes here.
    expect(signed[0]?.signers.map(signer => signer.name.en)).toEqual(['Kim Olsen'])
    expect(receipt.caution?.(fileOf({}, asDebtor))[0]?.text.en).toContain('only against the signature')
  })

  test('with nobody named it is from who owes', () => {
    const file = fileOf({ ledger: [{ ...check, from: '' }] })
    expect(saidIn(receipt, file, 'p3')).toContain('From Kim Olsen')
  })

  test('money that was taken says where from', () => {
    const file = fileOf({ ledger: [{ ...check, source: 'wages', from: 'Harvest Foods' }] })
    expect(saidIn(receipt, file, 'p3')).toContain('How Taken from pay, Check, no. 1043 From Harvest Foods')
  })

  test('no balance is signed for that leaves out what nobody knows', () => {
    const unsure = fileOf({}, { 'added-amounts': { notSure: true } })
    expect(saidIn(receipt, unsure, 'p3')).toContain('To the main amount')
    expect(saidIn(receipt, unsure, 'p3')).not.toContain('Left of the judgment')
  })

  test('more than was owed is said', () => {
    const file = fileOf({ ledger: [{ ...check, amountCents: 600_000 }] })
    expect(saidIn(receipt, file, 'p3')).toContain(
      'More than was owed $501.37 Left of the judgment on November 20, 2026 $0.00',
    )
  })

  test('under an agreement it says what that leaves, after this payment and no later one', async () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-21' } })]
    const ledger = [
      paymentRow(1, '2026-10-01', 5_000),
      paymentRow(2, '2026-11-01', 20_000),
      paymentRow(3, '2026-11-15', 10_000),
    ]
    const file = fileOf({ ledger, agreements })
    expect(await printedText(receipt, file, 'p2')).toContain('Left under the agreement of November 22, 2026 $400.00')
    expect(saidIn(receipt, file, 'p3')).toContain('$300.00')
    expect(saidIn(receipt, file, 'p1')).not.toContain('agreement')
  })

  test('goes as an email too: the sheet of who paid, once', () => {
    const emails = emailsOf(mailedBlocks(receipt, receipt.blocks(receipt.sample)) ?? [], 'en')
    expect(emails.map(({ subject }) => subject)).toEqual([`Receipt No. ${receipt.sample.number}`])
    expect(emails[0]?.body).toContain('Sheet for who paid')
    expect(emails[0]?.body).not.toContain('Sheet for who received the money')
  })

  test('has no word of pressure and is in both languages', () => {
    const data = receipt.data(fileOf(), '2026-11-21', 'p3')
    const blocks = receipt.blocks(data)
    expect(threatsIn(blocks)).toEqual([])
    const words = untranslated(blocks, data).map(one => one.en)
    expect(words).toEqual([])
  })
})

describe('there is none', () => {
  const waitsFor = (file: CaseFile, id?: string) => missingIn(receipt, file, id)

  test.each([
    ['for a payment in the book', 'p3', []],
    ['for none', undefined, ['payments/new']],
    ['for a line of another kind', 'cost', ['payments/new']],
    ['for a payment of another case', 'p9', ['payments/new']],
  ] as [string, string | undefined, string[]][])('%s: %j', (_, id, missing) => {
    const cost = { id: 'cost', seq: 4, kind: 'cost' as const, on: '2026-11-01' as const, amountCents: 1_000, note: '' }
    expect(waitsFor(fileOf({ ledger: [check, cost] }), id)).toEqual(missing)
  })

  test('for one that was taken back, and says so', () => {
    const file = fileOf({ ledger: [check, reversalRow('p3', '2026-11-21')] })
    expect(waitsFor(file, 'p3')).toEqual(['payments/p3'])
    expect(receipt.missing(file, 'p3')[0]?.what.en).toContain('was taken back')
  })

  test('but it does not wait for an address', () => {
    expect(waitsFor(fileOf({}, { 'your-address': { notSure: true } }), 'p3')).toEqual([])
  })
})
