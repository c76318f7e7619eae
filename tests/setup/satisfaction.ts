// A creditor’s case at its end, for tests of the papers that close it.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import { noRecords, type Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from './agreement'
import { creditorFile } from './creditor-file'
import { aPayment } from './payments'

const today: IsoDate = '2026-11-21'
const address = { yourStreet: '12 Orchard Lane', yourCity: 'Fresno', yourRegion: 'CA', yourZip: '93701' }
export const two: StoredAnswers = {
  'other-side': {
    entries: [
      {
        ...{ name: 'Kim Olsen', kind: 'person', hasAddress: 'yes' },
        ...{ street: '400 Mill Road', city: 'Fresno', region: 'CA', zip: '93702' },
      },
      { name: 'Olsen Roofing Co.', kind: 'business', hasAddress: 'no' },
    ],
    done: true,
  },
}
export const liens: StoredAnswers = {
  'recorded-liens': {
    entries: [
      { county: 'Fresno', region: 'CA', recordedOn: '2026-02-03', number: '2026-0001234' },
      { county: 'Kern County', region: 'CA' },
    ],
    done: true,
  },
}
export const noLien: StoredAnswers = { 'recorded-liens': { entries: [], done: true } }
export const company: StoredAnswers = {
  ...noLien,
  you: { yourName: 'Harbor Tool Rental LLC', yourKind: 'business' },
  'satisfaction-signer': { signerName: 'Grace Harbor', signerTitle: 'Manager' },
}
export const release: StoredAnswers = {
  ...two,
  'satisfaction-kind': { satisfactionKind: 'one-debtor' },
  'released-debtor': { releasedDebtor: 'Kim Olsen', releaseCents: 80_000, releasePaidOn: '2026-11-16' },
}
export const whole: Partial<Records> = { ledger: [aPayment('2026-11-16', 600_000)] }
export const part: Partial<Records> = { ledger: [aPayment('2026-11-16', 100_000)] }
export const renewed: Partial<Records> = {
  ledger: [aPayment('2026-11-16', 700_000), { id: 'renewal-2', seq: 2, on: '2026-11-12', note: '', kind: 'renewal' }],
}
export const settled: Partial<Records> = { agreements: [anAgreement()], ledger: [aPayment('2026-12-01', 60_000)] }

/** Everyone has come to the end of the questions; of the liens nobody was asked. */
const unanswered: StoredAnswers = Object.fromEntries(
  ['satisfaction-kind', 'satisfaction-through', 'satisfaction-signer', 'satisfaction-court', 'copy-mailing'].map(id => [
    id,
    { notSure: true },
  ]),
)

/** `on`: today. Left out: paid in full, in California, on November 21, 2026. */
export type EndedCase = { records?: Partial<Records>; given?: StoredAnswers; state?: StateCode; on?: IsoDate }
export function endedFile({ records = whole, given = {}, state = 'CA', on = today }: EndedCase = {}): CaseFile {
  const { stored } = creditorFile({ ...unanswered, 'your-address': address, ...given }, state)
  return openCaseFile(stored, on, { ...noRecords, ...records })
}
