import { defineStep } from '../define'
import { radios, unsure } from '../fields'
import { side } from './side'

export const heard = defineStep({
  id: 'heard',
  uses: [side],
  title: { en: 'How was the case decided?', es: '¿Cómo se decidió el caso?' },
  why: {
    en: 'A judgment made because one side did not come can sometimes be undone. That matters to both sides.',
    es: 'Un fallo dictado porque una parte no se presentó a veces se puede anular. Eso importa a las dos partes.',
  },
  fields: ({ answers }) => ({
    heard: radios({
      label: { en: 'How it was decided', es: 'Cómo se decidió' },
      options: [
        { value: 'hearing', label: { en: 'At a hearing or trial', es: 'En una audiencia o juicio' } },
        {
          value: 'default',
          label:
            answers.side === 'creditor'
              ? {
                  en: 'By default: the other side did not come or answer',
                  es: 'En rebeldía: la otra parte no se presentó ni contestó',
                }
              : { en: 'By default: I did not come or answer', es: 'En rebeldía: no me presenté ni contesté' },
        },
        {
          value: 'agreed',
          label: { en: 'We agreed and the court signed it', es: 'Nos pusimos de acuerdo y el tribunal lo firmó' },
        },
        unsure,
      ],
    }),
  }),
})
