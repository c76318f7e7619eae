// What is said of how a thing's worth was reckoned, beside the law's own steps.

import { formatPercent } from '@/lib/law/rate-words'
import type { WorkingStep } from '@/lib/law/working'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { ThingReach } from './reach-things'

/** From what a home would sell for to the debtor's share of what is left. */
export function worthStep(thing: ThingReach, salePercent: number): WorkingStep {
  const { name, valueCents, saleCostCents, owedCents, sharePercent, equityCents, underwaterCents } = thing
  const [value, sale, owed] = [valueCents ?? 0, saleCostCents, owedCents ?? 0].map(cents => formatCents(cents))
  const [percent, equity] = [formatPercent(salePercent), formatCents(equityCents)]
  const under = formatCents(underwaterCents)
  const share = sharePercent === null || sharePercent === 100 ? null : formatPercent(sharePercent)
  return {
    text: inBoth(locale => {
      if (locale === 'en') {
        const left = `${name.en}: ${value}, less ${percent} to sell it (${sale}) and ${owed} owed on it.`
        if (underwaterCents > 0) return `${left} A sale would fall ${under} short, so nothing is left.`
        return share ? `${left} A share of ${share} is ${equity}.` : `${left} That leaves ${equity}.`
      }
      const left = `${name.es}: ${value}, menos ${percent} por venderla (${sale}) y ${owed} que se deben.`
      if (underwaterCents > 0) return `${left} A la venta le faltarían ${under}, así que no queda nada.`
      return share ? `${left} Una parte de ${share} son ${equity}.` : `${left} Quedan ${equity}.`
    }),
  }
}

export function landStep({ name, equityCents }: ThingReach): WorkingStep {
  const equity = formatCents(equityCents)
  return {
    text: {
      en: `${name.en}: you do not live there, so no homestead is counted and ${equity} could be reached.`,
      es: `${name.es}: usted no vive ahí, así que no se cuenta la protección de la vivienda y se podrían alcanzar ${equity}.`,
    },
  }
}

export function tooMuchLandStep({ name, cite, uncertain }: ThingReach): WorkingStep {
  return {
    text: {
      en: `${name.en}: the law keeps a home here by its land. We do not know that the land is within the limit, so we counted none of it as safe.`,
      es: `${name.es}: aquí la ley protege la vivienda según su terreno. No sabemos si el terreno cabe en el límite, así que no contamos nada a salvo.`,
    },
    ...(cite && { cite }),
    ...(uncertain && { uncertain }),
  }
}

export function notKnownStep({ name }: { name: Words }): WorkingStep {
  return {
    text: {
      en: `${name.en}: the amount is not known, so it is not counted.`,
      es: `${name.es}: no se sabe la cantidad, así que no se cuenta.`,
    },
  }
}

/** A step that says whose it is, where there are several of a kind. */
export function named(name: Words, step: WorkingStep): WorkingStep {
  return { ...step, text: { en: `${name.en}: ${step.text.en}`, es: `${name.es}: ${step.text.es}` } }
}

export const onlyWhereOneLives: Words = {
  en: 'A homestead protects only the home a person lives in, so we counted nothing of this as safe.',
  es: 'La protección de la vivienda (homestead) vale solo para la casa en que uno vive, así que de esto no contamos nada a salvo.',
}

export const spouseNotCounted: Words = {
  en: 'What your spouse earns or owns is not counted. In some states a creditor can reach it too, even when only one of you owes: ask legal aid.',
  es: 'Lo que gana o tiene su cónyuge no se cuenta. En algunos estados un acreedor también puede alcanzarlo, aunque solo uno de los dos deba: pregunte a la ayuda legal.',
}

export const coupleMayKeepMore: Words = {
  en: 'The law here gives a married couple more. We counted the amount for one person: a lawyer can tell you whether the larger one is yours.',
  es: 'Aquí la ley da más a un matrimonio. Contamos la cantidad de una sola persona: un abogado puede decirle si le corresponde la mayor.',
}
