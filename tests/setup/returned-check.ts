// The plain creditor's case with a check that came back, for tests.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import type { LedgerRow, PaymentRow } from '@/lib/case/ledger-row'
import type { Notice } from '@/lib/case/notice'
import { noRecords, type Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import { plainCreditor } from './creditor-file'

/** $200 by check on October 1, 2026. */
export const returnedPayment: PaymentRow = {
  ...{ id: 'payment-1', seq: 1, on: '2026-10-01', kind: 'payment', amountCents: 20_000, number: 1 },
  ...{ method: 'check', source: 'voluntary', from: 'Kim Olsen', reference: '1043', bank: 'Valley Credit Union' },
  ...{ lastDigits: '8812', note: '' },
}

/** It came back on October 8. */
export const itsReversal: LedgerRow = {
  ...{ id: 'reversal-1', seq: 2, on: '2026-10-08', kind: 'reversal', of: 'payment-1', why: 'returned' },
  note: 'Not enough money.',
}

/** A notice of it, handed over on a day. */
export function aNotice(changes: Partial<Notice> = {}): Notice {
  return {
    ...{ id: 'notice-1', kind: 'returned-check', agreementId: null, about: 'payment-1', sentOn: '2026-11-16' },
    ...{ how: 'certified', receivedOn: '2026-11-19', note: '', struck: null },
    ...changes,
  }
}

/** The case on November 21, 2026; `records` and `answers` say what is different. */
export function returnedFile(records: Partial<Records> = {}, answers: StoredAnswers = {}): CaseFile {
  return openCaseFile({ ...plainCreditor, ...answers }, '2026-11-21', {
    ...noRecords,
    ledger: [returnedPayment, itsReversal],
    ...records,
  })
}
