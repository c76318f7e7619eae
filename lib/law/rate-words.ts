// What is said about an interest rate: labels, steps of the working, warnings, and what to do when there is no number.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Citation, Confidence, Entry, Interest, RateRule, SpecialRate } from './types'
import { isUncertain } from './value-on'
import type { WorkingStep } from './working'

const upToFiveDecimals = new Intl.NumberFormat('en-US', { maximumFractionDigits: 5 })

/** "8.75%" in both languages, as US courts print it. */
export function formatPercent(annualPercent: number): string {
  return `${upToFiveDecimals.format(annualPercent)}%`
}

export const generalLabel: Words = { en: 'General rate', es: 'Tasa general' }
export const printedLabel: Words = { en: 'Rate printed in the judgment', es: 'Tasa impresa en el fallo' }

export function rowLabel(follows: 'entry' | 'table', rowFrom: IsoDate): Words {
  return inBoth(locale => {
    const from = formatDate(rowFrom, locale)
    if (follows === 'table') return locale === 'en' ? `Rate published from ${from}` : `Tasa publicada desde el ${from}`
    return locale === 'en'
      ? `Rate for judgments entered from ${from}, kept until paid`
      : `Tasa para los fallos registrados desde el ${from}, fija hasta el pago`
  })
}

export function enteredStep(enteredOn: IsoDate, entry: Entry<Interest>): WorkingStep {
  const text: Words = {
    en: `The judgment was entered on ${formatDate(enteredOn, 'en')}. The interest rule for judgments of that date applies.`,
    es: `El fallo se registró el ${formatDate(enteredOn, 'es')}. Se aplica la regla de intereses para los fallos de esa fecha.`,
  }
  return { text, cite: entry.cite, uncertain: isUncertain(entry) }
}

type SaidSegment = { from: IsoDate; annualPercent: number; cite: Citation; confidence: Confidence; label: Words }

export function segmentStep(segment: SaidSegment): WorkingStep {
  const percent = formatPercent(segment.annualPercent)
  const text: Words = {
    en: `From ${formatDate(segment.from, 'en')}: ${percent} a year. ${segment.label.en}.`,
    es: `Desde el ${formatDate(segment.from, 'es')}: ${percent} anual. ${segment.label.es}.`,
  }
  return { text, cite: segment.cite, uncertain: segment.confidence === 'uncertain' }
}

export function printedStep(annualPercent: number, source: Citation): WorkingStep {
  const percent = formatPercent(annualPercent)
  const text: Words = {
    en: `The judgment prints a rate of ${percent} a year. It is used instead of the general rate.`,
    es: `El fallo indica una tasa del ${percent} anual. Se usa en lugar de la tasa general.`,
  }
  return { text, cite: source }
}

export function noInterestStep(entry: Entry<Interest>): WorkingStep {
  const text: Words = {
    en: 'The law gives this judgment no interest unless the judgment itself awards it.',
    es: 'La ley no da intereses sobre este fallo, a menos que el propio fallo los conceda.',
  }
  return { text, cite: entry.cite, uncertain: isUncertain(entry) }
}

export const checkWithClerk: Words = {
  en: 'This interest rule may be out of date. Check with the clerk.',
  es: 'Es posible que esta regla de intereses no esté al día. Verifíquela en la secretaría del tribunal.',
}

export const atMostWarning: Words = {
  en: 'This rate is the highest allowed. The court may have set a lower one: read the judgment.',
  es: 'Esta tasa es la máxima permitida. El tribunal pudo fijar una menor: lea el fallo.',
}

type Table = Extract<RateRule, { kind: 'table' }>

/** The rule's rates are known only up to a day, and the reckoning went past it with the last one. */
export function pastTheTable(rule: Table, lastPercent: number): Words {
  const percent = formatPercent(lastPercent)
  const moves = rule.follows === 'table' ? tableMoves(rule) : { en: '', es: '' }
  return {
    en: `${moves.en}We know the published rates through ${formatDate(rule.knownThrough, 'en')}. After that we use the last one, ${percent}. Check with the clerk.`,
    es: `${moves.es}Conocemos las tasas publicadas hasta el ${formatDate(rule.knownThrough, 'es')}. Después usamos la última, ${percent}. Verifíquela en la secretaría del tribunal.`,
  }
}

/** When a moving rate changes, as a sentence and a space: on the days of the year its rows begin, where they are few. */
function tableMoves({ rows }: Table): Words {
  // The first row may begin with the quarter of entry; only the later ones show the habit.
  const days = [...new Set(rows.slice(1).map(({ from }) => from.slice(5)))].sort()
  const said = inBoth(locale =>
    days.length === 0 || days.length > 2
      ? locale === 'en'
        ? 'from time to time'
        : 'de vez en cuando'
      : listOf(
          days.map(day => formatDate(`2000-${day}` as IsoDate, locale).replace(/(, | de )2000$/, '')),
          locale,
        ),
  )
  const isNamed = days.length > 0 && days.length <= 2
  return {
    en: `The rate here changes ${isNamed ? 'each ' : ''}${said.en}, also for judgments already entered. `,
    es: `La tasa de aquí cambia ${isNamed ? 'cada ' : ''}${said.es.replace(' y ', ' y cada ')}, también para los fallos ya registrados. `,
  }
}

export function anotherRate(other: SpecialRate): Words {
  return {
    en: `A different rate may apply: ${other.applies.en} (${other.cite.section}).`,
    es: `Puede aplicarse otra tasa: ${other.applies.es} (${other.cite.section}).`,
  }
}

export function readTheJudgment(formula: Words | null, special: SpecialRate | undefined): Words {
  return inBoth(locale => {
    const kind = special?.applies[locale]
    const how = formula?.[locale].replace(/\.$/, '')
    return locale === 'en'
      ? `The law alone gives no number${kind ? ` for this kind of judgment (${kind})` : ''}. Read the rate on the judgment and enter it, or ask the court clerk.${how ? ` How it is set: ${how}.` : ''}`
      : `La ley por sí sola no da un número${kind ? ` para esta clase de fallo (${kind})` : ''}. Lea la tasa en el fallo y escríbala, o pregunte en la secretaría del tribunal.${how ? ` Cómo se fija: ${how}.` : ''}`
  })
}

export function beforeTheTable(rule: RateRule): Words {
  const first = rule.kind === 'table' ? rule.rows[0] : undefined
  return inBoth(locale => {
    const from = first && formatDate(first.from, locale)
    return locale === 'en'
      ? `We do not have the interest rate for a judgment entered that long ago.${from ? ` Our table of rates begins on ${from}.` : ''} Read the rate on the judgment, or ask the court clerk.`
      : `No tenemos la tasa de interés para un fallo registrado en esa fecha.${from ? ` Nuestra tabla de tasas comienza el ${from}.` : ''} Lea la tasa en el fallo o pregunte en la secretaría del tribunal.`
  })
}

/** A printed rate was used throughout where the state's own moves. */
export function printedMayMove(rule: Table, printedPercent: number): Words {
  const [percent, moves] = [formatPercent(printedPercent), tableMoves(rule)]
  return {
    en: `${moves.en}We used the printed ${percent} throughout. If it is the state’s own rate and not a contract’s, a newer one may have replaced it: check with the clerk.`,
    es: `${moves.es}Usamos la impresa, ${percent}, para todo el tiempo. Si es la tasa del estado y no la de un contrato, otra más nueva puede haberla reemplazado: verifíquela en la secretaría.`,
  }
}
