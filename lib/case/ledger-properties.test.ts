// What must hold of every book, whatever is written into it and in whatever order.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '@/lib/law/ledger'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { fileWithBook, paymentRow } from '@/tests/setup/ledger-rows'
import { agreementStandingOf, paidUnder } from './agreement-standing'
import { balanceOn, type KnownBalance } from './balance'
import type { CaseFile } from './case-file'
import { ledgerLinesOf } from './ledger-lines'
import { noFilter } from './ledger-query'
import type { LedgerRow } from './ledger-row'
import { livePaymentsIn } from './ledger-row'

/** Of the judgment, and of the agreement a hundred days later. */
const entered: IsoDate = '2025-11-21'
const agreedOn = addDays(entered, 100)
const today: IsoDate = '2026-11-21'

const days = fc.oneof(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 98, max: 102 }))
const amounts = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 400_000 }))

/** Every line may be taken back once, on its own day or later; a reversal never is. */
const books = fc
  .array(
    fc.record({
      kind: fc.constantFrom('payment', 'payment', 'payment', 'cost', 'waiver', 'renewal'),
      day: days,
      amountCents: amounts,
      bucket: fc.constantFrom('interest', 'costs', 'principal'),
      backAfter: fc.option(fc.nat({ max: 60 }), { freq: 3 }),
    }),
    { maxLength: 14 },
  )
  .map(lines =>
    lines.flatMap(({ kind, day, amountCents, bucket, backAfter }, index): LedgerRow[] => {
      const written = { id: `e${10 + index}`, seq: index + 1, on: addDays(entered, day), note: '' }
      const row: LedgerRow =
        kind === 'payment'
          ? { ...paymentRow(index + 1, written.on, amountCents), ...written }
          : kind === 'waiver'
            ? { ...written, kind, amountCents, bucket }
            : kind === 'cost'
              ? { ...written, kind, amountCents }
              : { ...written, kind: 'renewal' }
      if (backAfter === null) return [row]
      const backOn = addDays(entered, Math.min(365, day + backAfter))
      const back = { id: `r${10 + index}`, seq: 100 + index, on: backOn, note: '' }
      return [row, { ...back, kind: 'reversal', of: row.id, why: 'returned' }]
    }),
  )

function balanceOf(file: CaseFile): KnownBalance {
  if (file.balance.kind !== 'balance') throw new Error('The plain case has a balance.')
  return file.balance
}

function totals({ entries, ...rest }: Ledger): Omit<Ledger, 'entries'> {
  return rest
}

/** Each opens cases, several a run. */
const runs = { numRuns: 50 }

const sum = <T>(list: readonly T[], of: (one: T) => Cents): Cents => list.reduce((total, one) => total + of(one), 0)

