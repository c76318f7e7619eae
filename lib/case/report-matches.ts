// Which payment of the book a reported one may be: the same money, written down by the other side as well.

import { daysBetween } from '@/lib/shared/civil-date'
import { type LedgerRow, livePaymentsIn, type PaymentReport, type PaymentRow } from './ledger-row'

/** Two people write the same payment down within so many days of each other: when it was sent, and when it came. */
const daysApart = 10
/** More than anybody reads through. */
const mostMatches = 50

/** A payment of the book beside a report. `isClose`: paid within ten days of the day reported. */
export type Match = { row: PaymentRow; isSameAmount: boolean; isClose: boolean }

/** The payments that count, the likeliest first: the same amount and near, the same amount, near, the rest by their days. */
export function matchesOf(report: Pick<PaymentReport, 'on' | 'amountCents'>, ledger: readonly LedgerRow[]): Match[] {
  const apart = (row: PaymentRow) => Math.abs(daysBetween(row.on, report.on))
  return livePaymentsIn(ledger)
    .map(({ row }) => ({
      row,
      isSameAmount: row.amountCents === report.amountCents,
      isClose: apart(row) <= daysApart,
    }))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || apart(a.row) - apart(b.row) || b.row.seq - a.row.seq)
    .slice(0, mostMatches)
}

function weightOf({ isSameAmount, isClose }: Match): number {
  return (isSameAmount ? 2 : 0) + (isClose ? 1 : 0)
}

/** True for one that very likely is the same payment. */
export function isLikelySame({ isSameAmount, isClose }: Match): boolean {
  return isSameAmount && isClose
}
