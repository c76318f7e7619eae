// What pays a judgment in full on a day to come: by the law, and by the agreement in force where it promises less.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type AgreementStanding, agreementStandingOf } from './agreement-standing'
import { balanceOn, type KnownBalance } from './balance'
import type { CaseFile } from './case-file'
import { type DefaultSum, defaultSumOf } from './default-sum'
import { interestUnder } from './standing-interest'
import { paidUnder } from './standing-schedule'

/** What the agreement in force still asks for. `perDiemCents`: what the day after adds, where it lets interest run.
 *  `refundCents`: what came beyond all that it asks for. */
export type AgreedPayoff = {
  standing: AgreementStanding
  leftCents: Cents
  interestCents: Cents
  payoffCents: Cents
  perDiemCents: Cents
  refundCents: Cents
}

/** What is due once an agreement was broken, by its own terms. */
export type BrokenPayoff = { standing: AgreementStanding; due: DefaultSum }

/** `today` and `through`: by the law, today and at the end of the day asked for. `agreed`: null where no agreement holds, or
 *  it asks for no less than the law does. `broken`: null where none was broken. */
export type PayoffQuote = {
  today: KnownBalance
  through: KnownBalance
  agreed: AgreedPayoff | null
  broken: BrokenPayoff | null
}

/** The payoff on a day, folded to that very day: a rate may change, or interest be compounded, before it. null: unknown. */
export function payoffQuoteOn(file: CaseFile, throughOn: IsoDate): PayoffQuote | null {
  const [today, through] = [file.balance, balanceOn(file.facts, throughOn)]
  if (today.kind !== 'balance' || through.kind !== 'balance') return null
  const standing = agreementStandingOf(file)
  const agreed = standing && standing.defaultOn === null ? agreedPayoffOn(file, standing, through) : null
  return {
    ...{ today, through },
    agreed: agreed && agreed.payoffCents < through.ledger.payoffCents ? agreed : null,
    broken: standing && brokenPayoffOn(file, standing, throughOn),
  }
}

/** The sum to ask for: what the agreement's own terms make it, where they promise less than the law. */
export function quotedCents({ agreed, broken, through }: PayoffQuote): Cents {
  return agreed?.payoffCents ?? broken?.due.sumCents ?? through.ledger.payoffCents
}

function brokenPayoffOn(file: CaseFile, standing: AgreementStanding, on: IsoDate): BrokenPayoff | null {
  const { agreement, defaultOn } = standing
  const payments = paidUnder(agreement, file.facts.payments, file.facts.ledger)
  const due = defaultOn && defaultSumOf(file, agreement, payments, defaultOn, on)
  return due ? { standing, due } : null
}

/** What an agreement that holds asks for on the day of a balance. */
export function agreedPayoffOn(file: CaseFile, standing: AgreementStanding, through: KnownBalance): AgreedPayoff {
  const { agreement, leftCents, paidCents } = standing
  const payments = paidUnder(agreement, file.facts.payments, file.facts.ledger)
  const beyondCents = Math.max(0, paidCents - agreement.terms.totalCents)
  const openOn = (on: IsoDate) => interestUnder(agreement, payments, through, on) - beyondCents
  const open = openOn(through.on)
  const interestCents = Math.max(0, open)
  const perDiemCents = Math.max(0, openOn(addDays(through.on, 1))) - interestCents
  const payoffCents = leftCents + interestCents
  return { standing, leftCents, interestCents, payoffCents, perDiemCents, refundCents: Math.max(0, -open) }
}
