import { rhythmStep } from '../agreed-payments'
import { agreementShape } from './agreement-shape'

export const agreementRhythm = rhythmStep({ id: 'agreement-rhythm' }, agreementShape)
