// What is to be paid and when, whoever set it: the agreement in force, else the court, else all of it at once; what came on
// each payment, what is next, and whether all is in order.

import { addDays, addMonths, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { agreementStandingOf } from './agreement-standing'
import { type CaseFile, oncePerFile, owedIn } from './case-file'
import { defaultSumOf } from './default-sum'
import type { CaseFacts } from './facts'
import type { OrderedInstallments } from './installments'
import { type InstallmentStanding, installmentsOf, paidUnder } from './standing-schedule'
import { neededFor } from './standing-words'

/**
 * `kept`: nothing is late. `in-grace`: a payment is, and its days of grace still run. `missed`: they are over, or there are
 * none. `curing`: a notice was sent, and the days to catch up still run. `default`: they ran out. `at-once`: no schedule
 * binds anybody, all of it may be asked for. `paid`: nothing is left.
 */
export type ScheduleState = 'kept' | 'in-grace' | 'missed' | 'curing' | 'default' | 'at-once' | 'paid'

/** `rows`: none where it is due at once. `next.on`: null where what is left has no day of its own. `lateOn`: the day the
 *  oldest late payment was due. `lastDay`: the last day of grace, or to catch up, and what has to come by it. `leftCents` of a default is what its own clause makes due today. */
export type Schedule = {
  setBy: 'agreement' | 'court' | 'nobody'
  rows: InstallmentStanding[]
  next: { on: IsoDate | null; cents: Cents } | null
  leftCents: Cents
  state: ScheduleState
  lateOn: IsoDate | null
  lateCents: Cents
  lastDay: { on: IsoDate; isEstimated: boolean; cents: Cents } | null
}

/** The schedule of a case on its day; null: there is no agreement, and what is owed cannot be worked out. */
export const scheduleOf = oncePerFile((file): Schedule | null => agreedIn(file) ?? orderedIn(file) ?? atOnceIn(file))

function agreedIn(file: CaseFile): Schedule | null {
  const standing = agreementStandingOf(file)
  if (!standing) return null
  const { installments: rows, nextDue: next, kind, cureUntil, cureNotice, agreement, defaultOn } = standing
  const late = lateIn(rows, file.today)
  // Interest the agreement asks for is due with its last payment, and has no row.
  const isInterestLate = next !== null && next.on < file.today && late.lateOn === null
  const isLate = late.lateOn !== null || isInterestLate
  const grace = kind === 'kept' && next && isLate ? addDays(next.on, agreement.terms.graceDays) : null
  const { facts, today } = file
  const underIt = paidUnder(agreement, facts.payments, facts.ledger)
  const dueOnDefault = defaultOn && defaultSumOf(file, agreement, underIt, defaultOn, today)
  return {
    ...{ setBy: 'agreement', rows, next },
    leftCents: dueOnDefault ? dueOnDefault.sumCents : standing.leftCents + standing.interestLeftCents,
    ...(isInterestLate ? { lateOn: next.on, lateCents: next.cents } : late),
    state: grace ? 'in-grace' : kind,
    lastDay:
      grace && next
        ? { on: grace, isEstimated: false, cents: next.cents }
        : kind === 'curing' && cureUntil && cureNotice
          ? { ...cureUntil, cents: neededFor(standing, cureNotice.about as IsoDate) }
          : null,
  }
}

function orderedIn(file: CaseFile): Schedule | null {
  const { facts, today } = file
  const { payTerms } = facts
  if (payTerms.kind !== 'installments') return null
  const schedule = orderedDays(payTerms, judgmentCentsOf(facts))
  const owedCents = owedIn(file)
  if (schedule.length === 0 || owedCents === null) return null
  const payments = facts.payments.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0))
  const rows = installmentsOf({ terms: { schedule, graceDays: 0 } }, payments, today)
  const open = rows.find(one => one.wholeOn === null)
  const late = lateIn(rows, today)
  // The installments may be over before the interest is: what is left of it has no day of its own.
  const next = open ? { on: open.on, cents: Math.min(owedCents, open.cents - open.paidCents) } : restOf(owedCents)
  const isPaid = owedCents === 0
  return {
    ...{ setBy: 'court', rows, leftCents: owedCents, lastDay: null },
    ...(isPaid ? { next: null, lateOn: null, lateCents: 0 } : { next, ...late }),
    state: isPaid ? 'paid' : late.lateOn ? 'missed' : open ? 'kept' : 'at-once',
  }
}

function atOnceIn(file: CaseFile): Schedule | null {
  const owedCents = owedIn(file)
  if (owedCents === null) return null
  return {
    ...{ setBy: 'nobody', rows: [], next: restOf(owedCents), leftCents: owedCents },
    ...{ state: owedCents > 0 ? 'at-once' : 'paid', lateOn: null, lateCents: 0, lastDay: null },
  }
}

function restOf(owedCents: Cents): Schedule['next'] {
  return owedCents > 0 ? { on: null, cents: owedCents } : null
}

/** Since when a payment is late, and how much: what still has its days of grace is late only where nothing is later. */
function lateIn(rows: readonly InstallmentStanding[], today: IsoDate): Pick<Schedule, 'lateOn' | 'lateCents'> {
  const due = rows.filter(one => one.wholeOn === null && one.on < today)
  const missed = due.filter(one => one.status === 'missed')
  const late = missed.length > 0 ? missed : due
  return { lateOn: late[0]?.on ?? null, lateCents: late.reduce((sum, one) => sum + one.cents - one.paidCents, 0) }
}

/** What the court put into installments. */
function judgmentCentsOf({ principalCents, added }: CaseFacts): Cents {
  return (principalCents ?? 0) + (added?.costsCents ?? 0) + (added?.awardedInterestCents ?? 0)
}

/** More than a page can show, and longer than any court orders. */
const mostInstallments = 1200

/** Each day the court ordered, the last one true to the cent. */
export function orderedDays(
  { amountCents, every, firstOn }: OrderedInstallments,
  totalCents: Cents,
): { on: IsoDate; cents: Cents }[] {
  if (amountCents < 1) return []
  const count = Math.min(mostInstallments, Math.ceil(totalCents / amountCents))
  return Array.from({ length: count }, (_, i) => ({
    on: every === 'month' ? addMonths(firstOn, i) : addDays(firstOn, i * (every === 'week' ? 7 : 14)),
    cents: Math.min(amountCents, totalCents - i * amountCents),
  }))
}
