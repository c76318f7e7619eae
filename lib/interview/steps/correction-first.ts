import { correctionDeadlines, deadlinesFor, wronglyDecided } from '../correction-passages'
import { defineStep } from '../define'
import { enteredOn } from './entered-on'
import { heard } from './heard'
import { noticeOn } from './notice-on'
import { state } from './state'

export const correctionFirst = defineStep({
  id: 'correction-first',
  uses: [state, enteredOn, noticeOn, heard],
  title: { en: 'What can a correction do, and by when?', es: '¿Qué puede hacer una corrección, y hasta cuándo?' },
  passages: ({ answers, today }) => {
    const deadlines = deadlinesFor(answers)
    return [
      {
        kind: 'paragraph',
        text: {
          en: 'Act fast. The court can put the paper right where it does not say what the judge decided: a wrong name, amount, date, or a line that was left out.',
          es: 'Actúe pronto. El tribunal puede corregir el papel donde no dice lo que decidió el juez: un nombre, una cantidad o una fecha mal escritos, o algo que se omitió.',
        },
      },
      {
        kind: 'warning',
        text: {
          en: 'It cannot change what the judge decided. If you think the decision is wrong, that takes an appeal or another motion, with days of its own. Asking for a correction may not stop those days.',
          es: 'No puede cambiar lo que decidió el juez. Si cree que la decisión está mal, hace falta una apelación u otra petición, con sus propios plazos. Pedir una corrección quizá no detenga esos plazos.',
        },
      },
      ...correctionDeadlines(deadlines, today),
      {
        kind: 'list',
        items: [
          wronglyDecided(deadlines?.appealBy, today),
          {
            en: 'See a lawyer or legal aid before you file. Many give free advice on this.',
            es: 'Consulte a un abogado o a la ayuda legal antes de presentarla. Muchos aconsejan gratis sobre esto.',
          },
          {
            en: 'Call the clerk first. A plain slip of the pen is sometimes fixed without any paper.',
            es: 'Llame antes a la secretaría. Un simple error al escribir a veces se arregla sin ningún papel.',
          },
        ],
      },
    ]
  },
  fields: {},
})
