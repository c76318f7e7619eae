// The book as a table for a spreadsheet: comma-separated values (RFC 4180), in UTF-8 with the mark spreadsheets know it by.

import { type Cents, centsToField } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { LedgerLine } from './ledger-lines'
import { bucketWords, lineKindWords, lineWords, rowTitle, saidWords, sumOf } from './ledger-words'
import { methodWords, reversalWords, sourceWords } from './payment-words'

type Column = { label: Words; cell: (line: LedgerLine, locale: Locale) => string }

const column = (en: string, es: string, cell: Column['cell']): Column => ({ label: { en, es }, cell })

/** A number a spreadsheet can add up: "1234.56"; empty where there is none. */
function amount(cents: Cents | null | undefined): string {
  if (cents === null || cents === undefined) return ''
  return cents < 0 ? `-${centsToField(-cents)}` : centsToField(cents)
}

const columns: Column[] = [
  column('Date', 'Fecha', line => line.on),
  column('What', 'Qué', (line, locale) => text(say(lineKindWords[line.kind], locale))),
  column('Payment number', 'Número de pago', ({ row }) => (row?.kind === 'payment' ? String(row.number) : '')),
  column('Amount', 'Cantidad', line => amount(line.amountCents)),
  column('To interest', 'A intereses', ({ entry }) => amount(entry?.toInterestCents)),
  column('To costs', 'A costas', ({ entry }) => amount(entry?.toCostsCents)),
  column('To main amount', 'A la cantidad principal', ({ entry }) => amount(entry?.toPrincipalCents)),
  column('Paid beyond what was owed', 'Pagado de más', ({ kind, entry }) =>
    kind === 'payment' && entry ? amount(entry.isReversed ? 0 : entry.amountCents - sumOf(entry)) : '',
  ),
  column('Main amount after', 'Cantidad principal después', ({ entry }) => amount(entry?.principalCents)),
  column('Costs after', 'Costas después', ({ entry }) => amount(entry?.costsCents)),
  column('Interest after', 'Intereses después', ({ entry }) => amount(entry?.interestCents)),
  column('Owed after', 'Se debe después', ({ entry }) =>
    amount(entry && entry.principalCents + entry.costsCents + entry.interestCents),
  ),
  column('To the agreement', 'Al acuerdo', ({ installments }) =>
    amount(installments.length > 0 ? installments.reduce((sum, { cents }) => sum + cents, 0) : null),
  ),
  column('How it came', 'Cómo llegó', ({ row }, locale) =>
    row?.kind === 'payment' ? text(say(methodWords[row.method], locale)) : '',
  ),
  column('Where from', 'De dónde', ({ row }, locale) =>
    row?.kind === 'payment' ? text(say(sourceWords[row.source], locale)) : '',
  ),
  column('Who from', 'De quién', ({ row }) => (row?.kind === 'payment' ? text(row.from) : '')),
  column('Reference', 'Referencia', ({ row }) => (row?.kind === 'payment' ? text(row.reference) : '')),
  column('Bank', 'Banco', ({ row }) => (row?.kind === 'payment' ? text(row.bank) : '')),
  column('Last digits', 'Últimas cifras', ({ row }) => (row?.kind === 'payment' ? text(row.lastDigits) : '')),
  column('Forgiven from', 'Perdonado de', ({ row }, locale) =>
    row?.kind === 'waiver' ? text(say(bucketWords[row.bucket], locale)) : '',
  ),
  column('Taken back on', 'Anulado el', ({ takenBackBy }) => takenBackBy?.on ?? ''),
  column('Why taken back', 'Por qué se anuló', ({ row, takenBackBy }, locale) => {
    const back = row?.kind === 'reversal' ? row : takenBackBy
    return back ? text(say(reversalWords[back.why], locale)) : ''
  }),
  column('Takes back', 'Anula', ({ takesBack }, locale) =>
    takesBack ? text(`${say(rowTitle(takesBack), locale)}, ${takesBack.on}`) : '',
  ),
  column('The other side says', 'La otra parte dice', (line, locale) => {
    const said = saidWords(line)
    return said ? text(say(said, locale)) : ''
  }),
  column('Note', 'Nota', (line, locale) =>
    text(
      line.row
        ? line.row.note
        : lineWords(line)
            .details.map(words => say(words, locale))
            .join(' '),
    ),
  ),
]

/** The lines as one file, with a row of headings. Days are YYYY-MM-DD and amounts plain numbers, in either language. */
export function ledgerCsv(lines: readonly LedgerLine[], locale: Locale): string {
  const head = columns.map(({ label }) => quoted(say(label, locale)))
  const rows = lines.map(line => columns.map(({ cell }) => quoted(cell(line, locale))))
  return `\uFEFF${[head, ...rows].map(cells => `${cells.join(',')}\r\n`).join('')}`
}

/**
 * Text a spreadsheet must not run as a formula: one that begins like it gets an apostrophe in front (OWASP, "CSV
 * Injection"). Spaces before the sign are skipped by some programs, and wide forms of it are read as the sign.
 */
function text(value: string): string {
  return /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212]/.test(value) ? `'${value}` : value
}

/** A cell in quotes where it has to be. */
function quoted(cell: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
