// The paper that says a judgment is paid, in words: who files it, by when, how it is signed, and what to do without it.

import { inBoth, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import {
  type Satisfaction,
  type SatisfactionPart,
  type SatisfactionSigning,
  satisfactionParts,
} from '../satisfaction-types'
import { confidenceWords } from './entry-said'
import type { FactSaid, SaidRow } from './fact-said'
import { formWords } from './form-words'
import {
  asSentences,
  atOnce,
  capitalized,
  countedFrom,
  dollars,
  formTerm,
  joined,
  paperTerm,
  periodFrom,
  row,
  rowIf,
  timeLimitTerm,
} from './said-parts'

const whoFiles: Record<Satisfaction['filedBy'], Words> = {
  creditor: { en: 'The creditor', es: 'El acreedor' },
  debtor: { en: 'The debtor', es: 'El deudor' },
  either: { en: 'Either side', es: 'Cualquiera de las partes' },
  court: { en: 'The court', es: 'El tribunal' },
}

export function saySatisfaction(value: Satisfaction): FactSaid {
  const { document, form, filedBy, filedByWords, period, runsFrom, runsFromWords, penalty, penaltyCents } = value
  const time = period === null ? noNumberOfDays : period.count === 0 ? atOnce : periodWords(period)
  return {
    headline: period && period.count > 0 ? periodFrom(period, runsFrom) : time,
    rows: [
      row(paperTerm, capitalized(document)),
      ...rowIf(formTerm, form, formWords),
      ...rowIf(partTerms.formIsMandatory, value.formIsMandatory, mandatoryWords),
      row(
        { en: 'Who files it', es: 'Quién lo presenta' },
        filedByWords ? asSentences([whoFiles[filedBy], filedByWords]) : whoFiles[filedBy],
      ),
      ...rowIf(partTerms.signing, value.signing, signingWords),
      row(timeLimitTerm, time),
      ...countedFrom(runsFromWords, runsFrom),
      ...rowIf({ en: 'If it is not filed', es: 'Si no se presenta' }, penalty, capitalized),
      ...rowIf({ en: 'Penalty set in dollars', es: 'Multa fijada en dólares' }, penaltyCents, dollars),
      ...rowIf(partTerms.motion, value.motion, capitalized),
      ...rowIf(partTerms.objection, value.objection, objectionWords),
      ...rowIf(partTerms.partial, value.partial, capitalized),
      ...rowIf(partTerms.lienRelease, value.lienRelease, capitalized),
      ...sourceRows(value),
    ],
    paragraphs: [],
    tables: [],
  }
}

const noNumberOfDays: Words = { en: 'The law sets no number of days', es: 'La ley no fija un número de días' }

/** What each part that may be absent is called. */
export const partTerms: Record<SatisfactionPart, Words> = {
  signing: { en: 'How it is signed', es: 'Cómo se firma' },
  formIsMandatory: { en: 'Must the form be used?', es: '¿Hay que usar el formulario?' },
  partial: { en: 'Paid in part, or by one of several', es: 'Pago parcial, o de uno entre varios' },
  lienRelease: { en: 'Where a lien was recorded', es: 'Donde se inscribió un gravamen' },
  objection: { en: 'Time to object', es: 'Plazo para oponerse' },
  motion: { en: 'If the creditor will not file', es: 'Si el acreedor no lo presenta' },
}

function mandatoryWords(isMandatory: boolean): Words {
  return isMandatory
    ? { en: 'Yes, where the courts have one', es: 'Sí, si los tribunales tienen uno' }
    : { en: 'No: a paper that says the same will do', es: 'No: sirve un escrito que diga lo mismo' }
}

const beforeWords: Record<SatisfactionSigning['before'], Words> = {
  notary: { en: 'before a notary', es: 'ante un notario' },
  'notary-or-clerk': { en: 'before a notary or the court clerk', es: 'ante un notario o la secretaría del tribunal' },
  clerk: { en: 'before the clerk', es: 'ante la secretaría' },
}

/** "Signed before a notary." or "Sometimes before a notary." and the note. */
export function signingWords({ before, always, note }: SatisfactionSigning): Words {
  const how = inBoth(locale => {
    const start = locale === 'en' ? (always ? 'Signed' : 'Sometimes signed') : always ? 'Se firma' : 'A veces se firma'
    return `${start} ${beforeWords[before][locale]}.`
  })
  return joined([how, note ?? null])
}

function objectionWords({ period, runsFrom, runsFromWords }: NonNullable<Satisfaction['objection']>): Words {
  const length = runsFrom === 'other' ? periodWords(period) : periodFrom(period, runsFrom)
  return {
    en: `${length.en}, counted from ${runsFromWords.en}`,
    es: `${length.es}, que se cuentan desde ${runsFromWords.es}`,
  }
}

/** A row for each place where some of the parts were read, with how sure it is. */
function sourceRows({ sources = {} }: Satisfaction): SaidRow[] {
  const places = new Map<string, { parts: SatisfactionPart[]; row: (term: Words) => SaidRow }>()
  for (const part of satisfactionParts) {
    const own = sources[part]
    if (!own) continue
    const { section, source } = own.cite
    const key = `${section} ${source} ${own.confidence}`
    const sureness = confidenceWords[own.confidence].label
    const details = inBoth(locale => `${section}. ${sureness[locale]}.`)
    const place = places.get(key) ?? { parts: [], row: (term: Words) => row(term, details, source) }
    places.set(key, { ...place, parts: [...place.parts, part] })
  }
  return [...places.values()].map(place => place.row(sourceTerm(place.parts)))
}

function sourceTerm(parts: SatisfactionPart[]): Words {
  return inBoth(locale => {
    const named = parts.map(part => partTerms[part][locale].replace(/[?¿]/g, '')).join('; ')
    return `${locale === 'en' ? 'Source of' : 'Fuente de'} “${named}”`
  })
}
