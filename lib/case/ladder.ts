// The ladder: every lawful way to collect, by what it likely brings after its cost in the time the creditor has.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type CaseFile, oncePerFile } from './case-file'
import { type Tried, triedOf } from './ladder-attempts'
import { ladderCaseOf } from './ladder-case'
import { payDown } from './pay-down'
import { assignRung } from './rungs/assign'
import { bankRung } from './rungs/bank'
import { businessRung } from './rungs/business'
import { demandRung } from './rungs/demand'
import { examRung } from './rungs/exam'
import { filingStep } from './rungs/filing-step'
import { homeSaleRung } from './rungs/home-sale'
import { lienRung } from './rungs/lien'
import {
  type Band,
  isElsewhere,
  type LadderCase,
  partOf,
  type Range,
  type RungFound,
  rungIds,
  type Shut,
} from './rungs/rung'
import { settleRung } from './rungs/settle'
import { vehicleRung } from './rungs/vehicle'
import { wagesRung } from './rungs/wages'
import { waitRung } from './rungs/wait'

/** `needs`: something has to be known first. `tried`: it failed lately. `shut`: not allowed, or nothing to take. */
export type Standing = 'open' | 'not-yet' | 'needs' | 'tried' | 'shut'

/**
 * A way with its place on the ladder. `net`: what it likely brings after its cost, chance counted, never more than is
 * owed. `worthCents`: the middle of that, of money that comes in the time the creditor has. `ends`: months until all of
 * it is in; null where it is never all paid. `givesUpCents`: what keeping the judgment may bring, where a sale would bring
 * less than that; else 0.
 */
export type Rung = Omit<RungFound, 'shut'> & {
  standing: Standing
  /** Something about the other side has to be found out first. */
  lacksFacts: boolean
  shut: Shut | null
  tried: Tried | null
  band: Band
  totalCents: Range
  net: Range
  worthCents: Cents
  ends: { low: number | null; high: number | null } | null
  givesUpCents: Cents
  startsOn: IsoDate | null
}

export type Ladder = {
  /** Best first. */
  rungs: Rung[]
  of: LadderCase
  /** Months in which money counts in full. */
  horizonMonths: number
}

/** The ladder of a case; null until it is known what is owed. */
export const ladderOf: (file: CaseFile) => Ladder | null = oncePerFile(file => {
  const known = ladderCaseOf(file)
  return known && ladderFrom(known)
})

/** What the best way that can be used likely brings, in the middle: for comparing with a budget. Null: not known. */
export function bestExpectedOf(file: CaseFile): Cents | null {
  const ladder = ladderOf(file)
  return ladder && bestWorthOf(ladder)
}

/** Those that do not hang on what the others would bring. */
const waysByThemselves = [
  demandRung,
  wagesRung,
  bankRung,
  lienRung,
  businessRung,
  vehicleRung,
  homeSaleRung,
  assignRung,
  waitRung,
]

/** Ranks the ways as far as a case is known. */
export function ladderFrom(c: LadderCase): Ladder {
  const horizonMonths = horizonOf(c)
  const own = waysByThemselves.map(way => way(c))
  const rungs = own.map(one => finish(c, one, horizonMonths))
  const best = rungs.filter(one => one.standing === 'needs' && one.isForced && one.lacksFacts).sort(byWorth)[0]
  const opens = own.find(one => one.id === best?.id) ?? null
  // A deal is the better choice for them where force could well bring as much.
  const dealCents = partOf(c.owedCents, c.assumed.settleLowPercent)
  const canForce = rungs.some(
    one => one.isForced && isUsable(one) && middleOf(one.net) > 0 && one.totalCents.highCents >= dealCents,
  )
  rungs.push(finish(c, examRung(c, opens), horizonMonths), finish(c, settleRung(c, canForce), horizonMonths))
  const kept = keptWorth(rungs)
  return { rungs: rungs.map(one => weighSale(one, kept)).sort(byPlace), of: c, horizonMonths }
}

/** What the best way that keeps the judgment may bring in the end. */
function keptWorth(rungs: readonly Rung[]): Cents {
  return Math.max(0, ...rungs.filter(one => one.id !== 'assign' && isUsable(one)).map(one => one.net.highCents))
}

/** A sale gives up all the rest for good, so it is only worth something where it brings more than keeping it may. */
function weighSale(rung: Rung, keptCents: Cents): Rung {
  return rung.id !== 'assign' || middleOf(rung.net) > keptCents
    ? rung
    : { ...rung, worthCents: 0, givesUpCents: keptCents }
}

/** The most a way that can be used now brings in the time there is; never below zero, for nobody has to collect. */
export function bestWorthOf({ rungs }: Ladder): Cents {
  return Math.max(0, ...rungs.filter(isUsable).map(one => one.worthCents))
}

/** The way worth most once something is found out, where nothing that can be used now brings money; null: none. */
export function toFindOut({ rungs }: Ladder): Rung | null {
  if (rungs.some(one => isUsable(one) && one.worthCents > 0 && one.id !== 'wait')) return null
  return rungs.find(one => one.standing === 'needs' && one.worthCents > 0) ?? null
}

/** Whether a way can be used today, or on a day that is known. */
export function isUsable({ standing }: Rung): boolean {
  return standing === 'open' || standing === 'not-yet'
}

