// The collection budget as a report: what is spent and planned against the limit, and what may come back.

import { costLines } from '@/lib/interview/cost-kinds'
import { formatCents } from '@/lib/shared/money'
import { inBoth, listOf, plural, type Words } from '@/lib/shared/words'
import { assumedFrom, assumptionsTable } from '../assumed'
import { type CaseFile, owedIn } from '../case-file'
import type { CollectionBudget } from '../collection-budget'
import { type CostFacts, collectionBudgetIn, costsIn, type OwnTime } from '../costs'
import type { Report, ReportDefinition, Section } from '../report'
import { noticesOf } from './collection-notices'
import { linesTable, pictureOf, spentSections } from './collection-tables'
import { recoverySections } from './recoverable-costs'

export const collectionBudget: ReportDefinition = {
  id: 'collection-budget',
  side: 'creditor',
  title: { en: 'What collecting costs you', es: 'Lo que le cuesta cobrar' },
  flowId: 'costs',
  missing: file =>
    costsIn(file).planned === null
      ? [
          {
            flowId: 'costs',
            stepId: 'cost-plan',
            what: { en: 'what you think collecting will cost', es: 'cuánto cree que costará cobrar' },
          },
        ]
      : [],
  report,
}

function report(file: CaseFile): Report {
  const costs = costsIn(file)
  const budget = collectionBudgetIn(file)
  return {
    sentence: sentenceOf(budget),
    sections: [
      ...noticesOf(budget, owedIn(file), costs.nearPercent),
      { kind: 'picture', picture: pictureOf(budget) },
      { kind: 'table', table: linesTable(budget) },
      ...unknownSections(budget, costs),
      ...spentSections(budget),
      ...timeSections(costs.ownTime),
      ...recoverySections(file, budget),
      ...assumedSections(costs),
    ],
    actions: [
      { label: { en: 'Note a cost', es: 'Anotar un gasto' }, path: 'costs/costs-spent' },
      { label: { en: 'Change the plan', es: 'Cambiar el plan' }, path: 'costs/cost-plan' },
      { label: { en: 'Compare handing it over', es: 'Comparar con encargarlo a otros' }, path: 'hand-over' },
    ],
  }
}

function sentenceOf({ spentCents, inAllCents, ceilingCents }: CollectionBudget): Words {
  const [spent, inAll] = [formatCents(spentCents), formatCents(inAllCents)]
  if (ceilingCents === null)
    return {
      en: `You have spent ${spent} so far. With what is still planned it comes to ${inAll}. You have set no limit.`,
      es: `Hasta ahora ha gastado ${spent}. Con lo que falta del plan llega a ${inAll}. No ha fijado un límite.`,
    }
  const ceiling = formatCents(ceilingCents)
  return {
    en: `You have spent ${spent} of your limit of ${ceiling}. With what is still planned it comes to ${inAll}.`,
    es: `Ha gastado ${spent} de su límite de ${ceiling}. Con lo que falta del plan llega a ${inAll}.`,
  }
}

function unknownSections({ unknown }: CollectionBudget, { spent }: CostFacts): Section[] {
  const lines = inBoth(locale =>
    listOf(
      unknown.map(kind => `“${costLines[kind].label[locale]}”`),
      locale,
    ),
  )
  return [
    ...(unknown.length > 0
      ? [
          {
            kind: 'text' as const,
            text: {
              en: `Not known, and not counted: ${lines.en}. The true cost is higher.`,
              es: `No se sabe, y no se cuenta: ${lines.es}. El costo real es mayor.`,
            },
          },
        ]
      : []),
    ...(spent === null
      ? [
          {
            kind: 'text' as const,
            text: {
              en: 'It is not known yet what you have spent, so nothing is counted as spent.',
              es: 'Todavía no se sabe cuánto ha gastado, así que no se cuenta nada como gastado.',
            },
          },
        ]
      : []),
  ]
}

function timeSections(ownTime: OwnTime | null): Section[] {
  const heading: Section = { kind: 'heading', text: { en: 'Your own time', es: 'Su propio tiempo' } }
  if (!ownTime)
    return [
      heading,
      {
        kind: 'text',
        text: {
          en: 'You have not said what your time is worth, so it is not counted anywhere.',
          es: 'Usted no ha dicho cuánto vale su tiempo, así que no se cuenta en ninguna parte.',
        },
      },
    ]
  const { hoursAMonth, hourCents, isAssumed } = ownTime
  const hours = {
    en: plural(hoursAMonth, { one: 'hour', other: 'hours' }, 'en'),
    es: plural(hoursAMonth, { one: 'hora', other: 'horas' }, 'es'),
  }
  const [month, year] = [hoursAMonth * hourCents, hoursAMonth * hourCents * 12].map(formatCents)
  return [
    heading,
    {
      kind: 'text',
      text: {
        en: `${hours.en} a month at ${formatCents(hourCents)}${isAssumed ? ', both our guess,' : ''} come to ${month} a month, ${year} a year. This is not in the figures above.`,
        es: `${hours.es} al mes a ${formatCents(hourCents)}${isAssumed ? ', ambas suposición nuestra,' : ''} son ${month} al mes, ${year} al año. No está en las cifras de arriba.`,
      },
    },
  ]
}

function assumedSections({ planned, nearPercent }: CostFacts): Section[] {
  const used = (planned ?? []).flatMap(({ kind, cents, isAssumed }) =>
    isAssumed && cents !== 0 ? [costLines[kind].assumed] : [],
  )
  return [
    assumptionsTable([...used, 'nearCeilingPercent'], assumedFrom({ nearCeilingPercent: nearPercent }), whatWeAssumed),
  ]
}

const whatWeAssumed: Words = {
  en: 'What we assumed, until you enter your own figures',
  es: 'Lo que supusimos, hasta que escriba sus propias cifras',
}
