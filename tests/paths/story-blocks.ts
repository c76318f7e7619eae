// A letter or an agreement as text, line by line.

import { type Block, wordsOf } from '@/lib/documents/blocks'
import type { Locale } from '@/lib/shared/words'

/** A block as it goes out, in English, or as its reading copy on the screen. */
export function blockLines(block: Block, locale: Locale = 'en'): string[] {
  switch (block.kind) {
    case 'page-break':
      return ['', '-- new page --', '']
    case 'table':
      return [block.columns.map(c => c.label), ...block.rows, ...(block.total ? [block.total] : [])].map(cells =>
        cells.map(cell => cell[locale]).join('  '),
      )
    case 'subject':
    case 'terms':
      return block.items.map(({ term, value }) => `${term[locale]}: ${value[locale]}`)
    case 'list':
      return block.items.map(item => `- ${item[locale]}`)
    case 'clause':
      return [`${block.number}. ${block.title[locale]}`, `   ${block.legal[locale]}`, `   (${block.plain[locale]})`]
    case 'signature':
      return block.signers.map(signer => `____ ${signer.name[locale]}`)
    default:
      return [...wordsOf([block]).flatMap(words => words[locale].split('\n')), '']
  }
}
