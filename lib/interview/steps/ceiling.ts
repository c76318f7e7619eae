import { type Cents, formatCents } from '@/lib/shared/money'
import { assumedFields, assumedStart } from '../assumed-fields'
import { assumptions } from '../assumptions'
import { defineStep } from '../define'
import { money } from '../fields'

const { ceilingPercent } = assumptions
const ids = ['nearCeilingPercent'] as const

/** The limit a person starts from: a share of what is owed, in whole dollars. */
export function usualCeilingCents(owedCents: Cents): Cents {
  return Math.floor((owedCents * ceilingPercent.value) / 10_000) * 100
}

export const ceiling = defineStep({
  id: 'ceiling',
  title: { en: 'What is the most you will spend to collect?', es: '¿Cuánto es lo máximo que gastará para cobrar?' },
  why: {
    en: 'A limit set with a cool head is easier to keep. We warn you before you reach it.',
    es: 'Un límite fijado con calma es más fácil de cumplir. Le avisamos antes de que llegue a él.',
  },
  passages: ({ owedCents }) =>
    owedCents === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: {
              en: `Today ${formatCents(owedCents)} is owed. We start with ${ceilingPercent.value}% of it. That is our guess, not a rule of law.`,
              es: `Hoy se deben ${formatCents(owedCents)}. Empezamos con el ${ceilingPercent.value}%. Es una suposición nuestra, no una regla de la ley.`,
            },
          },
        ],
  maySkip: { en: 'I don’t want to set a limit yet', es: 'Todavía no quiero fijar un límite' },
  start: ({ owedCents }) => ({
    ...assumedStart(ids),
    ...(owedCents !== null && { ceilingCents: usualCeilingCents(owedCents) }),
  }),
  fields: {
    ceilingCents: money({
      label: { en: 'The most I will spend', es: 'Lo máximo que gastaré' },
      hint: {
        en: 'In all, from the judgment on. Enter 0 to spend nothing.',
        es: 'En total, desde el fallo. Escriba 0 para no gastar nada.',
      },
    }),
    ...assumedFields(ids),
  },
})
