import { defineStep } from '../define'
import { type ExpenseGroupId, type ExpenseKind, expenseGroups, kindsIn } from '../expenses'
import { checkboxes } from '../fields'

export const expenseKinds = defineStep({
  id: 'expense-kinds',
  title: { en: 'What do you pay for?', es: '¿Qué gastos paga?' },
  why: {
    en: 'Pick all you pay, even once a year. We ask the amounts on the next pages.',
    es: 'Marque todo lo que paga, aunque sea una vez al año. Las cantidades vienen en las páginas siguientes.',
  },
  maySkip: { en: 'I’ll list my bills later', es: 'Anotaré mis gastos después' },
  fields: {
    housingKinds: picksOf('housing'),
    utilitiesKinds: picksOf('utilities'),
    foodKinds: picksOf('food'),
    transportKinds: picksOf('transport'),
    healthKinds: picksOf('health'),
    familyKinds: picksOf('family'),
    othersKinds: picksOf('others'),
    noKinds: checkboxes({
      label: { en: 'Or', es: 'O bien' },
      optional: true,
      options: [{ value: 'none', label: { en: 'I pay for none of these', es: 'No pago nada de esto' } }],
    }),
  },
  // Nothing ticked could be a page passed over: whoever pays for nothing says so.
  check: answer =>
    Object.values(answer).some(picked => picked !== undefined && picked.length > 0)
      ? []
      : [
          {
            field: 'housingKinds',
            message: {
              en: 'Pick what you pay for, or “I pay for none of these” at the end',
              es: 'Marque lo que paga o, al final, «No pago nada de esto»',
            },
          },
        ],
})

function picksOf<G extends ExpenseGroupId>(group: G) {
  return checkboxes({
    label: expenseGroups[group].legend,
    optional: true,
    options: kindsIn(group).map(({ kind, entry }) => ({
      value: kind as ExpenseKind<G>,
      label: entry.label,
      ...(entry.hint && { hint: entry.hint }),
    })),
  })
}
