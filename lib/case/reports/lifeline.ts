// How long the judgment lives, as a report: one line with all its days, the days it is safe to act by, and how each was
// counted.

import { howCounted } from '@/lib/law/deadline'
import { formatDate } from '@/lib/shared/civil-date'
import type { ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { assumedFrom, assumptionsTable } from '../assumed'
import type { CaseFile } from '../case-file'
import { type Lifeline, type LifelineEvent, lifelineOf } from '../lifeline'
import { atTheEarliest, byEstimate, checkIt, lifelinePicture } from '../lifeline-picture'
import type { Report, ReportDefinition, Section } from '../report'
import { lifelineNotices } from './lifeline-notices'
import { lienWords, renewalSections } from './lifeline-renewal'
import { lifelineSentence } from './lifeline-sentence'
import { missingDates } from './missing-dates'

export const lifelineReport: ReportDefinition = {
  id: 'lifeline',
  side: 'both',
  title: { en: 'How long the judgment lives', es: 'Cuánto vive el fallo' },
  flowId: 'lifeline',
  missing: missingDates,
  report,
}

function report(file: CaseFile): Report {
  const lifeline = lifelineOf(file)
  if (!lifeline) throw new Error('The life of the judgment was asked for before its case was ready.')
  const isCreditor = file.facts.side === 'creditor'
  return {
    sentence: lifelineSentence(file, lifeline),
    sections: [
      ...lifelineNotices(file, lifeline),
      { kind: 'picture', picture: lifelinePicture(file, lifeline) },
      { kind: 'table', table: daysTable(lifeline) },
      ...undatedSections(lifeline),
      ...renewalSections(file, lifeline),
      { kind: 'heading', text: { en: 'A lien on land', es: 'Un gravamen sobre un inmueble' } },
      { kind: 'text', text: lienWords(file, lifeline) },
      countedSection(lifeline),
      assumptionsTable(['mailMarginDays'], assumedFrom({ mailMarginDays: lifeline.marginDays }), {
        en: 'What we assumed for the safe days',
        es: 'Lo que supusimos para los días seguros',
      }),
    ],
    actions: [
      {
        label: { en: 'Change how early to send a paper', es: 'Cambiar con cuánta anticipación enviar un papel' },
        path: 'lifeline/mail-margin',
      },
      ...(isCreditor
        ? [
            {
              label: { en: 'Write down that it was renewed', es: 'Anotar que se renovó' },
              path: 'ledger/new',
            },
          ]
        : []),
    ],
  }
}

/** Every day in the order of time, today among them. A day to be safe by has its column only where there is one. */
function daysTable({ events, today }: Lifeline): ShownTable {
  const hasSafe = events.some(event => event.safeOn)
  const columns: ShownTable['columns'] = [
    { label: { en: 'Day', es: 'Día' } },
    { label: { en: 'What', es: 'Qué' } },
    ...(hasSafe ? [{ label: { en: 'Safe by', es: 'Seguro hasta' } }] : []),
    { label: { en: 'How sure', es: 'Qué tan seguro es' } },
  ]
  const none = asIs('–')
  const cells = (event: LifelineEvent) => [
    dated(event.on),
    event.label,
    ...(hasSafe ? [event.safeOn ? dated(event.safeOn) : none] : []),
    sureWords(event),
  ]
  const rows = events.map(event => ({
    key: event.key,
    cells: cells(event),
    ...(event.deadline && {
      cite: { section: event.deadline.cite.section, source: event.deadline.cite.source ?? null },
    }),
  }))
  const at = events.filter(event => event.on < today).length
  const now = { key: 'today', cells: [dated(today), { en: 'Today', es: 'Hoy' }, ...(hasSafe ? [none] : []), none] }
  return {
    caption: { en: 'Every day, in order', es: 'Cada día, en orden' },
    columns,
    rows: [...rows.slice(0, at), now, ...rows.slice(at)],
  }
}

function sureWords({ deadline, isUnsure, isEarliest, isEstimated }: LifelineEvent): Words {
  if (!deadline) return { en: 'As written down', es: 'Según lo anotado' }
  const parts = [
    ...(isEarliest ? [atTheEarliest] : []),
    ...(isUnsure ? [checkIt] : []),
    ...(isEstimated ? [byEstimate] : []),
  ]
  if (parts.length === 0) return { en: 'As the law says', es: 'Según la ley' }
  return inBoth(locale => parts.map(part => part[locale]).join('. '))
}

function undatedSections({ undated }: Lifeline): Section[] {
  if (undated.length === 0) return []
  return [
    { kind: 'heading', text: { en: 'Days we cannot give', es: 'Días que no podemos dar' } },
    {
      kind: 'facts',
      rows: undated.map(({ label, why, section }) => ({
        term: label,
        details: section ? inBoth(locale => `${why[locale]} (${section})`) : why,
      })),
    },
  ]
}

function countedSection({ events }: Lifeline): Section {
  return {
    kind: 'facts',
    folded: { en: 'How each day was counted', es: 'Cómo se contó cada día' },
    rows: events.flatMap(({ label, deadline }) => {
      if (!deadline) return []
      const counted = howCounted(deadline)
      return [{ term: label, details: inBoth(locale => `${counted[locale]} (${deadline.cite.section})`) }]
    }),
  }
}

function dated(on: LifelineEvent['on']): Words {
  return inBoth(locale => formatDate(on, locale, 'short'))
}
