// The report of the creditor's chance: a band, what moves it, and what to do next.

import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type CaseFile, owedIn } from '../case-file'
import { type Chance, chanceOf } from '../chance'
import { type Ladder, ladderOf } from '../ladder'
import { withSource } from '../ladder-words'
import { openProspectIn } from '../prospects'
import type { Report, ReportDefinition, ReportMissing, Section } from '../report'
import { stopNotice, stopSentences } from './stop-notice'

export const chanceReport: ReportDefinition = {
  id: 'chance',
  side: 'creditor',
  title: { en: 'The chance of collecting', es: 'La posibilidad de cobrar' },
  flowId: 'prospects',
  missing: missingForLadder,
  report: file => {
    const ladder = ladderOf(file)
    return ladder ? reportOf(ladder, chanceOf(ladder), owedIn(file) ?? 0) : waiting
  },
}

/** What every report about collecting waits for. */
export function missingForLadder(file: CaseFile): ReportMissing[] {
  const missing: ReportMissing[] =
    file.balance.kind === 'unknown' ? file.balance.missing.map(one => ({ flowId: 'judgment', ...one })) : []
  const open = openProspectIn(file)
  if (open)
    missing.push({
      flowId: 'prospects',
      stepId: open,
      what: { en: 'what you know of the other side', es: 'lo que usted sabe de la otra parte' },
    })
  return missing
}

const waiting: Report = {
  sentence: { en: 'First enter your judgment.', es: 'Primero anote su fallo.' },
  sections: [],
  actions: [],
}

const sentences: Record<Exclude<Chance['band'], 'stopped'>, Words> = {
  good: { en: 'The chance of collecting looks good.', es: 'La posibilidad de cobrar parece buena.' },
  fair: { en: 'The chance of collecting looks fair.', es: 'La posibilidad de cobrar parece regular.' },
  poor: {
    en: 'The chance of collecting looks poor today. That can change.',
    es: 'La posibilidad de cobrar parece baja hoy. Eso puede cambiar.',
  },
  'cannot-tell': {
    en: 'Too little is known to tell how good the chance is.',
    es: 'Se sabe muy poco para decir cuál es la posibilidad.',
  },
}

function reportOf({ of: c }: Ladder, { band, reasons, unknown }: Chance, owedCents: number): Report {
  const said = (direction: 'raises' | 'lowers'): Words[] =>
    reasons.filter(one => one.direction === direction).map(withSource)
  return {
    sentence: band === 'stopped' ? stopSentences[c.stop?.kind ?? 'law'] : sentences[band],
    sections: [
      ...(c.stop ? [stopNotice(c.stop)] : []),
      { kind: 'figure', label: { en: 'Owed today', es: 'Se debe hoy' }, cents: owedCents },
      ...(c.stop ? [] : reasonSections(c.owedCents, said('raises'), said('lowers'), unknown)),
    ],
    actions: [
      {
        label: { en: 'See the ways to collect, in order', es: 'Ver las formas de cobrar, en orden' },
        path: 'reports/ladder',
      },
      { label: { en: 'See what to find out first', es: 'Ver qué averiguar primero' }, path: 'reports/find-out-first' },
    ],
  }
}

function reasonSections(owedCents: number, raises: Words[], lowers: Words[], unknown: Words[]): Section[] {
  return [
    ...listOf({ en: 'What raises it', es: 'Lo que la sube' }, raises),
    ...listOf({ en: 'What lowers it', es: 'Lo que la baja' }, lowers),
    ...listOf({ en: 'Not known yet', es: 'Todavía no se sabe' }, unknown),
    { kind: 'heading', text: { en: 'How we say this', es: 'Cómo lo decimos' } },
    { kind: 'text', text: how },
    { kind: 'text', text: worth(owedCents) },
  ]
}

function listOf(heading: Words, items: Words[]): Section[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
}

const how: Words = {
  en: 'We weigh the reasons above: good, fair or poor. We give no percentage, because nobody can know one.',
  es: 'Pesamos las razones de arriba: buena, regular o baja. No damos un porcentaje, porque nadie puede saberlo.',
}

function worth(owedCents: number): Words {
  const owed = formatCents(owedCents)
  return {
    en: `A judgment for ${owed} is worth what can be collected of it, less the cost. The next page compares the ways.`,
    es: `Un fallo por ${owed} vale lo que se pueda cobrar de él, menos el costo. La página siguiente compara las formas.`,
  }
}
