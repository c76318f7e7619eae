// Collecting yourself, or letting a lawyer, an agency or a buyer do it: what the creditor keeps of each.

import { type Cents, roundToCents } from '@/lib/shared/money'

/** Collecting by oneself: what comes in before its costs, from least to most, and how many months that takes. */
export type OwnWay = { lowCents: Cents; highCents: Cents; costCents: Cents; months: number }

/** What someone asks for collecting: a part of what comes in (0 to 100), and money before they start. */
export type Terms = { sharePercent: number; upfrontCents: Cents }

/** `time`: the creditor's own; null: not known. */
export type HandOverAsked = {
  owedCents: Cents
  own: OwnWay
  time: { hoursAMonth: number; hourCents: Cents } | null
  lawyer: Terms
  agency: Terms
  salePriceCents: Cents
}

/**
 * From when a way pays as well as collecting yourself: `always`; from so much collected; or `never`, not even when all
 * that is owed comes in.
 */
export type PaysFrom = { kind: 'always' } | { kind: 'from'; cents: Cents } | { kind: 'never' }

/** One way. Low and high are what is kept; below zero, it costs more than it brings. */
export type Way = {
  id: 'self' | 'lawyer' | 'agency' | 'sell'
  lowCents: Cents
  highCents: Cents
  /** Months it takes; null: it is up to others. */
  months: number | null
  /** null for collecting yourself: it is what the others are measured by. */
  paysFrom: PaysFrom | null
}

export type HandOver = {
  ways: Way[]
  /** The middle of what collecting yourself leaves, and the same with your own time counted; null: not known. */
  selfCents: Cents
  selfAfterTimeCents: Cents | null
  hours: number | null
  timeCents: Cents | null
  /** The way that leaves the most in the middle; the earlier one where two leave the same. */
  best: Way['id']
}

/** Compares the ways. Others are taken to collect what you would; `paysFrom` says how much more they would have to. */
export function handOverOf(asked: HandOverAsked): HandOver {
  const { owedCents, time, lawyer, agency, salePriceCents } = asked
  const own = withinOwed(asked.own, owedCents)
  const self: Way = {
    id: 'self',
    lowCents: own.lowCents - own.costCents,
    highCents: own.highCents - own.costCents,
    months: own.months,
    paysFrom: null,
  }
  const selfCents = middleOf(self)
  const timeCents = time && time.hoursAMonth * time.hourCents * own.months
  const others = (['lawyer', 'agency'] as const).map((id): Way => {
    const terms = id === 'lawyer' ? lawyer : agency
    return {
      id,
      lowCents: keptOf(own.lowCents, terms),
      highCents: keptOf(own.highCents, terms),
      months: null,
      paysFrom: paysFrom(selfCents, terms, owedCents),
    }
  })
  const sell: Way = {
    id: 'sell',
    lowCents: salePriceCents,
    highCents: salePriceCents,
    months: null,
    // A price is the same whatever is collected: it pays or it does not.
    paysFrom: salePriceCents >= selfCents ? { kind: 'always' } : { kind: 'never' },
  }
  const ways = [self, ...others, sell]
  return {
    ways,
    selfCents,
    selfAfterTimeCents: timeCents === null ? null : selfCents - timeCents,
    hours: time && time.hoursAMonth * own.months,
    timeCents,
    best: ways.reduce((best, way) => (middleOf(way) > middleOf(best) ? way : best)).id,
  }
}

/** What is left of an amount collected, rounded half-up to the cent. */
export function keptOf(collectedCents: Cents, { sharePercent, upfrontCents }: Terms): Cents {
  const left = thousandths(100 - clamp(sharePercent, 100))
  return roundToCents(BigInt(collectedCents) * left, 100_000n) - upfrontCents
}

/** The least that must be collected for what is left to reach what collecting yourself leaves. */
function paysFrom(selfCents: Cents, terms: Terms, owedCents: Cents): PaysFrom {
  const needed = selfCents + terms.upfrontCents
  if (needed <= 0) return { kind: 'always' }
  const left = thousandths(100 - clamp(terms.sharePercent, 100))
  if (left === 0n) return { kind: 'never' }
  const cents = Number((BigInt(needed) * 100_000n + left - 1n) / left)
  return cents > owedCents ? { kind: 'never' } : { kind: 'from', cents }
}

/** Nobody collects more than is owed, nor less than nothing, and low is never above high. */
function withinOwed(own: OwnWay, owedCents: Cents): OwnWay {
  const [a, b] = [clamp(own.lowCents, owedCents), clamp(own.highCents, owedCents)]
  return { ...own, lowCents: Math.min(a, b), highCents: Math.max(a, b) }
}

function middleOf({ lowCents, highCents }: { lowCents: Cents; highCents: Cents }): Cents {
  return Math.round((lowCents + highCents) / 2)
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}

/** Percents have three decimals at most. */
function thousandths(percent: number): bigint {
  return BigInt(Math.round(percent * 1_000))
}
