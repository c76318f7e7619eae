// The installments the court ordered: what came on each, what was missed and may be collected, and how the rest comes due.

import { periodWords } from '@/lib/law/days'
import { confidenceWords } from '@/lib/law/said/entry-said'
import { factOn } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import { agreementStandingOf } from '../agreement-standing'
import type { CaseFile } from '../case-file'
import { type OrderedSchedule, orderedScheduleOf } from '../installments-schedule'
import { legalStopOf } from '../legal-stop'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'
import { missedSections, scheduleTable } from './court-installments-tables'
import { stopNotice } from './stop-notice'

export const courtInstallments: ReportDefinition = {
  id: 'court-installments',
  side: 'both',
  title: { en: 'Installments the court ordered', es: 'Cuotas que ordenó el tribunal' },
  flowId: 'judgment',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  const { facts, balance } = file
  if (facts.payTerms.kind === 'installments')
    return balance.kind === 'unknown' ? balance.missing.map(one => ({ flowId: 'judgment', ...one })) : []
  const isUnknown = facts.payTerms.kind === 'installments-unknown'
  return [
    {
      flowId: 'judgment',
      stepId: isUnknown ? 'installments' : 'pay-terms',
      what: isUnknown
        ? { en: 'how much each installment is, and when', es: 'de cuánto es cada cuota y cuándo vence' }
        : {
            en: 'an order to pay in installments: by your answers there is none',
            es: 'una orden de pagar en cuotas: según sus respuestas no la hay',
          },
    },
  ]
}

function report(file: CaseFile): Report {
  const found = orderedScheduleOf(file)
  const isCreditor = file.facts.side === 'creditor'
  if (!found) return agreementInstead(file)
  const stop = isCreditor ? legalStopOf(file) : null
  return {
    sentence: sentenceOf(found, isCreditor),
    sections: [
      ...(stop ? [stopNotice({ kind: 'law', why: asEnded(stop.reason), cite: stop.cite, uncertain: false })] : []),
      ...(found.owedCents > 0 ? [figureOf(found), nowOnly(found)] : []),
      ...missedSections(found, file.today),
      ...lawSections(file, found, isCreditor),
      scheduleTable(found),
    ],
    actions: stop ? [] : actionsFor(found, isCreditor),
  }
}

function asEnded(reason: Words): Words {
  return inBoth(locale => `${reason[locale]}.`)
}

/** While an agreement binds both sides, its payments count and not the order's. */
function agreementInstead(file: CaseFile): Report {
  const standing = agreementStandingOf(file)
  return {
    sentence: standing
      ? {
          en: 'An agreement is in force, and it says what is paid and when. The court’s installments wait behind it.',
          es: 'Hay un acuerdo en vigor, y él dice qué se paga y cuándo. Las cuotas del tribunal quedan detrás de él.',
        }
      : {
          en: 'The installments cannot be laid out from your answers.',
          es: 'Las cuotas no se pueden mostrar con sus respuestas.',
        },
    sections: [],
    actions: [{ label: { en: 'See the payments', es: 'Ver los pagos' }, path: 'payments' }],
  }
}

function sentenceOf({ missed, collectableCents, next, owedCents }: OrderedSchedule, isCreditor: boolean): Words {
  if (owedCents === 0) return { en: 'All of it is paid.', es: 'Todo está pagado.' }
  if (missed.length === 0)
    return inBoth(locale => {
      const due = next && { on: formatDate(next.on, locale), cents: formatCents(next.cents) }
      if (locale === 'en')
        return `The court’s installments are being kept${due ? `: the next is ${due.cents}, due ${due.on}` : ''}. Nothing can be collected by force now.`
      return `Las cuotas del tribunal se están cumpliendo${due ? `: la próxima es de ${due.cents} y vence el ${due.on}` : ''}. Ahora no se puede cobrar nada por la fuerza.`
    })
  const sum = formatCents(collectableCents)
  return inBoth(locale => {
    if (locale === 'en') {
      const count = plural(missed.length, { one: 'installment was', other: 'installments were' }, 'en')
      return `${count} missed: ${sum} is ${isCreditor ? 'what may be collected now' : 'behind, and may be collected now'}.`
    }
    const count = plural(missed.length, { one: 'cuota', other: 'cuotas' }, 'es')
    return missed.length === 1
      ? `Falta ${count}: ahora se pueden cobrar ${sum}.`
      : `Faltan ${count}: ahora se pueden cobrar ${sum}.`
  })
}

