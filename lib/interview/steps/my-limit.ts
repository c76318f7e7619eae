import { formatCents } from '@/lib/shared/money'
import { defineStep } from '../define'
import { money } from '../fields'
import { moreThanOwed, myTarget, onlyYou } from './my-target'
import { side } from './side'

export const myLimit = defineStep({
  id: 'my-limit',
  uses: [side, myTarget],
  title: ({ answers }) =>
    answers.side === 'creditor'
      ? { en: 'What is the least you would take?', es: '¿Qué es lo mínimo que aceptaría?' }
      : { en: 'What is the most you could agree to pay?', es: '¿Qué es lo máximo que podría aceptar pagar?' },
  why: ({ answers }) =>
    answers.side === 'creditor'
      ? {
          en: 'Below this you would rather go on without a deal. Think of what collecting would cost you.',
          es: 'Por debajo de esto preferiría seguir sin acuerdo. Piense en lo que le costaría cobrar.',
        }
      : {
          en: 'Above this you would rather have no deal. Never promise your last dollar.',
          es: 'Por encima de esto preferiría no tener acuerdo. Nunca prometa su último dólar.',
        },
  passages: ({ suggested }) => [
    onlyYou,
    ...(suggested?.limit
      ? [
          {
            kind: 'paragraph' as const,
            text: {
              en: `We suggest ${formatCents(suggested.limit.cents)}. ${suggested.limit.why.en} Change it as you like.`,
              es: `Sugerimos ${formatCents(suggested.limit.cents)}. ${suggested.limit.why.es} Cámbielo como quiera.`,
            },
          },
        ]
      : []),
  ],
  maySkip: { en: 'I don’t know yet', es: 'Todavía no lo sé' },
  start: ({ answers, suggested }) => {
    const cents = suggested?.limit?.cents
    if (cents === undefined) return {}
    const target = answers.myTargetCents ?? cents
    // What is suggested never stands on the wrong side of the person's own target.
    return { myLimitCents: answers.side === 'creditor' ? Math.min(cents, target) : Math.max(cents, target) }
  },
  fields: ({ answers, owedCents }) => ({
    myLimitCents: money({
      label: { en: 'My limit', es: 'Mi límite' },
      hint:
        answers.side === 'creditor'
          ? { en: 'In today’s money, as if paid at once', es: 'En dinero de hoy, como si se pagara de una vez' }
          : {
              en: 'In all, over the whole time. 0: I can pay nothing',
              es: 'En total, en todo el tiempo. 0: no puedo pagar nada',
            },
      ...(owedCents !== null && owedCents > 0 && { most: owedCents, mostWords: moreThanOwed(owedCents) }),
    }),
  }),
  check: ({ myLimitCents }, { answers }) => {
    const target = answers.myTargetCents
    if (target === undefined) return []
    const isCreditor = answers.side === 'creditor'
    if (isCreditor ? myLimitCents <= target : myLimitCents >= target) return []
    const sum = formatCents(target)
    return [
      {
        field: 'myLimitCents',
        message: isCreditor
          ? {
              en: `The least you would take cannot be more than your target, ${sum}`,
              es: `Lo mínimo que aceptaría no puede ser más que su meta, ${sum}`,
            }
          : {
              en: `The most you could pay cannot be less than your target, ${sum}`,
              es: `Lo máximo que podría pagar no puede ser menos que su meta, ${sum}`,
            },
      },
    ]
  },
})
