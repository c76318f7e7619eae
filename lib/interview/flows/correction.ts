import type { Flow } from '../define'
import { correctionCopy } from '../steps/correction-copy'
import { correctionFirst } from '../steps/correction-first'
import { paperErrors } from '../steps/paper-errors'
import { rulingKnown } from '../steps/ruling-known'
import { judgmentFlow } from './judgment'

/** The request to correct a paper that does not say what the judge decided. */
export const correctionFlow = {
  id: 'correction',
  side: 'both',
  stage: 'understand',
  title: { en: 'Ask the court to correct the paper', es: 'Pida al tribunal que corrija el papel' },
  after: [judgmentFlow],
  steps: [correctionFirst, paperErrors, rulingKnown, correctionCopy],
  finish: { label: { en: 'See the request', es: 'Ver la solicitud' }, leadsTo: { document: 'correction-request' } },
} as const satisfies Flow
