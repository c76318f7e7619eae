import { addDays } from '@/lib/shared/civil-date'
import { defineStep } from '../define'
import { date } from '../fields'
import { side } from './side'

/** A debtor's letter must first be answered, so it asks for a later day. */
const daysAhead = { creditor: 10, debtor: 30 }
const mostDaysAhead = 60

export const payoffThrough = defineStep({
  id: 'payoff-through',
  uses: [side],
  title: { en: 'Through which day should the sum hold?', es: '¿Hasta qué día debe valer la suma?' },
  why: ({ answers }) =>
    answers.side === 'debtor'
      ? {
          en: 'Interest grows each day, so a sum is right only for a day. Leave time for their answer, and for your payment to arrive.',
          es: 'Los intereses crecen cada día, así que una suma solo vale para un día. Deje tiempo para su respuesta y para que llegue el pago.',
        }
      : {
          en: 'Interest grows each day, so a sum is right only for a day. Leave time for the mail, and for the payment to arrive.',
          es: 'Los intereses crecen cada día, así que una suma solo vale para un día. Deje tiempo para el correo y para que llegue el pago.',
        },
  passages: () => [
    {
      kind: 'paragraph',
      text: {
        en: 'A check or a bank transfer counts once the bank has paid it. That can take some days, so choose a day that leaves room.',
        es: 'Un cheque o una transferencia cuenta cuando el banco lo ha pagado. Eso puede tardar unos días, así que elija un día que deje margen.',
      },
    },
  ],
  start: ({ today, answers }) => ({ payoffThroughOn: addDays(today, daysAhead[answers.side ?? 'creditor']) }),
  fields: ({ today }) => ({
    payoffThroughOn: date({
      label: { en: 'Good through', es: 'Vale hasta el' },
      notBefore: today,
      notAfter: addDays(today, mostDaysAhead),
      tooLate: {
        en: `Choose a day within ${mostDaysAhead} days: rates and costs can change`,
        es: `Elija un día dentro de ${mostDaysAhead} días: las tasas y las costas pueden cambiar`,
      },
    }),
  }),
})
