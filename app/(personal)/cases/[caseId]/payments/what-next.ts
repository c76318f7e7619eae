// What the page of payments leads to, for the side that reads it and as things stand.

import type { CaseFile } from '@/lib/case/case-file'
import type { Schedule } from '@/lib/case/schedule'
import type { Words } from '@/lib/shared/words'

/** `path`: within the case, unless it starts with a slash. */
type Link = { path: string; title: Words }

const links = {
  ledger: {
    path: 'ledger',
    title: { en: 'The ledger: every line, and how it was applied', es: 'El libro: cada línea y cómo se aplicó' },
  },
  quote: {
    path: 'payoff-quote',
    title: { en: 'Payoff quote: what pays it all off', es: 'Cotización de pago total: con cuánto queda pagado' },
  },
  request: {
    path: 'payoff-request',
    title: { en: 'Ask the other side what pays it all off', es: 'Preguntar a la otra parte con cuánto queda pagado' },
  },
  statement: {
    path: 'documents/statement-of-account',
    title: { en: 'Statement of account, to print or send', es: 'Estado de cuenta, para imprimir o enviar' },
  },
  calendar: {
    path: 'calendar',
    title: { en: 'Calendar file with every due day', es: 'Archivo de calendario con cada día de pago' },
  },
  reminders: { path: '/reminders', title: { en: 'Reminders by email', es: 'Recordatorios por correo electrónico' } },
  notices: {
    path: 'notices',
    title: { en: 'Notices about late payments', es: 'Avisos de pagos atrasados' },
  },
  sendNotice: { path: 'notices', title: { en: 'See what to send', es: 'Ver qué enviar' } },
  sentNotice: { path: 'notices', title: { en: 'See the notice you sent', es: 'Ver el aviso que envió' } },
  write: { path: 'late-notice', title: { en: 'Write to the other side', es: 'Escribir a la otra parte' } },
  propose: { path: 'modification', title: { en: 'Propose new terms', es: 'Proponer condiciones nuevas' } },
  court: {
    path: 'reports/court-installments',
    title: {
      en: 'What the court ordered, and what may be collected now',
      es: 'Qué ordenó el tribunal y qué se puede cobrar ahora',
    },
  },
  late: { path: 'late-notice', title: { en: 'I will be late', es: 'Me voy a atrasar' } },
} satisfies Record<string, Link>

/** `urgent`: at most one button beside "Record a payment". */
export function nextStepsFor(
  { facts, records }: CaseFile,
  schedule: Schedule | null,
): { urgent: Link[]; links: Link[] } {
  const isDebtor = facts.side === 'debtor'
  const isAgreed = schedule?.setBy === 'agreement'
  return {
    urgent: isAgreed ? urgentFor(schedule, isDebtor) : [],
    links: [
      ...(schedule?.setBy === 'court' ? [links.court] : []),
      links.ledger,
      links.statement,
      isDebtor ? links.request : links.quote,
      ...(schedule && schedule.rows.length > 0 ? [links.calendar] : []),
      links.reminders,
      ...(isAgreed || records.notices.length > 0 ? [links.notices] : []),
    ],
  }
}

function urgentFor({ state }: Schedule, isDebtor: boolean): Link[] {
  switch (state) {
    case 'kept':
    case 'in-grace':
      return isDebtor ? [links.late] : []
    case 'missed':
      return [isDebtor ? links.write : links.sendNotice]
    case 'curing':
      return [isDebtor ? links.write : links.sentNotice]
    case 'default':
      return [isDebtor ? links.propose : links.sendNotice]
    default:
      return []
  }
}
