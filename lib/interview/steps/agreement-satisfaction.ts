import { periodWords } from '@/lib/law/days'
import { states } from '@/lib/law/states'
import type { Period, StateCode } from '@/lib/law/types'
import { factOn } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import { defineStep, type Passage } from '../define'
import { number, radios } from '../fields'
import { state } from './state'

/** Ours, where the law sets no number of days. */
export const usualSatisfactionDays = 14

export const agreementSatisfaction = defineStep({
  id: 'agreement-satisfaction',
  uses: [state],
  title: {
    en: 'Will a paper be filed that says it is paid?',
    es: '¿Se presentará un papel que diga que está pagado?',
  },
  why: {
    en: 'Until the court has it, the judgment looks unpaid to anyone who looks it up.',
    es: 'Hasta que el tribunal lo tenga, el fallo parece sin pagar para quien lo consulte.',
  },
  passages: ({ answers, today }) => lawPassages(answers.stateCode, today),
  start: ({ answers, today }) => ({
    agreedFiles: 'yes' as const,
    agreedFileDays: lawDays(answers.stateCode, today) ?? usualSatisfactionDays,
  }),
  fields: {
    agreedFiles: radios({
      label: { en: 'The creditor files it', es: 'El acreedor lo presenta' },
      options: [
        { value: 'yes', label: { en: 'Yes', es: 'Sí' } },
        { value: 'no', label: { en: 'Leave this out', es: 'No incluirlo' } },
      ],
    }),
    agreedFileDays: number({
      label: { en: 'Within this many days after the last payment', es: 'Dentro de estos días después del último pago' },
      least: 1,
      most: 180,
      unit: { one: { en: 'day', es: 'día' }, other: { en: 'days', es: 'días' } },
      showIf: { field: 'agreedFiles', is: ['yes'] },
    }),
  },
})

/** The law's number of days, where it is one; longer units are counted short, so that the promise keeps the law. */
export function lawDays(code: StateCode | undefined, today: IsoDate): number | null {
  const found = code && factOn(states[code], 'satisfaction', today)
  const period = found?.kind === 'value' ? found.value.period : null
  return period && Math.max(1, period.count * shortest[period.unit])
}

const shortest: Record<Period['unit'], number> = { days: 1, 'court-days': 1, weeks: 7, months: 28, years: 365 }

function lawPassages(code: StateCode | undefined, today: IsoDate): Passage[] {
  if (!code) return []
  const found = factOn(states[code], 'satisfaction', today)
  const name = states[code].name
  if (found.kind !== 'value' || found.value.period === null)
    return [
      {
        kind: 'paragraph',
        text: {
          en: `We know of no number of days set by the law of ${name.en}. The number below is our suggestion.`,
          es: `No conocemos un número de días fijado por la ley de ${name.es}. El número de abajo es una sugerencia nuestra.`,
        },
      },
    ]
  const { document, period, runsFromWords } = found.value
  const length = period.count === 0 ? { en: 'at once', es: 'de inmediato' } : periodWords(period)
  return [
    {
      kind: 'paragraph',
      text: {
        en: `In ${name.en} the paper is called “${document.en}”. By law: ${length.en}, counted from ${runsFromWords.en} (${found.entry.cite.section}).`,
        es: `En ${name.es} el papel se llama “${document.es}”. Por ley: ${length.es}, desde ${runsFromWords.es} (${found.entry.cite.section}).`,
      },
    },
  ]
}
