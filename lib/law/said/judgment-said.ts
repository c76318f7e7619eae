// The judgment itself in words: the court, the appeal, undoing or correcting it, and the paper that says it is paid.

import { asIs, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import type { Appeal, ClericalCorrection, Links, Satisfaction, SmallClaims, VacateDefault } from '../types'
import type { FactSaid } from './fact-said'
import { formWords } from './form-words'
import {
  asSentences,
  atOnce,
  capitalized,
  countedFrom,
  dollars,
  formTerm,
  paperTerm,
  periodFrom,
  row,
  rowIf,
  timeLimitTerm,
} from './said-parts'

export function saySmallClaims({ court, limitCents, limitNote }: SmallClaims): FactSaid {
  return {
    headline: dollars(limitCents),
    rows: [
      row({ en: 'Court', es: 'Tribunal' }, court),
      row({ en: 'Most a claim can be for', es: 'Cantidad máxima de un reclamo' }, dollars(limitCents)),
    ],
    paragraphs: limitNote ? [limitNote] : [],
    tables: [],
  }
}

const whoMayAppeal: Record<Appeal['by'], Words> = {
  either: { en: 'Either side', es: 'Cualquiera de las partes' },
  defendant: { en: 'Only the person who was sued', es: 'Solo la persona demandada' },
  depends: { en: 'It depends', es: 'Depende' },
}

export function sayAppeal({ period, by, byWords, runsFrom, runsFromWords }: Appeal): FactSaid {
  const who = whoMayAppeal[by]
  return {
    headline: period ? periodFrom(period, runsFrom) : noPlainTime,
    rows: [
      row({ en: 'Time to appeal', es: 'Plazo para apelar' }, period ? periodWords(period) : noPlainTime),
      ...countedFrom(runsFromWords, runsFrom),
      row({ en: 'Who may appeal', es: 'Quién puede apelar' }, byWords ? asSentences([who, byWords]) : who),
    ],
    paragraphs: [],
    tables: [],
  }
}

const noPlainTime: Words = { en: 'No single number of days', es: 'Sin un número único de días' }

export function sayVacateDefault({ period, runsFrom, runsFromWords, form, rule }: VacateDefault): FactSaid {
  return {
    headline: period ? periodFrom(period, runsFrom) : seeTheRule,
    rows: [
      row(timeLimitTerm, period ? periodWords(period) : seeTheRule),
      ...(period || runsFromWords ? countedFrom(runsFromWords, runsFrom) : []),
      ...rowIf(formTerm, form, formWords),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

const seeTheRule: Words = { en: 'No single time limit: see the rule', es: 'Sin un plazo único: vea la regla' }

export function sayClericalCorrection({ period, runsFrom, rule }: ClericalCorrection): FactSaid {
  return {
    headline: period ? periodFrom(period, runsFrom) : atAnyTime,
    rows: [
      row(timeLimitTerm, period ? periodWords(period) : atAnyTime),
      ...(period ? countedFrom(null, runsFrom) : []),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

const atAnyTime: Words = { en: 'At any time', es: 'En cualquier momento' }

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
      row(
        { en: 'Who files it', es: 'Quién lo presenta' },
        filedByWords ? asSentences([whoFiles[filedBy], filedByWords]) : whoFiles[filedBy],
      ),
      row(timeLimitTerm, time),
      ...countedFrom(runsFromWords, runsFrom),
      ...rowIf({ en: 'If it is not filed', es: 'Si no se presenta' }, penalty, capitalized),
      ...rowIf({ en: 'Penalty set in dollars', es: 'Multa fijada en dólares' }, penaltyCents, dollars),
    ],
    paragraphs: [],
    tables: [],
  }
}

const noNumberOfDays: Words = { en: 'The law sets no number of days', es: 'La ley no fija un número de días' }

export function sayLinks({ selfHelp, forms }: Links): FactSaid {
  const rows = [
    ...(selfHelp ? [row({ en: 'Self-help', es: 'Autoayuda' }, asIs(selfHelp), selfHelp)] : []),
    ...(forms ? [row({ en: 'Forms', es: 'Formularios' }, asIs(forms), forms)] : []),
  ]
  const headline =
    selfHelp && forms
      ? { en: 'Self-help and forms', es: 'Autoayuda y formularios' }
      : (rows[0]?.term ?? { en: 'No link found', es: 'No se encontró un enlace' })
  return { headline, rows, paragraphs: [], tables: [] }
}
