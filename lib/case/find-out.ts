// What to find out first: each thing not known is tried both ways, as good and as bad as we assume it may be, and the one
// that moves the best way to collect most comes first.

import type { Cents } from '@/lib/shared/money'
import { bestWorthOf, isUsable, type Ladder, ladderFrom } from './ladder'
import type { Prospects } from './prospects'
import type { LadderCase, RungId } from './rungs/rung'

export const unknownIds = [
  'notice',
  'address',
  'job',
  'pay',
  'bank',
  'balance',
  'home',
  'home-worth',
  'business',
  'vehicle',
  'bankruptcy',
] as const
export type UnknownId = (typeof unknownIds)[number]

/** What the best way would likely bring, which way that is, and how soon; null: none would bring anything. */
export type Outcome = { bestId: RungId | null; worthCents: Cents; months: number | null }

/**
 * A thing not known. `changeCents`: how far apart the best ways are. `changesPlan`: the best way, or how soon it brings
 * money, differs.
 */
export type Unknown = { id: UnknownId; good: Outcome; bad: Outcome; changeCents: Cents; changesPlan: boolean }

/** The unknowns that would change the plan most first; among equals, in the order they are easiest to find out. */
export function findOutFirst(ladder: Ladder): Unknown[] {
  const c = ladder.of
  if (c.stop || c.debtor === 'government') return []
  return unknownIds
    .flatMap(id => {
      const tried = bothWays[id](c)
      return tried ? [weigh(id, ladderFrom(tried.good), ladderFrom(tried.bad))] : []
    })
    .sort((a, b) => b.changeCents - a.changeCents || Number(b.changesPlan) - Number(a.changesPlan))
}

function weigh(id: UnknownId, good: Ladder, bad: Ladder): Unknown {
  const [whenGood, whenBad] = [outcomeOf(good), outcomeOf(bad)]
  return {
    id,
    good: whenGood,
    bad: whenBad,
    changeCents: Math.abs(whenGood.worthCents - whenBad.worthCents),
    changesPlan: whenGood.bestId !== whenBad.bestId || whenGood.months !== whenBad.months,
  }
}

function outcomeOf(ladder: Ladder): Outcome {
  const best = ladder.rungs.find(isUsable)
  const worthCents = bestWorthOf(ladder)
  return best && worthCents > 0
    ? { bestId: best.id, worthCents, months: best.months }
    : { bestId: null, worthCents: 0, months: null }
}

type BothWays = { good: LadderCase; bad: LadderCase }

/** Each unknown as a case where it is known, well and badly; null where it is known already or does not matter. */
const bothWays: Record<UnknownId, (c: LadderCase) => BothWays | null> = {
  notice: c => (c.forceNeeds.length > 0 ? { good: { ...c, forceNeeds: [] }, bad: c } : null),
  address: c =>
    c.prospects.addressKnown === true
      ? null
      : {
          good: knowing(c, { addressKnown: true }),
          bad: { ...knowing(c, { addressKnown: false }), hasAddress: false },
        },
  job: c => {
    const { job } = c.prospects
    if (c.debtor === 'business' || job.kind === 'known' || job.kind === 'none') return null
    return {
      good: knowing(c, {
        job: { ...job, kind: 'known', sure: 'sure', pay: job.pay ?? weekly(c.assumed.guessPayCents) },
      }),
      bad: knowing(c, { job: { ...job, kind: 'none' } }),
    }
  },
  pay: c => {
    const { job } = c.prospects
    if (c.debtor === 'business' || job.kind !== 'known' || job.pay) return null
    return {
      good: knowing(c, { job: { ...job, pay: weekly(c.assumed.guessPayCents * 2) } }),
      bad: knowing(c, { job: { ...job, pay: weekly(half(c.assumed.guessPayCents)) } }),
    }
  },
  bank: c => {
    const { bank } = c.prospects
    if (bank.kind !== 'unknown') return null
    const balanceCents = c.assumed.guessBankCents
    return {
      good: knowing(c, { bank: { ...bank, kind: 'known', sure: 'sure', balanceCents } }),
      bad: knowing(c, { bank: { ...bank, kind: 'none' } }),
    }
  },
  balance: c => {
    const { bank } = c.prospects
    if (bank.kind !== 'known' || bank.balanceCents !== null) return null
    return {
      good: knowing(c, { bank: { ...bank, balanceCents: c.assumed.guessBankCents * 2 } }),
      bad: knowing(c, { bank: { ...bank, balanceCents: 0 } }),
    }
  },
  home: c => {
    const { home } = c.prospects
    if (home.kind !== 'unknown') return null
    return {
      good: knowing(c, {
        home: { ...home, kind: 'owns', sure: 'sure', livesIn: true, ...worth(c.assumed.guessEquityCents) },
      }),
      bad: knowing(c, { home: { ...home, kind: 'rents' } }),
    }
  },
  'home-worth': c => {
    const { home } = c.prospects
    if (home.kind !== 'owns' || (home.worthCents !== null && home.owedCents !== null)) return null
    return {
      good: knowing(c, { home: { ...home, ...worth(c.assumed.guessEquityCents * 2) } }),
      bad: knowing(c, { home: { ...home, ...worth(0) } }),
    }
  },
  business: c => {
    const { business } = c.prospects
    if (business.kind !== 'unknown') return null
    const atHandCents = c.assumed.guessTillCents
    return {
      good: knowing(c, { business: { ...business, kind: 'till', sure: 'sure', atHandCents } }),
      bad: knowing(c, { business: { ...business, kind: 'none' } }),
    }
  },
  vehicle: c =>
    c.prospects.vehicles.some(one => one.worthCents !== null)
      ? null
      : {
          good: knowing(c, { vehicles: [{ name: '', worthCents: c.assumed.guessVehicleCents, owedCents: 0 }] }),
          bad: knowing(c, { vehicles: [{ name: '', worthCents: 0, owedCents: 0 }] }),
        },
  bankruptcy: c =>
    c.prospects.troubles.includes('bankruptcy-talk')
      ? { good: c, bad: { ...c, stop: { kind: 'law', why: { en: 'Bankruptcy', es: 'Bancarrota' } } } }
      : null,
}

function knowing(c: LadderCase, known: Partial<Prospects>): LadderCase {
  return { ...c, prospects: { ...c.prospects, ...known } }
}

function weekly(cents: Cents): { cents: Cents; every: 'week' } {
  return { cents, every: 'week' }
}

function worth(cents: Cents): { worthCents: Cents; owedCents: Cents } {
  return { worthCents: cents, owedCents: 0 }
}

function half(cents: Cents): Cents {
  return Math.floor(cents / 2)
}
