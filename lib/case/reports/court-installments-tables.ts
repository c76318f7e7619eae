// The installments the court ordered as tables: the ones that were missed, and all of them.

import { daysBetween, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { OrderedSchedule } from '../installments-schedule'
import type { Section } from '../report'

/** What did not come, and how late it is. */
export function missedSections({ missed }: OrderedSchedule, today: IsoDate): Section[] {
  if (missed.length === 0) return []
  const left = missed.reduce((sum, one) => sum + one.cents - one.paidCents, 0)
  return [
    {
      kind: 'table',
      table: {
        caption: { en: 'Missed installments', es: 'Cuotas que faltaron' },
        columns: [
          { label: { en: 'Due', es: 'Vencía' } },
          { label: { en: 'Days late', es: 'Días de atraso' }, align: 'end' },
          { label: { en: 'Paid on it', es: 'Pagado' }, align: 'end' },
          { label: { en: 'Still missing', es: 'Falta' }, align: 'end' },
        ],
        rows: missed.map(({ on, cents, paidCents }) => ({
          key: on,
          cells: [
            inBoth(locale => formatDate(on, locale)),
            asIs(String(daysBetween(on, today))),
            asIs(formatCents(paidCents)),
            asIs(formatCents(cents - paidCents)),
          ],
        })),
        total: [{ en: 'Together', es: 'En total' }, null, null, asIs(formatCents(left))],
      },
    },
  ]
}

/** The whole order, folded away. */
export function scheduleTable({ installments }: OrderedSchedule): Section {
  return {
    kind: 'table',
    table: {
      caption: { en: 'Every installment', es: 'Todas las cuotas' },
      columns: [
        { label: { en: 'Due', es: 'Vence' } },
        { label: { en: 'Installment', es: 'Cuota' }, align: 'end' },
        { label: { en: 'Paid on it', es: 'Pagado' }, align: 'end' },
        { label: { en: 'Standing', es: 'Estado' } },
      ],
      rows: installments.map(({ on, cents, paidCents, status }) => ({
        key: on,
        cells: [
          inBoth(locale => formatDate(on, locale)),
          asIs(formatCents(cents)),
          asIs(formatCents(paidCents)),
          statusWords[status],
        ],
      })),
      folded: true,
    },
  }
}

const statusWords: Record<OrderedSchedule['installments'][number]['status'], Words> = {
  paid: { en: 'Paid', es: 'Pagada' },
  upcoming: { en: 'Not due yet', es: 'Aún no vence' },
  'in-grace': { en: 'Due', es: 'Vencida' },
  missed: { en: 'Missed', es: 'Faltó' },
}
