// A judgment that Rosa paid: $5,000 at 10% of November 21, 2025, with the $500 of a year. Kim Olsen has to tell the court.

import type { CaseFile } from '@/lib/case/case-file'
import type { Filing, FilingKind } from '@/lib/case/filing'
import type { Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { asDebtor, letterFile, ratePrinted } from './book-letters'
import { aFiling } from './filings'
import { paymentRow } from './ledger-rows'

/** All of it: $3,000 by check on the day of entry's first anniversary less a month, the rest on the anniversary. */
export const wholeOn: IsoDate = '2026-11-21'
export const inFull = [
  paymentRow(1, '2025-11-21', 300_000, { reference: '1043' }),
  paymentRow(2, wholeOn, 220_000, { method: 'money-order', reference: '2288104417' }),
]

/** Sent by certified mail; nobody knows yet when it came in. */
export function certified(kind: FilingKind, sentOn: IsoDate, more: Partial<Filing> = {}): Filing {
  return aFiling(kind, sentOn, { how: 'certified', receivedOn: null, ...more })
}

type Given = { records?: Partial<Records>; answers?: StoredAnswers; state?: string; on?: IsoDate }

export function paidDebtorFile({ records = {}, answers = {}, state = 'CA', on = '2026-12-10' }: Given = {}): CaseFile {
  return letterFile(
    { ledger: inFull, ...records },
    { ...ratePrinted, ...asDebtor, state: { stateCode: state }, ...answers },
    on,
  )
}
