// A check came back: what happened, the balance put right, what the law gives, the clock, and what to do.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import { legalStopOf } from '../legal-stop'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'
import { isCheck, type ReturnedCheck, returnedChecksOf } from '../returned-check'
import { lawSections } from '../returned-check-words'
import { clockSections, replacedSections } from './returned-check-clock'
import { creditorToDo, debtorToDo, waysOn, whatMayFollow } from './returned-check-parts'

export const returnedCheckReport: ReportDefinition = {
  id: 'returned-check',
  side: 'both',
  title: { en: 'A check that came back', es: 'Un cheque devuelto' },
  flowId: 'judgment',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  if (returnedChecksOf(file).length > 0) return []
  const last = file.facts.payments.findLast(payment => payment.row)?.row
  return [
    {
      flowId: 'payments',
      stepId: last?.id ?? 'new',
      what: last
        ? {
            en: 'a payment that is marked as bounced. Open it and say that it came back',
            es: 'un pago marcado como devuelto. Ábralo y diga que lo devolvieron',
          }
        : {
            en: 'the payment, written down. Then open it and say that it came back',
            es: 'el pago, anotado. Luego ábralo y diga que lo devolvieron',
          },
    },
  ]
}

function report(file: CaseFile): Report {
  const [latest, ...others] = returnedChecksOf(file)
  if (!latest) throw new Error('The report on a returned check was asked for where none came back.')
  const isCreditor = file.facts.side === 'creditor'
  const stop = isCreditor ? legalStopOf(file) : null
  const certified = latest.law?.kind === 'value' && latest.law.value.certifiedMail === true
  const aboutChecks = isCheck(latest.payment)
  return {
    sentence: sentenceOf(latest),
    sections: [
      ...(stop ? [stopped(stop.reason)] : [...replacedSections(latest), ...clockSections(latest, isCreditor)]),
      ...(stop ? [] : [doHeading, { kind: 'list' as const, items: isCreditor ? creditorToDo(certified) : debtorToDo }]),
      ...balanceSections(latest),
      ...(file.state ? lawSections(latest, file.state.name) : []),
      ...(stop || !aboutChecks ? [] : isCreditor ? waysOn : whatMayFollow),
      ...otherSections(others),
    ],
    actions: stop ? [] : actionsFor(latest, isCreditor),
  }
}

const doHeading: Section = { kind: 'heading', text: { en: 'What to do now', es: 'Qué hacer ahora' } }

function stopped(reason: Words): Section {
  return {
    kind: 'notice',
    tone: 'urgent',
    heading: { en: 'Stop: the law forbids collecting', es: 'Alto: la ley prohíbe cobrar' },
    text: inBoth(locale => `${reason[locale]}.`),
  }
}

function sentenceOf({ payment, reversal }: ReturnedCheck): Words {
  const amount = formatCents(payment.amountCents)
  const kind: Words = isCheck(payment) ? { en: 'check', es: 'cheque' } : { en: 'payment', es: 'pago' }
  return inBoth(locale => {
    const [on, back] = [formatDate(payment.on, locale), formatDate(reversal.on, locale)]
    return locale === 'en'
      ? `The ${kind.en} of ${amount} of ${on} came back on ${back}, so it no longer counts as paid.`
      : `El ${kind.es} de ${amount} del ${on} fue devuelto el ${back}, así que ya no cuenta como pagado.`
  })
}

/** What the returned payment was worth: what is owed with it and without. */
function balanceSections({ payment, owedCents, ifPaidCents }: ReturnedCheck): Section[] {
  const heading: Section = { kind: 'heading', text: { en: 'The balance put right', es: 'El saldo corregido' } }
  if (owedCents === null || ifPaidCents === null)
    return [
      heading,
      {
        kind: 'text',
        text: {
          en: 'The payment was taken back from its first day. The balance cannot be shown until the judgment’s questions are answered.',
          es: 'El pago se quitó desde su primer día. El saldo no se puede mostrar hasta que se contesten las preguntas del fallo.',
        },
      },
    ]
  const interestCents = owedCents - ifPaidCents - payment.amountCents
  return [
    heading,
    {
      kind: 'figure',
      label: { en: 'Owed today', es: 'Se debe hoy' },
      cents: owedCents,
      note: {
        en: `Interest is counted as if the payment of ${formatDate(payment.on, 'en')} had never come.`,
        es: `Los intereses se cuentan como si el pago del ${formatDate(payment.on, 'es')} nunca hubiera llegado.`,
      },
      parts: [
        { label: { en: 'Owed if it had held', es: 'Se debería si hubiera valido' }, cents: ifPaidCents },
        { label: { en: 'The payment that came back', es: 'El pago devuelto' }, cents: payment.amountCents },
        // Negative only where it would have been more than was owed.
        ...(interestCents !== 0 ? [{ label: interestLabel(interestCents), cents: interestCents }] : []),
      ],
    },
  ]
}

function interestLabel(cents: number): Words {
  return cents > 0
    ? { en: 'Interest it had stopped', es: 'Intereses que había detenido' }
    : { en: 'Of it, more than was owed', es: 'De eso, más de lo que se debía' }
}

/** Those that came back before. */
function otherSections(others: ReturnedCheck[]): Section[] {
  if (others.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: { en: 'Other payments that came back', es: 'Otros pagos devueltos' },
        columns: [
          { label: { en: 'Paid', es: 'Pagado' } },
          { label: { en: 'Came back', es: 'Devuelto' } },
          { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
        ],
        rows: others.map(({ payment, reversal }) => ({
          key: payment.id,
          cells: [
            inBoth(locale => formatDate(payment.on, locale)),
            inBoth(locale => formatDate(reversal.on, locale)),
            inBoth(() => formatCents(payment.amountCents)),
          ],
        })),
      },
    },
  ]
}

function actionsFor({ payment, notice, law, sinceCents }: ReturnedCheck, isCreditor: boolean): ReportAction[] {
  const replaced = {
    label: isCreditor
      ? { en: 'It was replaced: record the payment', es: 'Lo repusieron: anotar el pago' }
      : { en: 'I replaced it: record the payment', es: 'Lo repuse: anotar el pago' },
    path: 'payments/new',
  }
  const writeDown = {
    label: isCreditor
      ? { en: 'Write down when the notice went out', es: 'Anotar cuándo salió el aviso' }
      : { en: 'Write down the notice that came', es: 'Anotar el aviso que llegó' },
    path: 'notices/new',
  }
  const letter = {
    label: { en: 'Write the notice', es: 'Escribir el aviso' },
    path: `documents/returned-check-notice?about=${payment.id}`,
  }
  const look = { label: { en: 'Look at this payment', es: 'Ver este pago' }, path: `payments/${payment.id}` }
  if (sinceCents >= payment.amountCents) return [look, ...(isCreditor && law && !notice ? [letter] : [])]
  return [...(isCreditor && law && !notice ? [letter] : []), replaced, ...(law && !notice ? [writeDown] : []), look]
}
