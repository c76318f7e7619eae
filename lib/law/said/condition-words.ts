// When a special rate or a limit on wages holds, in words.

import { formatDate } from '@/lib/shared/civil-date'
import { formatDollars } from '@/lib/shared/money'
import { anyOf, inBoth, type Locale, type Words } from '@/lib/shared/words'
import type { WageCondition } from '../collection-types'
import type { DebtKind, PartyKind, RateCondition } from '../types'

/** What a debt was for, in a sentence: "judgments for …". */
const debtKindNames: Record<DebtKind, Words> = {
  consumer: { en: 'consumer debt', es: 'deudas de consumo' },
  medical: { en: 'medical debt', es: 'deudas médicas' },
  rent: { en: 'rent', es: 'alquiler' },
  wages: { en: 'unpaid wages', es: 'salarios no pagados' },
  injury: { en: 'injury or damage', es: 'lesiones o daños' },
  fraud: { en: 'fraud or theft', es: 'fraude o robo' },
  other: { en: 'other debts', es: 'otras deudas' },
}

const partyNames: Record<PartyKind, Words> = {
  person: { en: 'a person', es: 'una persona' },
  business: { en: 'a business', es: 'un negocio' },
  government: { en: 'a government', es: 'un gobierno' },
}

function named<Kind extends string>(kinds: Kind[], names: Record<Kind, Words>, locale: Locale): string {
  return anyOf(
    kinds.map(kind => names[kind][locale]),
    locale,
  )
}

/** Which judgments our sums use a special rate for, as a sentence. */
export function rateConditionWords(when: RateCondition): Words {
  const { debtKinds, debtorKinds, creditorKinds, atMostCents, overCents, enteredFrom, enteredBefore } = when
  return inBoth(locale => {
    const isEnglish = locale === 'en'
    const parts = [
      debtKinds && `${isEnglish ? 'for' : 'por'} ${named(debtKinds, debtKindNames, locale)}`,
      debtorKinds && `${isEnglish ? 'against' : 'contra'} ${named(debtorKinds, partyNames, locale)}`,
      creditorKinds && `${isEnglish ? 'in favor of' : 'a favor de'} ${named(creditorKinds, partyNames, locale)}`,
      atMostCents !== undefined &&
        (isEnglish ? `of at most ${formatDollars(atMostCents)}` : `de ${formatDollars(atMostCents)} como máximo`),
      overCents !== undefined &&
        (isEnglish ? `of more than ${formatDollars(overCents)}` : `de más de ${formatDollars(overCents)}`),
      enteredFrom &&
        (isEnglish
          ? `entered on or after ${formatDate(enteredFrom, locale)}`
          : `registrados desde el ${formatDate(enteredFrom, locale)}`),
      enteredBefore &&
        (isEnglish
          ? `entered before ${formatDate(enteredBefore, locale)}`
          : `registrados antes del ${formatDate(enteredBefore, locale)}`),
    ].filter(part => typeof part === 'string')
    return isEnglish
      ? `Our sums use it for judgments ${parts.join(', ')}.`
      : `Nuestros cálculos la usan para fallos ${parts.join(', ')}.`
  })
}

/** For whom or for what a limit on wages holds, as sentences. */
export function wageConditionWords(when: WageCondition | undefined): Words {
  if (!when) return { en: 'For every debt and every worker.', es: 'Para toda deuda y todo trabajador.' }
  const { debtKinds, notDebtKinds, headOfFamily, grossAtMostWeeklyCents } = when
  return inBoth(locale => {
    const isEnglish = locale === 'en'
    return [
      debtKinds && `${isEnglish ? 'Only for' : 'Solo para'} ${named(debtKinds, debtKindNames, locale)}.`,
      notDebtKinds && `${isEnglish ? 'Not for' : 'No para'} ${named(notDebtKinds, debtKindNames, locale)}.`,
      headOfFamily === true &&
        (isEnglish ? 'Only for a person who supports a family.' : 'Solo para quien mantiene a su familia.'),
      headOfFamily === false &&
        (isEnglish ? 'Only for a person who supports no family.' : 'Solo para quien no mantiene a una familia.'),
      grossAtMostWeeklyCents !== undefined &&
        (isEnglish
          ? `Only when gross pay is ${formatDollars(grossAtMostWeeklyCents)} a week or less.`
          : `Solo cuando el salario bruto es de ${formatDollars(grossAtMostWeeklyCents)} por semana o menos.`),
    ]
      .filter(part => typeof part === 'string')
      .join(' ')
  })
}
