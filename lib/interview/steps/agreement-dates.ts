import { datesStep } from '../agreed-plan'
import { agreementRhythm } from './agreement-rhythm'
import { agreementTotal } from './agreement-total'

export const agreementDates = datesStep({ id: 'agreement-dates' }, agreementTotal, agreementRhythm)
