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
 * When a value holds: "from January 1, 2026", "January 1, 2024 to December 31, 2025", "until December 31, 2025 (we did
 * not find since when)" or "we did not find since when". Both days are included. Reads the same for a value that has not begun yet.
 */
export function inForceWords(from: IsoDate | null, until: IsoDate | null): Words {
  return inBoth(locale => {
    const start = from && formatDate(from, locale)
    const end = until && formatDate(until, locale)
    if (locale === 'en') {
      if (start) return end ? `${start} to ${end}` : `from ${start}`
      return end ? `until ${end} (${sinceWhen.en})` : sinceWhen.en
    }
    if (start) return end ? `del ${start} al ${end}` : `desde el ${start}`
    return end ? `hasta el ${end} (${sinceWhen.es})` : sinceWhen.es
  })
}

const sinceWhen: Words = { en: 'we did not find since when', es: 'no encontramos desde cuándo' }

/** A sentence of its own: "In force from January 1, 2026." or "In force; we did not find since when." */
export function inForceSentence(from: IsoDate | null, until: IsoDate | null): Words {
  const days = inForceWords(from, until)
  const joint = from === null && until === null ? ';' : ''
  return { en: `In force${joint} ${days.en}.`, es: `Vigente${joint} ${days.es}.` }
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
const noAmountOfItsOwn: Words = {
  en: 'We looked: no law keeps an amount safe just for this. Other rules may still protect it.',
  es: 'Lo revisamos: ninguna ley protege una cantidad solo para esto. Otras reglas pueden protegerlo.',
}
/** Whom it helps that there is none: a bare "no such rule" of wages would read as no protection, though all of it is. */
const noneMeans: Partial<Record<FactId, Words>> = {
  appeal: {
    en: 'We looked: a small claims judgment cannot be appealed here in the usual way.',
    es: 'Lo revisamos: aquí un fallo de reclamos menores no se puede apelar de la manera usual.',
  },
  interest: {
    en: 'We looked: the law adds no interest by itself.',
    es: 'Lo revisamos: la ley no agrega intereses por sí sola.',
  },
  judgmentLife: {
    en: 'We looked: the law sets no day on which the judgment ends by itself.',
    es: 'Lo revisamos: la ley no fija un día en que el fallo termine por sí solo.',
  },
  lienRealProperty: {
    en: 'We looked: this judgment puts no lien on land.',
    es: 'Lo revisamos: este fallo no crea un gravamen sobre inmuebles.',
  },
  lienPersonalProperty: {
    en: 'We looked: no paper can be filed here to put a lien on belongings. A levy can still take them.',
    es: 'Lo revisamos: aquí no se puede inscribir un gravamen sobre los bienes muebles. Un embargo todavía puede tomarlos.',
  },
  debtorExam: {
    en: 'We looked: the court does not order an examination of the debtor here.',
    es: 'Lo revisamos: aquí el tribunal no ordena un interrogatorio del deudor.',
  },
  wages: {
    en: 'We looked: an ordinary creditor cannot take pay here.',
    es: 'Lo revisamos: aquí un acreedor común no puede embargar el salario.',
  },
  bankAccount: noAmountOfItsOwn,
  homestead: noAmountOfItsOwn,
  vehicle: noAmountOfItsOwn,
  toolsOfTrade: noAmountOfItsOwn,
  householdGoods: noAmountOfItsOwn,
  wildcard: {
    en: 'We looked: no law keeps an amount safe for any property one likes. Named things can still be protected.',
    es: 'Lo revisamos: ninguna ley protege una cantidad para cualquier bien que se elija. Los bienes que la ley nombra pueden estar protegidos.',
  },
}

/** What a `none` entry says: that somebody looked, what it means that the law has none, and the entry's note. */
export function sayNone(id: FactId | FederalFactId, { note }: Entry<unknown>): FactSaid {
  const means = noneMeans[id as FactId] ?? lawHasNone
  return {
    headline: noneHeadlines[id as FactId] ?? none,
    rows: [],
    paragraphs: note ? [means, note] : [means],
    tables: [],
  }
}

/** What is said where nobody has checked. */
export const saidNotCovered: FactSaid = { headline: notChecked, rows: [], paragraphs: [nobodyChecked], tables: [] }
