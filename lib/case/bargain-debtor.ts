// The debtor's side of the table: what the budget can carry, what could be paid at once, and what the other side would
// be left with if it tried to take the money by force.

import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type Bargain, type Figure, toDollars } from './bargain'
import { monthsWords } from './ladder-words'
import { shareOf } from './plan-by-law'

/** A thing that could be taken, and what taking it is assumed to cost. */
export type Takeable = { what: Words; cents: Cents; costCents: Cents }

/** `netCents`: what is left to the other side after its costs, never below zero nor above what is owed. `isWhole`:
 *  nothing that could add to it is unknown. */
export type Force = { netCents: Cents; parts: Takeable[]; isWhole: boolean }

/** What taking by force could bring at most after its costs: a thing that costs more than it brings is left alone. */
export function forceOf(owedCents: Cents, parts: Takeable[], isWhole: boolean): Force {
  const sum = parts.reduce((all, one) => all + Math.max(0, one.cents - one.costCents), 0)
  return { netCents: Math.max(0, Math.min(owedCents, sum)), parts, isWhole }
}

/** `monthlyCents`: what the budget leaves to promise. `lumpCents`: what could be paid at once; 0: nothing. null of any:
 *  not known. */
export type DebtorAsked = {
  owedCents: Cents
  monthlyCents: Cents | null
  planMonths: number
  lumpCents: Cents | null
  force: Force | null
  openingPercent: number
  lumpSharePercent: number
}

/** What a debtor could open with, aim at, and at most agree to: never more than can be paid, or than is owed. */
export function debtorBargain(asked: DebtorAsked): Bargain {
  const limit = ceilingOf(asked)
  const target = targetOf(asked, limit)
  return { limit, target, opening: openingOf(asked, target) }
}

function ceilingOf({ owedCents, monthlyCents, planMonths, lumpCents }: DebtorAsked): Figure | null {
  if (monthlyCents === null && lumpCents === null) return null
  const planCents = (monthlyCents ?? 0) * planMonths
  const cents = Math.min(owedCents, Math.max(planCents, lumpCents ?? 0))
  const working = [
    ...(monthlyCents === null ? [] : [{ text: planWords(monthlyCents, planMonths, planCents) }]),
    ...(lumpCents ? [{ text: lumpWords(lumpCents) }] : []),
    ...(Math.max(planCents, lumpCents ?? 0) > owedCents ? [{ text: cappedWords(owedCents) }] : []),
  ]
  if (cents === 0) return { cents, why: nothingToPromise, working }
  if (cents === owedCents) return { cents, why: allOfIt, working }
  return { cents, why: planCents >= (lumpCents ?? 0) ? fromBudget(planMonths) : fromLump, working }
}

function targetOf(asked: DebtorAsked, limit: Figure | null): Figure | null {
  const { owedCents, force, openingPercent, lumpSharePercent } = asked
  const atMost = limit?.cents ?? owedCents
  if (atMost === 0) return null
  const leastCents = toDollars(shareOf(owedCents, openingPercent))
  if (!force?.isWhole) {
    const shareCents = toDollars(shareOf(owedCents, lumpSharePercent))
    return withCap(shareCents, atMost, {
      why: shareWhy(lumpSharePercent, force !== null),
      working: [{ text: shareWords(owedCents, lumpSharePercent, shareCents) }, ...(force ? [] : [{ text: noReach }])],
    })
  }
  const isForce = force.netCents > leastCents
  return withCap(isForce ? force.netCents : leastCents, atMost, {
    why: isForce ? forceWhy : leastWhy(openingPercent),
    working: [{ text: netWords(force.netCents) }, { text: shareWords(owedCents, openingPercent, leastCents) }],
  })
}

function withCap(cents: Cents, atMost: Cents, { why, working }: Pick<Figure, 'why' | 'working'>): Figure {
  if (cents <= atMost) return { cents, why, working }
  return { cents: atMost, why: cappedWhy, working: [...working, { text: limitWords(atMost) }] }
}

