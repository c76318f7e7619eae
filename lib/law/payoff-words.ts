// What is said about a payoff that could not be reckoned, or only on an assumption.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { DebtKind, Jurisdiction } from './types'

export function beforeEntry(enteredOn: IsoDate): Words {
  return {
    en: `The day asked for is before the judgment was entered, on ${formatDate(enteredOn, 'en')}.`,
    es: `El día que pide es anterior al registro del fallo, el ${formatDate(enteredOn, 'es')}.`,
  }
}

export function debtKindMatters({ name }: Jurisdiction): Words {
  return {
    en: `In ${name.en} the rate depends on what the debt was for. It was not said, so we used the general rate.`,
    es: `En ${name.es} la tasa depende de qué era la deuda. No se indicó, así que usamos la tasa general.`,
  }
}

export function debtorKindMatters({ name }: Jurisdiction): Words {
  return {
    en: `In ${name.en} the rate is another one when a government owes. We took the debtor to be a person.`,
    es: `En ${name.es} la tasa es otra cuando debe un gobierno. Supusimos que el deudor es una persona.`,
  }
}

/** After "If it was": what the debt was for. */
export const debtKindWords: Record<DebtKind, Words> = {
  consumer: { en: 'a personal debt', es: 'una deuda personal' },
  medical: { en: 'a medical debt', es: 'una deuda médica' },
  rent: { en: 'rent of a home', es: 'la renta de una vivienda' },
  wages: { en: 'unpaid wages', es: 'un salario no pagado' },
  injury: { en: 'a debt for an injury', es: 'una deuda por lesiones' },
  fraud: { en: 'a debt for fraud', es: 'una deuda por fraude' },
  other: { en: 'another debt', es: 'otra deuda' },
}
