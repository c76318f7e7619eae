// What collecting can cost, line by line: planned on one page, and noted as it is spent on another.

import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { AssumptionId } from './assumed-fields'
import { assumptions } from './assumptions'
import type { Option } from './fields'

export const costKinds = [
  'finding',
  'asset-search',
  'copies',
  'writ',
  'service',
  'levy',
  'exam',
  'lien',
  'lawyer',
  'other',
] as const
export type CostKind = (typeof costKinds)[number]

/** What a line is called, and what it is taken to cost until the person says. */
export const costLines: Record<CostKind, { label: Words; assumed: AssumptionId }> = {
  finding: {
    label: { en: 'Finding the person', es: 'Encontrar a la persona' },
    assumed: 'spendFindingCents',
  },
  'asset-search': {
    label: { en: 'Searching for property', es: 'Buscar bienes' },
    assumed: 'spendAssetSearchCents',
  },
  copies: { label: { en: 'Certified copies', es: 'Copias certificadas' }, assumed: 'spendCopiesCents' },
  writ: {
    label: { en: 'A writ (the court’s order to collect)', es: 'Orden de ejecución (“writ”)' },
    assumed: 'spendWritCents',
  },
  service: {
    label: { en: 'Having papers served', es: 'Entrega legal de papeles' },
    assumed: 'spendServiceCents',
  },
  levy: {
    label: { en: 'Sheriff or marshal, paid in advance', es: 'Alguacil, pagado por adelantado' },
    assumed: 'spendLevyCents',
  },
  exam: { label: { en: 'Debtor’s exam in court', es: 'Interrogatorio al deudor' }, assumed: 'costExamCents' },
  lien: {
    label: { en: 'Recording a lien on land', es: 'Inscribir un gravamen sobre un inmueble' },
    assumed: 'costLienCents',
  },
  lawyer: { label: { en: 'Lawyer', es: 'Abogado' }, assumed: 'spendLawyerCents' },
  other: { label: { en: 'Other costs', es: 'Otros gastos' }, assumed: 'spendOtherCents' },
}

/** What a line is taken to cost until the person says. */
export function assumedCostOf(kind: CostKind): Cents {
  return assumptions[costLines[kind].assumed].value
}

/** The choices of a select. */
export const costKindOptions: readonly Option<CostKind>[] = costKinds.map(value => ({
  value,
  label: costLines[value].label,
}))
