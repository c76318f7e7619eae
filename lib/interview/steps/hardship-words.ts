import { defineStep } from '../define'
import { text } from '../fields'
import { hardship } from './hardship'

export const hardshipWords = defineStep({
  id: 'hardship-words',
  uses: [hardship],
  title: { en: 'What makes it hard to pay now?', es: '¿Por qué le es difícil pagar ahora?' },
  why: {
    en: 'In your own words, briefly. Do not give account numbers or anything you would not want read in court.',
    es: 'Con sus propias palabras y en breve. No dé números de cuenta ni nada que no quiera que se lea en el tribunal.',
  },
  start: ({ answers }) => (answers.hardship ? { hardshipWords: answers.hardship } : {}),
  fields: {
    hardshipWords: text({
      label: { en: 'Your situation', es: 'Su situación' },
      hint: {
        en: 'Write in English if you can: the letter is in English.',
        es: 'Escriba en inglés si puede: la carta va en inglés.',
      },
      missing: { en: 'Enter a sentence or two', es: 'Escriba una o dos oraciones' },
      most: 2000,
      lines: 8,
      watched: true,
    }),
  },
})
