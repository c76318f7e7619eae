// A payoff as a letter stores it: the sum, what it is made of, and what it counts.

import { z } from 'zod'
import type { KnownBalance } from '@/lib/case/balance'
import type { LivePayment } from '@/lib/case/ledger-row'
import { type PayoffQuote, quotedCents } from '@/lib/case/payoff-quote'
import { isoDate } from './letter-parts'

const cents = z.int()
const wordsSchema = z.object({ en: z.string(), es: z.string() })
const partsSchema = z.object({
  on: isoDate,
  principalCents: cents,
  costsCents: cents,
  interestCents: cents,
  payoffCents: cents,
})

export const payoffSchema = z.object({
  /** The sum asked for: the agreement's where it promises less. */
  quotedCents: cents,
  today: partsSchema,
  through: partsSchema,
  /** What each day after `through.on` adds by the law. */
  perDiemCents: cents,
  rate: z.object({ annualPercent: z.number(), section: z.string() }).nullable(),
  interestUnknown: z.boolean(),
  costsUnknown: z.boolean(),
  /** Something the sum rests on must be checked with the clerk. */
  isUnsure: z.boolean(),
  agreed: z
    .object({
      on: isoDate,
      totalCents: cents,
      paidCents: cents,
      leftCents: cents,
      interest: z.enum(['waived-while-kept', 'runs']),
      interestCents: cents,
      perDiemCents: cents,
      isLate: z.boolean(),
      cureUntilOn: isoDate.nullable(),
      onDefault: z.enum(['full-judgment', 'rest-of-plan']),
    })
    .nullable(),
  /** What the terms of an agreement that was broken make due. */
  broken: z
    .object({
      on: isoDate,
      by: z.enum(['full-judgment', 'rest-of-plan']),
      lines: z.array(z.object({ label: wordsSchema, cents })),
      notes: z.array(wordsSchema),
    })
    .nullable(),
})
export type PayoffSaid = z.infer<typeof payoffSchema>
export type AgreedSaid = NonNullable<PayoffSaid['agreed']>

/** The payments a sum counts. */
export const countedSchema = z.object({ count: z.int(), cents, lastOn: isoDate.nullable() })
export type Counted = z.infer<typeof countedSchema>

export function countedFrom(payments: readonly LivePayment[]): Counted {
  return {
    count: payments.length,
    cents: payments.reduce((sum, one) => sum + one.amountCents, 0),
    lastOn: payments.reduce<Counted['lastOn']>((last, { paidOn }) => (last && last > paidOn ? last : paidOn), null),
  }
}

export function payoffFrom(quote: PayoffQuote, costsUnknown: boolean): PayoffSaid {
  const { today, through, agreed, broken } = quote
  const rate = through.segments.at(-1)
  return {
    quotedCents: quotedCents(quote),
    today: partsOf(today),
    through: partsOf(through),
    perDiemCents: through.ledger.perDiemCents,
    rate: rate ? { annualPercent: rate.annualPercent, section: rate.cite.section } : null,
    interestUnknown: through.interestUnknown !== null,
    costsUnknown,
    isUnsure: through.warnings.length > 0 || rate?.confidence === 'uncertain',
    agreed: agreed && agreedFrom(agreed),
    broken: broken && brokenFrom(broken),
  }
}

function partsOf({ on, ledger }: KnownBalance): PayoffSaid['today'] {
  const { principalCents, costsCents, interestCents, payoffCents } = ledger
  return { on, principalCents, costsCents, interestCents, payoffCents }
}

function agreedFrom({
  standing,
  leftCents,
  interestCents,
  perDiemCents,
}: NonNullable<PayoffQuote['agreed']>): AgreedSaid {
  const { agreement, kind, paidCents, cureUntil } = standing
  const { terms, inForceOn } = agreement
  return {
    ...{ on: inForceOn ?? terms.writtenOn, totalCents: terms.totalCents, paidCents, leftCents },
    ...{ interest: terms.interest, interestCents, perDiemCents },
    isLate: kind === 'missed' || kind === 'curing',
    cureUntilOn: kind === 'curing' && cureUntil ? cureUntil.on : null,
    onDefault: terms.onDefault,
  }
}

function brokenFrom({ standing, due }: NonNullable<PayoffQuote['broken']>): PayoffSaid['broken'] {
  const { terms, inForceOn } = standing.agreement
  return { on: inForceOn ?? terms.writtenOn, by: due.by, lines: due.lines, notes: due.notes }
}
