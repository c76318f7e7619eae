// The report of the ladder: the ways to collect in their order, each with its sums, its law and its risk.

import type { AssumptionId } from '@/lib/interview/assumed-fields'
import { ladderAmountIds } from '@/lib/interview/steps/ladder-amounts'
import { ladderCostIds } from '@/lib/interview/steps/ladder-costs'
import { ladderTimeIds } from '@/lib/interview/steps/ladder-times'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { assumptionsTable } from '../assumed'
import { isUsable, type Ladder, ladderOf, type Rung } from '../ladder'
import {
  bandWords,
  expectedOf,
  lowerFirst,
  monthsWords,
  rangeWords,
  rungNames,
  standingWords,
  withSource,
} from '../ladder-words'
import type { Need } from '../prospects'
import type { Report, ReportAction, ReportDefinition, Section } from '../report'
import type { RungId } from '../rungs/rung'
import { missingForLadder, stopNotice } from './chance'
import { sectionsOfRung, shutSections } from './ladder-rungs'

export const ladderReport: ReportDefinition = {
  id: 'ladder',
  side: 'creditor',
  title: { en: 'The ways to collect, in order', es: 'Las formas de cobrar, en orden' },
  flowId: 'ladder',
  missing: missingForLadder,
  report: file => {
    const ladder = ladderOf(file)
    return ladder
      ? reportOf(ladder)
      : { sentence: { en: 'First enter your judgment.', es: 'Primero anote su fallo.' }, sections: [], actions: [] }
  },
}

function reportOf(ladder: Ladder): Report {
  const { rungs, of: c } = ladder
  const left = rungs.filter(one => one.standing !== 'shut')
  const shut = rungs.filter(one => one.standing === 'shut')
  return {
    sentence: sentenceOf(ladder),
    sections: [
      ...noticesOf(ladder),
      {
        kind: 'figure',
        label: { en: 'Owed today', es: 'Se debe hoy' },
        cents: c.owedCents,
        note: interestNote(ladder),
      },
      rankedTable(rungs),
      ...(left.length > 0 ? [pictureOf(left)] : []),
      { kind: 'text', text: orderWords(ladder) },
      ...left.flatMap((rung, at) => sectionsOfRung(rung, rungs.indexOf(rung) + 1, at === 0)),
      ...shutSections(shut),
      { kind: 'heading', text: { en: 'What we assume', es: 'Lo que suponemos' } },
      {
        kind: 'text',
        text: {
          en: 'These are guesses of ours or yours, not law. Change them, and the order follows.',
          es: 'Son suposiciones nuestras o suyas, no ley. Cámbielas y el orden cambia.',
        },
      },
      ...assumptionGroups.map(({ caption, ids }) => assumptionsTable(ids, c.assumed, caption)),
    ],
    actions: actionsOf(ladder),
  }
}

function sentenceOf({ rungs, of: c }: Ladder): Words {
  const [best] = rungs
  if (c.stop?.cite) return { en: 'The law stops all collecting for now.', es: 'Por ahora la ley detiene todo cobro.' }
  if (c.stop)
    return {
      en: 'Nothing is owed, so there is nothing to collect.',
      es: 'No se debe nada, así que no hay nada que cobrar.',
    }
  if (!best || best.id === 'wait' || !isUsable(best) || best.net.highCents <= 0)
    return {
      en: 'Right now no way is likely to bring more than it costs. Wait, and look again once a year.',
      es: 'Ahora ninguna forma parece dar más de lo que cuesta. Espere y vuelva a mirar una vez al año.',
    }
  const [name, range] = [rungNames[best.id], rangeWords(expectedOf(best))]
  return {
    en: `Start with this: ${lowerFirst(name.en)}. Counting its cost and the chance that it fails, expect about ${range.en}.`,
    es: `Empiece por esto: ${lowerFirst(name.es)}. Contando su costo y la posibilidad de que falle, espere ${range.es}, más o menos.`,
  }
}

function noticesOf({ of: c }: Ladder): Section[] {
  if (c.stop) return [stopNotice(c.stop)]
  const found: Section[] = []
  if (c.forceShut)
    found.push({
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'Nothing can be taken by force now', es: 'Ahora no se puede tomar nada por la fuerza' },
      text: withSource({ text: c.forceShut.why, ...c.forceShut }),
    })
  if (c.forceNeeds.length > 0)
    found.push({
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'Before anything can be taken, find out', es: 'Antes de poder tomar algo, averigüe' },
      text: inBoth(locale => c.forceNeeds.map(one => one[locale]).join(' ')),
    })
  return found
}

function interestNote({ of: { bearingCents, annualPercent } }: Ladder): Words {
  const year = formatCents(Math.round((bearingCents * annualPercent) / 100))
  return annualPercent > 0
    ? {
        en: `Interest adds about ${year} a year while it is unpaid.`,
        es: `Los intereses suman unos ${year} al año mientras no se pague.`,
      }
    : { en: 'We count no interest here.', es: 'Aquí no contamos intereses.' }
}

