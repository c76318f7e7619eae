// Questions that let a person change assumptions: a field each, named as the assumption is, started with its value.

import { type Assumption, assumptions } from './assumptions'
import { days, type MoneyField, months, type NumberField, type PercentField } from './fields'

export type AssumptionId = keyof typeof assumptions

type FieldOf<U extends Assumption['unit']> = U extends 'cents'
  ? MoneyField
  : U extends 'percent'
    ? PercentField
    : NumberField

/** A field for each assumption, in the order given. */
export type AssumedFields<I extends AssumptionId> = { [K in I]: FieldOf<(typeof assumptions)[K]['unit']> }

const mostMonths = 240
const mostDays = 365

/** The fields of a page that shows assumptions and lets them be changed. */
export function assumedFields<const I extends AssumptionId>(ids: readonly I[]): AssumedFields<I> {
  return Object.fromEntries(ids.map(id => [id, fieldFor(assumptions[id])])) as AssumedFields<I>
}

function fieldFor({ unit, label, why }: Assumption): MoneyField | PercentField | NumberField {
  const said = { label, hint: why }
  switch (unit) {
    case 'cents':
      return { kind: 'money', ...said }
    case 'percent':
      return { kind: 'percent', ...said, most: 100 }
    case 'months':
      return { kind: 'number', ...said, least: 0, most: mostMonths, unit: months }
    case 'days':
      return { kind: 'number', ...said, least: 1, most: mostDays, unit: days }
    case 'count':
      return { kind: 'number', ...said, least: 0, most: 10 }
  }
}

/** What the page holds before the person changes anything. */
export function assumedStart<const I extends AssumptionId>(ids: readonly I[]): { [K in I]: number } {
  return Object.fromEntries(ids.map(id => [id, assumptions[id].value])) as { [K in I]: number }
}
