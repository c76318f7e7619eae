import { addDays } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { defineStep } from '../define'
import { date, money, radios } from '../fields'

/** Later than this is no late payment but new terms. */
const mostDaysLate = 120

export const latePlan = defineStep({
  id: 'late-plan',
  title: { en: 'What can you pay, and when?', es: '¿Qué puede pagar y cuándo?' },
  why: {
    en: 'A day you can keep is worth more than a sooner one you cannot.',
    es: 'Un día que pueda cumplir vale más que uno más cercano que no.',
  },
  fields: ({ today, leftCents }) => ({
    latePays: radios({
      label: { en: 'What can you pay?', es: '¿Qué puede pagar?' },
      missing: { en: 'Choose what you can pay', es: 'Elija qué puede pagar' },
      options: [
        { value: 'all-later', label: { en: 'All of it, later', es: 'Todo, más tarde' } },
        { value: 'part-now', label: { en: 'A part now, the rest later', es: 'Una parte ahora y el resto más tarde' } },
        {
          value: 'unsure',
          label: {
            en: 'I cannot name a day: I ask for new terms',
            es: 'No puedo dar un día: pido condiciones nuevas',
          },
        },
      ],
    }),
    lateNowCents: money({
      label: { en: 'What you can pay now', es: 'Lo que puede pagar ahora' },
      least: 1,
      ...(leftCents &&
        leftCents > 1 && {
          most: leftCents - 1,
          mostWords: {
            en: `A part is less than all that is left, ${formatCents(leftCents)}`,
            es: `Una parte es menos que todo lo que falta, ${formatCents(leftCents)}`,
          },
        }),
      showIf: { field: 'latePays', is: ['part-now'] },
    }),
    lateRestOn: date({
      label: { en: 'You would pay all of it by', es: 'Lo pagaría todo a más tardar el' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, mostDaysLate),
      tooEarly: { en: 'Give a day from tomorrow on', es: 'Dé un día a partir de mañana' },
      tooLate: {
        en: 'That is a long way off. Ask for new terms instead',
        es: 'Eso está muy lejos. Mejor pida condiciones nuevas',
      },
      showIf: { field: 'latePays', is: ['all-later', 'part-now'] },
    }),
  }),
})
