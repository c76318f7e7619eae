// The questions about what is paid in all and how, asked for a first agreement and again when it is changed: the same pages
// under other names, so that the answers of the first stay as they were.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { type AcceptedTerms, type Context, defineStep } from './define'
import { date, money, radios } from './fields'

/** `isChange`: it changes an agreement in force, so an accepted offer is no part of it. */
export type Named = { id: string; isChange?: true }

export const acceptedIn = ({ accepted }: Context<unknown>, isChange?: true): AcceptedTerms | null =>
  isChange ? null : (accepted ?? null)

export const inTime = (on: IsoDate, today: IsoDate) => (on >= today ? on : null)

export function shapeStep({ id, isChange }: Named) {
  return defineStep({
    id,
    title: { en: 'How will it be paid?', es: '¿Cómo se pagará?' },
    start: context => {
      const accepted = acceptedIn(context, isChange)
      return accepted ? { agreedShape: accepted.kind === 'lump' ? ('lump' as const) : ('payments' as const) } : {}
    },
    fields: {
      agreedShape: radios({
        label: { en: 'The payment', es: 'El pago' },
        options: [
          { value: 'lump', label: { en: 'All in one payment', es: 'Todo en un solo pago' } },
          { value: 'payments', label: { en: 'In payments over time', es: 'En pagos a plazos' } },
        ],
      }),
    },
  })
}
export type ShapeStep = ReturnType<typeof shapeStep>

export function totalStep({ id, isChange }: Named) {
  return defineStep({
    id,
    title: isChange
      ? { en: 'How much will still be paid in all?', es: '¿Cuánto se pagará todavía en total?' }
      : { en: 'How much will be paid in all?', es: '¿Cuánto se pagará en total?' },
    why: isChange
      ? {
          en: 'Count only what is still to come. What was paid so far is kept and counted.',
          es: 'Cuente solo lo que falta. Lo ya pagado se conserva y se cuenta.',
        }
      : {
          en: 'The full balance, or less if you both settle for less.',
          es: 'Todo el saldo, o menos si ambos cierran la deuda por menos.',
        },
    start: context => {
      const start = (isChange ? context.leftCents : acceptedIn(context)?.totalCents) ?? context.owedCents
      return start ? { agreedTotalCents: start } : {}
    },
    fields: ({ owedCents }) => ({
      agreedTotalCents: money({
        label: isChange
          ? { en: 'Still to be paid', es: 'Por pagar todavía' }
          : { en: 'To be paid in all', es: 'Por pagar en total' },
        least: 1,
        ...(owedCents !== null &&
          owedCents > 0 && {
            most: owedCents,
            mostWords: {
              en: `That is more than what is owed today, ${formatCents(owedCents)}`,
              es: `Eso es más de lo que se debe hoy, ${formatCents(owedCents)}`,
            },
          }),
      }),
    }),
  })
}
export type TotalStep = ReturnType<typeof totalStep>

export function lumpStep({ id, isChange }: Named, shape: ShapeStep) {
  return defineStep({
    id,
    uses: [shape],
    askIf: answers => answers.agreedShape === 'lump',
    title: { en: 'By what day will it be paid?', es: '¿Para qué día se pagará?' },
    start: context => {
      const accepted = acceptedIn(context, isChange)
      const on = accepted?.kind === 'lump' && inTime(accepted.payBy, context.today)
      return on ? { agreedLumpOn: on } : {}
    },
    fields: ({ today }) => ({
      agreedLumpOn: date({
        label: { en: 'Paid by', es: 'Pagado a más tardar el' },
        notBefore: today,
        notAfter: addDays(today, 3650),
      }),
    }),
  })
}

export function rhythmStep({ id, isChange }: Named, shape: ShapeStep) {
  return defineStep({
    id,
    uses: [shape],
    askIf: answers => answers.agreedShape === 'payments',
    title: { en: 'How often will a payment come?', es: '¿Cada cuánto llegará un pago?' },
    start: context => {
      const accepted = acceptedIn(context, isChange)
      return accepted?.kind === 'installments' ? { agreedEvery: accepted.every } : {}
    },
    fields: {
      agreedEvery: radios({
        label: { en: 'How often', es: 'Cada cuánto' },
        options: [
          { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
          { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
          {
            value: 'month',
            label: { en: 'Every month, on the same day', es: 'Cada mes, el mismo día' },
            hint: {
              en: 'In a month without that day, on its last day',
              es: 'En un mes sin ese día, el último día del mes',
            },
          },
          {
            value: 'custom',
            label: { en: 'On days we choose', es: 'En los días que elijamos' },
            hint: { en: 'You list each day and amount', es: 'Usted anota cada día y cada cantidad' },
          },
        ],
      }),
    },
  })
}
export type RhythmStep = ReturnType<typeof rhythmStep>
