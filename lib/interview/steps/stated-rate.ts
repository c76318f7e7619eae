import { defineStep } from '../define'
import { percent, radios, unsure, yesNo } from '../fields'

export const statedRate = defineStep({
  id: 'stated-rate',
  title: { en: 'Does the judgment state an interest rate?', es: '¿El fallo indica una tasa de interés?' },
  why: {
    en: 'A rate printed on the judgment goes before the state’s usual rate. Many judgments print none.',
    es: 'La tasa impresa en el fallo va antes que la tasa usual del estado. Muchos fallos no indican ninguna.',
  },
  fields: {
    saysRate: radios({
      label: { en: 'Interest rate on the paper', es: 'Tasa de interés en el papel' },
      options: [...yesNo, unsure],
    }),
    statedPercent: percent({
      label: { en: 'Percent a year', es: 'Por ciento al año' },
      hint: { en: 'For example, 10 or 5.75', es: 'Por ejemplo, 10 o 5.75' },
      missing: { en: 'Enter the rate printed on the judgment', es: 'Escriba la tasa impresa en el fallo' },
      showIf: { field: 'saysRate', is: ['yes'] },
      most: 100,
    }),
  },
})
