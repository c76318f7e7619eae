// A book of so many lines, and what a page of the ledger makes of it: for the bench.

import { openCaseFile } from '@/lib/case/case-file'
import { ledgerPageOf } from '@/lib/case/ledger-lines'
import { ledgerPictureOf } from '@/lib/case/ledger-picture'
import { type LedgerFilter, noFilter } from '@/lib/case/ledger-query'
import type { LedgerRow } from '@/lib/case/ledger-row'
import { overCollectionOf } from '@/lib/case/over-collection'
import { noRecords } from '@/lib/case/records'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { plainCreditor } from './creditor-file'
import { paymentRow, reversalRow } from './ledger-rows'

/** The case the books belong to. */
export const benchAnswers = plainCreditor

const today: IsoDate = '2026-11-21'

/** Payments of ten cents over a year, every hundredth taken back: together so many lines, fixed as those of
 *  the store are. */
export function bookOfLines(count: number): readonly LedgerRow[] {
  const rows: LedgerRow[] = []
  for (let i = 0; rows.length < count; i++) {
    const on = addDays('2025-11-21', Math.floor((i * 364) / count))
    const id = `line-${String(i).padStart(6, '0')}`
    rows.push(paymentRow(i + 1, on, 10, { id, reference: `ref ${i}`, note: i % 3 === 0 ? 'By hand' : '' }))
    if (i % 100 === 99 && rows.length < count) rows.push(reversalRow(id, on))
  }
  return Object.freeze(rows)
}

/** All that a page of the ledger is made from, as a page is: the case opened anew, its book as the store keeps it. */
export function openLedger(ledger: readonly LedgerRow[], filter: LedgerFilter = noFilter): void {
  const file = openCaseFile(plainCreditor, today, { ...noRecords, ledger })
  if (file.balance.kind !== 'balance') throw new Error('The plain case has a balance.')
  overCollectionOf(file)
  ledgerPictureOf(file)
  ledgerPageOf(file, filter, 1)
}
