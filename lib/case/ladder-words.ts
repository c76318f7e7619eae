// The words of the ladder, for every report that speaks of it.

import type { Citation } from '@/lib/law/types'
import type { Working } from '@/lib/law/working'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { Rung, Standing } from './ladder'
import type { Band, LadderCase, Range, RungId } from './rungs/rung'

const rungNames: Record<RungId, Words> = {
  demand: { en: 'A letter that asks for payment', es: 'Una carta que pide el pago' },
  settle: { en: 'A deal: less, or over time', es: 'Un acuerdo: por menos o a plazos' },
  exam: { en: 'A debtor’s exam', es: 'Un interrogatorio al deudor' },
  wages: { en: 'Part of their wages', es: 'Parte de su salario' },
  bank: { en: 'Money in their bank account', es: 'Dinero de su cuenta bancaria' },
  lien: { en: 'A lien on their home or land', es: 'Un gravamen sobre su casa o terreno' },
  business: { en: 'Collecting at their business', es: 'Cobrar en su negocio' },
  vehicle: { en: 'Taking and selling a vehicle', es: 'Embargar y vender un vehículo' },
  'home-sale': { en: 'A forced sale of their home', es: 'La venta forzosa de su casa' },
  assign: { en: 'Selling the judgment', es: 'Vender el fallo' },
  wait: { en: 'Waiting, and looking once a year', es: 'Esperar y mirar una vez al año' },
}

/** A company has no home. */
const companyNames: Partial<Record<RungId, Words>> = {
  lien: { en: 'A lien on their land or building', es: 'Un gravamen sobre su terreno o edificio' },
  'home-sale': { en: 'A forced sale of their land or building', es: 'La venta forzosa de su terreno o edificio' },
}

/** What a way is called, by who owes. */
export function rungName(id: RungId, { debtor }: Pick<LadderCase, 'debtor'>): Words {
  return (debtor === 'person' ? null : companyNames[id]) ?? rungNames[id]
}

export const bandWords: Record<Band, Words> = {
  good: { en: 'Good', es: 'Buena' },
  fair: { en: 'Fair', es: 'Regular' },
  poor: { en: 'Poor', es: 'Baja' },
}

export const standingWords: Record<Standing, Words> = {
  open: { en: 'Yes', es: 'Sí' },
  'not-yet': { en: 'Not yet', es: 'Todavía no' },
  needs: { en: 'First find something out', es: 'Falta averiguar algo' },
  tried: { en: 'It failed lately', es: 'Falló hace poco' },
  shut: { en: 'No', es: 'No' },
}

/** "$10.00 to $20.00", or one amount where both are the same. */
export function rangeWords({ lowCents, highCents }: Range): Words {
  if (lowCents === highCents) return asIs(formatCents(lowCents))
  const [low, high] = [lowCents, highCents].map(formatCents)
  return { en: `${low} to ${high}`, es: `de ${low} a ${high}` }
}

/** What a way is expected to bring, to the whole dollar: nobody knows the cents of a guess. */
export function expectedOf({ net }: Rung): Range {
  return { lowCents: toDollar(net.lowCents), highCents: toDollar(net.highCents) }
}

/** Rounded down, so that it is never more than is owed. */
export function toDollar(cents: number): number {
  return Math.floor(cents / 100) * 100
}

/** "2 months", and from two years on "4 years" or "4 years and 2 months". */
export function monthsWords(months: number): Words {
  const [years, rest] = months < 24 ? [0, months] : [Math.floor(months / 12), months % 12]
  return inBoth(locale => {
    const [aYear, aMonth, and] =
      locale === 'en'
        ? ([{ one: 'year', other: 'years' }, { one: 'month', other: 'months' }, ' and '] as const)
        : ([{ one: 'año', other: 'años' }, { one: 'mes', other: 'meses' }, ' y '] as const)
    const parts = [years > 0 && plural(years, aYear, locale), (rest > 0 || years === 0) && plural(rest, aMonth, locale)]
    return parts.filter(Boolean).join(and)
  })
}

/** Until when all of a monthly sum is in. */
export function endsWords({ ends }: Rung): Words | null {
  if (!ends) return null
  const { low, high } = ends
  if (low === null)
    return {
      en: 'At these sums it may never be all paid before the judgment ends.',
      es: 'Con estas sumas quizá nunca se pague todo antes de que termine el fallo.',
    }
  const soonest = monthsWords(low)
  if (high === null)
    return {
      en: `All paid in ${soonest.en} at best, and maybe never.`,
      es: `Todo pagado en ${soonest.es} en el mejor caso, y quizá nunca.`,
    }
  return low === high
    ? { en: `All paid in ${soonest.en}.`, es: `Todo pagado en ${soonest.es}.` }
    : {
        en: `All paid in ${soonest.en} to ${monthsWords(high).en}.`,
        es: `Todo pagado en ${soonest.es} a ${monthsWords(high).es}.`,
      }
}

/** A text with the section it rests on, and whether to ask the clerk. */
export function withSource({ text, cite, uncertain }: { text: Words; cite?: Citation; uncertain?: boolean }): Words {
  return inBoth(locale =>
    [
      text[locale],
      cite && `(${cite.section})`,
      uncertain && (locale === 'en' ? 'Check with the clerk.' : 'Confirme en la secretaría.'),
    ]
      .filter(Boolean)
      .join(' '),
  )
}

/** Steps of a working as one text. */
export function joined(steps: Working): Words {
  return inBoth(locale => steps.map(step => withSource(step)[locale]).join(' '))
}

/** A name inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
