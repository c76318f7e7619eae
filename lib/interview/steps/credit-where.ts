import { defineStep } from '../define'
import { checkboxes } from '../fields'
import { creditLooked } from './credit-looked'

export const creditWhere = defineStep({
  id: 'credit-where',
  uses: [creditLooked],
  askIf: ({ creditLooked: looked }) => looked === 'listed',
  title: { en: 'On whose report is the judgment?', es: '¿En el informe de quién aparece el fallo?' },
  why: {
    en: 'Each one keeps its own records, so each one gets its own letter.',
    es: 'Cada una lleva sus propios registros, así que cada una recibe su propia carta.',
  },
  maySkip: { en: 'I don’t have the report with me', es: 'No tengo el informe conmigo' },
  fields: {
    creditWhere: checkboxes({
      label: { en: 'It is on the report of', es: 'Aparece en el informe de' },
      missing: { en: 'Choose where you saw it', es: 'Elija dónde lo vio' },
      options: [
        { value: 'equifax', label: { en: 'The credit bureau Equifax', es: 'La agencia de crédito Equifax' } },
        { value: 'experian', label: { en: 'The credit bureau Experian', es: 'La agencia de crédito Experian' } },
        { value: 'transunion', label: { en: 'The credit bureau TransUnion', es: 'La agencia de crédito TransUnion' } },
        {
          value: 'tenant',
          label: { en: 'A tenant-screening company', es: 'Una empresa que revisa a inquilinos' },
          hint: {
            en: 'A landlord asks it for a report. It often reads the court’s records itself.',
            es: 'El arrendador le pide un informe. Muchas veces lee ella misma los registros del tribunal.',
          },
        },
      ],
    }),
  },
})
