// What the debtor asks, and what they say they have counted.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owedOn } from '@/lib/case/balance'
import type { CaseFile } from '@/lib/case/case-file'
import type { Records } from '@/lib/case/records'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { anAgreement } from '@/tests/setup/agreement'
import { asDebtor, letterFile, missingIn, printedText, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import { payoffRequest } from './payoff-request'

beforeAll(openPrinter)
afterAll(closePrinter)

const fileOf = (records: Partial<Records> = {}, throughOn: IsoDate = '2026-12-21', more = {}) =>
  letterFile(records, { ...asDebtor, 'payoff-through': { payoffThroughOn: throughOn }, ...more })
const waitsFor = (file: CaseFile) => missingIn(payoffRequest, file)

describe('the request', () => {
  test('asks for the sum, the per diem, where to pay and a receipt, and names the payments', async () => {
    const ledger = [
      paymentRow(1, '2026-10-01', 20_000),
      paymentRow(2, '2026-11-01', 25_000),
      reversalRow('p2', '2026-11-10'),
    ]
    const file = fileOf({ ledger })
    const text = await printedText(payoffRequest, file)
    expect(text).toContain('the whole sum, good through Monday, December 21, 2026')
    expect(text).toContain('(the “per diem”)')
    expect(text).toContain('to whom, how and where to pay')
    expect(text).toContain('please give me a signed receipt')
    expect(text).toContain('October 1, 2026 $200.00')
    expect(text).not.toContain('November 1, 2026')
    expect(text).toContain('In all, 1 payment $200.00')
    expect(text).toContain(`it comes to ${formatCents(owedOn(file.facts, '2026-12-21') ?? 0)} on December 21, 2026`)
  })

  test('without a payment says so', () => {
    expect(saidIn(payoffRequest, fileOf())).toContain('nothing has been paid yet')
  })

  test('sums up all but the last twelve', () => {
    const ledger = Array.from({ length: 15 }, (_, i) => paymentRow(i + 1, addDays('2026-01-01', i), 1_000))
    const text = saidIn(payoffRequest, fileOf({ ledger }))
    expect(text).toContain('3 earlier payments, through January 3, 2026 $30.00 January 4, 2026 $10.00')
    expect(text).toContain('In all, 15 payments $150.00')
  })

  test('under an agreement goes by its figure', () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-21' } })]
    expect(saidIn(payoffRequest, fileOf({ agreements }))).toContain(
      'under our agreement of November 22, 2026, it comes to $600.00',
    )
  })

  test('has no word of pressure and is in both languages', () => {
    const data = payoffRequest.data(fileOf({ ledger: [paymentRow(1, '2026-10-01', 20_000)] }), '2026-11-21')
    const blocks = payoffRequest.blocks(data)
    expect(threatsIn(blocks)).toEqual([])
    expect(untranslated(blocks, data)).toEqual([])
  })
})

describe('it waits for', () => {
  test('nothing once the day is chosen', () => expect(waitsFor(fileOf())).toEqual([]))
  test('a day that has not gone by', () =>
    expect(waitsFor(fileOf({}, '2026-11-20'))).toEqual(['payoff-request/payoff-through']))
  test('something still owed', () =>
    expect(waitsFor(fileOf({ ledger: [paymentRow(1, '2026-11-01', 600_000)] }))).toEqual(['judgment/payments-made']))
})
