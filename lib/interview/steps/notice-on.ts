import { defineStep } from '../define'
import { date, radios } from '../fields'
import { enteredOn } from './entered-on'

export const noticeOn = defineStep({
  id: 'notice-on',
  uses: [enteredOn],
  title: {
    en: 'Do you know when the court mailed the judgment?',
    es: '¿Sabe cuándo envió el tribunal el fallo por correo?',
  },
  why: {
    en: 'In some states the time to appeal runs from this day. It may be on the envelope, or in a “certificate of mailing”.',
    es: 'En algunos estados el plazo para apelar corre desde ese día. Puede estar en el sobre o en un “certificate of mailing”.',
  },
  fields: ({ answers, today }) => ({
    knowsNotice: radios({
      label: { en: 'The mailing date', es: 'La fecha de envío' },
      options: [
        {
          value: 'yes',
          label: { en: 'Yes, or it was handed over in court', es: 'Sí, o lo entregaron en el tribunal' },
        },
        { value: 'unsure', label: { en: 'I’m not sure', es: 'No estoy seguro o segura' } },
      ],
    }),
    noticeOn: date({
      label: { en: 'Date mailed or handed over', es: 'Fecha de envío o de entrega' },
      showIf: { field: 'knowsNotice', is: ['yes'] },
      notAfter: today,
      tooLate: { en: 'The date cannot be in the future', es: 'La fecha no puede estar en el futuro' },
      ...(answers.enteredOn && {
        notBefore: answers.enteredOn,
        tooEarly: {
          en: 'The notice cannot be mailed before the judgment was entered. Check both dates',
          es: 'El aviso no se puede enviar antes de registrar el fallo. Revise las dos fechas',
        },
      }),
    }),
  }),
})
