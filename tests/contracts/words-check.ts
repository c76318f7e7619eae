// Finding every text a person reads in a piece of data, and what is wrong with it.

import type { Words } from '@/lib/shared/words'

export type Found = { where: string; words: Words }

/** Every `{ en, es }` inside a value, with the way to it: `CA.facts.appeal.entries.0.note`. */
export function wordsIn(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isWords(value) ? [{ where, words: value }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${where}.${key}`))]
}

function isWords(value: object): value is Words {
  return 'en' in value || 'es' in value
}

const longestSharedName = 12

/** Why a text may not stand as it is; empty when it may. `isName`: it may read the same in both languages. */
export function faultsOfWords(words: Words, isName = false): string[] {
  const faults = [...faultsOfProse(words.en).map(f => `en ${f}`), ...faultsOfProse(words.es).map(f => `es ${f}`)]
  if (!isName && words.en === words.es && words.en.length > longestSharedName) faults.push('the Spanish is the English')
  return faults
}

/** Why one sentence or label may not stand: for a person to read, it is finished and clean. */
export function faultsOfProse(text: unknown): string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['is missing']
  return rules.filter(([pattern]) => pattern.test(text)).map(([, says]) => `${says}: "${text}"`)
}

const rules: [RegExp, string][] = [
  [/\b(TODO|TBD|FIXME|XXX)\b|placeholder|lorem ipsum|\?\?\?/, 'is not finished'],
  [/\bundefined\b|\bNaN\b|\[object |\$\{/, 'has a hole in it'],
  [/\b\d{4}-\d{2}-\d{2}\b/, 'has a date for machines'],
  [/ {2}|\t/, 'has two spaces running'],
  [/\s[.,;:](\s|$)/, 'has a space before a stop'],
  [/^\s|\s$/, 'has a space at an end'],
]
