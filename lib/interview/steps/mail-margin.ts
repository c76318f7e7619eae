import { assumedFields, assumedStart } from '../assumed-fields'
import { assumptions } from '../assumptions'
import { defineStep } from '../define'

const ids = ['mailMarginDays'] as const
const { value } = assumptions.mailMarginDays

export const mailMargin = defineStep({
  id: 'mail-margin',
  title: {
    en: 'How many days before a last day do you want to have sent a paper?',
    es: '¿Cuántos días antes de un último día quiere tener enviado un papel?',
  },
  why: {
    en: 'The timeline shows a day that is safe for each thing to file. A day in person needs less time than the mail.',
    es: 'La línea de tiempo muestra un día seguro para cada cosa que hay que presentar. En persona se necesita menos tiempo que por correo.',
  },
  maySkip: { en: `Use ${value} days for now`, es: `Usar ${value} días por ahora` },
  start: () => assumedStart(ids),
  fields: assumedFields(ids),
})
