import { groundId, groundOptions } from '../bankruptcy-fields'
import { defineStep } from '../define'
import { checkboxes, radios, unsure, yesNo } from '../fields'
import { debtKind } from './debt-kind'

export const debtGrounds = defineStep({
  id: 'debt-grounds',
  uses: [debtKind],
  title: { en: 'Is this debt one of these kinds?', es: '¿Es esta deuda de una de estas clases?' },
  why: {
    en: 'A few kinds of debt can outlast a bankruptcy. Go by what the claim or the judgment says.',
    es: 'Unas pocas clases de deuda pueden sobrevivir a una bancarrota. Guíese por lo que dice la demanda o el fallo.',
  },
  maySkip: { en: 'I would rather not say', es: 'Prefiero no decirlo' },
  passages: ({ today }) => [{ kind: 'list', items: groundOptions(today).map(option => option.label) }],
  start: ({ answers }) =>
    answers.debtKind === 'fraud' ? { isSuchDebt: 'yes', grounds: [groundId('523(a)(2)(A)')] } : {},
  fields: ({ today }) => ({
    isSuchDebt: radios({
      label: { en: 'One or more of them', es: 'Una o más de ellas' },
      options: [...yesNo, unsure],
    }),
    grounds: checkboxes({
      label: { en: 'Which ones', es: 'Cuáles' },
      missing: { en: 'Choose at least one', es: 'Elija al menos una' },
      options: groundOptions(today),
      showIf: { field: 'isSuchDebt', is: ['yes'] },
    }),
  }),
})
