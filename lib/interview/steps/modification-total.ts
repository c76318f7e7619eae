import { totalStep } from '../agreed-payments'

export const modificationTotal = totalStep({ id: 'modification-total', isChange: true })
