import { describe, expect, test } from 'vitest'
import { anAgreement } from '@/tests/setup/agreement'
import { fileWithBook, paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { ledgerCsv } from './ledger-csv'
import { ledgerLinesOf } from './ledger-lines'
import { noFilter } from './ledger-query'

/** A reader of RFC 4180 that knows nothing of how the file was written. */
function read(csv: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let i = 0; i < csv.length; i++) {
    const row = rows.at(-1) ?? []
    const add = (text: string) => row.push((row.pop() ?? '') + text)
    if (isQuoted && csv.startsWith('""', i)) add(csv[i++] ?? '')
    else if (csv[i] === '"') isQuoted = !isQuoted
    else if (!isQuoted && csv[i] === ',') row.push('')
    else if (!isQuoted && csv.startsWith('\r\n', i)) {
      i++
      rows.push([''])
    } else add(csv[i] ?? '')
  }
  return rows.slice(0, -1)
}

function cellsOf(from: string, note = ''): Record<string, string> {
  const file = fileWithBook([paymentRow(1, '2026-01-10', 20_000, { from, note })])
  const [head = [], , row = []] = read(ledgerCsv(ledgerLinesOf(file, noFilter), 'en').slice(1))
  return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))
}

describe('the book as a file for a spreadsheet', () => {
  test('begins with the mark of UTF-8, and ends every row with CRLF', () => {
    const csv = ledgerCsv(ledgerLinesOf(fileWithBook([]), noFilter), 'en')
    expect(csv.startsWith('\uFEFFDate,What,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('has plain numbers and ISO days, in either language', () => {
    const row = cellsOf('Kim Olsen')
    expect(row).toMatchObject({
      Date: '2026-01-10',
      Amount: '200.00',
      'To interest': '68.49',
      'To main amount': '131.51',
      'Owed after': '4868.49',
      'Who from': 'Kim Olsen',
      'How it came': 'Check',
    })
    const spanish = ledgerCsv(ledgerLinesOf(fileWithBook([paymentRow(1, '2026-01-10', 123_456)]), noFilter), 'es')
    expect(read(spanish.slice(1))[0]?.slice(0, 4)).toEqual(['Fecha', 'Qué', 'Número de pago', 'Cantidad'])
    expect(read(spanish.slice(1))[2]?.slice(0, 4)).toEqual(['2026-01-10', 'Pago', '1', '1234.56'])
  })

  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a link', '=HYPERLINK("http://example.org","x")', `'=HYPERLINK("http://example.org","x")`],
    ['a program', "@SUM(1+1)*cmd|' /C calc'!A0", "'@SUM(1+1)*cmd|' /C calc'!A0"],
    ['a plus', '+1 555 0100', "'+1 555 0100"],
    ['a minus', '-2+3', "'-2+3"],
    ['a tab before it', '\t=1', "'\t=1"],
    ['a new line before it', '\n=1', "'\n=1"],
    ['a space before it', ' =1', "' =1"],
    ['a sign of full width', '＝1', "'＝1"],
    ['a comma', 'Olsen, Kim', 'Olsen, Kim'],
    ['a quotation mark', 'Kim "K" Olsen', 'Kim "K" Olsen'],
    ['a quotation mark and a formula', '"=1', '"=1'],
    ['two lines', 'Kim\r\nOlsen', 'Kim\r\nOlsen'],
    ['other letters', 'Łukasz Nguyễn Иван 🙂', 'Łukasz Nguyễn Иван 🙂'],
    ['a sign in the middle', 'Olsen-Díaz', 'Olsen-Díaz'],
  ])('a name with %s is read back as text', (_, name, cell) => {
    expect(cellsOf(name)['Who from']).toBe(cell)
    expect(cellsOf('Kim Olsen', name).Note).toBe(cell)
  })

  test('every row has as many cells as the first', () => {
    const book = [paymentRow(1, '2026-01-10', 20_000, { note: 'a,"b"\r\nc' }), reversalRow('p1', '2026-01-20')]
    const file = fileWithBook(book, { agreements: [anAgreement()] })
    for (const locale of ['en', 'es'] as const) {
      const rows = read(ledgerCsv(ledgerLinesOf(file, noFilter), locale).slice(1))
      expect(new Set(rows.map(row => row.length)).size).toBe(1)
      expect(rows).toHaveLength(4)
    }
  })

  test('says what took a line back, and what a reversal takes back', () => {
    const file = fileWithBook([paymentRow(1, '2026-01-10', 20_000), reversalRow('p1', '2026-01-20')])
    const [head = [], , paid = [], back = []] = read(ledgerCsv(ledgerLinesOf(file, noFilter), 'en').slice(1))
    const of = (row: string[], name: string) => row[head.indexOf(name)]
    expect(of(paid, 'Taken back on')).toBe('2026-01-20')
    expect(of(paid, 'To interest')).toBe('0.00')
    expect(of(back, 'Takes back')).toBe('Payment 1, 2026-01-10')
    expect(of(back, 'Why taken back')).toBe('It bounced')
  })
})
