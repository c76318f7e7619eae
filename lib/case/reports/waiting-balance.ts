// What interest does to a judgment while its owner waits.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { Picture } from '@/lib/shared/shown'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { Section } from '../report'
import { type BalanceThen, balancesOn, type Waiting } from '../waiting'

/** The balance today, in a year and at the end, if nothing is paid. */
export function moneySections(file: CaseFile, waiting: Waiting): Section[] {
  const heading: Section = {
    kind: 'heading',
    text: { en: 'What interest does meanwhile', es: 'Qué hacen los intereses mientras tanto' },
  }
  const { balance } = file
  if (balance.kind === 'unknown' || waiting.now.cents === null)
    return [
      heading,
      {
        kind: 'text',
        text: {
          en: 'The balance is not known yet, so we cannot say how it grows.',
          es: 'Todavía no se sabe el saldo, así que no podemos decir cómo crece.',
        },
      },
    ]
  const start = waiting.now.cents
  const { atTheEnd } = waiting
  const rows: [Words, BalanceThen][] = [
    [{ en: 'Today', es: 'Hoy' }, waiting.now],
    ...(atTheEnd && atTheEnd.on <= waiting.inAYear.on
      ? []
      : [[{ en: 'In a year', es: 'Dentro de un año' }, waiting.inAYear] satisfies [Words, BalanceThen]]),
    ...(atTheEnd
      ? [
          [
            waiting.renewBy.kind === 'date' && atTheEnd.on === waiting.renewBy.on
              ? { en: 'Last day to renew', es: 'Último día para renovar' }
              : { en: 'When it ends', es: 'Cuando termine' },
            atTheEnd,
          ] satisfies [Words, BalanceThen],
        ]
      : []),
  ]
  return [
    heading,
    ...(balance.interestUnknown ? [{ kind: 'text' as const, text: balance.interestUnknown }] : []),
    {
      kind: 'text',
      text: {
        en: 'These figures hold if nothing is paid and the rate stays as it is. Payments, and a renewal in some states, change them.',
        es: 'Estas cifras valen si no se paga nada y la tasa sigue igual. Los pagos y, en algunos estados, una renovación las cambian.',
      },
    },
    {
      kind: 'table',
      table: {
        caption: { en: 'What is owed if nothing is paid', es: 'Lo que se debe si no se paga nada' },
        columns: [
          { label: { en: 'When', es: 'Cuándo' } },
          { label: { en: 'Date', es: 'Fecha' } },
          { label: { en: 'Owed', es: 'Se debe' }, align: 'end' },
          { label: { en: 'More than today', es: 'Más que hoy' }, align: 'end' },
        ],
        rows: rows.flatMap(([when, { on, cents }]) =>
          cents === null
            ? []
            : [{ key: on, cells: [when, dateWords(on), asIs(formatCents(cents)), asIs(formatCents(cents - start))] }],
        ),
      },
    },
    ...pictureSections(file, waiting),
  ]
}

/** A line needs two points, and tells nothing where the balance stands still. */
function pictureSections(file: CaseFile, { today, checks, atTheEnd }: Waiting): Section[] {
  const days = [...new Set([today, ...checks, ...(atTheEnd ? [atTheEnd.on] : [])])].sort()
  const points = balancesOn(file, days)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || last.cents === first.cents) return []
  const picture: Picture = {
    kind: 'lines',
    caption: { en: 'The balance if nothing is paid', es: 'El saldo si no se paga nada' },
    said: inBoth(locale => {
      const [from, to] = [formatDate(first.on, locale), formatDate(last.on, locale)]
      return locale === 'en'
        ? `From ${formatCents(first.cents)} on ${from} to ${formatCents(last.cents)} on ${to}.`
        : `De ${formatCents(first.cents)} el ${from} a ${formatCents(last.cents)} el ${to}.`
    }),
    lines: [{ label: { en: 'Owed', es: 'Se debe' }, points }],
  }
  return [{ kind: 'picture', picture }]
}

/** "March 5, 2026" in both languages. */
export function dateWords(on: IsoDate): Words {
  return inBoth(locale => formatDate(on, locale))
}
