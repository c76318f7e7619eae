// The book of a case as it is read: every line with what the law's ledger made of it, what took it back, what it paid of
// the agreement, and what the other side says of it. Lines are made only for the page that is shown.

import type { LedgerEntry } from '@/lib/law/ledger'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { agreementStandingOf } from './agreement-standing'
import { type CaseFile, oncePerFile } from './case-file'
import type { LedgerFilter, LineKind } from './ledger-query'
import type { LedgerRow, LivePayment, PaymentAnswer, ReversalRow } from './ledger-row'

/** What went to one payment of the agreement's schedule; `number`: 1 is the first. */
export type InstallmentPart = { number: number; on: IsoDate; cents: Cents }

/**
 * `row`: as it was written down; null for the judgment and for a payment given with its answers. `entry`: how it counts, and
 * the balance after it; `before`: the line it follows; both null while the balance cannot be worked out. `amountCents` is
 * null of a renewal that moved nothing. `takesBack`: of a reversal, the line it is about.
 */
export type LedgerLine = {
  id: string
  on: IsoDate
  kind: LineKind
  amountCents: Cents | null
  row: LedgerRow | null
  entry: LedgerEntry | null
  before: LedgerEntry | null
  takenBackBy: ReversalRow | null
  takesBack: LedgerRow | null
  installments: readonly InstallmentPart[]
  said: PaymentAnswer | null
}

/** `found`: lines that fit the filter; `all`: lines there are. `years`: of all lines, the newest first. */
export type LedgerPage = {
  lines: LedgerLine[]
  found: number
  all: number
  page: number
  pages: number
  years: number[]
}

export const linesAPage = 25

/** What there is to a line before anybody looks at it. */
type Bare = Pick<LedgerEntry, 'id' | 'on' | 'kind' | 'amountCents'>

type Book = {
  /** In the order of time. */
  lines: readonly Bare[]
  entries: readonly LedgerEntry[] | null
  rows: ReadonlyMap<string, LedgerRow>
  reversals: ReadonlyMap<string, ReversalRow>
  said: ReadonlyMap<string, PaymentAnswer>
}

const bookOf = oncePerFile(({ records, facts, balance }): Book => {
  const rows = new Map(records.ledger.map(row => [row.id, row]))
  const reversals = new Map<string, ReversalRow>()
  for (const row of records.ledger) if (row.kind === 'reversal') reversals.set(row.of, row)
  const entries = balance.kind === 'balance' ? balance.ledger.entries : null
  return {
    ...{ lines: entries ?? bareLines(facts.payments, records.ledger, rows), entries, rows, reversals },
    said: new Map(records.paymentAnswers.map(answer => [answer.eventId, answer])),
  }
})

