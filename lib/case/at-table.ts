// Where a negotiation stands, as its next step is worked out from it. Private: it holds the limit.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { NextRung } from './bargain-creditor'
import type { Side } from './facts'
import type { OfferTerms } from './offer'

/** The latest offer of one side with a sum in it, and how far it moved from the one before; null: it is the first.
 *  `movedCents` above zero is toward the other side. `valueCents`: as ValuedOffer counts it. */
export type Latest = {
  id: string
  kind: OfferTerms['kind']
  totalCents: Cents
  valueCents: Cents
  isOpen: boolean
  isExpired: boolean
  validUntil: IsoDate | null
  isCarried: boolean | null
  movedCents: Cents | null
}

/** All a suggestion is made from. null: not known, or there is none. `isOursLast`: the newest offer is ours. */
export type AtTable = {
  side: Side
  today: IsoDate
  owedCents: Cents
  openingCents: Cents | null
  targetCents: Cents | null
  limitCents: Cents | null
  ours: Latest | null
  theirs: Latest | null
  isOursLast: boolean
  rounds: number
  acceptedId: string | null
  /** The agreement that waits for signatures, else the one in force. Left out: neither. */
  agreement?: { id: string; isInForce: boolean } | null
  next: NextRung | null
  canForce: boolean
  isOutOfWork: boolean
  talksOfBankruptcy: boolean
  isProof: boolean
  monthlyCents: Cents | null
  lump: { cents: Cents; byOn: IsoDate } | null
  bearsInterest: boolean
  lumpDays: number
}

export type MoveId =
  | 'agree'
  | 'sign'
  | 'keep'
  | 'set-limit'
  | 'answer-soon'
  | 'accept'
  | 'ask-again'
  | 'counter'
  | 'first-offer'
  | 'hold'
  | 'lump'
  | 'installments'
  | 'waive-interest'
  | 'ask-for-proof'
  | 'stop'

/** Whether nothing better is likely to come of pressing on. */
export function isGoodEnough(t: AtTable): boolean {
  return t.side === 'creditor' && (!t.canForce || t.isOutOfWork || t.talksOfBankruptcy)
}

/** Whether an open offer of theirs is within my limit, and can be paid as far as is known. */
export function mayAccept(t: AtTable): boolean {
  return t.theirs?.isOpen === true && isWithinLimit(t)
}

/** Whether their latest offer, open or not, is within my limit, and can be paid as far as is known. */
export function isWithinLimit({ side, limitCents, theirs }: AtTable): boolean {
  if (!theirs || limitCents === null || theirs.isCarried === false) return false
  return side === 'creditor' ? theirs.valueCents >= limitCents : theirs.valueCents <= limitCents
}

/** Whether their latest offer is worse for me than my limit. */
export function isBeyondLimit({ side, limitCents, theirs }: AtTable): boolean {
  if (!theirs || limitCents === null) return false
  return side === 'creditor' ? theirs.valueCents < limitCents : theirs.valueCents > limitCents
}

/** Whether their offer is as good as my target, or better. */
export function isAtTarget({ side, targetCents, theirs }: AtTable): boolean {
  if (!theirs || targetCents === null) return false
  return side === 'creditor' ? theirs.valueCents >= targetCents : theirs.valueCents <= targetCents
}

/** Of what is owed, in percent: less than this is not worth losing a deal for. */
const nearPercent = 5

/** Whether their offer is so near my target that a better one is hardly worth the risk. */
export function isNearTarget({ targetCents, owedCents, theirs }: AtTable): boolean {
  if (!theirs || targetCents === null) return false
  return Math.abs(theirs.valueCents - targetCents) * 100 <= owedCents * nearPercent
}

/** The last day of an offer of one payment made today. */
export function lumpEndsOn({ today, lumpDays }: AtTable): IsoDate {
  return addDays(today, lumpDays)
}
