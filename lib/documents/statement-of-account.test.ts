// The statement adds up, whatever happened; what was taken back is marked, and a long book is summed up.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import type { LedgerRow } from '@/lib/case/ledger-row'
import type { Records } from '@/lib/case/records'
import { addDays } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { anAgreement } from '@/tests/setup/agreement'
import { asDebtor, letterFile, missingIn, printedText, ratePrinted, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import type { Block } from './blocks'
import { checkPrintable } from './pdf/printable'
import { statementOfAccount } from './statement-of-account'

beforeAll(openPrinter)
afterAll(closePrinter)

const fileOf = (ledger: LedgerRow[], records: Partial<Records> = {}, answers = {}) =>
  letterFile({ ...records, ledger }, { ...ratePrinted, ...answers })
const cost = {
  id: 'c1',
  seq: 9,
  kind: 'cost' as const,
  on: '2026-05-01' as const,
  amountCents: 7_500,
  note: 'Private.',
}
const waiver: LedgerRow = {
  id: 'w1',
  seq: 8,
  kind: 'waiver',
  on: '2026-06-01',
  amountCents: 1_000,
  bucket: 'interest',
  note: '',
}

const centsOf = (text = '') => Math.round(Number(text.replace(/[$,]/g, '')) * 100)

/** The table of the statement, its figures in cents: the amount and the balance of each row. */
function tableIn(blocks: Block[]) {
  const table = blocks.find(block => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('The statement has no table.')
  const rows = table.rows.map(row => ({
    what: row[1]?.en ?? '',
    cents: centsOf(row[2]?.en),
    balance: centsOf(row.at(-1)?.en),
  }))
  return { rows, columns: table.columns.map(column => column.label.en), total: centsOf(table.total?.at(-1)?.en) }
}

const blocksFor = (file: ReturnType<typeof fileOf>) =>
  statementOfAccount.blocks(statementOfAccount.data(file, file.today))

/** Every amount leads from the balance above to the balance beside it, and the last is what is owed. */
function expectSum(file: ReturnType<typeof fileOf>) {
  const { rows, total } = tableIn(blocksFor(file))
  let balance = 0
  for (const row of rows) {
    balance += row.cents
    expect(row.balance).toBe(balance)
  }
  expect(balance).toBe(owedIn(file))
  expect(total).toBe(owedIn(file))
}

describe('the statement', () => {
  test('shows each line, where it went and the balance after it', async () => {
    const ledger = [paymentRow(1, '2026-01-30', 20_000, { reference: '1043', method: 'check' }), cost, waiver]
    const text = await printedText(statementOfAccount, fileOf(ledger))
    expect(text).toContain('Nov 21, 2025 Judgment $5,000.00 $0.00 $0.00 $5,000.00')
    // 70 days at $1.3699.
    expect(text).toContain('Jan 30, 2026 Interest added $95.89 $0.00 $0.00 $5,095.89')
    expect(text).toContain('-$200.00 $95.89 $104.11 $4,895.89')
    expect(text).toContain('Amount forgiven')
    expect(text).toContain('Court costs $75.00')
    expect(text).toContain('Interest, now 10% a year, adds')
    expect(text).not.toContain('Private')
    expectSum(fileOf(ledger))
  })

  test('marks what was taken back, and by what', () => {
    const ledger = [paymentRow(1, '2026-01-30', 20_000), reversalRow('p1', '2026-02-05')]
    const text = saidIn(statementOfAccount, fileOf(ledger))
    expect(text).toContain('Payment 1, check: $200.00, taken back on Feb 5, 2026 (it bounced), not counted $0.00')
    expect(text).toContain('Taken back, payment 1 of Jan 30, 2026 $0.00')
    expectSum(fileOf(ledger))
  })

  test('an overpayment is told, and what it is used on later', () => {
    const ledger = [paymentRow(1, '2026-01-30', 600_000), { ...cost, on: '2026-02-01' as const }]
    const text = saidIn(statementOfAccount, fileOf(ledger))
    expect(text).toContain('and $904.11 more than was owed')
    expect(text).toContain('Court costs, $75.00, of which $75.00 was paid before')
    expect(text).toContain('Paid beyond what was owed $829.11')
    expectSum(fileOf(ledger))
  })

  test('keeps the agreement’s balance apart', () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-21' } })]
    const text = saidIn(statementOfAccount, fileOf([paymentRow(1, '2026-11-01', 20_000)], { agreements }))
    expect(text).toContain(
      'By our agreement of November 22, 2026 Agreed amount $600.00 Paid under it $200.00 Left to pay $400.00',
    )
    expect(text).toContain('Next payment $200.00, due January 1, 2027')
    expect(text).toContain('While the agreement is kept, its figures are the ones to pay.')
    expect(saidIn(statementOfAccount, fileOf([]))).not.toContain('agreement')
  })

  test('is anybody’s: the one who owes sends it too', () => {
    expect(missingIn(statementOfAccount, fileOf([], {}, asDebtor))).toEqual([])
    expect(saidIn(statementOfAccount, fileOf([], {}, asDebtor))).toContain('If your records are different')
  })
})

describe('a long book', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      paymentRow(i + 1, addDays('2025-12-01', i % 300), 500 + i, { id: `p${String(i).padStart(6, '0')}` }),
    )

  test.each([
    ['59 payments and the judgment stand one by one', 59, 0],
    ['60 leave one line to the sum', 60, 1],
    ['200 leave the rest', 200, 141],
  ])('%s', (_, count, left) => {
    const file = fileOf(many(count))
    const data = statementOfAccount.data(file, file.today) as { lines: unknown[]; earlier: { count: number } | null }
    expect(data.lines).toHaveLength(60)
    expect(data.earlier?.count ?? 0).toBe(left)
    expectSum(file)
  })

  test('prints, and says that earlier lines are summed up', async () => {
    const text = await printedText(statementOfAccount, fileOf(many(300)))
    expect(text).toContain('Opening balance: 241 earlier lines, summed up')
    expect(text).toContain('The first row sums up the lines before it.')
  })

  test('to twenty people is no more than the printer takes', () => {
    const otherSide = Array.from({ length: 20 }, (_, i) => ({
      name: `Debtor ${i + 1}`,
      kind: 'person',
      hasAddress: 'no',
    }))
    const file = fileOf(many(300), {}, { 'other-side': { entries: otherSide, done: true } })
    const blocks = blocksFor(file)
    expect(blocks.filter(block => block.kind === 'letterhead')).toHaveLength(20)
    const { title } = statementOfAccount
    for (const locale of ['en', 'es'] as const)
      expect(checkPrintable({ title, blocks, locale, issuedOn: file.today }).ok).toBe(true)
  })
})

