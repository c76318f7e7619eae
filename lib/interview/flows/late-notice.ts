import type { Flow } from '../define'
import { latePlan } from '../steps/late-plan'
import { lateReason } from '../steps/late-reason'
import { judgmentFlow } from './judgment'

/** The debtor's letter before a payment is missed: why it will be late, and what can be paid when. */
export const lateNoticeFlow = {
  id: 'late-notice',
  side: 'debtor',
  stage: 'track',
  title: { en: 'I will be late: say so in time', es: 'Me voy a atrasar: dígalo a tiempo' },
  after: [judgmentFlow],
  steps: [lateReason, latePlan],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'late-notice' } },
} as const satisfies Flow
