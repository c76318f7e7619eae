import { type Cents, formatCents } from '@/lib/shared/money'
import { assumptions } from '../assumptions'
import { assumedCostOf, type CostKind, costKinds, costLines } from '../cost-kinds'
import { defineStep } from '../define'
import { type MoneyField, money } from '../fields'

/** Where the page keeps each line. */
export const costPlanNames = {
  finding: 'findingCostCents',
  'asset-search': 'assetSearchCostCents',
  copies: 'copiesCostCents',
  writ: 'writCostCents',
  service: 'serviceCostCents',
  levy: 'levyCostCents',
  exam: 'examCostCents',
  lien: 'lienCostCents',
  lawyer: 'lawyerCostCents',
  other: 'otherCostCents',
} as const satisfies Record<CostKind, string>

type Name = (typeof costPlanNames)[CostKind]

/** What the lines are together before anything is changed. */
const assumedCents: Cents = costKinds.reduce((sum, kind) => sum + assumedCostOf(kind), 0)

export const costPlan = defineStep({
  id: 'cost-plan',
  title: { en: 'What do you think collecting will cost?', es: '¿Cuánto cree que costará cobrar?' },
  why: {
    en: 'A plan made now keeps you from spending more than can come back.',
    es: 'Un plan hecho ahora evita que gaste más de lo que puede recuperar.',
  },
  passages: () => [
    {
      kind: 'paragraph',
      text: {
        en: `The boxes start with figures of ours, ${formatCents(assumedCents)} in all. They are guesses, not a list of court fees. Ask the clerk and the sheriff what they charge, and change what is wrong.`,
        es: `Las casillas empiezan con cifras nuestras, ${formatCents(assumedCents)} en total. Son suposiciones, no una lista de cuotas del tribunal. Pregunte en la secretaría y al alguacil cuánto cobran, y cambie lo que no sea correcto.`,
      },
    },
    {
      kind: 'paragraph',
      text: {
        en: 'Enter 0 for what you will not need. Leave blank what you do not know: we mark it and do not count it.',
        es: 'Escriba 0 en lo que no va a necesitar. Deje en blanco lo que no sepa: lo marcamos y no lo contamos.',
      },
    },
  ],
  maySkip: { en: 'Use these figures for now', es: 'Usar estas cifras por ahora' },
  start: () => byName(kind => assumedCostOf(kind)),
  fields: byName(kind =>
    money({ label: costLines[kind].label, hint: assumptions[costLines[kind].assumed].why, optional: true }),
  ) satisfies Record<Name, MoneyField>,
})

function byName<T>(make: (kind: CostKind) => T): Record<Name, T> {
  return Object.fromEntries(costKinds.map(kind => [costPlanNames[kind], make(kind)])) as Record<Name, T>
}
