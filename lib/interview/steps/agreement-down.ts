import { downStep } from '../agreed-plan'
import { agreementRhythm } from './agreement-rhythm'
import { agreementTotal } from './agreement-total'

export const agreementDown = downStep({ id: 'agreement-down' }, agreementTotal, agreementRhythm)
