// The small pieces the facts are said with.

import { type Cents, formatDollars } from '@/lib/shared/money'
import { asIs, inBoth, upperFirst, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import type { Event, Period } from '../types'
import type { SaidRow } from './fact-said'

export function row(term: Words, details: Words, href: string | null = null): SaidRow {
  return href === null ? { term, details } : { term, details, href }
}

/** A row for a part that may be missing; none when it is. */
export function rowIf<T>(term: Words, part: T | null | undefined, say: (part: T) => Words): SaidRow[] {
  return part === null || part === undefined ? [] : [row(term, say(part))]
}

/** A phrase of the law files as the start of a cell. */
export function capitalized(words: Words): Words {
  return inBoth(locale => upperFirst(words[locale]))
}

/** Up to the first stop that a new sentence follows, without the stop. */
export function firstSentence(words: Words): Words {
  return inBoth(locale => (words[locale].split(/\.(?= \p{Lu})/u, 1)[0] ?? '').replace(/\.$/, ''))
}

/** Phrases of a list as sentences, one after another. */
export function asSentences(phrases: Words[]): Words {
  return inBoth(locale => phrases.map(phrase => `${upperFirst(phrase[locale]).replace(/\.$/, '')}.`).join(' '))
}

/** Texts one after another with a space between; missing ones are left out. */
export function joined(parts: (Words | null)[]): Words {
  const present = parts.filter(part => part !== null)
  return inBoth(locale => present.map(part => part[locale]).join(' '))
}

export function dollars(cents: Cents): Words {
  return asIs(formatDollars(cents))
}

/** "10 years" / "10 años". */
export function yearsWords(count: number): Words {
  return periodWords({ count, unit: 'years' })
}

/** "10 days" / "10 días". */
export function daysWords(count: number): Words {
  return periodWords({ count, unit: 'days' })
}

export const notChecked: Words = { en: 'Not checked', es: 'No verificado' }

/** Yes, no, or that nobody has checked (null). */
export function yesOrNo(isSo: boolean | null): Words {
  if (isSo === null) return notChecked
  return isSo ? { en: 'Yes', es: 'Sí' } : { en: 'No', es: 'No' }
}

/** The event a period runs from, where the law files have no words of their own for it. */
export const eventWords: Record<Exclude<Event, 'other'>, Words> = {
  entered: { en: 'entry of the judgment', es: 'el registro del fallo' },
  notice: { en: 'notice of the judgment', es: 'el aviso del fallo' },
  'appeal-window-ends': { en: 'the end of the time to appeal', es: 'el fin del plazo para apelar' },
  'paid-in-full': { en: 'payment in full', es: 'el pago total' },
  'written-demand': { en: 'the debtor’s written demand', es: 'la exigencia por escrito del deudor' },
}

/** "30 days from entry of the judgment"; only the time when the event is one we have no words for. */
export function periodFrom(period: Period, event: Event): Words {
  const length = periodWords(period)
  if (event === 'other') return length
  const from = eventWords[event]
  return { en: `${length.en} from ${from.en}`, es: `${length.es} desde ${from.es}` }
}

/** What the period is counted from: the law's own words, or ours for the event. */
export function countedFrom(words: Words | null, event: Event): SaidRow[] {
  if (words) return [row(countedFromTerm, capitalized(words))]
  return event === 'other' ? [] : [row(countedFromTerm, capitalized(eventWords[event]))]
}

export const countedFromTerm: Words = { en: 'Counted from', es: 'Se cuenta desde' }
export const timeLimitTerm: Words = { en: 'Time limit', es: 'Plazo' }
export const formTerm: Words = { en: 'Form', es: 'Formulario' }
export const paperTerm: Words = { en: 'Paper', es: 'Documento' }
export const atOnce: Words = { en: 'At once', es: 'De inmediato' }
