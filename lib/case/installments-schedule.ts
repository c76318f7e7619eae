// The installments the court ordered, each with what was paid on it. Only the missed ones can be collected: the rest waits
// for its day, unless the court makes it due.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, lowerFirst, type Words } from '@/lib/shared/words'
import { type CaseFile, oncePerFile, owedIn } from './case-file'
import type { OrderedInstallments } from './installments'
import { scheduleOf } from './schedule'
import type { InstallmentStanding } from './standing-schedule'

/** `missed`: the ones whose day is over and that are not whole. `collectableCents`: what of them may be collected today,
 *  never more than is owed. `restCents`: what is owed and has not fallen due, interest in it. */
export type OrderedSchedule = {
  order: OrderedInstallments
  installments: InstallmentStanding[]
  missed: InstallmentStanding[]
  collectableCents: Cents
  restCents: Cents
  owedCents: Cents
  paidCents: Cents
  next: { on: IsoDate; cents: Cents } | null
}

/** Null: the court set no installments, they are not known, or an agreement in force says what is paid instead. */
export const orderedScheduleOf = oncePerFile((file): OrderedSchedule | null => {
  const { payTerms, payments } = file.facts
  const schedule = scheduleOf(file)
  const owedCents = owedIn(file)
  if (payTerms.kind !== 'installments' || schedule?.setBy !== 'court' || owedCents === null) return null
  const { rows, lateCents } = schedule
  const missed = owedCents === 0 ? [] : rows.filter(one => one.status === 'missed')
  const coming = rows.find(one => one.status === 'upcoming')
  const collectableCents = Math.min(owedCents, lateCents)
  return {
    ...{ order: payTerms, installments: rows, missed, collectableCents, owedCents },
    restCents: owedCents - collectableCents,
    paidCents: payments.reduce((sum, one) => sum + one.amountCents, 0),
    next: coming && owedCents > 0 ? { on: coming.on, cents: coming.cents - coming.paidCents } : null,
  }
})

/** What may be collected now, for the tasks of collecting by law; null: no order limits it. */
export function collectableNowWords(file: CaseFile): Words | null {
  const found = orderedScheduleOf(file)
  if (!found || found.owedCents === 0) return null
  const { collectableCents, next } = found
  const now = formatCents(collectableCents)
  if (collectableCents > 0)
    return {
      en: `What may be collected now is ${now}: the court ordered installments, and only those missed can be collected`,
      es: `Lo que se puede cobrar ahora son ${now}: el tribunal ordenó cuotas, y solo se pueden cobrar las que faltaron`,
    }
  return inBoth(locale => {
    const on = next && formatDate(next.on, locale)
    return locale === 'en'
      ? `Nothing may be collected now: the court ordered installments and none was missed${on ? `. The next is due ${on}` : ''}`
      : `Ahora no se puede cobrar nada: el tribunal ordenó cuotas y no falta ninguna${on ? `. La próxima vence el ${on}` : ''}`
  })
}

/** Why a task that collects is locked, where the court ordered installments and every one due so far came; null: none is. */
export function noneMissedIn(file: CaseFile): Words | null {
  const found = orderedScheduleOf(file)
  const now = found && found.owedCents > 0 && found.collectableCents === 0 ? collectableNowWords(file) : null
  return now && { en: `Locked: ${lowerFirst(now.en)}`, es: `Bloqueado: ${lowerFirst(now.es)}` }
}
