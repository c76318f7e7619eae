// What to do next in a negotiation, best first, each with its reason. Nothing here ever goes beyond the person's limit: a
// sum is clamped to it, and an offer beyond it is never one to accept.

import { daysBetween } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import {
  type AtTable,
  isAtTarget,
  isBeyondLimit,
  isGoodEnough,
  isNearTarget,
  isWithinLimit,
  type Latest,
  type MoveId,
  mayAccept,
} from './at-table'
import { moveWords } from './next-move-words'

/** `cents`: the sum it names; null: none. `path`: where it is done, within the case. */
export type Move = { id: MoveId; title: Words; reason: Words; cents: Cents | null; path: string }

/** More than these and nobody reads them. */
const mostMoves = 5
/** An offer that ends within so many days is answered first. */
const soonDays = 3

/** The suggestions, best first; none where nothing can be offered and nothing was. */
export function nextMoves(t: AtTable): Move[] {
  if (t.agreement) return [move(t, t.agreement.isInForce ? 'keep' : 'sign', null, `agreements/${t.agreement.id}`)]
  if (t.acceptedId) return [move(t, 'agree', null, 'agreement')]
  const moves = [
    ...(t.limitCents === null ? [move(t, 'set-limit', null, 'limits')] : []),
    ...answers(t),
    ...openings(t),
    ...others(t),
  ]
  return moves.slice(0, mostMoves)
}

/** What an open offer of theirs asks for. */
function answers(t: AtTable): Move[] {
  const { theirs } = t
  if (theirs?.isExpired && isWithinLimit(t))
    return [move(t, 'ask-again', theirs.totalCents, `offers/new?like=${theirs.id}`)]
  if (!theirs?.isOpen) return []
  const accept = mayAccept(t) ? [move(t, 'accept', theirs.totalCents, `offers/${theirs.id}`)] : []
  const isFirst = accept.length > 0 && (isAtTarget(t) || isNearTarget(t) || isGoodEnough(t))
  const counter = isAtTarget(t) ? [] : counters(t, theirs)
  const endsSoon =
    theirs.validUntil !== null && daysBetween(t.today, theirs.validUntil) <= soonDays && !isFirst
      ? [move(t, 'answer-soon', null, `offers/${theirs.id}`)]
      : []
  return [...endsSoon, ...(isFirst ? [...accept, ...counter] : [...counter, ...accept])]
}

/** Halfway between the two, held to my limit; nothing where that is no step toward them. */
function counters(t: AtTable, theirs: Latest): Move[] {
  const oursCents = t.ours?.totalCents ?? null
  const path = `offers/new?answers=${theirs.id}`
  if (oursCents === null) {
    const cents = t.openingCents === null ? null : held(t, t.openingCents)
    return cents === null || !isBetter(t, cents, theirs.totalCents) ? [] : [move(t, 'counter', cents, path)]
  }
  const cents = held(t, halfway(t, oursCents, theirs.totalCents))
  const isStep = cents !== null && isBetter(t, oursCents, cents) && isBetter(t, cents, theirs.totalCents)
  return isStep ? [move(t, 'counter', cents, path)] : []
}

/** Whether a sum is better for me than another one. */
function isBetter({ side }: AtTable, cents: Cents, than: Cents): boolean {
  return side === 'creditor' ? cents > than : cents < than
}

/** In whole dollars, the odd one on my side. */
function halfway({ side }: AtTable, a: Cents, b: Cents): Cents {
  const middle = (a + b) / 2
  return side === 'creditor' ? Math.ceil(middle / 100) * 100 : Math.floor(middle / 100) * 100
}

/** A sum no worse for me than my limit, no more than is owed, and more than nothing; null: there is none. */
function held({ side, limitCents, owedCents }: AtTable, cents: Cents): Cents | null {
  if (limitCents === null) return null
  const within = side === 'creditor' ? Math.max(cents, limitCents) : Math.min(cents, limitCents)
  const asked = Math.min(within, owedCents)
  return asked > 0 ? asked : null
}

function openings(t: AtTable): Move[] {
  if (!t.ours && !t.theirs) {
    const cents = t.openingCents === null ? null : held(t, t.openingCents)
    if (cents !== null) return [move(t, 'first-offer', cents, t.side === 'creditor' ? 'demand-letter' : 'first-offer')]
  }
  if (!t.theirs && t.side === 'debtor' && t.limitCents === 0 && t.isProof) return stops(t)
  const isWaiting = t.isOursLast && t.ours?.isOpen
  return isWaiting ? [move(t, 'hold', null, 'offers')] : []
}

/** Other ways to shape an offer, and what to do when talking leads nowhere. */
function others(t: AtTable): Move[] {
  const isStuck = t.theirs?.movedCents !== null && t.theirs !== null && t.theirs.movedCents <= 0 && isBeyondLimit(t)
  return [
    ...(isStuck ? stops(t) : []),
    ...lumps(t),
    ...plans(t),
    ...(isLate(t) && t.bearsInterest ? [move(t, 'waive-interest', null, 'offers/new')] : []),
    ...(t.side === 'creditor' && t.theirs && !isWithinLimit(t) && !isStuck
      ? [move(t, 'ask-for-proof', null, 'contacts/new')]
      : []),
    ...(!isStuck && t.theirs?.isOpen && isBeyondLimit(t) ? stops(t) : []),
  ]
}

function stops(t: AtTable): Move[] {
  if (t.side === 'creditor') return [move(t, 'stop', null, 'reports/ladder')]
  return [move(t, 'stop', null, t.isProof ? 'reports/judgment-proof' : 'reports/what-could-be-taken')]
}

/** A creditor asks for the target in one payment; a debtor offers what can be raised, held to the target. */
function lumps(t: AtTable): Move[] {
  if (t.limitCents === null || t.targetCents === null || t.theirs?.kind === 'lump') return []
  if (t.side === 'creditor') {
    const cents = held(t, t.targetCents)
    const isLess = cents !== null && cents < (t.ours?.totalCents ?? t.owedCents)
    return isLess && t.theirs ? [move(t, 'lump', cents, 'offers/new')] : []
  }
  if (!t.lump) return []
  const cents = held(t, Math.min(t.lump.cents, t.targetCents))
  // Less than what was offered before, or the same again, is no offer.
  const isMore = cents !== null && (t.ours?.kind !== 'lump' || cents > t.ours.totalCents)
  return !isMore ? [] : [move(t, 'lump', cents, 'offers/new')]
}

/** A plan helps whoever cannot pay at once. A debtor's is what the budget carries; a creditor's keeps its interest. */
function plans(t: AtTable): Move[] {
  const isTooMuch = t.theirs?.isOpen === true && t.theirs.isCarried === false
  if (t.limitCents === null || (t.theirs?.kind === 'installments' && !isTooMuch)) return []
  if (t.side === 'creditor') return t.theirs && !isWithinLimit(t) ? [move(t, 'installments', null, 'offers/new')] : []
  return t.monthlyCents && t.limitCents > 0
    ? [move(t, 'installments', Math.min(t.monthlyCents, t.limitCents), 'offers/new')]
    : []
}

/** Near the end: two rounds are behind us, or a tenth of what is owed lies between the two. */
function isLate({ rounds, ours, theirs, owedCents }: AtTable): boolean {
  if (!ours || !theirs) return false
  return rounds >= 2 || Math.abs(ours.totalCents - theirs.totalCents) * 10 <= owedCents
}

function move(t: AtTable, id: MoveId, cents: Cents | null, path: string): Move {
  return { id, cents, path, ...moveWords(t, id, cents) }
}
