// Lines of the book and notices for tests.

import type { LedgerRow, LivePayment, PaymentReport } from '@/lib/case/ledger-row'
import type { Notice } from '@/lib/case/notice'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'

/** A payment in cash, the nth line of the book. */
export function aPayment(on: IsoDate, amountCents: Cents, seq = 1): Extract<LedgerRow, { kind: 'payment' }> {
  return {
    ...{ id: `payment-${seq}`, seq, on, note: '', kind: 'payment', amountCents, number: seq },
    ...{ method: 'cash', source: 'voluntary', from: '', reference: '', bank: '', lastDigits: '' },
  }
}

/** A line that takes another back. */
export function aReversal(of: string, on: IsoDate, seq: number): LedgerRow {
  return { id: `reversal-${seq}`, seq, on, note: '', kind: 'reversal', of, why: 'returned' }
}

/** Payments that count, without a line. */
export function paid(...list: [IsoDate, Cents][]): LivePayment[] {
  return list.map(([paidOn, amountCents]) => ({ paidOn, amountCents }))
}

/** A notice to cure the payment due December 1, 2026, mailed on December 7 and come in on December 10. */
export function aNotice(given: Partial<Notice> = {}): Notice {
  return {
    ...{ id: 'notice-1', kind: 'cure', agreementId: 'agreement-1', about: '2026-12-01' },
    ...{ sentOn: '2026-12-07', how: 'mail', receivedOn: '2026-12-10', note: '', struck: null },
    ...given,
  }
}

/** $200 reported by the other party through the link, and not answered. */
export function aReport(given: Partial<PaymentReport> = {}): PaymentReport {
  return {
    ...{ id: 'report-1', agreementId: 'agreement-1', partyKey: 'debtor-1', on: '2026-12-05', amountCents: 20_000 },
    ...{ method: 'check', reference: '', note: '', reportedOn: '2026-12-06', answer: null },
    ...given,
  }
}
