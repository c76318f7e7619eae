import { defineStep } from '../define'
import { checkboxes, radios, unsure, yesNo } from '../fields'

export const supportOrTaxes = defineStep({
  id: 'support-or-taxes',
  title: {
    en: 'Do you owe support, taxes, fines or student loans?',
    es: '¿Debe manutención, impuestos, multas o préstamos estudiantiles?',
  },
  why: {
    en: 'These usually stay after a bankruptcy. They also come out of what you can pay now.',
    es: 'Normalmente siguen después de una bancarrota. También reducen lo que puede pagar ahora.',
  },
  maySkip: { en: 'I would rather not say', es: 'Prefiero no decirlo' },
  fields: {
    owesLasting: radios({
      label: { en: 'One or more of them', es: 'Uno o más de ellos' },
      options: [...yesNo, unsure],
    }),
    lastingKinds: checkboxes({
      label: { en: 'Which ones', es: 'Cuáles' },
      missing: { en: 'Choose at least one', es: 'Elija al menos uno' },
      options: [
        { value: 'support', label: { en: 'Child support or alimony', es: 'Manutención de hijos o pensión conyugal' } },
        { value: 'taxes', label: { en: 'Taxes', es: 'Impuestos' } },
        { value: 'fines', label: { en: 'Fines owed to a government', es: 'Multas que se deben al gobierno' } },
        { value: 'student', label: { en: 'Student loans', es: 'Préstamos estudiantiles' } },
      ],
      showIf: { field: 'owesLasting', is: ['yes'] },
    }),
  },
})
