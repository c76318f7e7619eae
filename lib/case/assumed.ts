// The assumptions as the person left them, and how a report shows them.

import type { AssumptionId } from '@/lib/interview/assumed-fields'
import { type Assumption, assumptions } from '@/lib/interview/assumptions'
import { days, months } from '@/lib/interview/fields'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { Section } from './report'

/** A value for every assumption: the person's own where they gave one. */
export type Assumed = Record<AssumptionId, number>

const ids = Object.keys(assumptions) as AssumptionId[]
const untouched = Object.fromEntries(ids.map(id => [id, assumptions[id].value])) as Assumed

/** Takes the answers whose names are those of assumptions. */
export function assumedFrom(answers: object): Assumed {
  const given = Object.entries(answers).filter(([name, value]) => name in assumptions && typeof value === 'number')
  return { ...untouched, ...Object.fromEntries(given) }
}

/** The assumptions a report rests on, as a table: what was taken for each, and why. */
export function assumptionsTable(used: readonly AssumptionId[], assumed: Assumed, caption: Words): Section {
  return {
    kind: 'table',
    table: {
      caption,
      columns: [
        { label: { en: 'We assume', es: 'Suponemos' } },
        { label: { en: 'Value', es: 'Valor' }, align: 'end' },
        { label: { en: 'Why', es: 'Por qué' } },
      ],
      rows: used.map(id => ({
        key: id,
        cells: [assumptions[id].label, assumedWords(assumptions[id], assumed[id]), assumptions[id].why],
      })),
      folded: true,
    },
  }
}

function assumedWords({ unit }: Assumption, value: number): Words {
  if (unit === 'cents') return asIs(formatCents(value))
  if (unit === 'percent') return asIs(`${value}%`)
  if (unit === 'count') return asIs(String(value))
  const { one, other } = unit === 'days' ? days : months
  return inBoth(locale => plural(value, { one: one[locale], other: other[locale] }, locale))
}
