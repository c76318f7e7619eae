// The creditor's side of the table: what would be left of collecting without a deal, and what the next step would cost.

import { addMonths, daysBetween, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type Bargain, type Figure, toDollars } from './bargain'
import { monthsWords } from './ladder-words'
import { presentWorthOf } from './present-worth'
import type { Need } from './prospects'

/** A way to collect without a deal. `worthCents`: what it likely brings after its cost in the time there is. */
export type WayBeside = { name: Words; worthCents: Cents; months: number }

/** The next step by force. `isUsable`: it can be taken, today or from a day that is known. */
export type NextRung = { name: Words; costCents: Cents; months: number; isUsable: boolean }

/** `ways`: those that can be used, without a deal among them; null: what is known of the other side was not told yet.
 *  `perDiemCents`: the interest the law adds each day. */
export type CreditorAsked = {
  owedCents: Cents
  perDiemCents: Cents
  ways: WayBeside[] | null
  next: NextRung | null
  need: Need | null
  worthPercent: number
  today: IsoDate
}

/** What the value of all of it later is reckoned from. */
type Whole = Pick<CreditorAsked, 'owedCents' | 'perDiemCents' | 'worthPercent' | 'today'>

/** What taking money today is even with: all of it by the next step, with the interest until then, later and less what
 *  that costs. */
export function evenWith(asked: Whole, next: NextRung): Cents {
  const { owedCents, perDiemCents, today } = asked
  const thenCents = owedCents + perDiemCents * daysBetween(today, addMonths(today, next.months))
  return Math.max(0, Math.min(owedCents, laterOf(asked, thenCents, next.months)) - next.costCents)
}

/** What a creditor could open with, aim at, and at least take. */
export function creditorBargain(asked: CreditorAsked): Bargain {
  const limit = floorOf(asked)
  return { opening: openingOf(asked), target: limit && targetOf(asked, limit), limit }
}

function laterOf({ worthPercent, today }: Pick<CreditorAsked, 'worthPercent' | 'today'>, cents: Cents, months: number) {
  return presentWorthOf([{ on: addMonths(today, months), cents }], worthPercent, today)
}

function openingOf({ owedCents }: CreditorAsked): Figure {
  return {
    cents: owedCents,
    why: {
      en: 'It is what the judgment gives you. Start there: you can only come down.',
      es: 'Es lo que el fallo le da. Empiece ahí: después solo se puede bajar.',
    },
    working: [],
  }
}

function floorOf(asked: CreditorAsked): Figure | null {
  const { ways, need, worthPercent, owedCents } = asked
  if (!ways) return null
  const valued = ways.map(way => ({ ...way, nowCents: laterOf(asked, Math.max(0, way.worthCents), way.months) }))
  const best = valued.reduce<(typeof valued)[number] | null>(
    (top, one) => (one.nowCents > (top?.nowCents ?? 0) ? one : top),
    null,
  )
  const why = needWords[need ?? 'unknown']
  if (!best)
    return {
      cents: 0,
      why: {
        en: 'By what you told us, no other way is likely to bring more than it costs.',
        es: 'Según lo que nos dijo, ninguna otra forma parece dar más de lo que cuesta.',
      },
      working: [{ text: { en: why.en, es: why.es } }],
    }
  const cents = toDollars(Math.min(owedCents, best.nowCents))
  const [worth, now] = [formatCents(best.worthCents), formatCents(best.nowCents)]
  return {
    cents,
    why: {
      en: 'It is about what you would likely be left with without a deal.',
      es: 'Es más o menos lo que probablemente le quedaría sin un acuerdo.',
    },
    working: [
      { text: why },
      {
        text: {
          en: `The best other way is “${best.name.en}”. It likely brings ${worth} after its cost, counting the chance that it fails.`,
          es: `La mejor otra forma es «${best.name.es}». Probablemente da ${worth} tras su costo, contando la posibilidad de que falle.`,
        },
      },
      {
        text: {
          en: `Its first money comes in ${monthsWords(best.months).en}. At ${worthPercent}% a year that is worth ${now} today.`,
          es: `Su primer dinero llega en ${monthsWords(best.months).es}. Al ${worthPercent}% anual eso vale hoy ${now}.`,
        },
      },
    ],
  }
}

function targetOf(asked: CreditorAsked, limit: Figure): Figure {
  const { owedCents, next, worthPercent } = asked
  const topCents = next ? Math.max(limit.cents, evenWith(asked, next)) : owedCents
  const cents = toDollars(Math.floor((limit.cents + topCents) / 2))
  const [floor, top] = [formatCents(limit.cents), formatCents(topCents)]
  return {
    cents: Math.max(limit.cents, cents),
    why: {
      en: 'It is halfway between what you would have without a deal and the most a deal can be worth.',
      es: 'Está a mitad de camino entre lo que tendría sin acuerdo y lo más que puede valer un acuerdo.',
    },
    working: [
      ...(next ? [{ text: evenWords(asked, next) }] : []),
      {
        text: {
          en: `Halfway between ${floor} and ${top}, in whole dollars, at ${worthPercent}% a year.`,
          es: `La mitad entre ${floor} y ${top}, en dólares enteros, al ${worthPercent}% anual.`,
        },
      },
    ],
  }
}

/** "A levy would cost you $200 and take 3 months: taking that much less is even." */
export function evenWords(asked: Whole, next: NextRung): Words {
  const [cost, even] = [formatCents(next.costCents), formatCents(evenWith(asked, next))]
  const months = monthsWords(next.months)
  return {
    en: `The next step, “${next.name.en}”, would cost about ${cost} and take about ${months.en}. Even if it brought all that is owed and the interest until then, ${even} today would be just as good. If the court lets you add that cost to the judgment, a little more would be.`,
    es: `El siguiente paso, «${next.name.es}», costaría unos ${cost} y tomaría unos ${months.es}. Aunque diera todo lo que se debe y los intereses hasta entonces, ${even} hoy valdrían lo mismo. Si el tribunal permite sumar ese costo al fallo, sería un poco más.`,
  }
}

const needWords: Record<Need | 'unknown', Words> = {
  now: {
    en: 'You need the money now, so only money that comes soon counts.',
    es: 'Usted necesita el dinero ahora, así que solo cuenta el que llega pronto.',
  },
  months: {
    en: 'You need the money in some months, so what comes later does not count.',
    es: 'Usted necesita el dinero en unos meses, así que lo que llega después no cuenta.',
  },
  'can-wait': {
    en: 'You can wait, so money that comes years from now counts too.',
    es: 'Usted puede esperar, así que también cuenta el dinero que llega dentro de años.',
  },
  unknown: {
    en: 'You did not say how soon you need the money. We count what comes within some months.',
    es: 'Usted no dijo qué tan pronto necesita el dinero. Contamos lo que llega en unos meses.',
  },
}
