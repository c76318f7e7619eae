import { states } from '@/lib/law/states'
import { type Jurisdiction, stateCodes } from '@/lib/law/types'
import { type Locale, tags } from '@/lib/shared/words'

/** The 51, by the name they have in a language. */
export function statesByName(locale: Locale): Jurisdiction[] {
  const { compare } = new Intl.Collator(tags[locale])
  return stateCodes.map(code => states[code]).sort((a, b) => compare(a.name[locale], b.name[locale]))
}
