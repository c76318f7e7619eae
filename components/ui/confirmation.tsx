import { type Locale, say, type Words } from '@/lib/shared/words'
import { Mark } from './mark'
import { draw, type Rich } from './rich'

type Props = {
  /** What has been done: the page's h1. */
  title: Words
  /** A number or a date to keep, or one sentence. */
  text?: Rich
  locale: Locale
}

/** The panel that says a thing is done. Follow it with what happens next. */
export function Confirmation({ title, text, locale }: Props) {
  return (
    <div className="confirmation">
      <Mark className="mark confirmation-mark" />
      <h1>{say(title, locale)}</h1>
      {text && <div className="confirmation-text">{draw(text, locale)}</div>}
    </div>
  )
}
