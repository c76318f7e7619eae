import { planStep } from '../agreed-plan'
import { agreementDown } from './agreement-down'
import { agreementRhythm } from './agreement-rhythm'
import { agreementTotal } from './agreement-total'

export const agreementPlan = planStep({ id: 'agreement-plan' }, agreementTotal, agreementRhythm, agreementDown)