function figureOf({ collectableCents, restCents }: OrderedSchedule): Section {
  return {
    kind: 'figure',
    label: { en: 'May be collected now', es: 'Se puede cobrar ahora' },
    cents: collectableCents,
    parts: [
      { label: { en: 'Missed installments', es: 'Cuotas que faltaron' }, cents: collectableCents },
      { label: { en: 'Still owed, not due yet', es: 'Se debe, pero aún no vence' }, cents: restCents },
    ],
  }
}

function nowOnly({ restCents }: OrderedSchedule): Section {
  return {
    kind: 'text',
    text: {
      en: `Only a missed installment can be collected. The other ${formatCents(restCents)} waits for its days, unless the court makes it due. In some states interest runs only on missed installments: ask the clerk.`,
      es: `Solo se puede cobrar una cuota que faltó. Los otros ${formatCents(restCents)} esperan su día, a menos que el tribunal ordene pagarlos ya. En algunos estados los intereses corren solo sobre las cuotas que faltaron: pregunte en la secretaría.`,
    },
  }
}

/** What the state's law says of installments, and which paper makes the rest due. */
function lawSections({ state, today }: CaseFile, { missed }: OrderedSchedule, isCreditor: boolean): Section[] {
  if (!state) return []
  const found = factOn(state, 'installments', today)
  const heading: Section = {
    kind: 'heading',
    text: { en: 'If one is missed: how the rest comes due', es: 'Si falta una: cómo vence el resto' },
  }
  if (found.kind !== 'value')
    return [heading, { kind: 'text', text: found.kind === 'not-covered' ? found.why : askTheClerk }]
  const { value, entry } = found
  const answer = value.missedAnswer
  return [
    heading,
    { kind: 'text', text: value.rule },
    ...(entry.note ? [{ kind: 'text' as const, text: entry.note }] : []),
    {
      kind: 'facts',
      rows: [
        {
          term: { en: 'Paper of the creditor', es: 'Papel del acreedor' },
          details: value.missedForm ? asIs(value.missedForm) : unknownForm,
        },
        ...(answer
          ? [
              {
                term: { en: 'Answer of the debtor', es: 'Respuesta del deudor' },
                details: inBoth(locale =>
                  locale === 'en'
                    ? `${answer.form}, within ${periodWords(answer.period).en}`
                    : `${answer.form}, en un plazo de ${periodWords(answer.period).es}`,
                ),
              },
            ]
          : []),
        {
          term: { en: 'Where it stands', es: 'Dónde está' },
          details: inBoth(
            locale => `${entry.cite.section.replace(/\.?$/, '.')} ${confidenceWords[entry.confidence].label[locale]}.`,
          ),
        },
      ],
    },
    ...(isCreditor ? [] : [debtorNotice(missed.length > 0)]),
  ]
}

const askTheClerk: Words = {
  en: 'We know no rule for it in this state. Ask the clerk which paper to file.',
  es: 'No conocemos una regla de este estado. Pregunte en la secretaría qué papel presentar.',
}

const unknownForm: Words = {
  en: 'We know no form of the court for it. Ask the clerk whether there is one.',
  es: 'No conocemos un formulario del tribunal para esto. Pregunte en la secretaría si lo hay.',
}

function debtorNotice(isBehind: boolean): Section {
  return isBehind
    ? {
        kind: 'notice',
        tone: 'warning',
        heading: { en: 'Do this today', es: 'Haga esto hoy' },
        text: {
          en: 'Pay what you can of the missed part, and write to the other side when the rest will come. If you cannot pay this much any more, ask the court to change the order before the next day it is due. If a paper from the court comes, answer within its days.',
          es: 'Pague lo que pueda de lo que falta y escriba a la otra parte cuándo llegará el resto. Si ya no puede pagar tanto, pida al tribunal que cambie la orden antes del próximo vencimiento. Si llega un papel del tribunal, contéstelo dentro del plazo.',
        },
      }
    : {
        kind: 'notice',
        tone: 'info',
        heading: { en: 'Keep it that way', es: 'Siga así' },
        text: {
          en: 'Pay on or before each day, keep every receipt, and tell the other side before a payment will be late.',
          es: 'Pague a más tardar cada día de vencimiento, guarde todos los recibos y avise a la otra parte antes de que un pago se atrase.',
        },
      }
}

function actionsFor({ missed, owedCents }: OrderedSchedule, isCreditor: boolean): ReportAction[] {
  const record = { label: { en: 'Record a payment', es: 'Anotar un pago' }, path: 'payments/new' }
  if (owedCents === 0) return []
  if (isCreditor && missed.length > 0)
    return [
      {
        label: { en: 'Ask the court to make the rest due', es: 'Pedir al tribunal que venza el resto' },
        path: 'documents/installments-request',
      },
      record,
    ]
  return [record]
}
