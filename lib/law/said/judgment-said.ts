// The judgment itself in words: the court, the appeal, and undoing or correcting it.

import { asIs, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import type { Appeal, ClericalCorrection, Links, SmallClaims, VacateDefault } from '../types'
import type { FactSaid } from './fact-said'
import { formWords } from './form-words'
import { asSentences, countedFrom, dollars, formTerm, periodFrom, row, rowIf, timeLimitTerm } from './said-parts'

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
