import { correctionDeadlines, deadlinesFor, wronglyDecided } from '../correction-passages'
import { defineStep } from '../define'
import { enteredOn } from './entered-on'
import { heard } from './heard'
import { matchesRuling } from './matches-ruling'
import { noticeOn } from './notice-on'
import { state } from './state'

export const paperMismatch = defineStep({
  id: 'paper-mismatch',
  uses: [state, enteredOn, noticeOn, heard, matchesRuling],
  askIf: answers => answers.matchesRuling === 'no',
  title: { en: 'Act quickly: a mistake can be corrected', es: 'Actúe pronto: un error se puede corregir' },
  passages: ({ answers, today }) => {
    const deadlines = deadlinesFor(answers)
    return [
      {
        kind: 'paragraph',
        text: {
          en: 'The judge’s decision counts, but until it is corrected the court goes by the paper. If the paper has a wrong name, amount or date, that is called a clerical mistake.',
          es: 'Cuenta la decisión del juez, pero mientras no se corrija el tribunal se guía por el papel. Si el papel tiene mal un nombre, una cantidad o una fecha, se llama error de escritura.',
        },
      },
      ...correctionDeadlines(deadlines, today),
      {
        kind: 'list',
        items: [
          {
            en: 'Today: call the court clerk. Give the case number and say the paper does not match the ruling.',
            es: 'Hoy: llame a la secretaría del tribunal. Dé el número del caso y diga que el papel no coincide con la decisión.',
          },
          {
            en: 'Ask for the form or motion to correct a clerical mistake, and ask whether a recording of the hearing exists.',
            es: 'Pida el formulario o la petición para corregir un error de escritura (“motion to correct a clerical mistake”) y pregunte si hay grabación de la audiencia.',
          },
          wronglyDecided(deadlines?.appealBy, today),
          {
            en: 'See a lawyer or legal aid now. Many give free advice on this.',
            es: 'Consulte ya a un abogado o a la ayuda legal. Muchos aconsejan gratis sobre esto.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: {
          en: 'You can go on. Your figures will follow the paper as it is now; change them when it is corrected.',
          es: 'Puede continuar. Sus cifras seguirán el papel como está ahora; cámbielas cuando se corrija.',
        },
      },
    ]
  },
  fields: {},
})
