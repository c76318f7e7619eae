// Money that federal law keeps from ordinary creditors, whoever holds it.

import { federalOn } from '@/lib/law/federal'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Shut } from './rung'

/** Shut because they live on benefits no ordinary creditor can take. 42 U.S.C. § 407 and the sections like it. */
export function exemptBenefits(today: IsoDate): Shut {
  const found = federalOn('exemptBenefits', today)
  const why = {
    en: 'They live on benefits only. Ordinary creditors cannot take these.',
    es: 'Viven solo de ayudas. Los acreedores comunes no las pueden tomar.',
  }
  return found.kind === 'value' ? { why, cite: found.entry.cite } : { why }
}
