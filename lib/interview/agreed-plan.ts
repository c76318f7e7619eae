// The questions about payments over time: a down payment, the regular ones, or a list of days. As in agreed-payments.ts,
// asked for a first agreement and again when it is changed.

import { addDays, addMonths, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { acceptedIn, inTime, type Named, type RhythmStep, type TotalStep } from './agreed-payments'
import { defineListStep, defineStep } from './define'
import { date, money, number, radios, yesNo } from './fields'

/** More than this many payments is no plan either side can keep. */
export const mostAgreedPayments = 600

export function downStep({ id, isChange }: Named, total: TotalStep, rhythm: RhythmStep) {
  return defineStep({
    id,
    uses: [total, rhythm],
    askIf: answers => answers.agreedEvery !== undefined && answers.agreedEvery !== 'custom',
    title: { en: 'Is there a down payment first?', es: '¿Hay primero un pago inicial?' },
    why: {
      en: 'A larger amount at the start, before the regular payments.',
      es: 'Una cantidad mayor al principio, antes de los pagos regulares.',
    },
    start: context => {
      const accepted = acceptedIn(context, isChange)
      return accepted?.kind === 'installments' && accepted.downCents > 0
        ? {
            agreedHasDown: 'yes' as const,
            agreedDownCents: accepted.downCents,
            agreedDownOn: addDays(context.today, 7),
          }
        : { agreedHasDown: 'no' as const }
    },
    fields: ({ today }) => ({
      agreedHasDown: radios({ label: { en: 'A down payment', es: 'Un pago inicial' }, options: yesNo }),
      agreedDownCents: money({
        label: { en: 'How much', es: 'Cuánto' },
        least: 1,
        showIf: { field: 'agreedHasDown', is: ['yes'] },
      }),
      agreedDownOn: date({
        label: { en: 'Paid by', es: 'Pagado a más tardar el' },
        notBefore: today,
        notAfter: addDays(today, 730),
        showIf: { field: 'agreedHasDown', is: ['yes'] },
      }),
    }),
    check: ({ agreedDownCents }, { answers: { agreedTotalCents } }) =>
      agreedDownCents !== undefined && agreedTotalCents !== undefined && agreedDownCents >= agreedTotalCents
        ? [
            {
              field: 'agreedDownCents',
              message: {
                en: `The down payment must be less than the total, ${formatCents(agreedTotalCents)}`,
                es: `El pago inicial debe ser menor que el total, ${formatCents(agreedTotalCents)}`,
              },
            },
          ]
        : [],
  })
}
export type DownStep = ReturnType<typeof downStep>

export function planStep({ id, isChange }: Named, total: TotalStep, rhythm: RhythmStep, down: DownStep) {
  return defineStep({
    id,
    uses: [total, rhythm, down],
    askIf: answers => answers.agreedEvery !== undefined && answers.agreedEvery !== 'custom',
    title: { en: 'What are the regular payments?', es: '¿Cuáles son los pagos regulares?' },
    why: {
      en: 'Give the amount of each, or how many there are. The last payment makes it come out to the cent.',
      es: 'Dé la cantidad de cada uno o cuántos son. El último pago hace que todo cuadre al centavo.',
    },
    start: context => {
      const accepted = acceptedIn(context, isChange)
      const firstOn = (accepted?.kind === 'installments' && inTime(accepted.firstOn, context.today)) || null
      return {
        agreedFirstOn: firstOn ?? firstOfNextMonth(context.today),
        agreedBy: 'amount' as const,
        ...(accepted?.kind === 'installments' && { agreedPaymentCents: accepted.paymentCents }),
      }
    },
    fields: ({ today }) => ({
      agreedFirstOn: date({
        label: { en: 'First payment on', es: 'Primer pago el' },
        notBefore: today,
        notAfter: addDays(today, 730),
      }),
      agreedBy: radios({
        label: { en: 'What you agreed on', es: 'Lo que acordaron' },
        options: [
          { value: 'amount', label: { en: 'The amount of each payment', es: 'La cantidad de cada pago' } },
          { value: 'count', label: { en: 'How many payments', es: 'Cuántos pagos' } },
        ],
      }),
      agreedPaymentCents: money({
        label: { en: 'Each payment', es: 'Cada pago' },
        least: 1,
        showIf: { field: 'agreedBy', is: ['amount'] },
      }),
      agreedCount: number({
        label: { en: 'Number of payments', es: 'Número de pagos' },
        least: 1,
        most: mostAgreedPayments,
        showIf: { field: 'agreedBy', is: ['count'] },
      }),
    }),
    check: ({ agreedPaymentCents, agreedCount }, { answers }) => {
      if (answers.agreedTotalCents === undefined) return []
      const restCents = answers.agreedTotalCents - (answers.agreedDownCents ?? 0)
      return planFaults(restCents, agreedPaymentCents, agreedCount)
    },
  })
}

function planFaults(restCents: Cents, paymentCents: Cents | undefined, count: number | undefined) {
  const rest = formatCents(restCents)
  if (paymentCents !== undefined && paymentCents > restCents)
    return [
      {
        field: 'agreedPaymentCents',
        message: {
          en: `Each payment cannot be more than what there is to pay, ${rest}`,
          es: `Cada pago no puede ser mayor que lo que hay que pagar, ${rest}`,
        },
      },
    ]
  if (paymentCents !== undefined && Math.ceil(restCents / paymentCents) > mostAgreedPayments)
    return [
      {
        field: 'agreedPaymentCents',
        message: {
          en: `That would take more than ${mostAgreedPayments} payments. Agree on a larger payment`,
          es: `Eso llevaría más de ${mostAgreedPayments} pagos. Acuerden un pago mayor`,
        },
      },
    ]
  if (count !== undefined && count > restCents)
    return [
      {
        field: 'agreedCount',
        message: {
          en: `${rest} cannot be divided into that many payments`,
          es: `${rest} no se puede dividir en tantos pagos`,
        },
      },
    ]
  return []
}

/** A day that gives both sides time to sign. */
function firstOfNextMonth(today: IsoDate): IsoDate {
  return `${addMonths(today, 1).slice(0, 7)}-01` as IsoDate
}

const entryTitles: [Words, Words] = [
  { en: 'What is the first payment?', es: '¿Cuál es el primer pago?' },
  { en: 'What is the next payment?', es: '¿Cuál es el siguiente pago?' },
]

export function datesStep({ id }: Named, total: TotalStep, rhythm: RhythmStep) {
  return defineListStep({
    id,
    uses: [total, rhythm],
    askIf: answers => answers.agreedEvery === 'custom',
    key: 'agreedDates',
    least: 1,
    most: 120,
    title: { en: 'List each payment', es: 'Anote cada pago' },
    why: ({ answers: { agreedTotalCents } }) => {
      const total = agreedTotalCents === undefined ? null : formatCents(agreedTotalCents)
      return {
        en: `All payments must add up to ${total ?? 'the total'}.`,
        es: `Todos los pagos deben sumar ${total ?? 'el total'}.`,
      }
    },
    entryTitle: (_context, index) => entryTitles[index === 0 ? 0 : 1],
    another: { en: 'Is there another payment?', es: '¿Hay otro pago?' },
    fields: ({ today }) => ({
      dueOn: date({
        label: { en: 'Paid by', es: 'Pagado a más tardar el' },
        notBefore: today,
        notAfter: addDays(today, 7300),
      }),
      dueCents: money({ label: { en: 'Amount', es: 'Cantidad' }, least: 1 }),
    }),
    check: ({ dueCents }, { answers: { agreedTotalCents } }) =>
      agreedTotalCents !== undefined && dueCents > agreedTotalCents
        ? [
            {
              field: 'dueCents',
              message: {
                en: `One payment cannot be more than the total, ${formatCents(agreedTotalCents)}`,
                es: `Un pago no puede ser mayor que el total, ${formatCents(agreedTotalCents)}`,
              },
            },
          ]
        : [],
    summary: ({ dueOn, dueCents }) => inBoth(locale => `${formatDate(dueOn, locale)}: ${formatCents(dueCents)}`),
  })
}
