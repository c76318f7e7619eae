import { lumpStep } from '../agreed-payments'
import { agreementShape } from './agreement-shape'

export const agreementLump = lumpStep({ id: 'agreement-lump' }, agreementShape)