function openingOf({ owedCents, openingPercent }: DebtorAsked, target: Figure | null): Figure | null {
  if (!target) return null
  const leastCents = toDollars(shareOf(owedCents, openingPercent))
  const halfCents = toDollars(Math.floor(target.cents / 2))
  return {
    cents: Math.min(target.cents, Math.max(leastCents, halfCents)),
    why: {
      en: 'It leaves room to come up, and is not so low that it ends the talks.',
      es: 'Deja margen para subir y no es tan poco como para acabar la conversación.',
    },
    working: [
      {
        text: inBoth(locale => {
          const [half, least] = [formatCents(halfCents), formatCents(leastCents)]
          return locale === 'en'
            ? `The larger of half your target (${half}) and ${openingPercent}% of what is owed (${least}), but never above your target.`
            : `Lo mayor entre la mitad de su meta (${half}) y el ${openingPercent}% de lo que se debe (${least}), pero nunca más que su meta.`
        }),
      },
    ],
  }
}

const nothingToPromise: Words = {
  en: 'By your answers nothing is left to promise. That is no fault of yours.',
  es: 'Según sus respuestas no queda nada que prometer. No es culpa suya.',
}
const allOfIt: Words = {
  en: 'You could pay all of it over time, so what is owed is the most.',
  es: 'Podría pagarlo todo con el tiempo, así que lo máximo es lo que se debe.',
}
const fromBudget = (months: number): Words => ({
  en: `It is what your budget can carry in ${monthsWords(months).en}, after what you keep for surprises.`,
  es: `Es lo que su presupuesto aguanta en ${monthsWords(months).es}, después de apartar para imprevistos.`,
})
const fromLump: Words = {
  en: 'It is the most you said you could raise at once.',
  es: 'Es lo más que usted dijo que podría reunir de una vez.',
}
const forceWhy: Words = {
  en: 'It is about what they could get by force, after their costs. They lose nothing by taking it.',
  es: 'Es más o menos lo que podrían obtener por la fuerza, después de sus costos. No pierden nada si lo aceptan.',
}
const leastWhy = (percent: number): Words => ({
  en: `By your answers they would get less than this by force. ${percent}% of what is owed gives them a reason to agree.`,
  es: `Según sus respuestas, por la fuerza obtendrían menos que esto. El ${percent}% de lo que se debe les da una razón para aceptar.`,
})
const shareWhy = (percent: number, isPartKnown: boolean): Words =>
  isPartKnown
    ? {
        en: `It is ${percent}% of what is owed. We do not know yet all that they could take by force.`,
        es: `Es el ${percent}% de lo que se debe. Todavía no sabemos todo lo que podrían tomar por la fuerza.`,
      }
    : {
        en: `It is ${percent}% of what is owed. We do not know yet what they could take by force.`,
        es: `Es el ${percent}% de lo que se debe. Todavía no sabemos qué podrían tomar por la fuerza.`,
      }
const cappedWhy: Words = {
  en: 'It is the most you can pay, so your target cannot be higher.',
  es: 'Es lo máximo que puede pagar, así que su meta no puede ser mayor.',
}
const noReach: Words = {
  en: 'What could be taken is not known: go through what is protected to see it.',
  es: 'No se sabe qué se podría tomar: revise qué está protegido para verlo.',
}

function planWords(monthlyCents: Cents, months: number, planCents: Cents): Words {
  const [monthly, plan] = [formatCents(monthlyCents), formatCents(planCents)]
  return {
    en: `Your budget leaves ${monthly} a month to promise. In ${monthsWords(months).en} that is ${plan}.`,
    es: `Su presupuesto deja ${monthly} al mes para prometer. En ${monthsWords(months).es} son ${plan}.`,
  }
}

function lumpWords(cents: Cents): Words {
  return {
    en: `You could raise ${formatCents(cents)} at once.`,
    es: `Podría reunir ${formatCents(cents)} de una vez.`,
  }
}

function cappedWords(cents: Cents): Words {
  return {
    en: `Never more than what is owed, ${formatCents(cents)}.`,
    es: `Nunca más de lo que se debe, ${formatCents(cents)}.`,
  }
}

function limitWords(cents: Cents): Words {
  return {
    en: `Never more than you can pay, ${formatCents(cents)}.`,
    es: `Nunca más de lo que puede pagar, ${formatCents(cents)}.`,
  }
}

function netWords(cents: Cents): Words {
  return {
    en: `By force they could be left with about ${formatCents(cents)} at most.`,
    es: `Por la fuerza les podrían quedar unos ${formatCents(cents)} como mucho.`,
  }
}

function shareWords(owedCents: Cents, percent: number, cents: Cents): Words {
  return {
    en: `${percent}% of ${formatCents(owedCents)}, in whole dollars, is ${formatCents(cents)}.`,
    es: `El ${percent}% de ${formatCents(owedCents)}, en dólares enteros, son ${formatCents(cents)}.`,
  }
}
