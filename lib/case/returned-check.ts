// Payments the bank sent back: what that did to the balance, what the state's law on returned checks gives, and its clock.

import { type CheckDamages, checkDamages, payByAfterNotice, surePayBy } from '@/lib/law/bad-check'
import type { BadCheck } from '@/lib/law/collection-types'
import type { Deadline } from '@/lib/law/deadline'
import { type Found, factOn } from '@/lib/law/value-on'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { owedOn } from './balance'
import { type CaseFile, oncePerFile, owedIn } from './case-file'
import { factsFrom } from './facts'
import type { PaymentRow, ReversalRow } from './ledger-row'
import { arrivedOn, type Notice } from './notice'

/**
 * A payment taken back because the bank did not pay it. `owedCents`: what is owed today; `ifPaidCents`: what would be, had
 * the payment held: both null where the balance is not known. `law`: null where the state is not known, and for a payment
 * that was no check. `sinceCents`: paid since it came back, maybe in its place. `notice`: the newest written down that is not struck out; `payBy` is counted from the day it came in,
 * `sureBy` is the day that is in time by any reading.
 */
export type ReturnedCheck = {
  payment: PaymentRow
  reversal: ReversalRow
  owedCents: Cents | null
  ifPaidCents: Cents | null
  sinceCents: Cents
  law: Found<BadCheck> | null
  damages: CheckDamages
  notice: Notice | null
  payBy: Extract<Deadline, { kind: 'date' }> | null
  sureBy: IsoDate | null
}

/** Every payment that came back, the one that came back last first. */
export const returnedChecksOf = oncePerFile((file): ReturnedCheck[] => {
  const rows = file.facts.ledger
  return rows
    .flatMap(reversal => {
      if (reversal.kind !== 'reversal' || reversal.why !== 'returned') return []
      const payment = rows.find(row => row.id === reversal.of)
      return payment?.kind === 'payment' ? [returnedCheck(file, payment, reversal)] : []
    })
    .reverse()
})

/** The returned payment a letter or page is about. */
export function returnedCheckIn(file: CaseFile, paymentId: string | undefined): ReturnedCheck | null {
  return returnedChecksOf(file).find(one => one.payment.id === paymentId) ?? null
}

function returnedCheck(file: CaseFile, payment: PaymentRow, reversal: ReversalRow): ReturnedCheck {
  const { state, today } = file
  const law = state && isCheck(payment) ? factOn(state, 'badCheck', today) : null
  const notice =
    file.records.notices.findLast(
      one => one.kind === 'returned-check' && one.about === payment.id && one.struck === null,
    ) ?? null
  const counts = state && notice && law !== null
  return {
    payment,
    reversal,
    owedCents: owedIn(file),
    ifPaidCents: owedIfPaid(file, reversal),
    sinceCents: file.facts.payments
      .filter(one => one.paidOn >= reversal.on)
      .reduce((sum, one) => sum + one.amountCents, 0),
    law,
    damages: law?.kind === 'value' ? checkDamages(law.value, payment.amountCents) : { kind: 'not-counted' },
    notice,
    payBy: counts ? payByAfterNotice(state, noticeDay(notice), today) : null,
    sureBy: counts ? surePayBy(state, notice.sentOn, today) : null,
  }
}

/** The laws on returned checks are about paper a bank pays: a transfer or a card that fails is put right in the book alone. */
export function isCheck({ method }: PaymentRow): boolean {
  return method === 'check' || method === 'cashiers-check' || method === 'money-order'
}

/** What would be owed today without the line that took the payment back. */
function owedIfPaid({ stored, today, facts }: CaseFile, reversal: ReversalRow): Cents | null {
  const rows = facts.ledger.filter(row => row.id !== reversal.id)
  return owedOn(factsFrom(stored, today, rows), today)
}

function noticeDay(notice: Notice): { on: IsoDate; words: Words; isGuess: boolean } {
  const { on, isEstimated } = arrivedOn(notice)
  const what: Words = isEstimated
    ? { en: 'when the notice will have come in by mail', es: 'cuando el aviso habrá llegado por correo' }
    : { en: 'when the notice came in', es: 'cuando llegó el aviso' }
  return { on, words: inBoth(locale => `${formatDate(on, locale)}, ${what[locale]}`), isGuess: isEstimated }
}
