// The workbench: where the talks stand, and what to do next. Private: it is a page and never a paper.

import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import { legalStopOf } from '../legal-stop'
import type { Limits } from '../limits'
import type { Report, ReportAction, ReportDefinition, ReportMissing } from '../report'
import { isNothingOwed } from '../standing-paid'
import { stillOwed } from '../still-owed'
import type { ValuedOffer } from '../valued-offers'
import { openLimitIn, type Workbench, workbenchOf } from '../workbench'
import { zonePicture } from '../zone'
import { stopNotice as debtorStop } from './choices-notices'
import { stopNotice as creditorStop } from './stop-notice'
import { assumptionSections, figureSections, offersTable, sideSections } from './workbench-parts'

export const workbenchReport: ReportDefinition = {
  id: 'workbench',
  side: 'both',
  title: { en: 'My workbench', es: 'Mi mesa de trabajo' },
  isPrivate: true,
  flowId: 'limits',
  missing,
  report: file => {
    const workbench = workbenchOf(file)
    if (!workbench) throw new Error('The workbench was asked for before what is owed was known.')
    return isFrozen(file) ? frozenReport(file) : reportOf(file, workbench)
  },
}

function missing(file: CaseFile): ReportMissing[] {
  if (file.balance.kind === 'unknown') return file.balance.missing.map(one => ({ flowId: 'judgment', ...one }))
  if (isNothingOwed(file)) return [stillOwed]
  const open = openLimitIn(file)
  if (!open || isFrozen(file)) return []
  return [
    {
      flowId: 'limits',
      stepId: open,
      what: {
        en: 'your target and your limit, or that you do not know them yet',
        es: 'su meta y su límite, o que todavía no los sabe',
      },
    },
  ]
}

/** A creditor under a legal stop may not bargain for money; a debtor is told to ask their lawyer first. */
function isFrozen(file: CaseFile): boolean {
  return file.facts.side === 'creditor' && legalStopOf(file) !== null
}

function frozenReport(file: CaseFile): Report {
  const stop = legalStopOf(file)
  return {
    sentence: {
      en: 'The law stops all collecting for now, and talks about paying too.',
      es: 'Por ahora la ley detiene todo cobro, y también las conversaciones sobre el pago.',
    },
    sections: stop ? [creditorStop({ kind: 'law', why: stop.reason, cite: stop.cite })] : [],
    actions: [
      {
        label: { en: 'See what the stop means', es: 'Ver qué significa la suspensión' },
        path: 'reports/stop-collecting',
      },
    ],
  }
}

function reportOf(file: CaseFile, { limits, offers, moves }: Workbench): Report {
  const [first] = moves
  return {
    sentence: first ? { en: `Next: ${first.title.en}.`, es: `Ahora: ${first.title.es}.` } : positionOf(limits),
    sections: [
      ...(file.facts.side === 'debtor' ? debtorStop(file) : []),
      ...(moves.length > 0
        ? [
            {
              kind: 'heading' as const,
              text: { en: 'What to do next, best first', es: 'Qué hacer ahora, lo mejor primero' },
            },
            {
              kind: 'facts' as const,
              rows: moves.map(({ title, reason }, index) => ({
                term: { en: `${index + 1}. ${title.en}`, es: `${index + 1}. ${title.es}` },
                details: reason,
              })),
            },
          ]
        : []),
      { kind: 'heading', text: { en: 'Where the two sides stand', es: 'Dónde están las dos partes' } },
      { kind: 'picture', picture: zonePicture(limits, offers) },
      ...offersTable(limits, offers, file.today),
      ...figureSections(limits),
      ...sideSections(limits, offers),
      ...assumptionSections(limits),
    ],
    actions: actionsOf(
      moves.map(({ title, path }) => ({ label: title, path })),
      letterOf(file, offers),
    ),
  }
}

function positionOf({ limit, owedCents }: Limits): Words {
  const owed = formatCents(owedCents)
  if (!limit) return { en: `${owed} is owed today.`, es: `Hoy se deben ${owed}.` }
  return {
    en: `${owed} is owed today, and your limit is ${formatCents(limit.cents)}.`,
    es: `Hoy se deben ${owed}, y su límite son ${formatCents(limit.cents)}.`,
  }
}

/** The letter of my offer that is still open; before there is one, the letter that starts the talks. */
function letterOf(file: CaseFile, offers: readonly ValuedOffer[]): ReportAction {
  const mine = offers.findLast(one => one.isOurs && one.standing === 'open' && one.totalCents !== null)
  const start = file.facts.side === 'creditor' ? 'demand-letter' : 'first-offer'
  return {
    label: { en: 'Write the letter', es: 'Escribir la carta' },
    path: mine ? `documents/counter-letter?about=${mine.offer.id}` : start,
  }
}

/** What the first suggestion asks for, then what is always there; nothing twice. */
function actionsOf(moves: ReportAction[], letter: ReportAction): ReportAction[] {
  const always: ReportAction[] = [
    { label: { en: 'Record an offer', es: 'Anotar una oferta' }, path: 'offers/new' },
    letter,
    { label: { en: 'Change my limits', es: 'Cambiar mis límites' }, path: 'limits/check' },
  ]
  return [...new Map([...moves.slice(0, 1), ...always].map(one => [one.path, one])).values()]
}
