// What is said about an interest rate: labels, steps of the working, warnings, and what to do when there is no number.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
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

export function pastTheTable(knownThrough: IsoDate, lastPercent: number): Words {
  const percent = formatPercent(lastPercent)
  return {
    en: `We know the published rates through ${formatDate(knownThrough, 'en')}. After that we use the last one, ${percent}. Check with the clerk.`,
    es: `Conocemos las tasas publicadas hasta el ${formatDate(knownThrough, 'es')}. Después usamos la última, ${percent}. Verifíquela en la secretaría del tribunal.`,
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

export const printedMayMove: Words = {
  en: 'In this state the rate also changes for judgments already entered. If the printed rate is the state’s own and not a contract’s, a newer one may have replaced it: check with the clerk.',
  es: 'En este estado la tasa también cambia para los fallos ya registrados. Si la tasa impresa es la del estado y no la de un contrato, otra más nueva puede haberla reemplazado: verifíquela en la secretaría.',
}
