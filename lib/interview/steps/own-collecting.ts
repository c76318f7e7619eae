import { formatCents } from '@/lib/shared/money'
import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep } from '../define'

const ids = ['ownCollectPercent', 'ownCollectMonths'] as const

export const ownCollecting = defineStep({
  id: 'own-collecting',
  title: { en: 'What could you collect by yourself?', es: '¿Cuánto podría cobrar usted mismo?' },
  why: {
    en: 'What others offer only means something beside what you would get alone.',
    es: 'Lo que otros ofrecen solo dice algo al lado de lo que usted obtendría por su cuenta.',
  },
  passages: ({ owedCents }) =>
    owedCents === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: {
              en: `Today ${formatCents(owedCents)} is owed. The figures below are guesses of ours. Change them to fit what you know.`,
              es: `Hoy se deben ${formatCents(owedCents)}. Las cifras de abajo son suposiciones nuestras. Cámbielas según lo que sepa.`,
            },
          },
        ],
  maySkip: { en: 'I’m not sure: use what you can work out', es: 'No lo sé: usen lo que puedan calcular' },
  start: () => assumedStart(ids),
  fields: assumedFields(ids),
})
