// How long a judgment and its liens last, in words.

import { asIs, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import type { JudgmentLife, Lien, RenewalRule } from '../life-types'
import { confidenceWords } from './entry-said'
import type { FactSaid, SaidRow } from './fact-said'
import { asSentences, capitalized, notChecked, paperTerm, row, rowIf, yearsWords, yesOrNo } from './said-parts'

const lasts: Words = { en: 'Lasts', es: 'Dura' }
const canBeRenewed: Words = { en: 'Can be renewed', es: 'Se puede renovar' }

export function sayJudgmentLife(value: JudgmentLife): FactSaid {
  const { years, renewable, renewHow, window, renewedYears, renewedFrom, renewal, dormancyYears } = value
  return {
    headline: withRenewal(years, renewable),
    rows: [
      row(lasts, yearsWords(years)),
      row(canBeRenewed, yesOrNo(renewable)),
      ...rowIf({ en: 'A renewal adds', es: 'Una renovación agrega' }, renewedYears, yearsWords),
      ...rowIf({ en: 'Counted from', es: 'Se cuenta desde' }, renewedFrom, from => renewedFromWords[from]),
      ...(renewal ? [renewalRow(renewal)] : []),
      ...rowIf({ en: 'When to renew', es: 'Cuándo renovar' }, window?.words, capitalized),
      ...rowIf({ en: 'Renewal opens', es: 'La renovación se abre' }, window?.opens, opensWords),
      ...rowIf({ en: 'Renewal closes', es: 'La renovación se cierra' }, window?.closes, closesWords),
      ...rowIf({ en: 'Goes dormant', es: 'Queda inactivo' }, dormancyYears, dormantWords),
    ],
    paragraphs: [renewHow],
    tables: [],
  }
}

const renewedFromWords = {
  renewal: { en: 'The day of the renewal', es: 'El día de la renovación' },
  end: { en: 'The day it would have ended', es: 'El día en que habría terminado' },
} satisfies Record<NonNullable<JudgmentLife['renewedFrom']>, Words>

/** What a renewal does to unpaid interest. It has a section and a confidence of its own. */
function renewalRow({ rollsInterestIn, cite, confidence }: RenewalRule): SaidRow {
  const effect: Words = rollsInterestIn
    ? {
        en: 'Unpaid interest and costs join the principal, and earn interest from then on',
        es: 'Los intereses y las costas sin pagar pasan al capital y desde entonces generan intereses',
      }
    : {
        en: 'The principal stays as it was, and only it earns interest',
        es: 'El capital queda como estaba, y solo él genera intereses',
      }
  const details = asSentences([effect, asIs(cite.section), confidenceWords[confidence].label])
  return row(
    { en: 'What a renewal does to interest', es: 'Qué hace una renovación con los intereses' },
    details,
    cite.source,
  )
}

/** "10 years, can be renewed"; the years alone when nobody has checked. */
function withRenewal(years: number, renewable: boolean | null): Words {
  const { en, es } = yearsWords(years)
  if (renewable === null) return { en, es }
  return renewable
    ? { en: `${en}, can be renewed`, es: `${es}, se puede renovar` }
    : { en: `${en}, cannot be renewed`, es: `${es}, no se puede renovar` }
}

type Window = NonNullable<JudgmentLife['window']>

function opensWords(opens: NonNullable<Window['opens']>): Words {
  const { en, es } = periodWords(opens.period)
  return 'after' in opens
    ? { en: `${en} after entry of the judgment`, es: `${es} después del registro del fallo` }
    : { en: `${en} before the judgment ends`, es: `${es} antes de que termine el fallo` }
}

function closesWords({ period }: NonNullable<Window['closes']>): Words {
  const { en, es } = periodWords(period)
  return { en: `${en} after entry of the judgment`, es: `${es} después del registro del fallo` }
}

function dormantWords(years: number): Words {
  const { en, es } = yearsWords(years)
  return {
    en: `After ${en} without collecting, until it is revived`,
    es: `Tras ${es} sin gestiones de cobro, hasta que se reactive`,
  }
}

/** A lien on land or on other property. */
export function sayLien(value: Lien): FactSaid {
  const { document, where, years, renewable } = value
  return {
    headline: years === null ? capitalized(document) : withRenewal(years, renewable),
    rows: [
      row(paperTerm, capitalized(document)),
      row({ en: 'Where it goes', es: 'Dónde se presenta' }, capitalized(where)),
      row(lasts, years === null ? notChecked : yearsWords(years)),
      row(canBeRenewed, yesOrNo(renewable)),
    ],
    paragraphs: [],
    tables: [],
  }
}
