import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { fileWithBook, paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { ledgerLineOf, ledgerLinesOf, ledgerPageOf, linesAPage } from './ledger-lines'
import { ledgerQueryFrom, ledgerQueryText, noFilter } from './ledger-query'
import type { LedgerRow } from './ledger-row'
import { appliedWords, lineWords, saidWords } from './ledger-words'

const cost: LedgerRow = { id: 'c1', seq: 3, kind: 'cost', on: '2026-02-01', amountCents: 4_500, note: 'Sheriff’s fee' }
const waiver: LedgerRow = {
  ...{ id: 'w1', seq: 4, kind: 'waiver', on: '2026-03-01', amountCents: 1_000, bucket: 'interest', note: '' },
}
const book: LedgerRow[] = [
  paymentRow(1, '2026-01-10', 20_000, { reference: '1042', note: 'Por teléfono' }),
  paymentRow(2, '2026-01-20', 30_000, { from: 'José Núñez' }),
  cost,
  waiver,
  reversalRow('p1', '2026-01-25'),
]
const file = fileWithBook(book)

describe('a page of lines', () => {
  test('has the newest first, the judgment last, and the balance after each', () => {
    const { lines, all, pages } = ledgerPageOf(file, noFilter, 1)
    expect(lines.map(({ id }) => id)).toEqual(['w1', 'c1', 'r-p1', 'p2', 'p1', 'judgment'])
    expect([all, pages]).toEqual([6, 1])
    // 60 days of interest at 10% on $5,000: the payment taken back counts nothing.
    expect(lines.find(({ id }) => id === 'p2')?.entry).toMatchObject({
      toInterestCents: 8_219,
      principalCents: 478_219,
    })
  })

  test('names what took a line back, and what a reversal takes back', () => {
    expect(ledgerLineOf(file, 'p1')?.takenBackBy?.id).toBe('r-p1')
    expect(ledgerLineOf(file, 'r-p1')?.takesBack?.id).toBe('p1')
    expect(ledgerLineOf(file, 'p2')?.takenBackBy).toBeNull()
    expect(ledgerLineOf(file, 'no-such-line')).toBeNull()
  })

  test.each([
    ['the kind', { kind: 'cost' as const }, ['c1']],
    ['the year', { year: 2025 }, ['judgment']],
    ['the amount', { amountCents: 30_000 }, ['p2']],
    ['the amount, of a reversal too', { amountCents: 20_000 }, ['r-p1', 'p1']],
    ['a check number', { text: '1042' }, ['p1']],
    ['a name, whatever its accents', { text: 'nunez' }, ['p2']],
    ['a note, whatever its accents', { text: 'TELEFONO' }, ['p1']],
    ['two things at once', { kind: 'payment' as const, amountCents: 20_000 }, ['p1']],
    ['nothing there is', { text: 'no such words' }, []],
  ])('finds by %s', (_, filter, ids) => {
    expect(ledgerPageOf(file, { ...noFilter, ...filter }, 1).lines.map(({ id }) => id)).toEqual(ids)
  })

  const many = fileWithBook(
    Array.from({ length: 120 }, (_, i) => paymentRow(i + 1, addDays('2026-01-01', i), 100, { id: `p${1000 + i}` })),
  )

  test.each([
    ['the first page is full', 1, linesAPage, 'p1119'],
    ['the last page has what is left', 5, 21, 'p1019'],
    ['past the last page is the last', 6, 21, 'p1019'],
  ])('%s', (_, page, count, first) => {
    const found = ledgerPageOf(many, noFilter, page)
    expect([found.lines.length, found.lines[0]?.id, found.pages]).toEqual([count, first, 5])
  })

  test('every line, to be taken away, has the oldest first', () => {
    expect(ledgerLinesOf(file, noFilter).map(({ id }) => id)).toEqual(['judgment', 'p1', 'p2', 'r-p1', 'c1', 'w1'])
  })

  test('a payment given with the judgment is a line', () => {
    const given = fileWithBook([], {}, '2026-11-21', {
      'payments-made': { entries: [{ paidOn: '2026-01-10', amountCents: 20_000 }], done: true },
    })
    expect(ledgerPageOf(given, noFilter, 1).lines.map(({ kind, row }) => [kind, row])).toEqual([
      ['payment', null],
      ['judgment', null],
    ])
  })

  test('without a balance nothing is hidden, and nothing is made up', () => {
    const unknown = fileWithBook(book, {}, '2026-11-21', { amount: { notSure: true } })
    const { lines } = ledgerPageOf(unknown, noFilter, 1)
    expect(lines).toHaveLength(5)
    expect(lines.every(({ entry }) => entry === null)).toBe(true)
    expect(lines.find(({ id }) => id === 'r-p1')?.amountCents).toBe(20_000)
  })
})

describe('what a line says', () => {
  const said = (id: string, of = file) => {
    const line = ledgerLineOf(of, id)
    if (!line) throw new Error(`No line ${id}.`)
    return [...appliedWords(line, null).map(({ en }) => en), ...(saidWords(line) ? [saidWords(line)?.en] : [])]
  }

  test('a payment: where it went', () => {
    expect(said('p2')).toEqual(['$82.19 to interest and $217.81 to the main amount'])
  })

  test('a payment taken back: that it counts for nothing, since when, and why', () => {
    expect(said('p1')).toEqual(['Taken back on Jan 25, 2026 (it bounced): it counts for nothing'])
  })

  test('a payment of more than was owed: how much more', () => {
    const over = fileWithBook([paymentRow(1, '2025-11-21', 500_001)])
    expect(said('p1', over)).toEqual(['$5,000.00 to the main amount', '$0.01 more than was owed'])
  })

  test('a payment under an agreement: which of its payments it went to', () => {
    const agreed = fileWithBook([paymentRow(1, '2026-12-01', 30_000)], { agreements: [anAgreement()] }, '2026-12-02')
    expect(said('p1', agreed).slice(1)).toEqual([
      'Agreement: $200.00 to payment 1, due Dec 1, 2026',
      'Agreement: $100.00 to payment 2, due Jan 1, 2027',
    ])
  })

  test.each([
    ['confirmed', 'The other side confirmed it on Mar 2, 2026'],
    ['disputed', 'The other side disputed it on Mar 2, 2026: It never came'],
  ] as const)('what the other side says of it: %s', (kind, words) => {
    const answer = { id: 'a', eventId: 'p2', partyKey: 'debtor-1', why: 'It never came', on: '2026-03-02' as const }
    const answered = fileWithBook(book, {
      paymentAnswers: [
        { ...answer, id: 'older', kind: kind === 'confirmed' ? 'disputed' : 'confirmed' },
        { ...answer, kind },
      ],
    })
    expect(said('p2', answered).at(-1)).toBe(words)
  })

  test.each([
    ['c1', 'Court costs', 'Added to the costs'],
    ['w1', 'Amount forgiven: interest', 'Taken off. Nothing was paid'],
    ['r-p1', 'Takes back: payment 1 of Jan 10, 2026', 'All is counted as if that line had never been there'],
  ])('%s', (id, title, applied) => {
    const line = ledgerLineOf(file, id)
    expect(line && lineWords(line).title.en).toBe(title)
    expect(said(id)).toEqual([applied])
  })
})

describe('what an address asks', () => {
  test.each<[string, Record<string, string | string[]>]>([
    ['nothing', {}],
    ['an unknown kind', { kind: 'theft' }],
    ['a year of two digits', { year: '26' }],
    ['a year that is none', { year: 'MMXX' }],
    ['an amount that is none', { amount: 'much' }],
    ['an amount of zero', { amount: '0' }],
    ['an amount below zero', { amount: '-5' }],
    ['page zero', { page: '0' }],
    ['a page below zero', { page: '-1' }],
    ['half a page', { page: '1.5' }],
    ['a page with words', { page: '2 OR 1=1' }],
    ['a page too far', { page: '99999999999999999999' }],
  ])('%s is as if nothing was asked', (_, params) => {
    expect(ledgerQueryFrom(params)).toEqual({ filter: noFilter, page: 1, worked: null })
  })

  test('is read back from the address it is written into', () => {
    const asked = ledgerQueryFrom({
      kind: 'payment',
      year: '2026',
      text: ' a&b=c ',
      amount: '$1,250',
      page: '3',
      worked: 'p1',
    })
    expect(asked).toEqual({
      filter: { kind: 'payment', year: 2026, text: 'a&b=c', amountCents: 125_000 },
      page: 3,
      worked: 'p1',
    })
    expect(ledgerQueryFrom(Object.fromEntries(new URLSearchParams(ledgerQueryText(asked))))).toEqual(asked)
    expect(ledgerQueryText({ filter: noFilter })).toBe('')
  })

  test('of one name said twice the first counts', () => {
    expect(ledgerQueryFrom({ kind: ['cost', 'payment'] }).filter.kind).toBe('cost')
  })
})
