// The payments of a schedule that are still to come, by the agreement in force or, without one, by the court's order.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { CaseFile } from './case-file'
import { scheduleOf } from './schedule'

/** More than so many are of no use in a calendar yet. */
const mostPayments = 60
/** A payment that was due so many days ago is still shown. */
const daysKept = 3

/** Each with what is left of it to pay, the next first. None once the agreement is in default: then all of it is due. */
export function paymentsComing(file: CaseFile): { on: IsoDate; cents: Cents }[] {
  const schedule = scheduleOf(file)
  if (!schedule || schedule.state === 'default' || schedule.state === 'paid') return []
  const from = addDays(file.today, -daysKept)
  return schedule.rows
    .filter(one => one.wholeOn === null && one.on >= from)
    .slice(0, mostPayments)
    .map(({ on, cents, paidCents }) => ({ on, cents: Math.min(cents - paidCents, schedule.leftCents) }))
}
