// The interest on a judgment in words: the rate, how it is counted, and the classes of judgments with another.

import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { formatPercent, generalLabel } from '../rate-words'
import type { Interest, RateRule, SpecialRate } from '../types'
import { rateConditionWords } from './condition-words'
import type { FactSaid, SaidRow, SaidTable } from './fact-said'
import { rateTable } from './rate-table'
import { capitalized, joined, row, rowIf, yesOrNo } from './said-parts'

export function sayInterest(value: Interest): FactSaid {
  const { rate, special } = value
  return {
    headline: rateWords(rate),
    rows: [...rateRows(rate), ...countingRows(value), ...special.map(specialRow)],
    paragraphs: [],
    tables: [tableOf(rate, generalLabel), ...special.map(one => one.rate && tableOf(one.rate, one.applies))].filter(
      table => table !== null,
    ),
  }
}

function tableOf(rule: RateRule, label: Words): SaidTable | null {
  return rule.kind === 'table' ? rateTable(rule, label) : null
}

/** "10% a year"; of a table the newest row, with its day. */
function rateWords(rule: RateRule, isAtMost = false): Words {
  if (rule.kind === 'set-by-judgment') return asTheJudgmentStates
  const newest = rule.kind === 'table' ? rule.rows.at(-1) : undefined
  const annualPercent = rule.kind === 'table' ? newest?.annualPercent : rule.annualPercent
  if (annualPercent === undefined) return asTheJudgmentStates
  const percent = formatPercent(annualPercent)
  return inBoth(locale => {
    const from = newest && formatDate(newest.from, locale)
    if (locale === 'en') return `${isAtMost ? 'At most ' : ''}${percent} a year${from ? ` from ${from}` : ''}`
    return `${isAtMost ? 'Como máximo ' : ''}${percent} anual${from ? ` desde el ${from}` : ''}`
  })
}

const asTheJudgmentStates: Words = { en: 'The rate the judgment states', es: 'La tasa que indica el fallo' }

function rateRows(rate: RateRule): SaidRow[] {
  const ofRule = row(generalLabel, rateWords(rate))
  if (rate.kind === 'fixed') return [ofRule]
  const formula = rowIf({ en: 'How it is set', es: 'Cómo se fija' }, rate.formula, capitalized)
  if (rate.kind === 'set-by-judgment') return [ofRule, ...formula]
  return [
    ofRule,
    ...formula,
    row({ en: 'Does it change later?', es: '¿Cambia después?' }, followsWords[rate.follows]),
    row(
      { en: 'Published rates known through', es: 'Tasas publicadas que conocemos hasta' },
      {
        en: `${formatDate(rate.knownThrough, 'en')}. After that, check with the clerk.`,
        es: `${formatDate(rate.knownThrough, 'es')}. Después, verifique en la secretaría del tribunal.`,
      },
    ),
  ]
}

/** Whether the rate of one judgment moves. */
export const followsWords: Record<'entry' | 'table', Words> = {
  entry: {
    en: 'No: a judgment keeps the rate of the day it was entered until it is paid',
    es: 'No: el fallo conserva la tasa del día en que se registró hasta que se pague',
  },
  table: {
    en: 'Yes: an unpaid judgment takes each new rate from its day',
    es: 'Sí: un fallo sin pagar toma cada tasa nueva desde su día',
  },
}

function countingRows(value: Interest): SaidRow[] {
  const { compounding, yearBasis, rounding, courtRoundsPerDiem, costsBear, awardedInterestBears } = value
  return [
    row({ en: 'Interest on interest', es: 'Intereses sobre intereses' }, compoundingWords[compounding]),
    row({ en: 'Days in a year', es: 'Días del año' }, yearWords[yearBasis]),
    row({ en: 'Parts of a cent', es: 'Fracciones de centavo' }, roundingWords[rounding]),
    ...(courtRoundsPerDiem
      ? [row({ en: 'How the courts count', es: 'Cómo calculan los tribunales' }, perDiemFirst)]
      : []),
    row({ en: 'Interest on court costs', es: 'Intereses sobre las costas' }, yesOrNo(costsBear)),
    row(
      { en: 'Interest on interest the judgment awards', es: 'Intereses sobre los intereses que concede el fallo' },
      yesOrNo(awardedInterestBears),
    ),
    row(
      { en: 'A contract’s own rate can apply', es: 'Puede aplicarse la tasa de un contrato' },
      yesOrNo(value.contractRateAllowed),
    ),
  ]
}

export const compoundingWords: Record<Interest['compounding'], Words> = {
  simple: { en: 'No (simple interest)', es: 'No (interés simple)' },
  yearly: {
    en: 'Yes: unpaid interest is added to the debt once a year',
    es: 'Sí: los intereses sin pagar se suman a la deuda una vez al año',
  },
}

const yearWords: Record<Interest['yearBasis'], Words> = {
  365: { en: '365, in leap years too', es: '365, también en años bisiestos' },
  calendar: { en: 'As in the calendar: 366 in leap years', es: 'Los del calendario: 366 en años bisiestos' },
}

const roundingWords: Record<Interest['rounding'], Words> = {
  'half-up': {
    en: 'Rounded to the nearest cent, half a cent up',
    es: 'Se redondean al centavo más cercano, medio centavo hacia arriba',
  },
  down: { en: 'Dropped', es: 'Se descartan' },
}

const perDiemFirst: Words = {
  en: 'They round one day’s interest to the cent first',
  es: 'Redondean primero al centavo el interés de un día',
}

/** One class of judgments: what it pays, when the app uses it by itself, and the section that says so. */
function specialRow({ applies, when, rate, atMost, cite }: SpecialRate): SaidRow {
  const amount = rate ? rateWords(rate, atMost) : noNumber
  const formula = rate && rate.kind !== 'fixed' ? rate.formula : null
  return row(
    capitalized(applies),
    joined([
      { en: `${amount.en}.`, es: `${amount.es}.` },
      formula && {
        en: `How it is set: ${withoutStop(formula.en)}.`,
        es: `Cómo se fija: ${withoutStop(formula.es)}.`,
      },
      rate?.kind === 'table' ? followsSentence[rate.follows] : null,
      when ? rateConditionWords(when) : onlySaid,
      { en: `${cite.section}.`, es: `${cite.section}.` },
    ]),
    cite.source,
  )
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}

const noNumber: Words = { en: 'No number of its own', es: 'Sin un número propio' }

const followsSentence: Record<'entry' | 'table', Words> = {
  entry: { en: 'It stays the same until it is paid.', es: 'No cambia hasta el pago.' },
  table: { en: 'It changes with each new rate.', es: 'Cambia con cada tasa nueva.' },
}

const onlySaid: Words = {
  en: 'Our questions cannot tell when it applies, so our sums leave it out.',
  es: 'Nuestras preguntas no permiten saber cuándo se aplica, así que nuestros cálculos no la usan.',
}
