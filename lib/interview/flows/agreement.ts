import type { Flow } from '../define'
import { agreementContact } from '../steps/agreement-contact'
import { agreementDates } from '../steps/agreement-dates'
import { agreementDefault } from '../steps/agreement-default'
import { agreementDown } from '../steps/agreement-down'
import { agreementExemptions } from '../steps/agreement-exemptions'
import { agreementForbearance } from '../steps/agreement-forbearance'
import { agreementInterest } from '../steps/agreement-interest'
import { agreementLate } from '../steps/agreement-late'
import { agreementLien } from '../steps/agreement-lien'
import { agreementLump } from '../steps/agreement-lump'
import { agreementPlan } from '../steps/agreement-plan'
import { agreementRhythm } from '../steps/agreement-rhythm'
import { agreementSatisfaction } from '../steps/agreement-satisfaction'
import { agreementShape } from '../steps/agreement-shape'
import { agreementTotal } from '../steps/agreement-total'
import { agreementWays } from '../steps/agreement-ways'
import { judgmentFlow } from './judgment'

/** What is asked beside the payments, of a first agreement and of a change: the answers of the first start the second. */
export const agreedTerms = [
  agreementWays,
  agreementInterest,
  agreementLate,
  agreementDefault,
  agreementForbearance,
  agreementSatisfaction,
  agreementLien,
  agreementExemptions,
  agreementContact,
] as const

/** Writes down what both sides settled on: what is paid and when, and what each side does. */
export const agreementFlow = {
  id: 'agreement',
  side: 'both',
  stage: 'settle',
  title: { en: 'Write the agreement', es: 'Escriba el acuerdo' },
  after: [judgmentFlow],
  steps: [
    agreementShape,
    agreementTotal,
    agreementLump,
    agreementRhythm,
    agreementDown,
    agreementPlan,
    agreementDates,
    ...agreedTerms,
  ],
  finish: {
    label: { en: 'Read and check the agreement', es: 'Leer y revisar el acuerdo' },
    leadsTo: { page: 'agreements/draft' },
  },
} as const satisfies Flow