test('adds up to what is owed, whatever happened', () => {
  const day = fc.integer({ min: 1, max: 360 }).map(days => addDays('2025-11-21', days))
  const payment = fc.record({ on: day, cents: fc.integer({ min: 1, max: 300_000 }), back: fc.boolean() })
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 12 }), fc.boolean(), day, (payments, hasCost, costOn) => {
      const rows = payments.flatMap(({ on, cents, back }, i) => [
        paymentRow(i + 1, on, cents),
        ...(back ? [reversalRow(`p${i + 1}`, addDays(on, 3))] : []),
      ])
      expectSum(fileOf([...rows, ...(hasCost ? [{ ...cost, on: costOn }] : []), waiver]))
    }),
    { numRuns: 60 },
  )
})

test('has no word of pressure and is in both languages', () => {
  const files = [
    openCaseFile({ ...ana.answers, ...ana.since }, ana.today, ana.records),
    fileOf([paymentRow(1, '2026-01-30', 20_000), reversalRow('p1', '2026-02-05'), cost, waiver]),
  ]
  for (const file of files) {
    const data = statementOfAccount.data(file, file.today)
    expect(threatsIn(statementOfAccount.blocks(data))).toEqual([])
    expect(untranslated(statementOfAccount.blocks(data), data)).toEqual([])
    expect(formatCents(owedIn(file) ?? 0)).toMatch(/^\$/)
  }
})
