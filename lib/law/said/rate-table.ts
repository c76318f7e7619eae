// A table of published rates in words: newest first, each row with the days it was in force.

import { addDays, formatDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, upperFirst, type Words } from '@/lib/shared/words'
import { formatPercent } from '../rate-words'
import type { RateRule } from '../types'
import { inForceWords } from './entry-said'
import type { SaidTable } from './fact-said'
import { capitalized } from './said-parts'

/** The rows of a rule. The newest has no end; it says through which day the rates are known. */
export function rateTable(rule: Extract<RateRule, { kind: 'table' }>, label: Words): SaidTable {
  const { rows, follows, knownThrough } = rule
  const known = inBoth(locale => formatDate(knownThrough, locale))
  return {
    caption: capitalized(label),
    head: [
      follows === 'entry' ? { en: 'Judgments entered', es: 'Fallos registrados' } : { en: 'In force', es: 'Vigente' },
      { en: 'Rate a year', es: 'Tasa anual' },
    ],
    rows: rows
      .map(({ from, annualPercent }, index) => {
        const next = rows[index + 1]
        const range = inForceWords(from, next ? addDays(next.from, -1) : null)
        const when = next
          ? range
          : {
              en: `${range.en} (rates known through ${known.en})`,
              es: `${range.es} (tasas conocidas hasta el ${known.es})`,
            }
        return [inBoth(locale => upperFirst(when[locale])), asIs(formatPercent(annualPercent))]
      })
      .reverse(),
  }
}
