import { shapeStep } from '../agreed-payments'

export const agreementShape = shapeStep({ id: 'agreement-shape' })
