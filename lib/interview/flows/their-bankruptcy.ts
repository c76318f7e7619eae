import type { Flow } from '../define'
import { theyFiled } from '../steps/they-filed'
import { judgmentFlow } from './judgment'

/** What the creditor knows of a bankruptcy of the other side: it stops every step to collect. */
export const theirBankruptcyFlow = {
  id: 'their-bankruptcy',
  side: 'creditor',
  stage: 'enforce',
  title: { en: 'The other side filed for bankruptcy', es: 'La otra parte presentó una bancarrota' },
  after: [judgmentFlow],
  steps: [theyFiled],
  finish: { label: { en: 'See what to do now', es: 'Ver qué hacer ahora' }, leadsTo: { report: 'stop-collecting' } },
} as const satisfies Flow
