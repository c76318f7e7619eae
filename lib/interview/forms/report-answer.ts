// How the owner of a case answers a payment the other party reported: it came, it is known already, or it did not come.

import { type AnswerTo, type Option, radios, select, text } from '../fields'

/** `isDebtor`: the owner is the one who pays, and the other side says it received something. `known`: the payments
 *  already written down, the likeliest first; with none, the report cannot be one of them. */
export type ReportAnswerContext = { isDebtor: boolean; known: readonly Option[] }

export function reportAnswerFields({ isDebtor, known }: ReportAnswerContext) {
  return {
    answer: radios({
      label: { en: 'Is that so?', es: '¿Es así?' },
      missing: { en: 'Choose your answer', es: 'Elija su respuesta' },
      options: [
        {
          value: 'confirmed',
          label: isDebtor
            ? { en: 'Yes, I paid it: record it', es: 'Sí, lo pagué: anotarlo' }
            : { en: 'Yes, it came: record it', es: 'Sí, llegó: anotarlo' },
          hint: {
            en: 'With the day and the amount as they stand above.',
            es: 'Con el día y la cantidad como aparecen arriba.',
          },
        },
        ...(known.length > 0 ? [same] : []),
        {
          value: 'disputed',
          label: isDebtor
            ? { en: 'No, I did not pay that', es: 'No, no pagué eso' }
            : { en: 'No, it did not come', es: 'No, no llegó' },
        },
      ] as const satisfies readonly Option<Answer>[],
    }),
    ...(known.length > 0 && {
      sameAs: select({
        label: { en: 'Which one is it?', es: '¿Cuál es?' },
        missing: { en: 'Choose which one it is', es: 'Elija cuál es' },
        options: known,
        showIf: { field: 'answer', is: ['same'] },
      }),
    }),
    why: text({
      label: { en: 'What is not right?', es: '¿Qué no es correcto?' },
      hint: { en: 'The other side reads it.', es: 'La otra parte lo lee.' },
      missing: { en: 'Write what is not right', es: 'Escriba qué no es correcto' },
      most: 500,
      lines: 3,
      showIf: { field: 'answer', is: ['disputed'] },
    }),
  }
}

type Answer = 'confirmed' | 'same' | 'disputed'

const same: Option<'same'> = {
  value: 'same',
  label: { en: 'It is one I already wrote down', es: 'Es uno que ya anoté' },
}

export type ReportAnswers = AnswerTo<ReturnType<typeof reportAnswerFields>>
