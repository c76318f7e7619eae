// A letter as the plain text of an email: a subject and a body, from the very blocks its PDF is drawn from.

import type { Locale } from '@/lib/shared/words'
import { type Block, printedWords, type Term } from './blocks'

export type Email = { subject: string; body: string }

/**
 * One email for each recipient of a letter. Every word of the letter is in it but the address on the envelope: the
 * greeting names who it is for. The writer's own lines come last, under the name, as in an email.
 */
export function emailsOf(blocks: Block[], locale: Locale): Email[] {
  return lettersIn(blocks).map(letter => {
    const at = letter.findIndex(block => block.kind === 'letterhead')
    const sender = letter[at]?.kind === 'letterhead' ? letter[at].sender.map(line => line[locale]) : []
    const [name, ...reach] = sender
    const parts = letter.flatMap(block => partsOf(block, locale))
    // The name stands under the letter already; only how to reach the writer is left to say.
    const signed = letter.some(block => block.kind === 'signature')
    const end = [...(signed || !name ? [] : [name]), ...reach].join('\n')
    return { subject: subjectOf(letter, locale), body: [...parts, ...(end ? [end] : [])].join('\n\n') }
  })
}

/** Each letter begins with its own letterhead. */
function lettersIn(blocks: Block[]): Block[][] {
  const letters: Block[][] = []
  for (const block of blocks) {
    if (letters.length === 0 || block.kind === 'letterhead') letters.push([])
    letters.at(-1)?.push(block)
  }
  return letters
}

/** What a mailbox shows first: the values of the "Re:" lines that name the case; the lines themselves are in the body.
 *  Without them, the heading. */
function subjectOf(letter: Block[], locale: Locale): string {
  const subject = letter.find(block => block.kind === 'subject')
  if (!subject) return letter.find(block => block.kind === 'heading')?.text[locale] ?? ''
  const [parties, , number] = subject.items.map(item => item.value[locale])
  return [parties, number && `${printedWords.caseNumber[locale]} ${number}`].filter(Boolean).join(', ')
}

/** The paragraphs a block becomes; none for what an email has no place for. */
function partsOf(block: Block, locale: Locale): string[] {
  const text = (words: { en: string; es: string }) => words[locale]
  switch (block.kind) {
    case 'letterhead':
    case 'address':
    case 'page-break':
      return []
    case 'date':
    case 'paragraph':
      return [text(block.text)]
    case 'heading':
      return [text(block.text).toLocaleUpperCase(locale)]
    case 'subject':
      return [[printedWords.re[locale], ...linesOf(block.items, locale)].join('\n')]
    case 'terms':
      return [linesOf(block.items, locale).join('\n')]
    case 'list':
      return [block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : '-'} ${text(item)}`).join('\n')]
    case 'notice':
      return [`${text(block.title)}\n${text(block.text)}`]
    case 'table':
      return [
        [
          ...(block.title ? [text(block.title)] : []),
          ...[block.columns.map(column => column.label), ...block.rows, ...(block.total ? [block.total] : [])].map(
            cells => cells.map(text).join(': '),
          ),
        ].join('\n'),
      ]
    case 'caption':
      return [
        [
          text(block.court),
          ...block.place.map(text),
          block.sides
            .map(side => `${side.names.map(text).join(', ')}, ${text(side.role)}`)
            .join(`\n${printedWords.versus[locale]}\n`),
          `${printedWords.caseNumber[locale]} ${text(block.caseNumber)}`,
          ...(block.paper ? [text(block.paper)] : []),
        ].join('\n'),
      ]
    case 'signature':
      return block.signers.map(signer =>
        [...(signer.signed ? [signer.signed] : []), signer.name, ...(signer.role ? [signer.role] : [])]
          .map(text)
          .join('\n'),
      )
    case 'clause':
      return [`${block.number} ${text(block.title)}\n${text(block.legal)}\n${text(block.plain)}`]
  }
}

function linesOf(items: Term[], locale: Locale): string[] {
  return items.map(({ term, value }) => `${term[locale]}: ${value[locale]}`)
}

/** Longer addresses are cut off by some mail programs, so the text is then pasted instead. */
const longestAddress = 1900

/** An address that opens the person's own mail program with the email in it; only the subject where it is too long. */
export function mailtoOf({ subject, body }: Email): string {
  const only = `mailto:?subject=${encodeURIComponent(subject)}`
  const whole = `${only}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return whole.length <= longestAddress ? whole : only
}
