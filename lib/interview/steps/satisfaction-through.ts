import { defineStep } from '../define'
import { date } from '../fields'
import { enteredOn } from './entered-on'
import { satisfactionKind } from './satisfaction-kind'

export const satisfactionThrough = defineStep({
  id: 'satisfaction-through',
  uses: [satisfactionKind, enteredOn],
  askIf: answers => answers.satisfactionKind === 'partial',
  title: { en: 'Through which day should the payments count?', es: '¿Hasta qué día deben contar los pagos?' },
  why: {
    en: 'The paper gives what came in through that day, and what was left at its end. Both come from your list of payments.',
    es: 'El papel dice lo que llegó hasta ese día y lo que quedaba al final de él. Ambas cosas salen de su lista de pagos.',
  },
  maySkip: { en: 'Use the day I sign', es: 'Usar el día en que firme' },
  start: ({ today }) => ({ satisfactionThroughOn: today }),
  fields: ({ answers, today }) => ({
    satisfactionThroughOn: date({
      label: { en: 'Last day that counts', es: 'Último día que cuenta' },
      notAfter: today,
      tooLate: { en: 'The day cannot be in the future', es: 'El día no puede estar en el futuro' },
      ...(answers.enteredOn && {
        notBefore: answers.enteredOn,
        tooEarly: {
          en: 'The day cannot be before the judgment was entered',
          es: 'El día no puede ser anterior al registro del fallo',
        },
      }),
    }),
  }),
})