function horizonOf({ prospects, assumed, lifeMonths }: LadderCase): number {
  if (prospects.need === 'now') return assumed.monthsSoon
  return prospects.need === 'can-wait' ? lifeMonths : assumed.monthsLater
}

const places: Record<Standing, number> = { open: 0, 'not-yet': 0, needs: 1, tried: 2, shut: 3 }

function byPlace(a: Rung, b: Rung): number {
  return places[a.standing] - places[b.standing] || byWorth(a, b)
}

/** First what brings money in time, then what brings more in the end, then what brings it sooner. */
function byWorth(a: Rung, b: Rung): number {
  return (
    Math.max(0, b.worthCents) - Math.max(0, a.worthCents) ||
    lastingOf(b) - lastingOf(a) ||
    a.months - b.months ||
    rungIds.indexOf(a.id) - rungIds.indexOf(b.id)
  )
}

/** What comes in all. A sale that gives up more than it brings stands below what may bring anything. */
function lastingOf({ net, givesUpCents }: Rung): Cents {
  return givesUpCents > 0 ? 0 : middleOf(net)
}

function middleOf({ lowCents, highCents }: Range): Cents {
  return Math.round((lowCents + highCents) / 2)
}

/** Adds to a way what is the same for all: filing elsewhere, the law's wait, what was tried, and the sums. */
function finish(c: LadderCase, own: RungFound, horizonMonths: number): Rung {
  const there = own.isForced && isElsewhere(c)
  const months = own.months + (there ? c.assumed.monthsElsewhere : 0) + (own.isForced ? c.forceMonths : 0)
  const tried = triedOf(c, own.id)
  const band = tried?.band(own.band) ?? own.band
  const needs = own.isForced ? [...own.needs, ...c.forceNeeds] : own.needs
  const mostCents = own.isForced ? c.forcedCents : c.owedCents
  const income = incomeOf(c, own, mostCents, months, horizonMonths)
  const shut =
    (own.id === 'wait' && c.owedCents > 0 ? null : c.stop) ??
    (own.isForced ? c.forceShut : null) ??
    own.shut ??
    // An exam brings no money by itself.
    (income.total.highCents === 0 && needs.length === 0 && own.id !== 'exam'
      ? { why: months >= c.lifeMonths ? endsFirst : bringsNothing }
      : null)
  const costCents = (own.onceCents ?? 0) + own.costCents * income.orders + (there ? c.assumed.costElsewhereCents : 0)
  const share = { good: c.assumed.goodOfTen, fair: c.assumed.fairOfTen, poor: c.assumed.poorOfTen }[band] / 10
  const likely = (cents: Cents): Cents => Math.round(cents * share) - costCents
  return {
    ...own,
    lacksFacts: own.needs.length > 0,
    ...{ needs, months, tried, band, shut, costCents },
    standing: shut
      ? 'shut'
      : tried?.isSunk
        ? 'tried'
        : needs.length > 0
          ? 'needs'
          : own.isForced && c.forceFrom
            ? 'not-yet'
            : 'open',
    totalCents: income.total,
    net: { lowCents: likely(income.total.lowCents), highCents: likely(income.total.highCents) },
    worthCents: likely(middleOf(income.inTime)),
    ends: income.ends,
    givesUpCents: 0,
    startsOn: own.isForced ? c.forceFrom : null,
    says: there ? [...filingStep(c), ...own.says] : own.says,
  }
}

type Income = { total: Range; inTime: Range; ends: Rung['ends']; orders: number }

/** What comes in if it works, in all and in time, and how many orders that takes. */
function incomeOf(
  c: LadderCase,
  { yield: found, orderMonths }: RungFound,
  mostCents: Cents,
  months: number,
  horizon: number,
): Income {
  const atMost = (cents: Cents): Cents => Math.max(0, Math.min(cents, mostCents))
  if (found.per === 'once') {
    const total = { lowCents: atMost(found.lowCents), highCents: atMost(found.highCents) }
    return { total, inTime: months <= horizon ? total : none, ends: null, orders: 1 }
  }
  const steady = (monthlyCents: Cents) =>
    payDown({ ...c, owedCents: mostCents, monthlyCents, mostMonths: Math.max(0, c.lifeMonths - months) })
  const [low, high] = [steady(found.lowCents), steady(found.highCents)]
  const payments = Math.max(0, horizon - months + 1)
  const last = (paid: number | null): number | null => (paid === null ? null : months + Math.max(0, paid - 1))
  return {
    total: { lowCents: atMost(low.paidCents), highCents: atMost(high.paidCents) },
    inTime: {
      lowCents: Math.min(atMost(low.paidCents), found.lowCents * payments),
      highCents: Math.min(atMost(high.paidCents), found.highCents * payments),
    },
    // More each month is done sooner.
    ends: { low: last(high.months), high: last(low.months) },
    orders: orderMonths === null ? 1 : Math.max(1, Math.ceil((high.months ?? c.lifeMonths) / orderMonths)),
  }
}

const none: Range = { lowCents: 0, highCents: 0 }

const endsFirst: Words = {
  en: 'The judgment ends before this could bring money. Renew it first.',
  es: 'El fallo termina antes de que esto pueda dar dinero. Primero renuévelo.',
}
const bringsNothing: Words = {
  en: 'By what you know, there is nothing to take.',
  es: 'Por lo que usted sabe, no hay nada que tomar.',
}
