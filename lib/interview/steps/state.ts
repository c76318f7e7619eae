import { defineStep } from '../define'
import { select } from '../fields'
import { stateOptions } from '../state-options'

export const state = defineStep({
  id: 'state',
  title: { en: 'Which state is the court in?', es: '¿En qué estado está el tribunal?' },
  why: {
    en: 'Each state has its own deadlines and interest rate. The state is at the top of the court’s paper.',
    es: 'Cada estado tiene sus propios plazos y su tasa de interés. El estado aparece arriba en el papel del tribunal.',
  },
  fields: {
    stateCode: select({
      label: { en: 'State', es: 'Estado' },
      missing: { en: 'Choose the state of the court', es: 'Elija el estado del tribunal' },
      options: stateOptions,
    }),
  },
})