describe('every book', () => {
  it('gives the same balance in any order of recording', () => {
    fc.assert(
      fc.property(
        books.chain(book => fc.tuple(fc.constant(book), fc.shuffledSubarray(book, { minLength: book.length }))),
        ([book, shuffled]) => {
          const [one, other] = [fileWithBook(book), fileWithBook(shuffled)]
          expect(balanceOf(other).ledger).toEqual(balanceOf(one).ledger)
          const lines = (file: CaseFile) => ledgerLinesOf(file, noFilter).map(({ id, entry }) => [id, entry])
          expect(lines(other)).toEqual(lines(one))
        },
      ),
      runs,
    )
  })

  it('applies just what was paid: to the cent it went somewhere or is too much', () => {
    fc.assert(
      fc.property(books, book => {
        const { ledger, paidCents } = balanceOf(fileWithBook(book))
        const received = sum(livePaymentsIn(book), ({ amountCents }) => amountCents)
        expect(paidCents).toBe(received)
        const applied = sum(
          // Costs allowed after more was paid than was owed are paid from what was too much.
          ledger.entries.filter(({ kind }) => kind === 'payment' || kind === 'cost'),
          entry => entry.toInterestCents + entry.toCostsCents + entry.toPrincipalCents,
        )
        expect(applied + ledger.refundCents).toBe(received)
      }),
      runs,
    )
  })

  it('shows no line that was taken back as paying anything', () => {
    fc.assert(
      fc.property(books, book => {
        for (const { takenBackBy, entry } of ledgerLinesOf(fileWithBook(book), noFilter)) {
          expect(entry?.isReversed).toBe(takenBackBy !== null)
          if (takenBackBy) expect(entry).toMatchObject({ toInterestCents: 0, toCostsCents: 0, toPrincipalCents: 0 })
        }
      }),
      runs,
    )
  })

  it('counts a payment that was taken back as if it had never been, on every later day', () => {
    fc.assert(
      fc.property(books, days, amounts, fc.nat({ max: 60 }), (book, day, amountCents, after) => {
        const paid = paymentRow(500, addDays(entered, day), amountCents)
        const backOn = addDays(entered, Math.min(365, day + after))
        const back: LedgerRow = {
          id: 'back',
          seq: 900,
          kind: 'reversal',
          on: backOn,
          of: paid.id,
          why: 'returned',
          note: '',
        }
        const [without, taken] = [fileWithBook(book), fileWithBook([...book, paid, back])]
        for (const on of [backOn, today]) expect(legalOn(taken, on)).toEqual(legalOn(without, on))
        const others = balanceOf(taken).ledger.entries.filter(({ id }) => id !== paid.id && id !== back.id)
        expect(others).toEqual(balanceOf(without).ledger.entries)
      }),
      runs,
    )
  })
})

function legalOn({ facts }: CaseFile, on: IsoDate) {
  const balance = balanceOn(facts, on)
  return balance.kind === 'balance' ? totals(balance.ledger) : null
}

describe('the agreement and the law', () => {
  const agreement = anAgreement({ terms: { writtenOn: agreedOn } })

  it('never disagree on what was received', () => {
    fc.assert(
      fc.property(books, amounts, (book, paidBefore) => {
        for (const paidCents of [0, paidBefore, receivedThrough(book, agreedOn)]) {
          const written = anAgreement({ terms: { writtenOn: agreedOn, paidCents } })
          const file = fileWithBook(book, { agreements: [written] }, today)
          const under = paidUnder(written, file.facts.payments, file.facts.ledger)
          const before = file.facts.payments.filter(payment => !under.includes(payment))
          const received = sum([...before, ...under], ({ amountCents }) => amountCents)
          expect(received).toBe(balanceOf(file).paidCents)
          expect(new Set(under).size).toBe(under.length)
          expect(under.every(({ paidOn }) => paidOn >= agreedOn)).toBe(true)
          expect(before.every(({ paidOn }) => paidOn <= agreedOn)).toBe(true)
          const standing = agreementStandingOf(file)
          expect(standing?.paidCents).toBe(sum(under, ({ amountCents }) => amountCents))
        }
      }),
      runs,
    )
  })

  it('the lines of the book say the same as the schedule', () => {
    fc.assert(
      fc.property(books, book => {
        const file = fileWithBook(book, { agreements: [agreement] }, today)
        const standing = agreementStandingOf(file)
        const told = ledgerLinesOf(file, noFilter).flatMap(({ installments }) => installments)
        expect(sum(told, ({ cents }) => cents)).toBe(sum(standing?.installments ?? [], ({ paidCents }) => paidCents))
      }),
      runs,
    )
  })

  it('a book without a line is the judgment alone', () => {
    expect(balanceOf(fileWithBook([])).ledger).toEqual(balanceOf(creditorFile()).ledger)
  })
})

function receivedThrough(book: LedgerRow[], on: IsoDate): Cents {
  return sum(livePaymentsIn(book), ({ paidOn, amountCents }) => (paidOn <= on ? amountCents : 0))
}
