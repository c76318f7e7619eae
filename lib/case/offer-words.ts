// An offer in words: what is to be paid, how it was made, where it stands and how long it stands open.

import { planOf } from '@/lib/law/plan'
import { daysBetween, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, plural, type Words } from '@/lib/shared/words'
import type { Side } from './facts'
import { type Offer, type OfferAnswer, type OfferHow, type OfferTerms, standingOf } from './offer'

type Installments = Extract<OfferTerms, { kind: 'installments' }>

/** What is to be paid and when, in a sentence without its period; a wish is the person's own words. */
export function termsWords(terms: OfferTerms): Words {
  if (terms.kind === 'wish') return asIs(terms.text)
  const total = formatCents(terms.totalCents)
  if (terms.kind === 'lump')
    return inBoth(locale =>
      locale === 'en'
        ? `${total} in one payment by ${formatDate(terms.payBy, locale)}`
        : `${total} en un solo pago a más tardar el ${formatDate(terms.payBy, locale)}`,
    )
  return inBoth(locale => {
    const down = terms.downCents > 0 ? downWords(formatCents(terms.downCents))[locale] : ''
    const interest = terms.stopInterest ? interestStops[locale] : interestRuns[locale]
    const inAll = locale === 'en' ? 'in all' : 'en total'
    return `${total} ${inAll}: ${down}${planWords(terms, locale)}; ${interest}`
  })
}

const everyWords = {
  week: { en: 'every week', es: 'cada semana' },
  'two-weeks': { en: 'every two weeks', es: 'cada dos semanas' },
  month: { en: 'every month', es: 'cada mes' },
} satisfies Record<Installments['every'], Words>

const interestStops: Words = {
  en: 'no more interest while the payments are kept',
  es: 'sin más intereses mientras se cumplan los pagos',
}
const interestRuns: Words = { en: 'interest goes on', es: 'los intereses siguen corriendo' }

function downWords(down: string): Words {
  return { en: `${down} down, then `, es: `${down} de entrada y luego ` }
}

function planWords(terms: Installments, locale: Locale): string {
  const { totalCents, downCents, paymentCents, every, firstOn } = terms
  const payment = formatCents(paymentCents)
  const first = formatDate(firstOn, locale)
  const plan = planOf({ totalCents: totalCents - downCents, paymentCents, every, firstOn })
  const from = locale === 'en' ? `from ${first}` : `desde el ${first}`
  if (!plan.ok) return `${payment} ${everyWords[every][locale]} ${from}`
  const { count, lastOn, lastCents } = plan.value
  if (count === 1)
    return locale === 'en' ? `${formatCents(lastCents)} on ${first}` : `${formatCents(lastCents)} el ${first}`
  const forms = locale === 'en' ? { one: 'payment', other: 'payments' } : { one: 'pago', other: 'pagos' }
  const last = formatDate(lastOn, locale)
  const amount =
    lastCents === paymentCents
      ? ''
      : locale === 'en'
        ? `, of ${formatCents(lastCents)},`
        : `, de ${formatCents(lastCents)},`
  const end = locale === 'en' ? `the last${amount} on ${last}` : `el último${amount} el ${last}`
  return `${payment} ${everyWords[every][locale]} ${from}, ${plural(count, forms, locale)}, ${end}`
}

/** Said where payments fall on a day that some months do not have; null where every month has it. */
export function monthEndWords(terms: OfferTerms): Words | null {
  if (terms.kind !== 'installments' || terms.every !== 'month' || Number(terms.firstOn.slice(8)) < 29) return null
  const day = Number(terms.firstOn.slice(8))
  return {
    en: `In a month that has no day ${day}, the payment falls on the month’s last day.`,
    es: `En un mes que no tiene día ${day}, el pago cae el último día del mes.`,
  }
}

/** Said where the last payment is a single cent; null otherwise. It is allowed, and it is easy to forget. */
export function lastCentWords(terms: OfferTerms): Words | null {
  if (terms.kind !== 'installments') return null
  const { totalCents, downCents, paymentCents } = terms
  if ((totalCents - downCents) % paymentCents !== 1 || paymentCents === 1) return null
  return {
    en: 'The last payment is only one cent. That is allowed, but it is easy to forget: a slightly different payment avoids it.',
    es: 'El último pago es de un solo centavo. Se permite, pero es fácil olvidarlo: un pago un poco distinto lo evita.',
  }
}

export const howWords: Record<OfferHow, Words> = {
  phone: { en: 'By phone', es: 'Por teléfono' },
  'in-person': { en: 'In person', es: 'En persona' },
  letter: { en: 'By letter', es: 'Por carta' },
  email: { en: 'By email', es: 'Por correo electrónico' },
  'text-message': { en: 'By text message', es: 'Por mensaje de texto' },
  link: { en: 'Through the private link', es: 'Por el enlace privado' },
}

/** Who made it, as the owner of the case reads it. */
export function madeByWords(madeBy: Side, owner: Side | null): Words {
  return madeBy === owner ? { en: 'Your offer', es: 'Su oferta' } : { en: 'Their offer', es: 'Oferta de la otra parte' }
}

/** "3 days left", "Today is its last day", "Expired yesterday"; an offer that was answered has nothing to wait for. */
export function untilWords({ validUntil }: Pick<Offer, 'validUntil'>, today: IsoDate): Words {
  if (validUntil === null) return { en: 'It names no last day', es: 'No tiene fecha límite' }
  const days = daysBetween(today, validUntil)
  if (days === 0) return { en: 'Today is its last day', es: 'Hoy es su último día' }
  if (days === 1) return { en: '1 day left', es: 'Falta 1 día' }
  if (days > 1) return { en: `${days} days left`, es: `Faltan ${days} días` }
  if (days === -1) return { en: 'Expired yesterday', es: 'Venció ayer' }
  return { en: `Expired ${-days} days ago`, es: `Venció hace ${-days} días` }
}

const answered = {
  us: {
    accepted: { en: 'You accepted it', es: 'Usted la aceptó' },
    rejected: { en: 'You turned it down', es: 'Usted la rechazó' },
    countered: { en: 'You made a counteroffer', es: 'Usted hizo una contraoferta' },
    withdrawn: { en: 'You took it back', es: 'Usted la retiró' },
  },
  them: {
    accepted: { en: 'They accepted it', es: 'La otra parte la aceptó' },
    rejected: { en: 'They turned it down', es: 'La otra parte la rechazó' },
    countered: { en: 'They made a counteroffer', es: 'La otra parte hizo una contraoferta' },
    withdrawn: { en: 'They took it back', es: 'La otra parte la retiró' },
  },
} satisfies Record<'us' | 'them', Record<OfferAnswer, Words>>

/** Where it stands, as the owner of the case reads it: "Open", "They accepted it on March 5, 2026". */
export function standingWords(offer: Offer, owner: Side | null, today: IsoDate): Words {
  const { answer, madeBy } = offer
  if (!answer)
    return standingOf(offer, today) === 'open' ? { en: 'Open', es: 'Abierta' } : { en: 'Expired', es: 'Vencida' }
  const isOurs = madeBy === owner
  const by = (answer.kind === 'withdrawn') === isOurs ? 'us' : 'them'
  return inBoth(locale => {
    const on = formatDate(answer.on, locale)
    return `${answered[by][answer.kind][locale]} ${locale === 'en' ? 'on' : 'el'} ${on}`
  })
}
