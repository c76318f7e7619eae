// The form that writes down what is no payment: costs the court allowed later, an amount forgiven, a renewal.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type AnswerTo, date, money, radios, text } from '../fields'

/** `enteredOn`: nothing here can be older than the judgment; null: not known. `isCreditor`: the owner is who is owed. */
export type EntryFormContext = { today: IsoDate; enteredOn: IsoDate | null; isCreditor: boolean }

export function entryFields({ today, enteredOn, isCreditor }: EntryFormContext) {
  return {
    kind: radios({
      label: { en: 'What happened?', es: '¿Qué pasó?' },
      missing: { en: 'Choose what happened', es: 'Elija qué pasó' },
      options: [
        {
          value: 'cost',
          label: { en: 'The court allowed costs', es: 'El tribunal aprobó costas' },
          hint: {
            en: 'After the judgment, like the fee of a sheriff or of a filing. Only what the court allowed counts.',
            es: 'Después del fallo, por ejemplo el cobro del alguacil o de un trámite. Solo cuenta lo que el tribunal aprobó.',
          },
        },
        {
          value: 'waiver',
          label: isCreditor
            ? { en: 'I forgave a part of it', es: 'Perdoné una parte' }
            : { en: 'The other side forgave a part of it', es: 'La otra parte perdonó una parte' },
          hint: {
            en: 'Nothing was paid, and it will not be asked for again. Best put in writing.',
            es: 'No se pagó nada y ya no se pedirá. Conviene ponerlo por escrito.',
          },
        },
        {
          value: 'renewal',
          label: { en: 'The judgment was renewed', es: 'Se renovó el fallo' },
          hint: {
            en: 'By the court or its clerk, so that it lives on.',
            es: 'Por el tribunal o su secretaría, para que siga vigente.',
          },
        },
      ],
    }),
    bucket: radios({
      label: { en: 'Which part was forgiven?', es: '¿Qué parte se perdonó?' },
      missing: { en: 'Choose which part was forgiven', es: 'Elija qué parte se perdonó' },
      options: [
        { value: 'interest', label: { en: 'Interest', es: 'Intereses' } },
        { value: 'costs', label: { en: 'Costs', es: 'Costas' } },
        { value: 'principal', label: { en: 'The main amount', es: 'La cantidad principal' } },
      ],
      showIf: { field: 'kind', is: ['waiver'] },
    }),
    amountCents: money({
      label: { en: 'How much?', es: '¿Cuánto?' },
      missing: { en: 'Enter how much it was, like 45.00', es: 'Escriba cuánto fue, por ejemplo 45.00' },
      least: 1,
      showIf: { field: 'kind', is: ['cost', 'waiver'] },
    }),
    on: date({
      label: { en: 'What day was it?', es: '¿Qué día fue?' },
      hint: {
        en: 'The day of the court’s order, of the waiver, or of the renewal.',
        es: 'El día de la orden del tribunal, del perdón o de la renovación.',
      },
      missing: { en: 'Enter the day', es: 'Escriba el día' },
      ...(enteredOn && {
        notBefore: enteredOn,
        tooEarly: {
          en: `That is before the judgment, which was entered on ${formatDate(enteredOn, 'en')}. Check the day`,
          es: `Eso es antes del fallo, que se registró el ${formatDate(enteredOn, 'es')}. Revise el día`,
        },
      }),
      notAfter: today,
      tooLate: {
        en: 'That day has not come yet. Write down what has happened',
        es: 'Ese día todavía no llega. Anote lo que ya pasó',
      },
    }),
    note: text({
      label: { en: 'Note', es: 'Nota' },
      hint: {
        en: 'Optional. What it was for, or what the paper says. Leave account numbers out.',
        es: 'Opcional. Para qué fue o qué dice el papel. No ponga números de cuenta.',
      },
      most: 500,
      lines: 2,
      optional: true,
    }),
  }
}

export type EntryAnswers = AnswerTo<ReturnType<typeof entryFields>>

/** The form that takes such a line back. `lineOn`: nothing can be taken back before it was. */
export function takeBackFields({ lineOn, today }: { lineOn: IsoDate; today: IsoDate }) {
  return {
    note: text({
      label: { en: 'What is wrong with it?', es: '¿Qué tiene de malo?' },
      hint: {
        en: 'Both the line and your reason stay readable.',
        es: 'La línea y su razón se podrán seguir leyendo.',
      },
      missing: { en: 'Enter the reason', es: 'Escriba la razón' },
      most: 500,
      lines: 2,
    }),
    on: date({
      label: { en: 'When was it found to be wrong?', es: '¿Cuándo se vio que estaba mal?' },
      missing: { en: 'Enter the day', es: 'Escriba el día' },
      notBefore: lineOn,
      tooEarly: {
        en: `That is before the line itself, of ${formatDate(lineOn, 'en')}`,
        es: `Eso es antes de la línea misma, del ${formatDate(lineOn, 'es')}`,
      },
      notAfter: today,
      tooLate: { en: 'That day has not come yet', es: 'Ese día todavía no llega' },
    }),
  }
}
