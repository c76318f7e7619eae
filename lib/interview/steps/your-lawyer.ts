import { defineStep } from '../define'
import { radios, yesNo } from '../fields'

export const yourLawyer = defineStep({
  id: 'your-lawyer',
  title: { en: 'Does a lawyer act for you in this case?', es: '¿Tiene usted abogado en este caso?' },
  why: {
    en: 'If one does, show your lawyer each letter before you send it.',
    es: 'Si lo tiene, muéstrele cada carta antes de enviarla.',
  },
  fields: {
    youHaveLawyer: radios({ label: { en: 'Your lawyer', es: 'Su abogado' }, options: yesNo }),
  },
})
