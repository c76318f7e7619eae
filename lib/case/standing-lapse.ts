// When a late payment becomes a default, by the agreement's clause “Late payment and default”: after the days of grace the
// creditor may send a notice that names the payment, and it is a default if it is still unpaid so many days after the notice
// came in; without days to cure, when the grace is over.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Agreement } from './agreement-terms'
import { arrivedOn, type Notice } from './notice'

/** A payment of the schedule, as far as its default is concerned. */
export type Due = { on: IsoDate; wholeOn: IsoDate | null }

/**
 * `cure`: the notice that runs, or ran, and the last day it gave; `isEstimated`: nobody knows when it came in.
 * `lapsedOn`: the first day of default: the payment was not whole before it.
 */
export type Lapse = {
  cure: { notice: Notice; until: IsoDate; isEstimated: boolean } | null
  lapsedOn: IsoDate | null
}

/** The notices of one agreement that were not struck out, in the order they were sent. */
export function noticesUnder({ id }: Agreement, notices: readonly Notice[]): Notice[] {
  return notices
    .filter(one => one.agreementId === id && one.struck === null)
    .toSorted((a, b) => (a.sentOn === b.sentOn ? 0 : a.sentOn < b.sentOn ? -1 : 1))
}

/** The first day on which the agreement lets the creditor send a notice of a payment. */
export function noticeAllowedFrom({ terms }: Agreement, dueOn: IsoDate): IsoDate {
  return addDays(dueOn, terms.graceDays + 1)
}

/** Whether, and when, a payment became a default by `today`. `own`: as `noticesUnder` gives them. */
export function lapseOf(agreement: Agreement, due: Due, own: readonly Notice[], today: IsoDate): Lapse {
  const { cureDays } = agreement.terms
  const allowedFrom = noticeAllowedFrom(agreement, due.on)
  const reinstated = own.findLastIndex(one => one.kind === 'reinstated')
  if (cureDays === 0) {
    const isOver = (own[reinstated]?.sentOn ?? '') >= allowedFrom
    return { cure: null, lapsedOn: isOver ? null : lapsedFrom(allowedFrom, due, today) }
  }
  // A notice before the payment was late gives no right; one before a reinstatement is used up. The newest one counts, for
  // whoever gives a later last day in writing must wait for it.
  const notice = own.findLast(
    (one, i) => one.kind === 'cure' && one.about === due.on && one.sentOn >= allowedFrom && i > reinstated,
  )
  if (!notice) return { cure: null, lapsedOn: null }
  const arrived = arrivedOn(notice)
  const until = addDays(arrived.on, cureDays)
  return {
    cure: { notice, until, isEstimated: arrived.isEstimated },
    lapsedOn: lapsedFrom(addDays(until, 1), due, today),
  }
}

function lapsedFrom(day: IsoDate, { wholeOn }: Due, today: IsoDate): IsoDate | null {
  return day <= today && (wholeOn === null || wholeOn >= day) ? day : null
}

/**
 * The default the creditor declared and did not take back by reinstating the agreement: the day of the default it names, and
 * the notice. A notice of a payment that was no default when it was sent declares nothing.
 */
export function declaredIn(
  agreement: Agreement,
  dues: readonly Due[],
  own: readonly Notice[],
  today: IsoDate,
): { on: IsoDate; notice: Notice } | null {
  const reinstated = own.findLastIndex(one => one.kind === 'reinstated')
  for (const notice of own.slice(reinstated + 1).filter(one => one.kind === 'default')) {
    const due = dues.find(one => one.on === notice.about)
    const { lapsedOn } = due ? lapseOf(agreement, due, own, today) : { lapsedOn: null }
    if (lapsedOn && lapsedOn <= notice.sentOn) return { on: lapsedOn, notice }
  }
  return null
}
