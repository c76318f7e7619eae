// What an offer means, in words: one row a figure, each with what it is.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { OfferMeaning } from './offer-meaning'

export type MeaningRow = { term: Words; value: Words }

/** The figures of one offer, in the order they are asked: how much, until when, what is let go. */
export function meaningRows(meaning: OfferMeaning): MeaningRow[] {
  const rows = [
    {
      term: { en: 'Owed today, by the law’s sums', es: 'Se debe hoy, según las cuentas de la ley' },
      value: asIs(formatCents(meaning.owedCents)),
    },
    { term: { en: 'Paid in all', es: 'Se paga en total' }, value: inAllWords(meaning) },
    { term: { en: 'Last payment', es: 'Último pago' }, value: lastWords(meaning) },
    { term: { en: 'Forgiven of the balance', es: 'Se perdona del saldo' }, value: forgivenWords(meaning) },
    {
      term: { en: 'Interest the law adds until then', es: 'Intereses que suma la ley hasta entonces' },
      value: interestWords(meaning),
    },
  ]
  const kept = keptUpWords(meaning)
  return kept
    ? [...rows, { term: { en: 'Paid until nothing is owed', es: 'Si se paga hasta no deber nada' }, value: kept }]
    : rows
}

function inAllWords({ totalCents, payments }: OfferMeaning): Words {
  const total = formatCents(totalCents)
  return inBoth(locale => {
    const forms = locale === 'en' ? { one: 'payment', other: 'payments' } : { one: 'pago', other: 'pagos' }
    return `${total}, ${plural(payments.length, forms, locale)}`
  })
}

/** "$75.00 on July 15, 2029". */
export function lastWords({ lastOn, lastCents }: OfferMeaning): Words {
  return inBoth(locale => `${formatCents(lastCents)} ${locale === 'en' ? 'on' : 'el'} ${formatDate(lastOn, locale)}`)
}

/** "$500.00, 20% of it": what the offer leaves out of the balance today. */
export function forgivenWords({ forgivenCents, owedCents }: OfferMeaning): Words {
  if (forgivenCents === 0) return { en: 'Nothing: it pays the whole balance', es: 'Nada: paga todo el saldo' }
  const share = Math.round((forgivenCents * 100) / owedCents)
  if (share === 0 || share === 100) return asIs(formatCents(forgivenCents))
  return { en: `${formatCents(forgivenCents)}, ${share}% of it`, es: `${formatCents(forgivenCents)}, el ${share}%` }
}

/** "$45.12, given up" or "$45.12, still owed on top"; where part is forgiven, interest runs on less than the balance. */
export function interestWords({ interestCents, stopsInterest, forgivenCents }: OfferMeaning): Words {
  if (interestCents === null)
    return {
      en: 'Not known: no rate was found for this judgment',
      es: 'No se sabe: no se encontró la tasa de este fallo',
    }
  const amount = formatCents(interestCents)
  if (interestCents === 0) return { en: 'None', es: 'Ninguno' }
  if (stopsInterest) return { en: `${amount}, given up`, es: `${amount}, se perdonan` }
  return forgivenCents > 0
    ? { en: `At most ${amount}, still owed on top`, es: `Como mucho ${amount}, se deben además` }
    : { en: `${amount}, still owed on top`, es: `${amount}, se deben además` }
}

/** The whole balance and its interest, at these payments; null where the offer forgives part of it. */
function keptUpWords({ byLaw, forgivenCents }: OfferMeaning): Words | null {
  if (!byLaw || forgivenCents > 0) return null
  if (byLaw.kind !== 'paid-off')
    return {
      en: 'These payments never pay it off: the interest is as much, or it would take too many payments',
      es: 'Con estos pagos nunca se termina: los intereses son iguales o mayores, o harían falta demasiados pagos',
    }
  const paid = formatCents(byLaw.totalPaidCents)
  return inBoth(locale => {
    const on = formatDate(byLaw.lastOn, locale)
    return locale === 'en' ? `${paid} more, the last on ${on}` : `${paid} más, el último el ${on}`
  })
}
