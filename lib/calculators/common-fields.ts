// Fields several calculators ask for, so that the same question always reads the same.

import { date, money, type Option, radios, select, unsure, yesNo } from '@/lib/interview/fields'
import { stateOptions } from '@/lib/interview/state-options'
import { lastYear } from '@/lib/law/open/fields'
import { stateCodes } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, tags, type Words } from '@/lib/shared/words'

/** A list's options with the states among them in the order of their names in a language; others keep their places. */
export function inNameOrder<V extends string>(options: readonly Option<V>[], locale: Locale): Option<V>[] {
  const isState = ({ value }: Option<V>) => stateCodes.some(code => code === value)
  const { compare } = new Intl.Collator(tags[locale])
  const inOrder = options.filter(isState).sort((a, b) => compare(a.label[locale], b.label[locale]))
  let next = 0
  return options.map(option => (isState(option) ? (inOrder[next++] ?? option) : option))
}

/** The state whose law counts. `hint` says which one that is. */
export function stateField(hint: Words) {
  return select({
    label: { en: 'State', es: 'Estado' },
    hint,
    missing: { en: 'Choose the state', es: 'Elija el estado' },
    options: stateOptions,
  })
}

/** The last day the calculators take. */
export const lastDay: IsoDate = `${lastYear}-12-31`
const exampleDay: Words = { en: 'For example, 3 27 2026', es: 'Por ejemplo, 3 27 2026' }

/** A day that has to be given. `missing` names it: "Enter the day of the pay". */
export function dayField(label: Words, missing: Words, hint: Words = exampleDay) {
  return date({ label, hint, missing, notAfter: lastDay })
}

/** An amount that may be left out. */
export function optionalMoneyField(label: Words, hint?: Words) {
  return money({ label: asOptional(label), ...(hint && { hint }), optional: true })
}

/** Yes, no or not sure; may be left out. `isYes` reads it. */
export function yesNoField(label: Words, hint?: Words) {
  return radios({
    label: asOptional(label),
    ...(hint && { hint }),
    optional: true,
    options: [...yesNo, unsure],
  })
}

/** What `yesNoField` was answered with; undefined when it is not known. */
export function isYes(answer: 'yes' | 'no' | 'unsure' | undefined): boolean | undefined {
  return answer === 'yes' ? true : answer === 'no' ? false : undefined
}

/** The label of a field that may be left blank. */
export function asOptional(label: Words): Words {
  return { en: `${label.en} (optional)`, es: `${label.es} (opcional)` }
}
