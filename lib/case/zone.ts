// The line of money the two sides move on: my opening, target and limit, where theirs likely lies, and every offer so far.

import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { ZonePicture } from '@/lib/shared/shown'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Limits } from './limits'
import { shareOf } from './plan-by-law'
import type { ValuedOffer } from './valued-offers'

/** Where the other side may stop. Only likely: nobody can know it. `bestCents`: the best they offered;
 *  null: nothing. `why`: what it was taken from. */
export type LikelyLimit = { lowCents: Cents; highCents: Cents; bestCents: Cents | null; why: Words }

/** What is drawn of many offers: the latest ones. */
const mostDrawn = 8

/** Where the other side likely stops: what deals usually bring, moved by what could be taken, and by what they offered. */
export function likelyLimitOf({ table, owedCents, assumed }: Limits, offers: readonly ValuedOffer[]): LikelyLimit {
  const theirs = offers.flatMap(one => (one.isOurs || one.totalCents === null ? [] : [one.totalCents]))
  const bestOf = table.side === 'creditor' ? Math.max : Math.min
  const bestCents = theirs.length > 0 ? bestOf(...theirs) : null
  const [low, high] = [assumed.settleLowPercent, assumed.settleHighPercent].map(one => shareOf(owedCents, one)) as [
    Cents,
    Cents,
  ]
  if (table.side === 'creditor') {
    const isPoor = !table.canForce && table.ways !== null
    const lowCents = Math.max(bestCents ?? 0, isPoor ? 0 : low)
    const highCents = Math.max(lowCents, isPoor ? low : high)
    return {
      lowCents,
      highCents,
      bestCents,
      why: bestCents !== null && bestCents === lowCents ? offeredWhy('up') : isPoor ? poorWhy : usualWhy,
    }
  }
  const { force } = table
  const highCents = Math.min(high, bestCents ?? high)
  const floorCents = force?.isWhole ? Math.min(low, force.netCents) : low
  return {
    lowCents: Math.min(floorCents, highCents),
    highCents,
    bestCents,
    why:
      bestCents !== null && bestCents === highCents
        ? offeredWhy('down')
        : force?.isWhole && force.netCents < low
          ? forceWhy
          : usualWhy,
  }
}

/** Where a deal could lie: between my limit and where theirs likely is, and nothing worse for me than they offered; null:
 *  nowhere, or my limit is not known. */
export function overlapOf({ table, limit }: Limits, likely: LikelyLimit): { lowCents: Cents; highCents: Cents } | null {
  if (!limit) return null
  const span =
    table.side === 'creditor'
      ? { lowCents: Math.max(limit.cents, likely.bestCents ?? 0), highCents: likely.highCents }
      : { lowCents: likely.lowCents, highCents: Math.min(limit.cents, likely.bestCents ?? limit.cents) }
  return span.lowCents <= span.highCents ? span : null
}

/** The zone as a picture. */
export function zonePicture(limits: Limits, offers: readonly ValuedOffer[]): ZonePicture {
  const { owedCents, openingCents, target, limit } = limits
  const likely = likelyLimitOf(limits, offers)
  const overlap = overlapOf(limits, likely)
  const withSum = offers.filter(one => one.totalCents !== null)
  const latest = withSum.at(-1)
  return {
    kind: 'zone',
    caption: { en: 'Where a deal could lie', es: 'Dónde cabría un acuerdo' },
    said: saidOf(limits, likely, overlap, latest ?? null),
    mostCents: owedCents,
    mostLabel: { en: 'Owed today:', es: 'Se debe hoy:' },
    own: [
      ...(openingCents === null ? [] : [{ label: words.opening, cents: openingCents }]),
      ...(target ? [{ label: target.isOwn ? words.target : words.suggestedTarget, cents: target.cents }] : []),
      ...(limit ? [{ label: limit.isOwn ? words.limit : words.suggestedLimit, cents: limit.cents }] : []),
    ],
    likely: { label: words.likely, lowCents: likely.lowCents, highCents: likely.highCents },
    overlap: overlap && { label: words.overlap, ...overlap },
    offers: withSum.slice(-mostDrawn).map(one => ({
      label: offerLabel(one),
      cents: one.totalCents ?? 0,
      by: one.isOurs ? ('us' as const) : ('them' as const),
      isLatest: one === latest,
    })),
  }
}

