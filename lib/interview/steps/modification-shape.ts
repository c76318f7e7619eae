import { shapeStep } from '../agreed-payments'

export const modificationShape = shapeStep({ id: 'modification-shape', isChange: true })
