import { addDays } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { defineStep } from '../define'
import { date, money, radios } from '../fields'
import { offerShape } from './offer-shape'

export const offerPlan = defineStep({
  id: 'offer-plan',
  uses: [offerShape],
  askIf: answers => answers.offerShape === 'plan',
  title: { en: 'What payments can you keep up?', es: '¿Qué pagos puede mantener?' },
  why: {
    en: 'A small payment you never miss is worth more than a large one you do.',
    es: 'Un pago pequeño que nunca falla vale más que uno grande que sí.',
  },
  start: ({ owedCents }) => (owedCents === null ? {} : { planTotalCents: owedCents }),
  fields: ({ today, owedCents }) => ({
    planTotalCents: money({
      label: { en: 'You would pay in all', es: 'Pagaría en total' },
      hint: {
        en: 'The full balance, or less if you ask to settle for less.',
        es: 'Todo el saldo, o menos si pide cerrar la deuda por menos.',
      },
      least: 1,
      ...(owedCents !== null && {
        most: owedCents,
        mostWords: {
          en: `That is more than what is owed today, ${formatCents(owedCents)}`,
          es: `Eso es más de lo que se debe hoy, ${formatCents(owedCents)}`,
        },
      }),
    }),
    planPaymentCents: money({ label: { en: 'Each payment', es: 'Cada pago' }, least: 1 }),
    planEvery: radios({
      label: { en: 'How often', es: 'Cada cuánto' },
      options: [
        { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
        { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
        { value: 'month', label: { en: 'Every month', es: 'Cada mes' } },
      ],
    }),
    planFirstOn: date({
      label: { en: 'First payment on', es: 'Primer pago el' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, 365),
    }),
  }),
  check: (answer, _context) => [
    ...(answer.planPaymentCents > answer.planTotalCents
      ? [
          {
            field: 'planPaymentCents',
            message: {
              en: `Each payment cannot be more than the total, ${formatCents(answer.planTotalCents)}`,
              es: `Cada pago no puede ser mayor que el total, ${formatCents(answer.planTotalCents)}`,
            },
          },
        ]
      : []),
    ...(answer.planTotalCents / answer.planPaymentCents > mostPayments
      ? [
          {
            field: 'planPaymentCents',
            message: {
              en: `That would take more than ${mostPayments} payments. Offer a larger payment, or a smaller total`,
              es: `Eso llevaría más de ${mostPayments} pagos. Ofrezca un pago mayor o un total menor`,
            },
          },
        ]
      : []),
  ],
})

/** More than this many payments is no plan either side can keep. */
const mostPayments = 600
