import { formatCents } from '@/lib/shared/money'
import { defineStep, type Passage } from '../define'
import { money } from '../fields'
import { side } from './side'

/** Said on each of these pages: nobody sets a true limit who fears that it is seen. */
export const onlyYou: Passage = {
  kind: 'paragraph',
  text: {
    en: 'Only you see this. It is in no letter and in no agreement.',
    es: 'Solo usted ve esto. No aparece en ninguna carta ni en ningún acuerdo.',
  },
}

export const myTarget = defineStep({
  id: 'my-target',
  uses: [side],
  title: ({ answers }) =>
    answers.side === 'creditor'
      ? { en: 'What would you be glad to get?', es: '¿Con cuánto quedaría conforme?' }
      : { en: 'What would you like to pay in all?', es: '¿Cuánto le gustaría pagar en total?' },
  why: {
    en: 'A target set before the talks keeps you from agreeing to less out of nerves.',
    es: 'Una meta fijada antes de hablar evita ceder de más por los nervios.',
  },
  passages: ({ suggested }) => [
    onlyYou,
    ...(suggested?.target
      ? [
          {
            kind: 'paragraph' as const,
            text: {
              en: `We suggest ${formatCents(suggested.target.cents)}. ${suggested.target.why.en} Change it as you like.`,
              es: `Sugerimos ${formatCents(suggested.target.cents)}. ${suggested.target.why.es} Cámbiela como quiera.`,
            },
          },
        ]
      : []),
  ],
  maySkip: { en: 'I don’t know yet', es: 'Todavía no lo sé' },
  start: ({ suggested }) =>
    suggested?.target && suggested.target.cents > 0 ? { myTargetCents: suggested.target.cents } : {},
  fields: ({ owedCents }) => ({
    myTargetCents: money({
      label: { en: 'My target', es: 'Mi meta' },
      hint: { en: 'In all, as one sum', es: 'En total, como una sola suma' },
      least: 1,
      ...(owedCents !== null && owedCents > 0 && { most: owedCents, mostWords: moreThanOwed(owedCents) }),
    }),
  }),
})

/** Why a sum above the balance is refused. */
export function moreThanOwed(owedCents: number) {
  return {
    en: `That is more than what is owed today, ${formatCents(owedCents)}`,
    es: `Eso es más de lo que se debe hoy, ${formatCents(owedCents)}`,
  }
}
