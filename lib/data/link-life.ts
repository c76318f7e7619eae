// How long a private link works: some days to sign, and as long as payments are due once the agreement is in force.

import 'server-only'
import { z } from 'zod'
import { addDays, type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import type { Transaction } from './store'

/** How long a link works. */
export const invitationDays = 14
/** How long after the last payment of its schedule the links of an agreement in force still work. */
export const daysAfterLastPayment = 90

const dayMs = 86_400_000
const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const scheduleSchema = z.object({ writtenOn: isoDate, schedule: z.array(z.object({ on: isoDate })).min(1) })

/** The day an agreement was written, from its stored terms. */
export function writtenOnOf(terms: string): IsoDate {
  return scheduleSchema.parse(JSON.parse(terms)).writtenOn
}

/** Until when a link made at a moment works; where the last payment is long past, as long as any link does. */
export function linkEndsAt(agreement: { status: string; terms: string }, madeAt: Date): Date {
  const toSign = new Date(madeAt.getTime() + invitationDays * dayMs)
  if (agreement.status !== 'in-force') return toSign
  const forPayments = paymentsEndAt(agreement.terms)
  return forPayments > toSign ? forPayments : toSign
}

// Midnight UTC is the evening of the day before everywhere in the United States, so that day is shown as the last one.
function paymentsEndAt(terms: string): Date {
  const days = scheduleSchema.parse(JSON.parse(terms)).schedule.map(one => one.on)
  const last = days.toSorted().at(-1) as IsoDate
  return new Date(`${addDays(last, daysAfterLastPayment + 1)}T00:00:00Z`)
}

/** The links of a version that just came into force work on for its payments; one that is over stays over. */
export async function extendLinks(tx: Transaction, agreement: { id: string; terms: string }, at: Date): Promise<void> {
  const expiresAt = paymentsEndAt(agreement.terms)
  await tx.invitation.updateMany({
    where: { agreementId: agreement.id, withdrawnAt: null, expiresAt: { gt: at, lt: expiresAt } },
    data: { expiresAt },
  })
}
