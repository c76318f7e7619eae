import type { ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

type Props = {
  /** What the paper is: "Demand letter". Read out when a screen reader comes to it. */
  label: Words
  /** The language the paper is written in, which need not be the page's. */
  paperLocale: Locale
  locale: Locale
  children: ReactNode
}

/** A sheet of paper on the page, holding the web rendering of a letter or court paper. Alone on the page when printed. */
export function LetterSheet({ label, paperLocale, locale, children }: Props) {
  return (
    <article className="letter-sheet" aria-label={say(label, locale)}>
      <div lang={paperLocale}>{children}</div>
    </article>
  )
}
