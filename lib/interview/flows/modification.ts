import type { Flow } from '../define'
import { modificationDates } from '../steps/modification-dates'
import { modificationDown } from '../steps/modification-down'
import { modificationLump } from '../steps/modification-lump'
import { modificationPlan } from '../steps/modification-plan'
import { modificationRhythm } from '../steps/modification-rhythm'
import { modificationShape } from '../steps/modification-shape'
import { modificationTotal } from '../steps/modification-total'
import { agreedTerms } from './agreement'
import { judgmentFlow } from './judgment'

/** Changes an agreement in force: what is still to be paid and when. The other answers start as they were. */
export const modificationFlow = {
  id: 'modification',
  side: 'both',
  stage: 'settle',
  title: { en: 'Change the agreement', es: 'Cambie el acuerdo' },
  after: [judgmentFlow],
  steps: [
    modificationShape,
    modificationTotal,
    modificationLump,
    modificationRhythm,
    modificationDown,
    modificationPlan,
    modificationDates,
    ...agreedTerms,
  ],
  finish: {
    label: { en: 'Read and check the change', es: 'Leer y revisar el cambio' },
    leadsTo: { page: 'agreements/draft' },
  },
} as const satisfies Flow
