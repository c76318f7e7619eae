// What the paper is called that says a judgment is paid.

import type { CaseFile } from '@/lib/case/case-file'
import { factOn } from '@/lib/law/value-on'
import type { Words } from '@/lib/shared/words'

/** Where no rule of the state is known. */
export const generalName: Words = {
  en: 'Satisfaction of Judgment',
  es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
}

/** Its English name in the state of the judgment, as letters print it; a general name where we have none. */
export function satisfactionName({ state, today }: Pick<CaseFile, 'state' | 'today'>): string {
  const found = state && factOn(state, 'satisfaction', today)
  return found?.kind === 'value' ? found.value.document.en : 'satisfaction of judgment'
}
