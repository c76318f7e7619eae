import { expect, it } from 'vitest'
import { states } from '../states'
import { stateCodes } from '../types'
import { formsInSpanish, formWords } from './form-words'

/** Every form the law files name, old values included. */
function formsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'form' && typeof one === 'string' ? [one] : formsOf(one),
  )
}
const forms = [...new Set(stateCodes.flatMap(code => formsOf(states[code].facts)))]

it('puts into Spanish only forms the law files name', () => {
  expect(Object.keys(formsInSpanish).filter(form => !forms.includes(form))).toEqual([])
})

it('leaves no English around a name: it stands in parentheses or quotes', () => {
  const bare = (text: string) => text.replace(/\([^()]*\)|“[^”]*”/g, '')
  const english = /\b(the|and|or|if|for|with|from|sent|request|claim|motion|notice|wages|hearing|forms? set)\b/i
  expect(forms.map(form => formWords(form).es).filter(text => english.test(bare(text)))).toEqual([])
})

it('leaves a number as it is', () => {
  expect(formWords('SC-100')).toEqual({ en: 'SC-100', es: 'SC-100' })
})
