import { formatCents } from '@/lib/shared/money'
import { assumptions } from '../assumptions'
import { defineStep } from '../define'
import { hours, money, number } from '../fields'

const { ownHoursAMonth, ownHourCents } = assumptions

export const ownHours = defineStep({
  id: 'own-hours',
  title: { en: 'How much of your own time will it take?', es: '¿Cuánto tiempo suyo tomará?' },
  why: {
    en: 'No court pays you for your own time, so we keep it apart from the money.',
    es: 'Ningún tribunal le paga su propio tiempo, así que lo contamos aparte del dinero.',
  },
  passages: () => [
    {
      kind: 'paragraph',
      text: {
        en: `We start with ${ownHoursAMonth.value} hours a month, at ${formatCents(ownHourCents.value)} an hour. Both are guesses. Change them to fit you.`,
        es: `Empezamos con ${ownHoursAMonth.value} horas al mes, a ${formatCents(ownHourCents.value)} la hora. Las dos son suposiciones. Cámbielas según su caso.`,
      },
    },
  ],
  maySkip: { en: 'I’m not sure yet', es: 'Todavía no lo sé' },
  start: () => ({ ownHoursAMonth: ownHoursAMonth.value, ownHourCents: ownHourCents.value }),
  fields: {
    ownHoursAMonth: number({
      label: { en: 'Hours a month', es: 'Horas al mes' },
      hint: { en: 'Calls, forms, trips to the court.', es: 'Llamadas, formularios, visitas al tribunal.' },
      missing: { en: 'Enter how many hours, or 0', es: 'Escriba cuántas horas, o 0' },
      least: 0,
      most: 300,
      unit: hours,
    }),
    ownHourCents: money({
      label: { en: 'What an hour is worth to you', es: 'Lo que vale para usted una hora' },
      hint: { en: 'What you earn in an hour, for example.', es: 'Por ejemplo, lo que gana en una hora.' },
    }),
  },
})
