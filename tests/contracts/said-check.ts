// Finding what of a value is not said: every text, number, date and name in it has to be somewhere.

import { periodWords } from '@/lib/law/days'
import { acresWords } from '@/lib/law/exemption-words'
import { formatPercent } from '@/lib/law/rate-words'
import type { FactSaid } from '@/lib/law/said/fact-said'
import { formWords } from '@/lib/law/said/form-words'
import { daysWords, yearsWords } from '@/lib/law/said/said-parts'
import type { Period } from '@/lib/law/types'
import { formatDate, isIsoDate } from '@/lib/shared/civil-date'
import { formatDollars } from '@/lib/shared/money'
import { asIs, inBoth, locales, type Words } from '@/lib/shared/words'

/** Parts that choose what is said rather than being said themselves. */
const chosen =
  /^(after|before|by|runsFrom|renewedFrom|filedBy|compounding|rounding|kind|follows|of|wage|per|period|confidence|covers|debtKinds|notDebtKinds|debtorKinds|creditorKinds|statesAllowing)$/

/** What of a value is missing from the rows, the paragraphs and the tables: a line for each language it is missing in. */
export function lostIn(value: unknown, { rows, paragraphs, tables }: FactSaid): string[] {
  const words = [
    ...rows.flatMap(({ term, details, href }) => [term, details, ...(href ? [asIs(href)] : [])]),
    ...paragraphs,
    ...tables.flatMap(({ caption, head, rows: cells }) => [caption, ...head, ...cells.flat()]),
  ]
  const texts = inBoth(locale => words.map(one => one[locale].toLowerCase()).join('\n'))
  return partsOf(value, '').flatMap(({ where, expected }) =>
    expected === null
      ? [`${where}: how is it said?`]
      : locales.flatMap(locale =>
          has(texts[locale], bare(expected[locale]))
            ? []
            : [`${where}: "${expected[locale]}" is not said in ${locale}`],
        ),
  )
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\.$/, '')
}

/** Whether a text stands in another by itself: "5 days" does not stand in "15 days". */
function has(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text.slice(at + part.length)]
    const startsInNumber = /^\d/.test(part) && /[\d.,$]/.test(before)
    const endsInNumber = /\d$/.test(part) && /^[.,]?\d/.test(after)
    if (!startsInNumber && !endsInNumber) return true
  }
  return false
}

/** A part of a value and how it has to read; null when this check does not know. */
type Part = { where: string; expected: Words | null }

function partsOf(value: unknown, where: string): Part[] {
  const key = /(\w*)(?:\.\d+)?$/.exec(where)?.[1] ?? ''
  if (value === null || value === undefined || typeof value === 'boolean') return []
  if (typeof value === 'string') return stringParts(value, key, where)
  if (typeof value === 'number') return numberParts(value, key, where)
  if (typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((item, index) => partsOf(item, `${where}.${index}`))
  if (isWords(value)) return [{ where, expected: value }]
  if (isPeriod(value)) return value.count === 0 ? [] : [{ where, expected: periodWords(value) }]
  if ('over' in value && 'under' in value) return [{ where, expected: asIs(mixedNumber(value as Fraction)) }]
  return Object.entries(value).flatMap(([name, inner]) =>
    // All of what is above a floor needs no percent.
    name === 'percent' && inner === 100 && 'floor' in value ? [] : partsOf(inner, `${where}.${name}`),
  )
}

function stringParts(value: string, key: string, where: string): Part[] {
  if (chosen.test(key)) return []
  if (isIsoDate(value)) return [{ where, expected: inBoth(locale => formatDate(value, locale)) }]
  if (/^\d{2}:\d{2}$/.test(value))
    return [{ where, expected: asIs(`${Number(value.slice(0, 2)) % 12 || 12}:${value.slice(3)}`) }]
  return [{ where, expected: key === 'form' ? formWords(value) : asIs(value) }]
}

function numberParts(value: number, key: string, where: string): Part[] {
  const said = (expected: Words | null): Part[] => [{ where, expected }]
  if (/cents$/i.test(key) || /\.perPeriod\./.test(`${where}.`)) return said(asIs(formatDollars(value)))
  if (/percent$/i.test(key)) return said(asIs(formatPercent(value)))
  if (/years$/i.test(key)) return said(yearsWords(value))
  if (/months$/i.test(key)) return said(periodWords({ count: value, unit: 'months' }))
  if (/BusinessDays$/.test(key)) return said({ en: `${value} business days`, es: `${value} días hábiles` })
  if (/days$/i.test(key)) return said(daysWords(value))
  if (/^acres/.test(key)) return said(asIs(acresWords(value)))
  if (/hours$/i.test(key) || /^(multiplier|most|yearBasis)$/.test(key)) return said(asIs(String(value)))
  return said(null)
}

function isWords(value: object): value is Words {
  return 'en' in value && 'es' in value
}

function isPeriod(value: object): value is Period {
  return 'count' in value && 'unit' in value
}

type Fraction = { over: number; under: number }

function mixedNumber({ over, under }: Fraction): string {
  return over % under === 0 ? String(over / under) : `${Math.floor(over / under)} ${over % under}/${under}`
}
