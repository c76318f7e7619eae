// What a case is called on the screen.

import { inBoth, listOf, type Words } from '@/lib/shared/words'
import { type CaseFacts, partiesOf } from './facts'

/** "Ana Núñez and Dale Whitmore": creditor first; a plain name until both are known. */
export function caseTitle(facts: CaseFacts): Words {
  const { creditors, debtors } = partiesOf(facts)
  if (creditors.length === 0 || debtors.length === 0) return { en: 'New judgment', es: 'Nuevo fallo' }
  return inBoth(
    locale =>
      `${listOf(
        creditors.map(p => p.name),
        locale,
      )} v. ${listOf(
        debtors.map(p => p.name),
        locale,
      )}`,
  )
}
