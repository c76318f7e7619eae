import type { Flow } from '../define'
import { hardshipWords } from '../steps/hardship-words'
import { firstOfferFlow } from './first-offer'
import { judgmentFlow } from './judgment'

/** The debtor's letter about hard times, in their own words. */
export const hardshipLetterFlow = {
  id: 'hardship-letter',
  side: 'debtor',
  stage: 'negotiate',
  title: { en: 'Explain hard times in a letter', es: 'Explique en una carta que pasa por tiempos difíciles' },
  after: [judgmentFlow, firstOfferFlow],
  steps: [hardshipWords],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'hardship-letter' } },
} as const satisfies Flow
