import { defineStep } from '../define'
import { radios, unsure, yesNo } from '../fields'

export const theirLawyer = defineStep({
  id: 'their-lawyer',
  title: { en: 'Does a lawyer act for the other side?', es: '¿La otra parte tiene abogado?' },
  why: {
    en: 'If so, your letters go to the lawyer. Look for a name marked “Attorney for” on their papers.',
    es: 'Si lo tiene, sus cartas van al abogado. Busque un nombre con “Attorney for” en los papeles de la otra parte.',
  },
  fields: {
    theyHaveLawyer: radios({
      label: { en: 'Their lawyer', es: 'El abogado de la otra parte' },
      options: [...yesNo, unsure],
    }),
  },
})
