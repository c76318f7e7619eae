// The payment plan calculator: how many payments pay off a total, and when the last one is due.

import { money, type Option, percent, radios } from '@/lib/interview/fields'
import { type PayEvery, type Plan, type PlanFault, planOf } from '@/lib/law/plan'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import type { BalancePicture, ShownTable } from '@/lib/shared/shown'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { amountCell } from './cells'
import { asOptional, dayField } from './common-fields'
import { type Asked, defineCalculator, type Outcome } from './define'

const everyOptions: Option<PayEvery>[] = [
  { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
  { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
  { value: 'month', label: { en: 'Every month', es: 'Cada mes' } },
]

const fields = {
  total: money({
    label: { en: 'How much is owed', es: 'Cuánto se debe' },
    hint: {
      en: 'On the day of the first payment, or what both sides agreed on. For example, 2,500.00',
      es: 'El día del primer pago, o lo que acordaron las dos partes. Por ejemplo, 2,500.00',
    },
    missing: { en: 'Enter how much is owed, like 2,500.00', es: 'Escriba cuánto se debe, por ejemplo 2,500.00' },
    least: 1,
  }),
  payment: money({
    label: { en: 'Each payment', es: 'Cada pago' },
    hint: {
      en: 'The last one will be what is left',
      es: 'El último será lo que quede',
    },
    missing: {
      en: 'Enter the amount of each payment, like 200',
      es: 'Escriba la cantidad de cada pago, por ejemplo 200',
    },
    least: 1,
  }),
  every: radios({
    label: { en: 'How often', es: 'Cada cuánto' },
    missing: { en: 'Choose how often payments are made', es: 'Elija cada cuánto se paga' },
    options: everyOptions,
  }),
  firstOn: dayField(
    { en: 'Day of the first payment', es: 'Día del primer pago' },
    { en: 'Enter the day of the first payment', es: 'Escriba el día del primer pago' },
  ),
  annualPercent: percent({
    label: asOptional({ en: 'Interest on what is left', es: 'Intereses sobre lo que queda' }),
    hint: {
      en: 'Percent a year. Leave it blank if the two sides agreed that interest stops.',
      es: 'Por ciento al año. Déjelo en blanco si las dos partes acordaron que no corren intereses.',
    },
    optional: true,
    most: 100,
  }),
}

type PlanAnswers = Asked<typeof fields, Record<never, never>>

export const plan = defineCalculator({
  id: 'plan',
  title: { en: 'Payment plan', es: 'Plan de pagos' },
  about: {
    en: 'How many payments it takes to pay off an amount, when the last one is due, and how much interest it costs.',
    es: 'Cuántos pagos hacen falta para terminar de pagar una cantidad, cuándo vence el último y cuánto cuesta en intereses.',
  },
  lead: {
    en: 'Try a few payments before you offer or accept one. A plan is an agreement: the other side has to say yes, in writing.',
    es: 'Pruebe con varios pagos antes de ofrecer o aceptar uno. Un plan es un acuerdo: la otra parte tiene que aceptarlo, por escrito.',
  },
  fields,
  lists: {},
  start: today => ({ every: 'month', firstOn: today }),
  calculate: asked => {
    const { total, payment, every, firstOn, annualPercent } = asked
    const found = planOf({ totalCents: total, paymentCents: payment, every, firstOn, annualPercent })
    return found.ok
      ? ok(outcomeOf(asked, found.value))
      : fail([{ field: fieldOf[found.error.kind], why: found.error.why }])
  },
  caseStart: null,
})

/** Both amounts are at least a cent by their fields, so only the payment can be too small. */
const fieldOf: Record<PlanFault['kind'], keyof typeof fields> = {
  'never-paid-off': 'payment',
  'too-long': 'payment',
  'not-positive': 'payment',
  'owed-late': 'firstOn',
}

function outcomeOf(asked: PlanAnswers, found: Plan): Outcome {
  return {
    sentence: sentenceOf(asked, found),
    figure: {
      kind: 'amount',
      label: { en: 'Paid in all', es: 'Se paga en total' },
      cents: found.totalPaidCents,
      note: inBoth(locale => {
        const last = formatDate(found.lastOn, locale)
        return locale === 'en' ? `Paid off on ${last}` : `Termina el ${last}`
      }),
      parts: [
        { label: { en: 'What is owed', es: 'Lo que se debe' }, cents: asked.total },
        { label: { en: 'Interest', es: 'Intereses' }, cents: found.interestCents },
      ],
    },
    picture: pictureOf(asked, found),
    tables: [paymentsTable(found)],
    working: found.working,
    warnings: [],
  }
}

const paymentForms = {
  en: { one: 'payment', other: 'payments' },
  es: { one: 'pago', other: 'pagos' },
}

/** "12 payments of $200.00 and a last one of $143.20, on May 31, 2027." */
function sentenceOf({ payment }: PlanAnswers, { count, lastCents, lastOn }: Plan): Words {
  return inBoth(locale => {
    const [each, last, on] = [formatCents(payment), formatCents(lastCents), formatDate(lastOn, locale)]
    const many = (payments: number) => plural(payments, paymentForms[locale], locale)
    if (count === 1) return locale === 'en' ? `One payment of ${last}, on ${on}.` : `Un solo pago de ${last}, el ${on}.`
    if (lastCents === payment)
      return locale === 'en'
        ? `${many(count)} of ${each}, the last one on ${on}.`
        : `${many(count)} de ${each}, el último el ${on}.`
    return locale === 'en'
      ? `${many(count - 1)} of ${each} and a last one of ${last}, on ${on}.`
      : `${many(count - 1)} de ${each} y un último pago de ${last}, el ${on}.`
  })
}

/** The most payments listed one by one: 30 years of months. */
const mostRows = 360
const mostRowsOpen = 12

function paymentsTable({ payments, count, interestCents, totalPaidCents }: Plan): ShownTable {
  const isCut = count > mostRows
  return {
    caption: inBoth(locale => {
      const all = locale === 'en' ? 'Every payment' : 'Cada pago'
      if (!isCut) return all
      return locale === 'en'
        ? `The first ${mostRows} of ${count} payments`
        : `Los primeros ${mostRows} de ${count} pagos`
    }),
    columns: [
      { label: { en: 'Day', es: 'Día' } },
      { label: { en: 'Payment', es: 'Pago' }, align: 'end' },
      { label: { en: 'Of it interest', es: 'De ello, intereses' }, align: 'end' },
      { label: { en: 'Then left', es: 'Queda' }, align: 'end' },
    ],
    rows: payments.slice(0, mostRows).map(one => ({
      key: one.on,
      cells: [
        inBoth(locale => formatDate(one.on, locale, 'short')),
        amountCell(one.amountCents),
        amountCell(one.interestCents),
        amountCell(one.balanceCents),
      ],
    })),
    ...(!isCut && {
      total: [{ en: 'Total', es: 'Total' }, amountCell(totalPaidCents), amountCell(interestCents), null],
    }),
    ...(count > mostRowsOpen && { folded: true as const }),
  }
}

/** Payments drawn as steps one by one; of more, only some points of the line. */
const mostSteps = 60

function pictureOf({ total, firstOn }: PlanAnswers, { payments, lastOn }: Plan): BalancePicture | null {
  if (payments.length < 2) return null
  const each = Math.ceil(payments.length / (2 * mostSteps))
  const points = payments.flatMap((one, index) => {
    const after = pointOf(one.on, one.balanceCents)
    if (payments.length > mostSteps) return index % each === 0 || one.balanceCents === 0 ? [after] : []
    const before = pointOf(one.on, one.balanceCents + one.amountCents)
    return [before, after]
  })
  return {
    kind: 'balance',
    caption: { en: 'What is left after each payment', es: 'Lo que queda después de cada pago' },
    said: inBoth(locale => {
      const [first, last, all] = [formatDate(firstOn, locale), formatDate(lastOn, locale), formatCents(total)]
      return locale === 'en'
        ? `The amount falls from ${all} on ${first} to nothing on ${last}.`
        : `La cantidad baja de ${all} el ${first} a nada el ${last}.`
    }),
    principalLabel: { en: 'What is left', es: 'Lo que queda' },
    points: payments.length > mostSteps ? [pointOf(firstOn, total), ...points] : points,
  }
}

/** All that is left, without parting the interest from it. */
function pointOf(on: IsoDate, cents: Cents): BalancePicture['points'][number] {
  return { on, principalCents: cents, costsCents: 0, interestCents: 0 }
}
