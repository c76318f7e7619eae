// The small parts the tables of what could be taken are made of.

import type { Citation } from '@/lib/law/types'
import { formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import type { Kept } from './reach-things'
import type { Section } from './report'

export const unknownCell: Words = { en: 'Not known', es: 'No se sabe' }

export function heading(text: Words): Section {
  return { kind: 'heading', text }
}

/** A section of the law, and whether it has to be checked with the clerk. */
export function citedWords({ section }: Citation, uncertain: boolean): Words {
  return uncertain
    ? { en: `${section}, check with the clerk`, es: `${section}, confirme en la secretaría` }
    : asIs(section)
}

/** By which rule something is kept; null where by none. */
export function keptBy({
  exemptionCents,
  wildcardCents,
  isUnlimited,
  cite,
  wildcardCite,
  uncertain,
}: Kept): Words | null {
  const own = (exemptionCents > 0 || isUnlimited) && cite ? citedWords(cite, uncertain) : null
  if (wildcardCents === 0 || !wildcardCite) return own
  const amount = formatCents(wildcardCents)
  const wildcard = citedWords(wildcardCite, uncertain)
  return {
    en: `${own ? `${own.en}; ` : ''}wildcard ${amount}, ${wildcard.en}`,
    es: `${own ? `${own.es}; ` : ''}exención de libre elección (wildcard) ${amount}, ${wildcard.es}`,
  }
}
