// What the party of a link sees of the payments under its agreement: the schedule, what came, and what each side said.

import type { Agreement } from '@/lib/case/agreement-terms'
import { type LivePayment, type PaymentMethod, paymentMethods } from '@/lib/case/ledger-row'
import { type InstallmentStanding, installmentsOf, paidUnder } from '@/lib/case/standing-schedule'
import type { InvitedPayment, InvitedPayments, InvitedReport } from '@/lib/data/invited-payments'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'

/** One payment under the agreement. `book`: null where it stands among the answers about the judgment.
 *  `isReported`: the party reported it, and the other side confirmed it. */
export type LinkPayment = {
  key: string
  paidOn: IsoDate
  amountCents: Cents
  book: (Pick<InvitedPayment, 'id' | 'number' | 'isTakenBack' | 'answer'> & { method: PaymentMethod }) | null
  isReported: boolean
}

export type LinkPayments = {
  installments: InstallmentStanding[]
  paidCents: Cents
  leftCents: Cents
  nextDue: { on: IsoDate; cents: Cents } | null
  /** The newest first, those that were taken back too. */
  payments: LinkPayment[]
  /** What the party reported and is none of those: it waits, is disputed, or counts before the agreement. Newest first. */
  open: (Omit<InvitedReport, 'method'> & { method: PaymentMethod })[]
}

/** What the store gives a link, as its page shows it: of the day the agreement was written, only what counts under it. */
export function linkPaymentsOf(agreement: Agreement, found: InvitedPayments, today: IsoDate): LinkPayments {
  const { writtenOn, totalCents } = agreement.terms
  const isReported = new Set(found.reports.flatMap(one => one.answer?.eventId ?? []))
  const under = paidUnder(agreement, [
    { paidOn: addDays(writtenOn, -1), amountCents: found.beforeCents },
    ...found.answered,
    ...found.payments.map(livePaymentOf),
  ])
  const inBook = new Map(found.payments.map(one => [one.id, one]))
  const bookOf = ({ row }: LivePayment) => (row && inBook.get(row.id)) ?? null
  const isUnder = new Set(under.flatMap(one => one.row?.id ?? []))
  const counted = under.filter(one => !bookOf(one)?.isTakenBack)
  const installments = installmentsOf(agreement, counted, today)
  const paidCents = counted.reduce((sum, one) => sum + one.amountCents, 0)
  const next = installments.find(one => one.wholeOn === null)
  return {
    ...{ installments, paidCents, leftCents: Math.max(0, totalCents - paidCents) },
    nextDue: next ? { on: next.on, cents: next.cents - next.paidCents } : null,
    payments: under
      .map((payment, index) => {
        const book = bookOf(payment)
        const { paidOn, amountCents } = payment
        return {
          ...{ key: book?.id ?? `answer-${index}`, paidOn, amountCents },
          book: book && { ...book, method: methodOf(book.method) },
          isReported: book !== null && isReported.has(book.id),
        }
      })
      .reverse(),
    open: found.reports
      .filter(one => !one.answer?.eventId || !isUnder.has(one.answer.eventId))
      .map(one => ({ ...one, method: methodOf(one.method) }))
      .reverse(),
  }
}

/** Numbers of receipts grow as payments are written down, and so tell their order. */
function livePaymentOf({ id, on, amountCents, number, method }: InvitedPayment): LivePayment {
  return {
    ...{ paidOn: on, amountCents },
    row: {
      ...{ id, seq: number, kind: 'payment', on, amountCents, number, method: methodOf(method), source: 'voluntary' },
      ...{ from: '', reference: '', bank: '', lastDigits: '', note: '' },
    },
  }
}

function methodOf(stored: string): PaymentMethod {
  return paymentMethods.find(one => one === stored) ?? 'other'
}
