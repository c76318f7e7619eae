import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { defineStep } from '../define'
import { type Option, select } from '../fields'

const options: Option<StateCode>[] = stateCodes
  .map(code => ({ value: code, label: states[code].name }))
  .sort((a, b) => a.label.en.localeCompare(b.label.en, 'en'))

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
      options,
    }),
  },
})
