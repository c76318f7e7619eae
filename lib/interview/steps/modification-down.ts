import { downStep } from '../agreed-plan'
import { modificationRhythm } from './modification-rhythm'
import { modificationTotal } from './modification-total'

export const modificationDown = downStep(
  { id: 'modification-down', isChange: true },
  modificationTotal,
  modificationRhythm,
)
