import type { ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

const address = /(https:\/\/[^\s)]*[^\s).,;:])/

/** A text whose web addresses can be followed. */
export function LinkedText({ words, locale }: { words: Words; locale: Locale }): ReactNode {
  const pieces = say(words, locale).split(address)
  // Every second piece is an address: what was split by, kept.
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      <a key={piece} href={piece} rel="noreferrer">
        {piece.replace(/^https:\/\/(www\.)?/, '')}
      </a>
    ) : (
      piece
    ),
  )
}
