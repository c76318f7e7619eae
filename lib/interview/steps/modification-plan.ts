import { planStep } from '../agreed-plan'
import { modificationDown } from './modification-down'
import { modificationRhythm } from './modification-rhythm'
import { modificationTotal } from './modification-total'

export const modificationPlan = planStep(
  { id: 'modification-plan', isChange: true },
  modificationTotal,
  modificationRhythm,
  modificationDown,
)
