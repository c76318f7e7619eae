import { type Cents, formatCents } from '@/lib/shared/money'
import { assumptions } from '../assumptions'
import { defineStep } from '../define'
import { money } from '../fields'

const { sellLowPercent } = assumptions

/** What a buyer is taken to pay: a share of what is owed, in whole dollars. */
export function usualPriceCents(owedCents: Cents): Cents {
  return Math.floor((owedCents * sellLowPercent.value) / 10_000) * 100
}

export const salePrice = defineStep({
  id: 'sale-price',
  title: { en: 'What would a buyer pay for the judgment?', es: '¿Cuánto pagaría un comprador por el fallo?' },
  why: {
    en: 'Buyers take the risk that nothing comes in, so they pay a small part.',
    es: 'El comprador asume el riesgo de no cobrar nada, así que paga una parte pequeña.',
  },
  passages: ({ owedCents }) =>
    owedCents === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: {
              en: `We start with ${sellLowPercent.value}% of the ${formatCents(owedCents)} owed today. That is our guess. A real offer is worth more than a guess.`,
              es: `Empezamos con el ${sellLowPercent.value}% de los ${formatCents(owedCents)} que se deben hoy. Es una suposición nuestra. Una oferta real vale más que una suposición.`,
            },
          },
        ],
  maySkip: { en: 'Use the guess for now', es: 'Usar la suposición por ahora' },
  start: ({ owedCents }) => (owedCents === null ? {} : { salePriceCents: usualPriceCents(owedCents) }),
  fields: {
    salePriceCents: money({
      label: { en: 'Price offered', es: 'Precio ofrecido' },
      hint: { en: 'Enter 0 if nobody wants to buy it.', es: 'Escriba 0 si nadie quiere comprarlo.' },
    }),
  },
})
