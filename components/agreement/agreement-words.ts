// How one version of an agreement stands, in a word or two.

import type { TagTone } from '@/components/ui/tag'
import type { AgreementParty, AgreementStatus } from '@/lib/case/agreement-terms'
import type { Words } from '@/lib/shared/words'

export const statusWords: Record<AgreementStatus, { words: Words; tone: TagTone }> = {
  waiting: { words: { en: 'Waiting for signatures', es: 'Faltan firmas' }, tone: 'soon' },
  'in-force': { words: { en: 'In force', es: 'Vigente' }, tone: 'good' },
  replaced: { words: { en: 'Replaced', es: 'Reemplazado' }, tone: 'plain' },
  withdrawn: { words: { en: 'Withdrawn', es: 'Retirado' }, tone: 'plain' },
}

export const partyWords: Record<AgreementParty['side'], Words> = {
  creditor: { en: 'creditor', es: 'acreedor' },
  debtor: { en: 'debtor', es: 'deudor' },
}

/** "Settlement Agreement, version 2". */
export function versionTitle(title: Words, number: number): Words {
  return { en: `${title.en}, version ${number}`, es: `${title.es}, versión ${number}` }
}
