// The paper that asks the court to make the rest due after a missed installment: what was ordered, what came, what did not,
// with a declaration, and a page that stays with the person.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { everyWords } from '@/lib/case/installments'
import { type OrderedSchedule, orderedScheduleOf } from '@/lib/case/installments-schedule'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import { requestAdvice } from './installments-request-advice'
import {
  amountsBlocks,
  amountsFrom,
  amountsSchema,
  dateWords,
  isoDate,
  letterFrom,
  letterSchema,
  missingForLetter,
  paragraph,
} from './letter-parts'
import { anaAmounts, anaJudgment } from './letter-samples'

const cents = z.int()

const dataSchema = z.object({
  judgment: letterSchema.omit({ recipients: true }),
  state: z.object({ en: z.string(), es: z.string() }),
  amounts: amountsSchema,
  order: z.object({ amountCents: cents, every: z.enum(['week', 'two-weeks', 'month']), firstOn: isoDate }),
  /** What came on the order, and the last day any of it did; null: nothing. */
  paid: z.object({ cents, lastOn: isoDate }).nullable(),
  missed: z.array(z.object({ on: isoDate, cents, paidCents: cents })).min(1),
  /** `form`: the court's own paper for this; null: we know of none. */
  law: z.object({ section: z.string(), form: z.string().nullable(), uncertain: z.boolean() }).nullable(),
})
type Data = z.infer<typeof dataSchema>

export const installmentsRequest = defineDocument<CaseFile, Data>({
  id: 'installments-request',
  title: { en: 'Request to make the rest due', es: 'Solicitud de que venza el resto' },
  kind: 'paper',
  flowId: 'judgment',
  side: 'creditor',
  dataSchema,
  missing: missingForRequest,
  data: dataFrom,
  blocks: data => [...paperBlocks(data), { kind: 'page-break' }, ...requestAdvice(data.law)],
  caution: cautions,
  sample: {
    judgment: anaJudgment,
    state: { en: 'California', es: 'California' },
    amounts: { ...anaAmounts, paidCents: 20_000, payoffCents: 487_342 },
    order: { amountCents: 20_000, every: 'month', firstOn: '2026-09-01' },
    paid: { cents: 20_000, lastOn: '2026-09-01' },
    missed: [
      { on: '2026-10-01', cents: 20_000, paidCents: 0 },
      { on: '2026-11-01', cents: 20_000, paidCents: 0 },
    ],
    law: { section: 'Cal. Code Civ. Proc. § 116.620(b)', form: 'SC-223', uncertain: false },
  },
})

function missingForRequest(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (isNothingOwed(file)) return [...missing, stillOwed]
  const { payTerms } = file.facts
  const need = (stepId: string, what: Words) => [...missing, { flowId: 'judgment', stepId, what }]
  if (payTerms.kind !== 'installments')
    return need(payTerms.kind === 'installments-unknown' ? 'installments' : 'pay-terms', {
      en: 'the installments the court ordered',
      es: 'las cuotas que ordenó el tribunal',
    })
  const found = orderedScheduleOf(file)
  // Without a balance there is no schedule, and its questions are named already.
  if (missing.length > 0 || (found && found.missed.length > 0)) return missing
  return need('installments', {
    en: 'an installment that was missed: by your answers and payments none was',
    es: 'una cuota que haya faltado: según sus respuestas y pagos no falta ninguna',
  })
}

function dataFrom(file: CaseFile): Data {
  const { facts, balance, state, today } = file
  const found = orderedScheduleOf(file)
  if (balance.kind !== 'balance' || !found || !state)
    throw new Error('The request was asked for before its case was ready.')
  const { recipients: _, ...judgment } = letterFrom(file, today)
  const { amountCents, every, firstOn } = found.order
  const law = factOn(state, 'installments', today)
  return {
    judgment,
    state: state.name,
    amounts: amountsFrom(facts, balance),
    order: { amountCents, every, firstOn },
    paid: paidOn(file, found),
    missed: found.missed.map(({ on, cents: due, paidCents }) => ({ on, cents: due, paidCents })),
    law:
      law.kind === 'value'
        ? {
            section: law.entry.cite.section,
            form: law.value.missedForm ?? null,
            uncertain: isUncertain(law.entry),
          }
        : null,
  }
}

function paidOn({ facts }: CaseFile, { paidCents }: OrderedSchedule): Data['paid'] {
  const days = facts.payments.map(one => one.paidOn).sort()
  const lastOn = days.at(-1)
  return lastOn ? { cents: paidCents, lastOn } : null
}

