// Lines of a book for tests: what is not said of one is nothing special.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import type { LedgerRow, PaymentRow, ReversalReason } from '@/lib/case/ledger-row'
import { noRecords, type Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { plainCreditor } from './creditor-file'

/** A check from the one who owes, with the id "p1" where its number is 1. */
export function paymentRow(
  number: number,
  on: IsoDate,
  amountCents: Cents,
  more: Partial<PaymentRow> = {},
): PaymentRow {
  return {
    ...{ id: `p${number}`, seq: number, kind: 'payment', on, amountCents, number },
    ...{ method: 'check', source: 'voluntary', from: 'Kim Olsen', reference: '', bank: '', lastDigits: '', note: '' },
    ...more,
  }
}

/** What takes a line back, with the id "r-" and that of the line. */
export function reversalRow(of: string, on: IsoDate, why: ReversalReason = 'returned'): LedgerRow {
  return { id: `r-${of}`, seq: 10_000, kind: 'reversal', on, of, why, note: '' }
}

/** $5,000 of 2025-11-21 in California, with this book, as of a day. */
export function fileWithBook(
  ledger: readonly LedgerRow[],
  more: Partial<Records> = {},
  on: IsoDate = '2026-11-21',
  answers: StoredAnswers = {},
): CaseFile {
  return openCaseFile({ ...plainCreditor, ...answers }, on, { ...noRecords, ledger, ...more })
}
