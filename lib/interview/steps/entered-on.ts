import { defineStep } from '../define'
import { date } from '../fields'

export const enteredOn = defineStep({
  id: 'entered-on',
  title: { en: 'When was the judgment entered?', es: '¿Cuándo se registró el fallo?' },
  why: {
    en: '“Entered” is when the clerk wrote it into the court’s records. It may be a stamp or “Date of entry”. If you see only one date, use it.',
    es: '“Entered” es el día en que la secretaría lo anotó en los registros del tribunal. Puede ser un sello o decir “Date of entry”. Si ve una sola fecha, use esa.',
  },
  maySkip: { en: 'I don’t know the date yet', es: 'Todavía no sé la fecha' },
  fields: ({ today }) => ({
    enteredOn: date({
      label: { en: 'Date of entry', es: 'Fecha de registro' },
      hint: { en: 'For example, 3 27 2025', es: 'Por ejemplo, 3 27 2025' },
      missing: { en: 'Enter the date the judgment was entered', es: 'Escriba la fecha en que se registró el fallo' },
      notAfter: today,
      tooLate: {
        en: 'The date of entry cannot be in the future',
        es: 'La fecha de registro no puede estar en el futuro',
      },
    }),
  }),
})
