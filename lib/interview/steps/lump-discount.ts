import { formatCents, roundToCents } from '@/lib/shared/money'
import { assumptions } from '../assumptions'
import { defineStep } from '../define'
import { percent } from '../fields'
import { lumpAbility } from './lump-ability'

const usual = assumptions.lumpSharePercent

export const lumpDiscount = defineStep({
  id: 'lump-discount',
  uses: [lumpAbility],
  askIf: answers => answers.canRaiseLump !== 'no',
  title: { en: 'What part of the balance would you offer?', es: '¿Qué parte del saldo ofrecería?' },
  why: usual.why,
  passages: ({ owedCents }) => [
    {
      kind: 'paragraph',
      text: {
        en: `We start with ${usual.value}%. That is our guess, not a rule of law. Change it to what fits you.`,
        es: `Empezamos con el ${usual.value}%. Es una suposición nuestra, no una regla de la ley. Cámbiela según lo que le convenga.`,
      },
    },
    ...(owedCents !== null && owedCents > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: {
              en: `${usual.value}% of what is owed today is ${formatCents(usualLumpCents(owedCents))}.`,
              es: `El ${usual.value}% de lo que se debe hoy son ${formatCents(usualLumpCents(owedCents))}.`,
            },
          },
        ]
      : []),
  ],
  maySkip: { en: 'Use your guess for now', es: 'Usar su suposición por ahora' },
  start: () => ({ lumpSharePercent: usual.value }),
  fields: {
    lumpSharePercent: percent({
      label: { en: 'Percent of the balance', es: 'Por ciento del saldo' },
      hint: { en: 'For example, 60', es: 'Por ejemplo, 60' },
      missing: { en: 'Enter a percent, like 60', es: 'Escriba un porcentaje, por ejemplo 60' },
      most: 100,
    }),
  },
  check: ({ lumpSharePercent }) =>
    lumpSharePercent > 0
      ? []
      : [
          {
            field: 'lumpSharePercent',
            message: { en: 'Enter a percent above 0', es: 'Escriba un porcentaje mayor que 0' },
          },
        ],
})

function usualLumpCents(owedCents: number): number {
  return roundToCents(BigInt(owedCents) * BigInt(usual.value), 100n)
}
