// What every letter must keep to, whoever writes it.

import { type Block, wordsOf } from '@/lib/documents/blocks'
import type { Words } from '@/lib/shared/words'

/** Words of pressure. A letter about a debt says what is owed; it does not frighten. Fair Debt Collection Practices Act,
 *  15 U.S.C. § 1692e(4), (5), (7), is the measure, for people it does not bind too. */
const threats = {
  en: [
    ...['jail', 'prison', 'arrest', 'police', 'sheriff', 'crime', 'criminal', 'warrant', 'fraud', 'perjury'],
    ...['garnish', 'seize', 'levy', 'lien', 'lawsuit', 'sue', 'suing', 'prosecute', 'legal action', 'repossess'],
    ...['immigration', 'deport', 'citizenship', 'employer', 'your boss', 'your family', 'neighbors', 'credit report'],
    ...[
      'credit score',
      'consequences',
      'or else',
      'last chance',
      'final notice',
      'final warning',
      'forced to',
      'regret',
    ],
  ],
  es: [
    ...['cárcel', 'prisión', 'arrest', 'detener', 'policía', 'alguacil', 'delito', 'criminal', 'penal', 'fraude'],
    ...[
      'embarg',
      'demandar',
      'demandaré',
      'confiscar',
      'gravamen',
      'acción legal',
      'acciones legales',
      'consecuencias',
    ],
    ...['inmigración', 'migratori', 'deport', 'patrón', 'su jefe', 'su familia', 'vecinos', 'historial de crédito'],
    ...['última oportunidad', 'último aviso', 'o de lo contrario', 'me veré obligad', 'se arrepentirá'],
  ],
}

/** The words of pressure in a document, in either language. `own`: a text in the person's own words, which is theirs. */
export function threatsIn(blocks: Block[], own: string | null = null): string[] {
  return wordsOf(blocks)
    .filter(words => words.en !== own)
    .flatMap(words => [...found(words.en, threats.en), ...found(words.es, threats.es)])
}

function found(text: string, list: readonly string[]): string[] {
  return list.filter(word => new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text))
}

/**
 * Texts whose Spanish is missing or is still the English. What comes from the data (names, addresses, case numbers, sums,
 * a person's own words) reads the same in both.
 */
export function untranslated(blocks: Block[], data: unknown): Words[] {
  const given = textsIn(data)
  return wordsOf(blocks).filter(({ en, es }) => {
    if (es.trim() === '' || en.trim() === '') return true
    // A line to write on.
    if (/^[_ ]+$/.test(en)) return false
    return en === es && en !== 'Total' && !given.has(en) && !/^-?\$[\d,]+\.\d\d$/.test(en) && !isJoined(en, given)
  })
}

/** "Superior Court, Fresno, California" and "Núñez v. Whitmore": two of the data's texts put together. */
function isJoined(text: string, given: ReadonlySet<string>): boolean {
  return [', ', ' v. '].some(by =>
    [...given].some(one => text.startsWith(one + by) && given.has(text.slice((one + by).length))),
  )
}

function textsIn(data: unknown): Set<string> {
  if (typeof data === 'string') return new Set([data])
  if (typeof data !== 'object' || data === null) return new Set()
  return new Set(Object.values(data).flatMap(value => [...textsIn(value)]))
}
