// What stands in the cells of a result's tables.

import { type Cents, formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'

export function amountCell(cents: Cents): Words {
  return asIs(formatCents(cents))
}

/** Said of what may be out of date. */
export const checkWithClerk: Words = {
  en: 'Check with the clerk.',
  es: 'Verifíquelo en la secretaría del tribunal.',
}
