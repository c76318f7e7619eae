import type { Flow } from '../define'
import { laterMoney } from '../steps/later-money'
import { myLimit } from '../steps/my-limit'
import { myTarget } from '../steps/my-target'
import { theirCosts } from '../steps/their-costs'
import { judgmentFlow } from './judgment'

/** What a person hopes for and where they would stop. Private: its answers leave no page but theirs. */
export const limitsFlow = {
  id: 'limits',
  side: 'both',
  stage: 'negotiate',
  title: { en: 'Set your target and your limit', es: 'Fije su meta y su límite' },
  after: [judgmentFlow],
  steps: [myTarget, myLimit, laterMoney, theirCosts],
  finish: { label: { en: 'Open my workbench', es: 'Abrir mi mesa de trabajo' }, leadsTo: { report: 'workbench' } },
} as const satisfies Flow
