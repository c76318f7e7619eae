// What a part of a page may hold: words in both languages, or elements already drawn from them.
// A bare string does not fit, so a text in one language cannot slip in.

import { isValidElement, type ReactElement, type ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

export type Rich = Words | ReactElement

/** The words in the asked language, or the elements as they are. */
export function draw(content: Rich, locale: Locale): ReactNode {
  return isValidElement(content) ? content : say(content, locale)
}