/** The lines of a case whose judgment is not known well enough to reckon: no balance, but nothing is hidden. */
function bareLines(
  payments: readonly LivePayment[],
  ledger: readonly LedgerRow[],
  rows: ReadonlyMap<string, LedgerRow>,
): Bare[] {
  const given = payments.filter(payment => payment.row === undefined)
  const sizeOf = (row: LedgerRow | undefined): Cents =>
    row === undefined || row.kind === 'renewal'
      ? 0
      : row.kind === 'reversal'
        ? sizeOf(rows.get(row.of))
        : row.amountCents
  const lines: Bare[] = [
    ...given.map(({ paidOn, amountCents }, i) => ({
      ...{ id: givenId(i), on: paidOn },
      ...{ kind: 'payment' as const, amountCents },
    })),
    ...ledger.map(row => ({ id: row.id, on: row.on, kind: row.kind, amountCents: sizeOf(row) })),
  ]
  return lines.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** As lib/case/balance.ts names a payment that was given with the judgment's answers. */
function givenId(index: number): string {
  return `payment-${String(index + 1).padStart(4, '0')}`
}

/** What each payment went to under the agreement in force, by the id of its line. */
const installmentsOf = oncePerFile((file): ReadonlyMap<string, InstallmentPart[]> => {
  const given = file.facts.payments.filter(payment => payment.row === undefined)
  const parts = new Map<string, InstallmentPart[]>()
  for (const [index, { on, from }] of (agreementStandingOf(file)?.installments ?? []).entries())
    for (const { payment, cents } of from) {
      const id = payment.row?.id ?? givenId(given.indexOf(payment))
      const part = { number: index + 1, on, cents }
      parts.set(id, [...(parts.get(id) ?? []), part])
    }
  return parts
})

/** A page of the lines that fit, the newest first; past the last page is the last page. */
export function ledgerPageOf(file: CaseFile, filter: LedgerFilter, page: number): LedgerPage {
  const { lines } = bookOf(file)
  const found = placesOf(file, filter)
  const pages = Math.max(1, Math.ceil(found.length / linesAPage))
  const shown = Math.min(page, pages)
  return {
    lines: found.slice((shown - 1) * linesAPage, shown * linesAPage).map(place => lineAt(file, place)),
    found: found.length,
    all: lines.length,
    page: shown,
    pages,
    years: yearsOf(file),
  }
}

/** Every line that fits, the oldest first: to be taken away, not to be shown at once. */
export function ledgerLinesOf(file: CaseFile, filter: LedgerFilter): LedgerLine[] {
  return placesOf(file, filter)
    .reverse()
    .map(place => lineAt(file, place))
}

/** One line by its id; null: there is none. */
export function ledgerLineOf(file: CaseFile, id: string): LedgerLine | null {
  const place = bookOf(file).lines.findIndex(line => line.id === id)
  return place < 0 ? null : lineAt(file, place)
}

/** The places of the lines that fit, the newest first. */
function placesOf(file: CaseFile, filter: LedgerFilter): number[] {
  const { lines } = bookOf(file)
  const { kind, year, amountCents } = filter
  const wanted = plainText(filter.text)
  const texts = wanted ? textsOf(file) : null
  const start = year === null ? null : `${String(year).padStart(4, '0')}-`
  const found: number[] = []
  for (let place = lines.length - 1; place >= 0; place--) {
    const line = lines[place]
    if (!line) continue
    if (kind !== null && line.kind !== kind) continue
    if (start !== null && !line.on.startsWith(start)) continue
    if (amountCents !== null && line.amountCents !== amountCents) continue
    if (texts && !texts.get(line.id)?.includes(wanted)) continue
    found.push(place)
  }
  return found
}

/** All that a line says, as it is compared; a line that says nothing is left out. */
const textsOf = oncePerFile(({ records }) => {
  const texts = new Map<string, string>()
  for (const row of records.ledger) {
    const said = row.kind === 'payment' ? [row.reference, row.from, row.note, row.bank, row.lastDigits] : [row.note]
    const text = said.filter(Boolean).join('\n')
    if (text) texts.set(row.id, plainText(text))
  }
  return texts
})

/** How a text is compared: neither capitals nor accents make a difference. */
function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const yearsOf = oncePerFile(file => {
  const starts = new Set(bookOf(file).lines.map(({ on }) => on.slice(0, 4)))
  return [...starts].map(Number).sort((a, b) => b - a)
})

function lineAt(file: CaseFile, place: number): LedgerLine {
  const { lines, entries, rows, reversals, said } = bookOf(file)
  const line = lines[place]
  if (!line) throw new Error('The book has no such line.')
  const row = rows.get(line.id) ?? null
  return {
    ...{ id: line.id, on: line.on, kind: line.kind },
    amountCents: line.kind === 'renewal' && line.amountCents === 0 ? null : line.amountCents,
    row,
    entry: entries?.[place] ?? null,
    before: entries?.[place - 1] ?? null,
    takenBackBy: reversals.get(line.id) ?? null,
    takesBack: row?.kind === 'reversal' ? (rows.get(row.of) ?? null) : null,
    installments: installmentsOf(file).get(line.id) ?? [],
    said: said.get(line.id) ?? null,
  }
}