/** "Their offer, Nov 9, 2026". */
export function offerLabel({ isOurs, offer }: ValuedOffer): Words {
  return inBoth(locale => {
    const on = formatDate(offer.madeOn, locale, 'short')
    if (locale === 'en') return `${isOurs ? 'My' : 'Their'} offer, ${on}`
    return `${isOurs ? 'Mi oferta' : 'Oferta de la otra parte'}, ${on}`
  })
}

function saidOf(
  { limit, owedCents }: Limits,
  { lowCents, highCents }: LikelyLimit,
  overlap: { lowCents: Cents; highCents: Cents } | null,
  latest: ValuedOffer | null,
): Words {
  const [low, high, owed] = [lowCents, highCents, owedCents].map(formatCents)
  const theirs: Words =
    lowCents === highCents
      ? {
          en: `Of ${owed} owed, their limit likely lies near ${low}.`,
          es: `De ${owed} que se deben, el límite de la otra parte está probablemente cerca de ${low}.`,
        }
      : {
          en: `Of ${owed} owed, their limit likely lies between ${low} and ${high}.`,
          es: `De ${owed} que se deben, el límite de la otra parte está probablemente entre ${low} y ${high}.`,
        }
  const deal: Words = !limit
    ? { en: 'You have no limit yet.', es: 'Usted todavía no tiene un límite.' }
    : overlap
      ? overlapWords(formatCents(limit.cents), overlap)
      : {
          en: `With yours at ${formatCents(limit.cents)}, the two may not meet.`,
          es: `Con el de usted en ${formatCents(limit.cents)}, quizá no coincidan.`,
        }
  const last: Words | null = latest && {
    en: `The latest is ${latest.isOurs ? 'your' : 'their'} offer of ${formatCents(latest.totalCents ?? 0)}.`,
    es: `La última es ${latest.isOurs ? 'la oferta de usted' : 'la oferta de la otra parte'}, de ${formatCents(latest.totalCents ?? 0)}.`,
  }
  return inBoth(locale => [theirs, deal, last].flatMap(one => (one ? [one[locale]] : [])).join(' '))
}

function overlapWords(mine: string, { lowCents, highCents }: { lowCents: Cents; highCents: Cents }): Words {
  const [low, high] = [lowCents, highCents].map(formatCents)
  return lowCents === highCents
    ? {
        en: `With yours at ${mine}, a deal could lie near ${low}.`,
        es: `Con el de usted en ${mine}, cabría un acuerdo cerca de ${low}.`,
      }
    : {
        en: `With yours at ${mine}, a deal could lie between ${low} and ${high}.`,
        es: `Con el de usted en ${mine}, cabría un acuerdo entre ${low} y ${high}.`,
      }
}

const words = {
  opening: { en: 'My opening', es: 'Mi primera oferta' },
  target: { en: 'My target', es: 'Mi meta' },
  suggestedTarget: { en: 'Target (we suggest)', es: 'Meta (sugerida)' },
  limit: { en: 'My limit', es: 'Mi límite' },
  suggestedLimit: { en: 'Limit (we suggest)', es: 'Límite (sugerido)' },
  likely: { en: 'Their limit, likely', es: 'Límite probable de la otra parte' },
  overlap: { en: 'A deal could lie here', es: 'Aquí cabría un acuerdo' },
} satisfies Record<string, Words>

const usualWhy: Words = {
  en: 'This is what deals often bring. It is our guess, not a fact about them.',
  es: 'Es lo que suelen dar los acuerdos. Es una suposición nuestra, no un dato sobre ellos.',
}
const forceWhy: Words = {
  en: 'By your answers they could take less than deals often bring, so they may stop lower. It is still a guess.',
  es: 'Según sus respuestas podrían tomar menos de lo que suelen dar los acuerdos, así que quizá acepten menos. Sigue siendo una suposición.',
}
const poorWhy: Words = {
  en: 'By what you told us little can be taken from them, so they may be able to pay little. It is still a guess.',
  es: 'Según lo que nos dijo se les puede tomar poco, así que quizá puedan pagar poco. Sigue siendo una suposición.',
}
function offeredWhy(way: 'up' | 'down'): Words {
  return way === 'up'
    ? {
        en: 'They can go at least as high as the most they offered. The rest is a guess.',
        es: 'Pueden llegar al menos a lo más que ofrecieron. El resto es una suposición.',
      }
    : {
        en: 'They can go at least as low as the least they asked for. The rest is a guess.',
        es: 'Pueden bajar al menos a lo menos que pidieron. El resto es una suposición.',
      }
}
