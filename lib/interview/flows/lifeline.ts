import type { Flow } from '../define'
import { mailMargin } from '../steps/mail-margin'
import { judgmentFlow } from './judgment'

/** How long the judgment lives, on one line; asked is only how early a paper is to be sent. */
export const lifelineFlow = {
  id: 'lifeline',
  side: 'both',
  stage: 'understand',
  title: { en: 'See how long the judgment lives', es: 'Vea cuánto vive el fallo' },
  after: [judgmentFlow],
  steps: [mailMargin],
  finish: { label: { en: 'See the timeline', es: 'Ver la línea de tiempo' }, leadsTo: { report: 'lifeline' } },
} as const satisfies Flow
