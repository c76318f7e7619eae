import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { DateText } from './amounts'
import { draw, type Rich } from './rich'
import { Tag, UncertainTag } from './tag'
import { uiWords } from './ui-words'

export type TimelineEvent = {
  /** A day, or the words for a time that has no day yet. */
  on: IsoDate | Words
  label: Words
  text?: Rich
  when: 'past' | 'next' | 'later'
  uncertain?: boolean
}

/** What has happened and what is to come, along a drawn line. Give the events in order. */
export function Timeline({ events, locale }: { events: TimelineEvent[]; locale: Locale }) {
  return (
    <ol className="timeline">
      {events.map(event => (
        <li
          key={`${typeof event.on === 'string' ? event.on : event.on.en} ${event.label.en}`}
          className={`timeline-event timeline-${event.when}`}
        >
          <p className="timeline-day">
            {typeof event.on === 'string' ? <DateText on={event.on} locale={locale} /> : say(event.on, locale)}{' '}
            {event.when === 'next' && <Tag words={uiWords.next} tone="good" locale={locale} />}{' '}
            {event.uncertain && <UncertainTag locale={locale} />}
          </p>
          <p className="timeline-label">{say(event.label, locale)}</p>
          {event.text && <div className="timeline-text">{draw(event.text, locale)}</div>}
        </li>
      ))}
    </ol>
  )
}
