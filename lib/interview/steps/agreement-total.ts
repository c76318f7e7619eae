import { totalStep } from '../agreed-payments'

export const agreementTotal = totalStep({ id: 'agreement-total' })
