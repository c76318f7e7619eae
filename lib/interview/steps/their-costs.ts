import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep } from '../define'
import { side } from './side'

export const theirCostIds = [
  ...(['settleLowPercent', 'settleHighPercent', 'monthsLater'] as const),
  ...(['costWagesCents', 'costBankCents', 'costVehicleCents', 'costHomeSaleCents'] as const),
] as const

export const theirCosts = defineStep({
  id: 'their-costs',
  uses: [side],
  // A creditor says what collecting costs where the ways to collect are compared.
  askIf: answers => answers.side === 'debtor',
  title: { en: 'What would collecting by force cost them?', es: '¿Cuánto les costaría cobrar por la fuerza?' },
  why: {
    en: 'What they would be left with shows what they may agree to. These are our guesses. Fees differ by county.',
    es: 'Lo que les quedaría muestra qué podrían aceptar. Son suposiciones nuestras. Las cuotas varían por condado.',
  },
  maySkip: { en: 'Use your guesses for now', es: 'Usar por ahora esas suposiciones' },
  start: () => assumedStart(theirCostIds),
  fields: assumedFields(theirCostIds),
})