function paperBlocks(data: Data): Block[] {
  const { judgment, amounts } = data
  const { creditors, debtors } = judgment
  return [
    {
      kind: 'caption',
      court: asIs(judgment.court),
      place: [asIs(judgment.place)],
      sides: [
        { names: creditors.map(asIs), role: { en: 'Judgment Creditor', es: 'Acreedor del fallo' } },
        { names: debtors.map(asIs), role: { en: 'Judgment Debtor', es: 'Deudor del fallo' } },
      ],
      caseNumber: asIs(judgment.caseNumber),
      paper: {
        en: 'Request to Make the Unpaid Balance Due After a Missed Installment',
        es: 'Solicitud de que venza el saldo pendiente por una cuota no pagada',
      },
    },
    paragraph(requestWords(data)),
    { kind: 'heading', level: 2, text: { en: 'Declaration', es: 'Declaración' } },
    { kind: 'list', numbered: true, items: statements(data) },
    missedTable(data),
    ...amountsBlocks(amounts, judgment.writtenOn),
    paragraph({
      en: `I declare under penalty of perjury under the law of ${data.state.en} that this is true and correct.`,
      es: `Declaro bajo pena de perjurio conforme a la ley de ${data.state.es} que lo anterior es verdadero y correcto.`,
    }),
    {
      kind: 'signature',
      signers: [{ name: asIs(judgment.sender.name), role: { en: 'Judgment creditor', es: 'Acreedor del fallo' } }],
    },
  ]
}

function requestWords({ judgment, law }: Data): Words {
  const entered = dateWords(judgment.enteredOn)
  return inBoth(locale => {
    const who = listOf(judgment.creditors, locale)
    const source = law ? ` (${law.section})` : ''
    return locale === 'en'
      ? `${who} asks the court to order that the whole unpaid balance of the judgment entered on ${entered.en} is due now, because installments the court ordered were not paid${source}.`
      : `${who} pide al tribunal que ordene que todo el saldo pendiente del fallo registrado el ${entered.es} venza ahora, porque no se pagaron cuotas que el tribunal ordenó${source}.`
  })
}

function statements({ order, paid, missed }: Data): Words[] {
  const each = formatCents(order.amountCents)
  const every = everyWords[order.every]
  const left = formatCents(missed.reduce((sum, one) => sum + one.cents - one.paidCents, 0))
  return [
    inBoth(locale => {
      const from = formatDate(order.firstOn, locale)
      return locale === 'en'
        ? `The court ordered the judgment paid in installments of ${each} ${every.en}, from ${from}.`
        : `El tribunal ordenó pagar el fallo en cuotas de ${each} ${every.es}, desde el ${from}.`
    }),
    paid
      ? inBoth(locale => {
          const [sum, on] = [formatCents(paid.cents), formatDate(paid.lastOn, locale)]
          return locale === 'en'
            ? `In all ${sum} was paid on the judgment. The last payment came on ${on}.`
            : `En total se pagaron ${sum} del fallo. El último pago llegó el ${on}.`
        })
      : { en: 'Nothing was paid on the judgment.', es: 'No se pagó nada del fallo.' },
    {
      en: `Payments were counted toward the oldest installment first. Of the installments in the table below, ${left} has not been paid.`,
      es: `Los pagos se aplicaron primero a la cuota más antigua. De las cuotas de la tabla siguiente no se han pagado ${left}.`,
    },
  ]
}

function missedTable({ missed }: Data): Block {
  return {
    kind: 'table',
    title: { en: 'Installments not paid', es: 'Cuotas no pagadas' },
    columns: [
      { label: { en: 'Due', es: 'Vencía' }, align: 'start' },
      { label: { en: 'Installment', es: 'Cuota' }, align: 'end' },
      { label: { en: 'Paid on it', es: 'Pagado' }, align: 'end' },
      { label: { en: 'Not paid', es: 'Sin pagar' }, align: 'end' },
    ],
    rows: missed.map(one => [
      dateWords(one.on),
      ...[one.cents, one.paidCents, one.cents - one.paidCents].map(sum => asIs(formatCents(sum))),
    ]),
  }
}

function cautions({ state, today }: CaseFile): Caution[] {
  const law = state && factOn(state, 'installments', today)
  if (law?.kind !== 'value') return [{ text: noForm, cite: null }]
  const { value, entry } = law
  const { missedForm } = value
  return [
    { text: value.rule, cite: entry.cite },
    {
      text: missedForm
        ? {
            en: `The court has a form of its own for this: ${missedForm}. File that form, and copy the facts from here onto it.`,
            es: `El tribunal tiene su propio formulario para esto: ${missedForm}. Presente ese formulario y copie en él los datos de aquí.`,
          }
        : noForm,
      cite: null,
    },
  ]
}

const noForm: Words = {
  en: 'We know no form of the court for this, nor whether it must be used. Ask the clerk before you file.',
  es: 'No conocemos un formulario del tribunal para esto, ni si es obligatorio usarlo. Pregunte en la secretaría antes de presentarlo.',
}
