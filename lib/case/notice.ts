// A written notice about a payment: which, when it went out and when it came in. What it starts is counted from here.

import { z } from 'zod'
import { addDays, type IsoDate, isIsoDate } from '@/lib/shared/civil-date'

const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>

/** `cure`: a payment under the agreement is late and may be made good. `default`: it was not. `reinstated`: the agreement
 *  holds again. `returned-check`: a check came back. All of them go from the creditor to the debtor. */
export const noticeKinds = ['cure', 'default', 'reinstated', 'returned-check'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const noticeHows = ['mail', 'certified', 'hand', 'email'] as const
export type NoticeHow = (typeof noticeHows)[number]

export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(noticeKinds),
  /** null: of a returned check without an agreement. */
  agreementId: z.string().nullable(),
  /** The due day of the payment it names ('2026-12-01'); of a returned check, the id of the payment in the book. */
  about: z.string(),
  sentOn: isoDate,
  how: z.enum(noticeHows),
  /** null: nobody knows yet. */
  receivedOn: isoDate.nullable(),
  note: z.string(),
  /** A mistake is struck out and stays readable. */
  struck: z.object({ on: isoDate, why: z.string() }).nullable(),
})
export type Notice = z.infer<typeof noticeSchema>

/** Days we count for a letter to arrive where nobody knows the day it did: more than the mail usually needs, for a clock
 *  that starts too early would end a promise too soon. */
const daysToArrive: Record<NoticeHow, number> = { mail: 5, certified: 5, hand: 0, email: 0 }

/** The day a notice came in, or is taken to have come in. */
export function arrivedOn({ receivedOn, sentOn, how }: Pick<Notice, 'receivedOn' | 'sentOn' | 'how'>): {
  on: IsoDate
  isEstimated: boolean
} {
  return receivedOn
    ? { on: receivedOn, isEstimated: false }
    : { on: addDays(sentOn, daysToArrive[how]), isEstimated: true }
}
