// Which law about collecting binds whom: the federal one, and the state's, which in some states binds whoever is owed.

import { federalOn } from '@/lib/law/federal'
import type { Citation } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'

export type LawLine = { text: Words; cite: Citation | null; uncertain: boolean }

/** What the law says of how a debt is collected, and for whom, a line each. */
export function conductLawOf({ state, today }: CaseFile): LawLine[] {
  return [...federalLines(today), ...(state ? stateLines(state, today) : [])]
}

function federalLines(today: CaseFile['today']): LawLine[] {
  const law = federalOn('fdcpa', today)
  if (law.kind !== 'value') return []
  const { covers, doesNotCover } = law.value
  const source = { cite: law.entry.cite, uncertain: isUncertain(law.entry) }
  return [
    { text: { en: `The federal law binds: ${covers.en}`, es: `La ley federal obliga a: ${covers.es}` }, ...source },
    {
      text: { en: `It does not bind: ${doesNotCover.en}`, es: `No obliga a: ${doesNotCover.es}` },
      ...source,
    },
  ]
}

function stateLines(state: NonNullable<CaseFile['state']>, today: CaseFile['today']): LawLine[] {
  const found = factOn(state, 'collectionConduct', today)
  const { name } = state
  if (found.kind === 'not-covered') return [{ text: found.why, cite: null, uncertain: true }]
  if (found.kind === 'none')
    return [
      {
        text: {
          en: `${name.en} has no law of its own about this that we know of.`,
          es: `${name.es} no tiene ley propia sobre esto, que sepamos.`,
        },
        cite: found.entry.cite,
        uncertain: isUncertain(found.entry),
      },
    ]
  const { coversOriginalCreditors, rule } = found.value
  const source = { cite: found.entry.cite, uncertain: isUncertain(found.entry) }
  const whom: Words =
    coversOriginalCreditors === true
      ? {
          en: `The law of ${name.en} binds people who collect their own debts too.`,
          es: `La ley de ${name.es} obliga también a quien cobra sus propias deudas.`,
        }
      : coversOriginalCreditors === false
        ? {
            en: `The law of ${name.en} does not bind people who collect their own debts.`,
            es: `La ley de ${name.es} no obliga a quien cobra sus propias deudas.`,
          }
        : {
            en: `We do not know whether the law of ${name.en} binds people who collect their own debts.`,
            es: `No sabemos si la ley de ${name.es} obliga a quien cobra sus propias deudas.`,
          }
  return [
    { text: whom, ...source },
    { text: rule, ...source },
  ]
}
