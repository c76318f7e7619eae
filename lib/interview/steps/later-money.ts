import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep } from '../define'

export const laterMoneyIds = ['worthPercent', 'lumpDays', 'openingPercent'] as const

export const laterMoney = defineStep({
  id: 'later-money',
  title: { en: 'How should we compare offers?', es: '¿Cómo debemos comparar las ofertas?' },
  why: {
    en: 'We start with our own guesses, not rules of law. Change what does not fit you.',
    es: 'Empezamos con suposiciones nuestras, no reglas de la ley. Cambie lo que no le convenga.',
  },
  maySkip: { en: 'Use your guesses for now', es: 'Usar por ahora esas suposiciones' },
  start: () => assumedStart(laterMoneyIds),
  fields: assumedFields(laterMoneyIds),
})
