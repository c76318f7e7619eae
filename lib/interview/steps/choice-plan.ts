import { addDays, addMonths } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { affordableFrom } from '../affordable'
import { assumptions } from '../assumptions'
import { defineStep, type Passage } from '../define'
import { date, money, months, number, radios } from '../fields'
import { budgetFlow } from '../flows/budget'

export const choicePlan = defineStep({
  id: 'choice-plan',
  uses: budgetFlow.steps,
  title: { en: 'What could you pay again and again?', es: '¿Cuánto podría pagar una y otra vez?' },
  why: {
    en: 'Never promise your last dollar. A small payment you never miss beats a large one you do.',
    es: 'Nunca prometa su último dólar. Un pago pequeño que nunca falla vale más que uno grande que sí.',
  },
  passages: ({ answers }): Passage[] => {
    const affordable = affordableFrom(answers)
    if (!affordable)
      return [
        {
          kind: 'paragraph',
          text: {
            en: 'Your budget here is not finished, or what comes in is not known. Finish it first if you can: it shows what you can promise.',
            es: 'Su presupuesto aquí no está terminado, o no se sabe cuánto entra. Termínelo primero si puede: muestra cuánto puede prometer.',
          },
        },
      ]
    if (affordable.cents === 0)
      return [
        {
          kind: 'warning',
          text: {
            en: 'By your budget nothing is left to promise. You can leave this page without an answer.',
            es: 'Según su presupuesto no queda nada que prometer. Puede dejar esta página sin respuesta.',
          },
        },
      ]
    const cents = formatCents(affordable.cents)
    return [
      {
        kind: 'paragraph',
        text: {
          en: `After what you keep for surprises, your budget leaves ${cents} a month.${affordable.isWhole ? '' : ' What you left blank is not counted, so it may be less.'}`,
          es: `Después de lo que guarda para imprevistos, su presupuesto deja ${cents} al mes.${affordable.isWhole ? '' : ' Lo que dejó en blanco no se cuenta, así que puede ser menos.'}`,
        },
      },
    ]
  },
  maySkip: { en: 'Nothing now, or I don’t know', es: 'Nada por ahora, o no lo sé' },
  start: ({ answers, today }) => {
    const affordable = affordableFrom(answers)
    return {
      ...(affordable && affordable.cents > 0 && { choicePaymentCents: affordable.cents }),
      choiceEvery: 'month' as const,
      choiceFirstOn: addMonths(today, 1),
      planLongMonths: assumptions.planLongMonths.value,
    }
  },
  fields: ({ today }) => ({
    choicePaymentCents: money({ label: { en: 'Each payment', es: 'Cada pago' }, least: 1 }),
    choiceEvery: radios({
      label: { en: 'How often', es: 'Cada cuánto' },
      options: [
        { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
        { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
        { value: 'month', label: { en: 'Every month', es: 'Cada mes' } },
      ],
    }),
    choiceFirstOn: date({
      label: { en: 'First payment on', es: 'Primer pago el' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, 365),
    }),
    planLongMonths: number({
      label: {
        en: 'The longest you want to go on paying (optional)',
        es: 'Por cuánto tiempo quiere pagar, como máximo (opcional)',
      },
      hint: {
        en: `${assumptions.planLongMonths.value} is our guess. Change it to what fits you.`,
        es: `${assumptions.planLongMonths.value} es una suposición nuestra. Cámbiela según lo que le convenga.`,
      },
      least: 1,
      most: 600,
      unit: months,
      optional: true,
    }),
  }),
})
