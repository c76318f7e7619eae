import { lumpStep } from '../agreed-payments'
import { modificationShape } from './modification-shape'

export const modificationLump = lumpStep({ id: 'modification-lump', isChange: true }, modificationShape)
