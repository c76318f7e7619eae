// How often money comes or goes, as the questions offer it.

import type { Words } from '@/lib/shared/words'
import type { Option } from './fields'

/** `irregular`: it changes, and the amount given is a usual month's. */
export const howOften = [
  'week',
  'two-weeks',
  'four-weeks',
  'half-month',
  'month',
  'quarter',
  'year',
  'irregular',
] as const
export type HowOften = (typeof howOften)[number]

export const howOftenWords: Record<HowOften, Words> = {
  week: { en: 'Every week', es: 'Cada semana' },
  'two-weeks': { en: 'Every two weeks', es: 'Cada dos semanas' },
  'four-weeks': { en: 'Every four weeks', es: 'Cada cuatro semanas' },
  'half-month': { en: 'Twice a month', es: 'Dos veces al mes' },
  month: { en: 'Every month', es: 'Cada mes' },
  quarter: { en: 'Every three months', es: 'Cada tres meses' },
  year: { en: 'Once a year', es: 'Una vez al año' },
  irregular: { en: 'It changes: a usual month', es: 'Cambia: un mes normal' },
}

/** The choices of a select. */
export const howOftenOptions: readonly Option<HowOften>[] = howOften.map(value => ({
  value,
  label: howOftenWords[value],
}))
