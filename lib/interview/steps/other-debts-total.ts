import { defineStep } from '../define'
import { money } from '../fields'
import { otherDebts } from './other-debts'

export const otherDebtsTotal = defineStep({
  id: 'other-debts-total',
  uses: [otherDebts],
  title: { en: 'About how much do you owe to everyone else?', es: '¿Más o menos cuánto debe a todos los demás?' },
  why: {
    en: 'When this judgment is the only debt, there are often simpler ways. When it is one of many, a lawyer looks at all of them.',
    es: 'Cuando este fallo es la única deuda, muchas veces hay caminos más simples. Cuando es una de muchas, un abogado las mira todas.',
  },
  maySkip: { en: 'I don’t know', es: 'No lo sé' },
  start: ({ answers }) => {
    const balances = (answers.otherDebts ?? []).map(debt => debt.balanceCents)
    const total = balances.reduce<number>((sum, cents) => sum + (cents ?? 0), 0)
    return balances.length > 0 && balances.every(cents => cents !== undefined) ? { otherTotalCents: total } : {}
  },
  fields: {
    otherTotalCents: money({
      label: { en: 'All other debts together', es: 'Todas las demás deudas juntas' },
      hint: {
        en: 'Cards, loans, bills. Leave out the loan on a home or car you want to keep. Enter 0 if there are none.',
        es: 'Tarjetas, préstamos, cuentas. No cuente el préstamo de una casa o un auto que quiera conservar. Escriba 0 si no hay.',
      },
    }),
  },
})
