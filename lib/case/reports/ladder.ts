// The report of the ladder: the ways to collect in their order, each with its sums, its law and its risk.

import type { AssumptionId } from '@/lib/interview/assumed-fields'
import { ladderAmountIds } from '@/lib/interview/steps/ladder-amounts'
import { ladderCostIds } from '@/lib/interview/steps/ladder-costs'
import { ladderTimeIds } from '@/lib/interview/steps/ladder-times'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { assumptionsTable } from '../assumed'
import { untilWords } from '../chance-reasons'
import { isUsable, type Ladder, ladderOf, type Rung, toFindOut } from '../ladder'
import { bandWords, expectedOf, monthsWords, rangeWords, rungName, standingWords, withSource } from '../ladder-words'
import type { Need } from '../prospects'
import type { Report, ReportAction, ReportDefinition, Section } from '../report'
import type { RungId } from '../rungs/rung'
import { missingForLadder } from './chance'
import { sectionsOfRung, shutSections } from './ladder-rungs'
import { sentenceOf } from './ladder-sentence'
import { stopNotice } from './stop-notice'

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
  if (left.length === 0)
    return { sentence: sentenceOf(ladder), sections: noticesOf(ladder), actions: actionsOf(ladder) }
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
      rankedTable(ladder),
      pictureOf(ladder, left),
      { kind: 'text', text: orderWords(ladder) },
      ...left.flatMap((rung, at) => sectionsOfRung(c, rung, rungs.indexOf(rung) + 1, at === 0)),
      ...shutSections(c, shut),
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

function noticesOf({ of: c }: Ladder): Section[] {
  if (c.stop) return [stopNotice(c.stop)]
  const found: Section[] = [...endNotices(c), ...defaultNotices(c)]
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

/** What takes longer than the judgment lives needs a renewal first. */
function endNotices({ lifeMonths }: Ladder['of']): Section[] {
  if (lifeMonths > soonMonths) return []
  return [
    {
      kind: 'notice',
      tone: 'urgent',
      heading: { en: 'Renew the judgment first', es: 'Primero renueve el fallo' },
      text: {
        en: 'By our count it ends within six months, and what is slower than that would come too late. The plan for waiting has the day and the paper.',
        es: 'Según nuestra cuenta termina en menos de seis meses, y lo que tarde más llegaría tarde. El plan para esperar tiene el día y el papel.',
      },
    },
  ]
}

const soonMonths = 6

/** A default that can still be undone: money spent on force may be lost. */
function defaultNotices({ wasDefault, vacateBy, today }: Ladder['of']): Section[] {
  if (wasDefault !== true || vacateBy?.kind !== 'date' || vacateBy.on < today) return []
  return [
    {
      kind: 'notice',
      tone: 'info',
      heading: { en: 'They did not come to court', es: 'No fueron al tribunal' },
      text: withSource({ ...vacateBy, text: untilWords(vacateBy, today) }),
    },
  ]
}

function interestNote({ of: { interestAfter } }: Ladder): Words {
  const yearCents = interestAfter(12)
  const year = formatCents(yearCents)
  return yearCents > 0
    ? {
        en: `If nothing is paid, interest adds ${year} in the next year.`,
        es: `Si no se paga nada, los intereses suman ${year} en el próximo año.`,
      }
    : { en: 'We count no interest here.', es: 'Aquí no contamos intereses.' }
}

function rankedTable({ rungs, of: c }: Ladder): Section {
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
        const name = rungName(rung.id, c)
        return {
          key: rung.id,
          cells: [
            { en: `${index + 1}. ${name.en}`, es: `${index + 1}. ${name.es}` },
            standingWords[rung.standing],
            isShut || rung.totalCents.highCents === 0 ? null : bandWords[rung.band],
            isShut || rung.totalCents.highCents === 0 ? null : monthsWords(rung.months),
            isShut ? null : asIs(formatCents(rung.costCents)),
            isShut ? null : rangeWords(expectedOf(rung)),
          ],
        }
      }),
    },
  }
}

function pictureOf({ of: c }: Ladder, rungs: Rung[]): Section {
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
            en: `${rungName(best.id, c).en}: ${rangeWords(expectedOf(best)).en}. The table above has the others.`,
            es: `${rungName(best.id, c).es}: ${rangeWords(expectedOf(best)).es}. La tabla de arriba tiene las demás.`,
          }
        : { en: 'No way is left.', es: 'No queda ninguna forma.' },
      ranges: rungs.map(rung => ({
        label: rungName(rung.id, c),
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
function actionsOf(ladder: Ladder): ReportAction[] {
  const { rungs, of: c } = ladder
  if (c.stop?.kind === 'law')
    return [
      {
        label: { en: 'Enter what you know of the bankruptcy', es: 'Anote lo que sabe de la bancarrota' },
        path: 'their-bankruptcy',
      },
    ]
  if (c.stop) return [change]
  const first = rungs.filter(isUsable).flatMap(({ id }) => (id in built ? [built[id as keyof typeof built]] : []))[0]
  return toFindOut(ladder) ? [findOut, change] : [...(first ? [first] : []), findOut, change]
}

/** Ways this app has a tool for. */
const built = {
  demand: { label: { en: 'Write the letter', es: 'Escribir la carta' }, path: 'demand-letter' },
  settle: { label: { en: 'Write to open the talks', es: 'Escribir para empezar a hablar' }, path: 'demand-letter' },
  assign: { label: { en: 'Weigh handing it over', es: 'Sopesar si lo entrega a otro' }, path: 'hand-over' },
  wait: { label: { en: 'See what to watch for', es: 'Ver qué vigilar' }, path: 'reports/wait-and-watch' },
} as const satisfies Partial<Record<RungId, ReportAction>>
