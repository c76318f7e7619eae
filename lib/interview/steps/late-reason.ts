import { defineStep } from '../define'
import { text } from '../fields'

export const lateReason = defineStep({
  id: 'late-reason',
  title: { en: 'Why will this payment be late?', es: '¿Por qué se va a atrasar este pago?' },
  why: {
    en: 'A sentence or two is enough. You do not have to give any figure of your income or your bills. Leave account numbers out.',
    es: 'Bastan una o dos oraciones. No tiene que dar ninguna cifra de sus ingresos ni de sus gastos. No ponga números de cuenta.',
  },
  maySkip: { en: 'I would rather not say', es: 'Prefiero no decirlo' },
  fields: {
    lateReason: text({
      label: { en: 'Your reason', es: 'Su razón' },
      hint: {
        en: 'Write in English if you can: the letter is in English.',
        es: 'Escriba en inglés si puede: la carta va en inglés.',
      },
      missing: {
        en: 'Enter your reason, or skip this question',
        es: 'Escriba su razón o pase a la siguiente pregunta',
      },
      most: 1000,
      lines: 5,
      watched: true,
    }),
  },
})
