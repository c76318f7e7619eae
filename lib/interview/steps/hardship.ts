import { defineStep } from '../define'
import { text } from '../fields'

export const hardship = defineStep({
  id: 'hardship',
  title: { en: 'Why can’t you pay it all now?', es: '¿Por qué no puede pagar todo ahora?' },
  why: {
    en: 'In your own words, briefly. Do not give account numbers or anything you would not want read in court.',
    es: 'Con sus propias palabras y en breve. No dé números de cuenta ni nada que no quiera que se lea en el tribunal.',
  },
  maySkip: { en: 'I would rather not say', es: 'Prefiero no decirlo' },
  fields: {
    hardship: text({
      label: { en: 'Your reasons', es: 'Sus razones' },
      hint: {
        en: 'Write in English if you can: the letter is in English.',
        es: 'Escriba en inglés si puede: la carta va en inglés.',
      },
      missing: {
        en: 'Enter your reasons, or skip this question',
        es: 'Escriba sus razones o pase a la siguiente pregunta',
      },
      most: 2000,
      lines: 8,
      watched: true,
    }),
  },
})
