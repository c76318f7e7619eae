import type { Filing } from '@/lib/case/filing'
import type { LedgerRow } from '@/lib/case/ledger-row'
import { noRecords, type Records } from '@/lib/case/records'

const payment = { kind: 'payment', source: 'voluntary', from: 'Isaac Begay', note: '' } as const

/** Two checks: the second is the whole rest, to the cent. */
const ledger: LedgerRow[] = [
  {
    ...{ ...payment, id: 'isaac-payment-1', seq: 1, number: 1, on: '2026-06-01', amountCents: 100_000 },
    ...{ method: 'check', reference: '204', bank: 'Copper Ridge Credit Union', lastDigits: '4410' },
  },
  {
    ...{ ...payment, id: 'isaac-payment-2', seq: 2, number: 2, on: '2026-10-01', amountCents: 89_768 },
    ...{ method: 'cashiers-check', reference: '5500183', bank: 'Copper Ridge Credit Union', lastDigits: '' },
  },
]

const filing = { agreementId: null, note: '', struck: null } as const

/** Asked by certified mail; no answer came; the court was asked, and one credit bureau. */
const filings: Filing[] = [
  {
    ...{ ...filing, id: 'isaac-filing-1', kind: 'satisfaction-demand', about: '' },
    ...{ sentOn: '2026-10-09', how: 'certified', receivedOn: '2026-10-13' },
  },
  {
    ...{ ...filing, id: 'isaac-filing-2', kind: 'credit-dispute', about: 'experian' },
    ...{ sentOn: '2026-11-05', how: 'certified', receivedOn: '2026-11-09' },
  },
  {
    ...{ ...filing, id: 'isaac-filing-3', kind: 'satisfaction-motion', about: '' },
    ...{ sentOn: '2026-11-16', how: 'filed', receivedOn: '2026-11-16' },
  },
]

export const isaacRecords: Records = { ...noRecords, ledger, filings }
