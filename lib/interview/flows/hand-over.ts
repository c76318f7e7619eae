import type { Flow } from '../define'
import { assignedFor } from '../steps/assigned-for'
import { assignee } from '../steps/assignee'
import { handOverTerms } from '../steps/hand-over-terms'
import { handOverWay } from '../steps/hand-over-way'
import { ownCollecting } from '../steps/own-collecting'
import { salePrice } from '../steps/sale-price'
import { judgmentFlow } from './judgment'

/** Whether to let a lawyer, an agency or a buyer collect, and the paper that signs a judgment over. */
export const handOverFlow = {
  id: 'hand-over',
  side: 'creditor',
  stage: 'assess',
  title: { en: 'Decide whether to hand it over', es: 'Decida si lo encarga a otros' },
  after: [judgmentFlow],
  steps: [handOverWay, ownCollecting, handOverTerms, salePrice, assignee, assignedFor],
  finish: {
    label: { en: 'See what you would keep', es: 'Ver con cuánto se quedaría' },
    leadsTo: { report: 'hand-over' },
  },
} as const satisfies Flow
