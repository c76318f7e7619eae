import { defineStep } from '../define'
import { text } from '../fields'

export const caseNumber = defineStep({
  id: 'case-number',
  title: { en: 'What is the case number?', es: '¿Cuál es el número del caso?' },
  why: {
    en: 'It is near the top of the judgment, often after “Case No.”, “Docket No.” or “Index No.”',
    es: 'Está cerca de la parte de arriba del fallo, muchas veces después de “Case No.”, “Docket No.” o “Index No.”',
  },
  maySkip: { en: 'I can’t find it right now', es: 'No lo encuentro por ahora' },
  fields: {
    caseNumber: text({
      label: { en: 'Case number', es: 'Número del caso' },
      hint: {
        en: 'Write it just as it is printed, with letters and dashes.',
        es: 'Escríbalo tal como aparece, con letras y guiones.',
      },
      missing: { en: 'Enter the case number', es: 'Escriba el número del caso' },
      most: 60,
      width: 'medium',
    }),
  },
})
