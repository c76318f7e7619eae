// The form that writes down a call, a visit, a letter: when it was, how, who with, and what was said.

import type { IsoDate } from '@/lib/shared/civil-date'
import { type TimeZone, timeZones } from '@/lib/shared/clock-time'
import { date, type Option, radios, select, text } from '../fields'

const zoneOptions = Object.entries(timeZones).map(([value, label]) => ({ value, label })) as Option<TimeZone>[]

/** `today`: the newest day an entry may have. `otherSide`: the other side's names, as one. */
export function contactFields({ today, otherSide }: { today: IsoDate; otherSide: string | null }) {
  return {
    on: date({
      label: { en: 'What day was it?', es: '¿Qué día fue?' },
      notAfter: today,
      tooLate: {
        en: 'That day has not come yet. Write down what has happened',
        es: 'Ese día todavía no llega. Anote lo que ya pasó',
      },
    }),
    at: text({
      label: { en: 'At what time?', es: '¿A qué hora?' },
      hint: {
        en: 'Like 2:30 pm. Leave it empty if you do not remember.',
        es: 'Por ejemplo 2:30 p. m. Déjelo vacío si no lo recuerda.',
      },
      most: 20,
      width: 'short',
      shape: 'time',
      optional: true,
    }),
    timeZone: select({
      label: { en: 'By the clock of which place?', es: '¿Según el reloj de qué lugar?' },
      hint: {
        en: 'It starts as the other side’s clock.',
        es: 'Empieza con el reloj de la otra parte.',
      },
      options: zoneOptions,
    }),
    how: radios({
      label: { en: 'How were you in touch?', es: '¿Cómo se comunicaron?' },
      missing: { en: 'Choose how you were in touch', es: 'Elija cómo se comunicaron' },
      options: [
        { value: 'phone', label: { en: 'By phone', es: 'Por teléfono' } },
        { value: 'in-person', label: { en: 'In person', es: 'En persona' } },
        { value: 'letter', label: { en: 'By letter', es: 'Por carta' } },
        { value: 'email', label: { en: 'By email', es: 'Por correo electrónico' } },
        { value: 'text-message', label: { en: 'By text message', es: 'Por mensaje de texto' } },
        { value: 'other', label: { en: 'Another way', es: 'De otra forma' } },
      ],
    }),
    startedBy: radios({
      label: { en: 'Who started it?', es: '¿Quién empezó?' },
      missing: { en: 'Choose who started it', es: 'Elija quién empezó' },
      options: [
        { value: 'us', label: { en: 'I did', es: 'Yo' } },
        { value: 'them', label: { en: 'They did', es: 'La otra parte' } },
      ],
    }),
    withWhom: radios({
      label: { en: 'Who was it with?', es: '¿Con quién fue?' },
      missing: { en: 'Choose who it was with', es: 'Elija con quién fue' },
      options: [
        {
          value: 'party',
          label: { en: 'The other side', es: 'La otra parte' },
          ...(otherSide && { hint: { en: otherSide, es: otherSide } }),
        },
        { value: 'lawyer', label: { en: 'Their lawyer', es: 'Su abogado' } },
        {
          value: 'someone-else',
          label: { en: 'Someone else', es: 'Otra persona' },
          hint: { en: 'A relative, an employer, a neighbor', es: 'Un familiar, un empleador, un vecino' },
        },
      ],
    }),
    name: text({
      label: { en: 'What is the name of that person?', es: '¿Cómo se llama esa persona?' },
      missing: {
        en: 'Enter the name, or say who it was, like “a woman at the front desk”',
        es: 'Escriba el nombre o diga quién era, por ejemplo “una mujer en la recepción”',
      },
      most: 200,
    }),
    said: text({
      label: { en: 'What was said?', es: '¿Qué se dijo?' },
      hint: {
        en: 'Keep to what was said and promised, by you and by them. A judge may read it. Leave account numbers out. The letter that confirms a call quotes it, so write in English if you can.',
        es: 'Limítese a lo que se dijo y se prometió, de un lado y del otro. Un juez puede leerlo. No ponga números de cuenta. La carta que confirma una llamada lo cita, así que escriba en inglés si puede.',
      },
      missing: { en: 'Enter what was said', es: 'Escriba qué se dijo' },
      most: 4000,
      lines: 8,
      watched: 'log',
    }),
  }
}

/** The one question before an entry is struck out. */
export const strikeFields = {
  why: text({
    label: { en: 'What is wrong with it?', es: '¿Qué tiene de malo?' },
    hint: {
      en: 'Both the entry and your reason stay readable.',
      es: 'La anotación y su razón se podrán seguir leyendo.',
    },
    missing: { en: 'Enter the reason', es: 'Escriba la razón' },
    most: 300,
    lines: 3,
  }),
}
