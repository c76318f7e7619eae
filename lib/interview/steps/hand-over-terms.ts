import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep } from '../define'

const ids = ['lawyerSharePercent', 'lawyerUpfrontCents', 'agencySharePercent', 'agencyUpfrontCents'] as const

export const handOverTerms = defineStep({
  id: 'hand-over-terms',
  title: { en: 'What do they ask for?', es: '¿Qué piden ellos?' },
  why: {
    en: 'Call two or three and ask what they keep, what you pay first, and who pays the court’s fees. The boxes start with guesses of ours.',
    es: 'Llame a dos o tres y pregunte con qué parte se quedan, qué paga usted primero y quién paga las cuotas del tribunal. Las casillas empiezan con suposiciones nuestras.',
  },
  maySkip: { en: 'Use these guesses for now', es: 'Usar estas suposiciones por ahora' },
  start: () => assumedStart(ids),
  fields: assumedFields(ids),
})
