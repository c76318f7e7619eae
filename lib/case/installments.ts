// Installments the court ordered: how much of them has fallen due, and how much of that was not paid. Only that much can
// be collected; the rest waits for its day.

import { addDays, addMonths, daysBetween, formatDate, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { CaseFacts, PayTerms } from './facts'

export type OrderedInstallments = Extract<PayTerms, { kind: 'installments' }>

/** `dueCents`: what has fallen due through the day. Of it `overdueCents` was due on days gone by and was not paid: an
 *  installment is missed when its own day is over. `dueTodayCents`: what is due on the day itself and not paid yet. */
export type InstallmentsDue = {
  order: OrderedInstallments
  dueCents: Cents
  paidCents: Cents
  overdueCents: Cents
  dueTodayCents: Cents
}

/** Where the order stands at the end of a day; null when the court set no installments, or they are not known. */
export function installmentsDueOn(facts: CaseFacts, on: IsoDate): InstallmentsDue | null {
  const order = facts.payTerms
  if (order.kind !== 'installments' || facts.principalCents === null) return null
  const judgmentCents = facts.principalCents + (facts.added?.costsCents ?? 0) + (facts.added?.awardedInterestCents ?? 0)
  const dueBy = (day: IsoDate) => Math.min(judgmentCents, countDue(order, day) * order.amountCents)
  const [dueCents, dueBeforeCents] = [dueBy(on), dueBy(addDays(on, -1))]
  const paidCents = facts.payments.filter(p => p.paidOn <= on).reduce((sum, p) => sum + p.amountCents, 0)
  const overdueCents = Math.max(0, dueBeforeCents - paidCents)
  return { order, dueCents, paidCents, overdueCents, dueTodayCents: Math.max(0, dueCents - paidCents) - overdueCents }
}

/** How many installments have a due day through `on`. */
function countDue({ every, firstOn }: OrderedInstallments, on: IsoDate): number {
  if (on < firstOn) return 0
  if (every !== 'month') return Math.floor(daysBetween(firstOn, on) / (every === 'week' ? 7 : 14)) + 1
  // One falls due in each month before this one; that of this month only from its own day on.
  const monthsOn = monthOf(on) - monthOf(firstOn)
  return addMonths(firstOn, monthsOn) <= on ? monthsOn + 1 : monthsOn
}

/** Months counted on through the years. */
function monthOf(on: IsoDate): number {
  return yearOf(on) * 12 + Number(on.slice(5, 7))
}

/** How often an installment falls due, as it stands after its amount. */
export const everyWords: Record<OrderedInstallments['every'], Words> = {
  week: { en: 'every week', es: 'cada semana' },
  'two-weeks': { en: 'every two weeks', es: 'cada dos semanas' },
  month: { en: 'every month', es: 'cada mes' },
}

/** What was ordered, and where it stands: two sentences for the screen and for letters. */
export function installmentsWords({ order, ...due }: InstallmentsDue): Words {
  const { amountCents } = order
  const [each, fallen, paid] = [amountCents, due.dueCents, due.paidCents].map(formatCents)
  const [overdue, today] = [due.overdueCents, due.dueTodayCents].map(formatCents)
  const every = everyWords[order.every]
  const isOverdue = due.overdueCents > 0
  const isToday = due.dueTodayCents > 0
  return {
    en: `The court ordered payments of ${each} ${every.en}, from ${formatDate(order.firstOn, 'en')}. By today ${fallen} of them has fallen due and ${paid} was paid, so ${isOverdue ? `${overdue} is overdue` : 'none is overdue'}${isToday ? ` and ${today} is due today` : ''}.`,
    es: `El tribunal ordenó pagos de ${each} ${every.es}, desde el ${formatDate(order.firstOn, 'es')}. Hasta hoy han vencido ${fallen} y se pagaron ${paid}, así que ${isOverdue ? `están atrasados ${overdue}` : 'no hay nada atrasado'}${isToday ? ` y hoy vencen ${today}` : ''}.`,
  }
}
