// The picture and the tables of a collection budget.

import { costLines } from '@/lib/interview/cost-kinds'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { Picture, ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { CollectionBudget } from '../collection-budget'
import type { SpentCost } from '../costs'
import type { Section } from '../report'

/** What is spent and planned, beside the limit and what may come back. */
export function pictureOf({
  spentCents,
  inAllCents,
  ceilingCents,
  backCents,
  isBackExpected,
}: CollectionBudget): Picture {
  const bars = [
    { label: { en: 'Spent', es: 'Gastado' }, cents: spentCents, role: 'out' as const },
    { label: { en: 'Spent and planned', es: 'Gastado y planeado' }, cents: inAllCents, role: 'out' as const },
    ...(ceilingCents === null
      ? []
      : [{ label: { en: 'Your limit', es: 'Su límite' }, cents: ceilingCents, role: 'left' as const }]),
    ...(backCents === null
      ? []
      : [
          {
            label: isBackExpected
              ? { en: 'Likely to come back', es: 'Lo que es probable que vuelva' }
              : { en: 'Owed today', es: 'Lo que se debe hoy' },
            cents: backCents,
            role: 'in' as const,
          },
        ]),
  ]
  return {
    kind: 'bars',
    caption: { en: 'Spending against your limit', es: 'Gasto frente a su límite' },
    said: inBoth(locale => `${bars.map(bar => `${bar.label[locale]}: ${formatCents(bar.cents)}`).join('; ')}.`),
    bars,
  }
}

/** A row for each line that has a plan or a cost. */
export function linesTable({ lines, ...sums }: CollectionBudget): ShownTable {
  const amount = (cents: number): Words => asIs(formatCents(cents))
  return {
    caption: { en: 'Line by line', es: 'Línea por línea' },
    columns: [
      { label: { en: 'For', es: 'Para' } },
      { label: { en: 'Planned', es: 'Planeado' }, align: 'end' },
      { label: { en: 'Spent', es: 'Gastado' }, align: 'end' },
      { label: { en: 'Court may add', es: 'El tribunal puede sumarlo' }, align: 'end' },
    ],
    rows: lines
      .filter(line => line.plannedCents !== 0 || line.spentCents > 0)
      .map(line => ({
        key: line.kind,
        cells: [
          costLines[line.kind].label,
          line.plannedCents === null ? notKnown : plannedWords(line.plannedCents, line.isAssumed),
          amount(line.spentCents),
          amount(line.mayAddCents),
        ],
      })),
    total: [
      { en: 'In all', es: 'En total' },
      amount(sums.plannedCents),
      amount(sums.spentCents),
      amount(sums.mayAddCents),
    ],
  }
}

const notKnown: Words = { en: 'not known', es: 'no se sabe' }

function plannedWords(cents: number, isAssumed: boolean): Words {
  const amount = formatCents(cents)
  return isAssumed ? { en: `${amount}, our guess`, es: `${amount}, suposición nuestra` } : asIs(amount)
}

const mayAddWords: Record<SpentCost['mayAdd'], Words> = {
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  unsure: { en: 'Ask the clerk', es: 'Pregunte en la secretaría' },
}

/** A list longer than this is folded away. */
const mostUnfolded = 10

/** Every cost paid, the newest first. */
export function spentSections({ spent }: CollectionBudget): Section[] {
  if (spent.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: { en: 'What you paid', es: 'Lo que pagó' },
        columns: [
          { label: { en: 'Date', es: 'Fecha' } },
          { label: { en: 'For', es: 'Para' } },
          { label: { en: 'Court may add it', es: 'El tribunal puede sumarlo' } },
          { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
        ],
        rows: spent.map(({ kind, on, cents, mayAdd, note }, index) => ({
          key: String(index),
          cells: [
            inBoth(locale => formatDate(on, locale, 'short')),
            inBoth(locale => `${costLines[kind].label[locale]}${note ? ` (${note})` : ''}`),
            mayAddWords[mayAdd],
            asIs(formatCents(cents)),
          ],
        })),
        ...(spent.length > mostUnfolded && { folded: true as const }),
      },
    },
  ]
}
