// The report of what to find out first: which unknown moves the plan most, and how to learn it lawfully.

import type { PartyKind } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import { findOutFirst, type Outcome, type Unknown } from '../find-out'
import { howToFind, unknownName } from '../find-out-words'
import { type Ladder, ladderOf } from '../ladder'
import { lowerFirst, monthsWords, rungName, toDollar, withSource } from '../ladder-words'
import type { Report, ReportDefinition, Section } from '../report'
import { missingForLadder } from './chance'
import { stopNotice } from './stop-notice'

export const findOutFirstReport: ReportDefinition = {
  id: 'find-out-first',
  side: 'creditor',
  title: { en: 'What to find out first', es: 'Qué averiguar primero' },
  flowId: 'prospects',
  missing: missingForLadder,
  report: file => {
    const ladder = ladderOf(file)
    return ladder
      ? reportOf(ladder, findOutFirst(ladder))
      : { sentence: { en: 'First enter your judgment.', es: 'Primero anote su fallo.' }, sections: [], actions: [] }
  },
}

function reportOf(ladder: Ladder, unknown: Unknown[]): Report {
  const { debtor } = ladder.of
  const matter = unknown.filter(one => one.changeCents > 0 || one.changesPlan)
  const rest = unknown.filter(one => !matter.includes(one))
  return {
    sentence: sentenceOf(ladder, matter, rest),
    sections: [
      ...(ladder.of.stop ? [stopNotice(ladder.of.stop)] : []),
      ...(matter.length > 0 ? [tableOf(debtor, matter), { kind: 'text' as const, text: how }] : []),
      ...matter.flatMap(({ id }): Section[] => [
        { kind: 'heading', text: unknownName(id, debtor) },
        { kind: 'list', items: howToFind(id, debtor) },
      ]),
      ...(rest.length > 0
        ? [
            {
              kind: 'heading' as const,
              text: { en: 'Does not change the plan now', es: 'Por ahora no cambia el plan' },
            },
            { kind: 'list' as const, items: rest.map(({ id }) => unknownName(id, debtor)) },
          ]
        : []),
      ...(unknown.length > 0 ? lawfully(ladder) : []),
    ],
    actions: [
      { label: { en: 'Add what you learned', es: 'Agregar lo que averiguó' }, path: 'prospects' },
      {
        label: { en: 'See the ways to collect, in order', es: 'Ver las formas de cobrar, en orden' },
        path: 'reports/ladder',
      },
    ],
  }
}

function sentenceOf({ of: c }: Ladder, matter: Unknown[], rest: Unknown[]): Words {
  const [first] = matter
  const last = rest.at(-1)
  if (c.stop)
    return {
      en: 'There is nothing to find out while collecting is stopped.',
      es: 'No hay nada que averiguar mientras el cobro esté detenido.',
    }
  if (c.debtor === 'government')
    return {
      en: 'A public body owes you. Ask it how it pays judgments: nothing else changes the plan.',
      es: 'Le debe un organismo público. Pregunte cómo paga los fallos: nada más cambia el plan.',
    }
  if (!first)
    return {
      en: 'Nothing that is still unknown would change the plan now.',
      es: 'Nada de lo que falta saber cambiaría el plan ahora.',
    }
  const [name, other] = [unknownName(first.id, c.debtor), last && unknownName(last.id, c.debtor)]
  return {
    en: `This matters most: ${lowerFirst(name.en)}.${other ? ` This does not matter now: ${lowerFirst(other.en)}.` : ''}`,
    es: `Lo que más importa: ${lowerFirst(name.es)}.${other ? ` Lo que ahora no importa: ${lowerFirst(other.es)}.` : ''}`,
  }
}

function tableOf(debtor: PartyKind, matter: Unknown[]): Section {
  return {
    kind: 'table',
    table: {
      caption: { en: 'What changes most', es: 'Lo que más cambia' },
      columns: [
        { label: { en: 'Not known', es: 'No se sabe' } },
        { label: { en: 'If it turns out well', es: 'Si resulta bien' } },
        { label: { en: 'If not', es: 'Si no' } },
        { label: { en: 'Difference', es: 'Diferencia' }, align: 'end' },
      ],
      rows: matter.map(one => ({
        key: one.id,
        cells: [
          unknownName(one.id, debtor),
          outcomeWords(debtor, one.good),
          outcomeWords(debtor, one.bad),
          asIs(formatCents(toDollar(one.good.worthCents) - toDollar(one.bad.worthCents))),
        ],
      })),
    },
  }
}

function outcomeWords(debtor: PartyKind, { bestId, worthCents, months }: Outcome): Words {
  if (bestId === null || months === null)
    return { en: 'No way brings more than it costs', es: 'Ninguna forma da más de lo que cuesta' }
  const [worth, after] = [formatCents(toDollar(worthCents)), monthsWords(months)]
  const name = rungName(bestId, { debtor })
  return {
    en: `${name.en}: about ${worth}, the first of it in ${after.en}`,
    es: `${name.es}: unos ${worth}, lo primero en ${after.es}`,
  }
}

const how: Words = {
  en: 'We try each one both ways with the numbers we assume, and look at what the best way would likely bring in the time you have.',
  es: 'Probamos cada cosa de las dos maneras con las cifras que suponemos, y vemos lo que daría probablemente la mejor forma en el tiempo que usted tiene.',
}

/** How to learn things without breaking a rule, with the state's exam. */
function lawfully({ of: { where, today } }: Ladder): Section[] {
  const exam = factOn(where, 'debtorExam', today)
  const conduct = factOn(where, 'collectionConduct', today)
  return [
    { kind: 'heading', text: { en: 'Learn it lawfully', es: 'Averígüelo legalmente' } },
    {
      kind: 'list',
      items: [
        {
          en: 'Do not pretend to be someone else, follow people, or call their family or work about the debt.',
          es: 'No se haga pasar por otra persona, no siga a nadie ni llame a su familia o trabajo por la deuda.',
        },
        ...(exam.kind === 'value'
          ? [
              withSource({
                text: {
                  en: `A judge can order them to answer under oath: ${exam.value.name.en}${exam.value.form ? ` (${exam.value.form})` : ''}.`,
                  es: `Un juez puede ordenar que contesten bajo juramento: ${exam.value.name.es}${exam.value.form ? ` (${exam.value.form})` : ''}.`,
                },
                cite: exam.entry.cite,
                uncertain: isUncertain(exam.entry),
              }),
            ]
          : []),
        ...(conduct.kind === 'value'
          ? [withSource({ text: conduct.value.rule, cite: conduct.entry.cite, uncertain: isUncertain(conduct.entry) })]
          : []),
      ],
    },
  ]
}
