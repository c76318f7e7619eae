import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep } from '../define'

/** The assumptions this page lets a person change. */
export const ladderCostIds = [
  'costDemandCents',
  'costExamCents',
  'costWagesCents',
  'costBankCents',
  'costLienCents',
  'costBusinessCents',
  'costVehicleCents',
  'costHomeSaleCents',
  'costElsewhereCents',
] as const

export const ladderCosts = defineStep({
  id: 'ladder-costs',
  title: { en: 'What does each way cost where you are?', es: '¿Cuánto cuesta cada forma en su zona?' },
  why: {
    en: 'These are our guesses for one try. The clerk and the sheriff can tell you the true fees.',
    es: 'Son suposiciones nuestras para un intento. La secretaría y el alguacil pueden decirle las cuotas reales.',
  },
  maySkip: { en: 'Use these guesses', es: 'Usar estas suposiciones' },
  start: () => assumedStart(ladderCostIds),
  fields: assumedFields(ladderCostIds),
})
