import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { defineStep } from '../define'
import { type Option, radios, select, unsure, yesNo } from '../fields'
import { doNotKnow, owedByPrivateSide } from '../how-known'
import { otherSide } from './other-side'
import { state } from './state'

const options: Option<StateCode>[] = stateCodes
  .map(code => ({ value: code, label: states[code].name }))
  .sort((a, b) => a.label.en.localeCompare(b.label.en, 'en'))

export const theirPlace = defineStep({
  id: 'their-place',
  uses: [otherSide, state],
  askIf: owedByPrivateSide,
  title: { en: 'Where are they now?', es: '¿Dónde están ahora?' },
  why: {
    en: 'Papers must reach them. In another state the judgment has to be filed there before anything can be taken.',
    es: 'Los papeles tienen que llegarles. En otro estado hay que registrar allí el fallo antes de poder cobrar.',
  },
  maySkip: doNotKnow,
  fields: ({ answers }) => ({
    addressKnown: radios({
      label: { en: 'Do you know where they live or work today?', es: '¿Sabe dónde viven o trabajan hoy?' },
      options: [...yesNo, unsure],
    }),
    sameState: radios({
      label: answers.stateCode
        ? {
            en: `Is that in ${states[answers.stateCode].name.en}?`,
            es: `¿Está en ${states[answers.stateCode].name.es}?`,
          }
        : { en: 'Is that in the state of the court?', es: '¿Está en el estado del tribunal?' },
      options: [...yesNo, unsure],
    }),
    theirStateCode: select({
      label: { en: 'Which state is it?', es: '¿En qué estado?' },
      missing: { en: 'Choose the state', es: 'Elija el estado' },
      options,
      showIf: { field: 'sameState', is: ['no'] },
    }),
  }),
})
