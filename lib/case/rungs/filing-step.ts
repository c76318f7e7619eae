// To collect in another state, the judgment is filed there first.

import { sisterStateStart } from '@/lib/law/duties'
import type { Working } from '@/lib/law/working'
import type { Words } from '@/lib/shared/words'
import type { LadderCase } from './rung'

/** A judgment has to be filed in the state whose officers are to act. */
export function filingStep({ where, state, today }: LadderCase): Working {
  if (where.code === state.code) return [{ text: elsewhereWords }]
  const start = sisterStateStart(where, null, today)
  const said: Words = {
    en: `First file the judgment in ${where.name.en}.`,
    es: `Primero registre el fallo en ${where.name.es}.`,
  }
  if (start.kind === 'unknown') return [{ text: said }, { text: start.why, ...(start.cite && { cite: start.cite }) }]
  return [{ text: said, cite: start.cite, ...(start.uncertain && { uncertain: true }) }]
}

const elsewhereWords: Words = {
  en: 'First file the judgment in the state where they are.',
  es: 'Primero registre el fallo en el estado donde están.',
}
