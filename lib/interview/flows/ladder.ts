import type { Flow } from '../define'
import { attempts } from '../steps/attempts'
import { ladderAmounts } from '../steps/ladder-amounts'
import { ladderCosts } from '../steps/ladder-costs'
import { ladderTimes } from '../steps/ladder-times'
import { prospectsFlow } from './prospects'

/** What was tried, and the numbers the ways to collect are compared with. */
export const ladderFlow = {
  id: 'ladder',
  side: 'creditor',
  stage: 'assess',
  title: { en: 'Compare the ways to collect', es: 'Compare las formas de cobrar' },
  after: [prospectsFlow],
  steps: [attempts, ladderCosts, ladderAmounts, ladderTimes],
  finish: { label: { en: 'See the ways in order', es: 'Ver las formas en orden' }, leadsTo: { report: 'ladder' } },
} as const satisfies Flow
