import { rhythmStep } from '../agreed-payments'
import { modificationShape } from './modification-shape'

export const modificationRhythm = rhythmStep({ id: 'modification-rhythm', isChange: true }, modificationShape)