function rankedTable(rungs: Rung[]): Section {
  return {
    kind: 'table',
    table: {
      caption: { en: 'The ways, best first', es: 'Las formas, la mejor primero' },
      columns: [
        { label: { en: 'Way', es: 'Forma' } },
        { label: { en: 'Can it be used?', es: '¿Se puede usar?' } },
        { label: { en: 'Chance', es: 'Posibilidad' } },
        { label: { en: 'First money', es: 'Primer dinero' }, align: 'end' },
        { label: { en: 'Cost', es: 'Costo' }, align: 'end' },
        { label: { en: 'Expected, after cost', es: 'Lo que se espera, tras el costo' }, align: 'end' },
      ],
      rows: rungs.map((rung, index) => {
        const isShut = rung.standing === 'shut'
        const name = rungNames[rung.id]
        return {
          key: rung.id,
          cells: [
            { en: `${index + 1}. ${name.en}`, es: `${index + 1}. ${name.es}` },
            standingWords[rung.standing],
            isShut ? null : bandWords[rung.band],
            isShut || rung.totalCents.highCents === 0 ? null : monthsWords(rung.months),
            isShut ? null : asIs(formatCents(rung.costCents)),
            isShut ? null : rangeWords(expectedOf(rung)),
          ],
        }
      }),
    },
  }
}

function pictureOf(rungs: Rung[]): Section {
  const best = rungs[0]
  return {
    kind: 'picture',
    picture: {
      kind: 'ranges',
      caption: {
        en: 'What to expect of each way after its cost',
        es: 'Lo que se espera de cada forma tras su costo',
      },
      said: best
        ? {
            en: `${rungNames[best.id].en}: ${rangeWords(expectedOf(best)).en}. The table above has the others.`,
            es: `${rungNames[best.id].es}: ${rangeWords(expectedOf(best)).es}. La tabla de arriba tiene las demás.`,
          }
        : { en: 'No way is left.', es: 'No queda ninguna forma.' },
      ranges: rungs.map(rung => ({
        label: rungNames[rung.id],
        ...expectedOf(rung),
        ...(rung.standing !== 'open' && { note: standingWords[rung.standing] }),
      })),
    },
  }
}

function orderWords({ of: c, horizonMonths }: Ladder): Words {
  const months = monthsWords(horizonMonths)
  const need = c.prospects.need ? needWords[c.prospects.need] : needNotSaid
  return {
    en: `${need.en}, so money that comes within ${months.en} counts first, and then what comes in all. What failed lately moves down.`,
    es: `${need.es}, así que primero cuenta el dinero que llega en ${months.es}, y luego el total. Lo que falló hace poco baja.`,
  }
}

const needWords: Record<Need, Words> = {
  now: { en: 'You need the money now', es: 'Usted necesita el dinero ahora' },
  months: { en: 'You need the money in some months', es: 'Usted necesita el dinero en unos meses' },
  'can-wait': { en: 'You can wait for years', es: 'Usted puede esperar años' },
}
const needNotSaid: Words = {
  en: 'You did not say how soon you need the money',
  es: 'Usted no dijo qué tan pronto necesita el dinero',
}

const assumptionGroups: { caption: Words; ids: readonly AssumptionId[] }[] = [
  { caption: { en: 'Costs we assume', es: 'Costos que suponemos' }, ids: ladderCostIds },
  { caption: { en: 'Amounts we assume', es: 'Cantidades que suponemos' }, ids: ladderAmountIds },
  { caption: { en: 'Times and chances we assume', es: 'Tiempos y posibilidades que suponemos' }, ids: ladderTimeIds },
]

const change: ReportAction = {
  label: { en: 'Say what you tried, or change these numbers', es: 'Diga lo que intentó o cambie estas cifras' },
  path: 'ladder',
}
const findOut: ReportAction = {
  label: { en: 'See what to find out first', es: 'Ver qué averiguar primero' },
  path: 'reports/find-out-first',
}

/** What the best way asks for, where we have the paper for it; then what to learn and what to change. */
function actionsOf({ rungs, of: c }: Ladder): ReportAction[] {
  if (c.stop?.cite)
    return [
      {
        label: { en: 'Enter what you know of the bankruptcy', es: 'Anote lo que sabe de la bancarrota' },
        path: 'their-bankruptcy',
      },
    ]
  if (c.stop) return [change]
  const first = rungs.filter(isUsable).flatMap(({ id }) => (id in built ? [built[id as keyof typeof built]] : []))[0]
  return [...(first ? [first] : []), findOut, change]
}

/** Ways this app has a tool for. */
const built = {
  demand: { label: { en: 'Write the letter', es: 'Escribir la carta' }, path: 'demand-letter' },
  settle: { label: { en: 'Write to open the talks', es: 'Escribir para empezar a hablar' }, path: 'demand-letter' },
  assign: { label: { en: 'Weigh handing it over', es: 'Sopesar si lo entrega a otro' }, path: 'hand-over' },
  wait: { label: { en: 'See what to watch for', es: 'Ver qué vigilar' }, path: 'reports/wait-and-watch' },
} as const satisfies Partial<Record<RungId, ReportAction>>
