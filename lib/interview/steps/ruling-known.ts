import { defineStep } from '../define'
import { checkboxes, type Option, text } from '../fields'

/** How a person knows what the judge decided. */
export const rulingSources = [
  { value: 'heard', label: { en: 'I was there and heard it', es: 'Yo estaba ahí y lo oí' } },
  {
    value: 'minutes',
    label: { en: 'The court’s minutes or docket say it', es: 'Lo dicen las actas o el registro del tribunal' },
  },
  {
    value: 'recording',
    label: { en: 'There is a recording or a transcript', es: 'Hay una grabación o una transcripción' },
    hint: { en: 'You can ask the clerk for one.', es: 'Puede pedirla en la secretaría.' },
  },
  { value: 'notes', label: { en: 'I wrote it down then', es: 'Lo anoté en ese momento' } },
  {
    value: 'papers',
    label: { en: 'Other papers in the file show it', es: 'Otros papeles del expediente lo muestran' },
  },
] as const satisfies readonly Option[]

export const rulingKnown = defineStep({
  id: 'ruling-known',
  title: { en: 'How do you know what the judge decided?', es: '¿Cómo sabe qué decidió el juez?' },
  why: {
    en: 'The court looks at its own record first. What you check here is named in the request, and its papers are listed to attach.',
    es: 'El tribunal mira primero su propio registro. Lo que marque aquí se nombra en la solicitud, y sus papeles se enumeran para adjuntarlos.',
  },
  fields: {
    rulingSources: checkboxes({
      label: { en: 'Check all that are true', es: 'Marque todo lo que sea cierto' },
      missing: { en: 'Check at least one', es: 'Marque al menos uno' },
      options: rulingSources,
    }),
    rulingPapers: text({
      label: { en: 'Which other papers (optional)', es: 'Qué otros papeles (opcional)' },
      hint: {
        en: 'For example: my claim form, page 1. Write in English if you can.',
        es: 'Por ejemplo: mi demanda, página 1. Escriba en inglés si puede.',
      },
      most: 200,
      optional: true,
    }),
  },
})
