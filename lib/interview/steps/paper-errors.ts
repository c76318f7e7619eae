import { inBoth } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { type Option, radios, text } from '../fields'

/** What on the paper is wrong. */
export const paperErrorKinds = [
  { value: 'name', label: { en: 'A name', es: 'Un nombre' } },
  { value: 'amount', label: { en: 'The amount', es: 'La cantidad' } },
  { value: 'costs', label: { en: 'Court costs or interest', es: 'Las costas o los intereses' } },
  { value: 'date', label: { en: 'A date', es: 'Una fecha' } },
  { value: 'address', label: { en: 'An address', es: 'Una dirección' } },
  { value: 'terms', label: { en: 'How it is to be paid', es: 'Cómo se debe pagar' } },
  { value: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
] as const satisfies readonly Option[]

const inEnglish = {
  en: 'Write in English if you can: the paper is in English.',
  es: 'Escriba en inglés si puede: el papel va en inglés.',
}

export const paperErrors = defineListStep({
  id: 'paper-errors',
  key: 'paperErrors',
  least: 1,
  most: 10,
  title: { en: 'What does not match what the judge said?', es: '¿Qué no coincide con lo que dijo el juez?' },
  why: {
    en: 'One mistake at a time. Have the court’s paper in front of you.',
    es: 'Un error a la vez. Tenga a la vista el papel del tribunal.',
  },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What does not match what the judge said?', es: '¿Qué no coincide con lo que dijo el juez?' }
      : { en: 'What else does not match?', es: '¿Qué más no coincide?' },
  another: { en: 'Is anything else wrong on the paper?', es: '¿Hay algo más mal en el papel?' },
  fields: {
    errorKind: radios({
      label: { en: 'What is wrong', es: 'Qué está mal' },
      missing: { en: 'Choose what is wrong', es: 'Elija qué está mal' },
      options: paperErrorKinds,
    }),
    paperSays: text({
      label: { en: 'What the paper says', es: 'Qué dice el papel' },
      hint: {
        en: 'Copy it word for word. If something is missing, write “It says nothing of this”.',
        es: 'Cópielo palabra por palabra. Si falta algo, escriba “It says nothing of this”.',
      },
      missing: { en: 'Enter what the paper says', es: 'Escriba qué dice el papel' },
      most: 400,
      lines: 3,
    }),
    judgeSaid: text({
      label: { en: 'What the judge decided', es: 'Qué decidió el juez' },
      hint: inEnglish,
      missing: { en: 'Enter what the judge decided', es: 'Escriba qué decidió el juez' },
      most: 400,
      lines: 3,
    }),
  },
  check: ({ paperSays, judgeSaid }) =>
    plain(paperSays) === plain(judgeSaid)
      ? [
          {
            field: 'judgeSaid',
            message: {
              en: 'Both say the same. Enter what the judge decided instead',
              es: 'Los dos dicen lo mismo. Escriba qué decidió el juez en su lugar',
            },
          },
        ]
      : [],
  summary: ({ errorKind, paperSays, judgeSaid }) => {
    const label = paperErrorKinds.find(one => one.value === errorKind)?.label
    return inBoth(locale => `${label?.[locale]}: ${paperSays} → ${judgeSaid}`)
  },
})

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
