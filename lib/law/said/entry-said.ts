// What is said of an entry whatever fact it is of: since when it holds, how sure we are, that the law has
// none, and that nobody has checked.

import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { FederalFactId } from '../federal-types'
import type { Confidence, Dated, Entry, FactId, KeyDate } from '../types'
import { nobodyChecked } from '../value-on'
import type { FactSaid } from './fact-said'
import { notChecked } from './said-parts'

/** An entry and the days it holds, both included. `from: null`: start not found. `until: null`: no newer entry is known. */
export type RangedEntry<T> = { entry: Entry<T>; from: IsoDate | null; until: IsoDate | null }

/** The entries of a rule from the newest to the oldest, those that have not begun yet included. */
export function entriesNewestFirst<T>({ entries }: Dated<T>): RangedEntry<T>[] {
  return entries
    .map((entry, index) => {
      const next = entries[index + 1]?.from
      return { entry, from: entry.from, until: next ? addDays(next, -1) : null }
    })
    .reverse()
}

/**
 * When a value holds: "from January 1, 2026", "January 1, 2024 to December 31, 2025", "until December 31, 2025 (start
 * not found)" or "start not found". Both days are included. Reads the same for a value that has not begun yet.
 */
export function inForceWords(from: IsoDate | null, until: IsoDate | null): Words {
  return inBoth(locale => {
    const start = from && formatDate(from, locale)
    const end = until && formatDate(until, locale)
    if (locale === 'en') {
      if (start) return end ? `${start} to ${end}` : `from ${start}`
      return end ? `until ${end} (start not found)` : 'start not found'
    }
    if (start) return end ? `del ${start} al ${end}` : `desde el ${start}`
    return end ? `hasta el ${end} (inicio no encontrado)` : 'inicio no encontrado'
  })
}

/** How sure we are of a value: a label for a table, and a sentence on what it means. */
export const confidenceWords: Record<Confidence, { label: Words; about: Words }> = {
  verified: {
    label: { en: 'Read in the law itself', es: 'Leído en la propia ley' },
    about: {
      en: 'We read this in the statute, the court rule or the court’s own text.',
      es: 'Leímos esto en la ley, en la regla del tribunal o en un texto del propio tribunal.',
    },
  },
  secondary: {
    label: { en: 'Read in a reliable summary', es: 'Leído en un resumen confiable' },
    about: {
      en: 'We read this in a summary we trust, not in the law itself.',
      es: 'Leímos esto en un resumen confiable, no en la propia ley.',
    },
  },
  known: {
    label: { en: 'From general knowledge', es: 'De conocimiento general' },
    about: {
      en: 'This is generally known, but we did not read it again in the law. Check it before you rely on it.',
      es: 'Esto es de conocimiento general, pero no lo volvimos a leer en la ley. Verifíquelo antes de confiar en ello.',
    },
  },
  uncertain: {
    label: {
      en: 'May be out of date: check with the clerk',
      es: 'Puede no estar al día: verifíquelo en la secretaría del tribunal',
    },
    about: {
      en: 'We could not make sure of this, or it may have changed. Ask the court clerk before you act on it.',
      es: 'No pudimos confirmar esto, o puede haber cambiado. Pregunte en la secretaría del tribunal antes de actuar.',
    },
  },
}

/** Which date of a case picks the value. Reads after "The value is picked by" and stands alone in a table. */
export const keyDateWords: Record<KeyDate, Words> = {
  entered: { en: 'the day the judgment was entered', es: 'el día en que se registró el fallo' },
  served: { en: 'the day the papers were served', es: 'el día en que se notificaron los documentos' },
  levied: {
    en: 'the day the pay, the account or the property is taken',
    es: 'el día en que se embarga el salario, la cuenta o los bienes',
  },
  today: { en: 'the day you ask', es: 'el día en que usted consulta' },
}

const noExemption: Words = { en: 'No exemption of its own', es: 'Sin una exención propia' }

/** The short phrase for a fact the law has none of, where there is a better one than "None". */
const noneHeadlines: Partial<Record<FactId, Words>> = {
  appeal: { en: 'No appeal', es: 'No hay apelación' },
  interest: { en: 'No interest unless the judgment awards it', es: 'Sin intereses, salvo que el fallo los conceda' },
  judgmentLife: { en: 'No end set', es: 'Sin un fin fijado' },
  lienRealProperty: { en: 'No lien on land', es: 'Sin gravamen sobre inmuebles' },
  lienPersonalProperty: { en: 'No lien to file', es: 'No hay un gravamen que inscribir' },
  debtorExam: { en: 'No examination', es: 'No hay interrogatorio' },
  wages: { en: 'Pay is not garnished', es: 'El salario no se embarga' },
  bankAccount: noExemption,
  homestead: noExemption,
  vehicle: noExemption,
  toolsOfTrade: noExemption,
  householdGoods: noExemption,
  wildcard: { en: 'No wildcard', es: 'Sin exención de libre elección' },
}
const none: Words = { en: 'None', es: 'No hay' }
const lawHasNone: Words = {
  en: 'We looked: the law has no such rule.',
  es: 'Lo revisamos: la ley no tiene una regla así.',
}

/** What a `none` entry says: that somebody looked and the law has no such thing, and the entry's note. */
export function sayNone(id: FactId | FederalFactId, { note }: Entry<unknown>): FactSaid {
  return {
    headline: noneHeadlines[id as FactId] ?? none,
    rows: [],
    paragraphs: note ? [lawHasNone, note] : [lawHasNone],
    tables: [],
  }
}

/** What is said where nobody has checked. */
export const saidNotCovered: FactSaid = { headline: notChecked, rows: [], paragraphs: [nobodyChecked], tables: [] }
