import { type Locale, say, type Words } from '@/lib/shared/words'
import { uiWords } from './ui-words'

/** How much a thing presses: nothing to do, good news, soon, too late. */
export type TagTone = 'plain' | 'good' | 'soon' | 'overdue'

/** A word or two on the state of a thing. The words say it all; the color only repeats them. */
export function Tag({ words, tone = 'plain', locale }: { words: Words; tone?: TagTone; locale: Locale }) {
  return <span className={`tag tag-${tone}`}>{say(words, locale)}</span>
}

/** Stands beside whatever may be out of date. */
export function UncertainTag({ locale }: { locale: Locale }) {
  return <Tag words={uiWords.checkWithClerk} tone="soon" locale={locale} />
}
