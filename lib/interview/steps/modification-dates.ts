import { datesStep } from '../agreed-plan'
import { modificationRhythm } from './modification-rhythm'
import { modificationTotal } from './modification-total'

export const modificationDates = datesStep(
  { id: 'modification-dates', isChange: true },
  modificationTotal,
  modificationRhythm,
)
