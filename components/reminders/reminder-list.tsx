import { Tag } from '@/components/ui/tag'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, upperFirst, type Words } from '@/lib/shared/words'

export type ListedDate = {
  key: string
  on: IsoDate
  title: Words
  text: Words
  href: string
  /** Which case; null where there is only one. */
  of: Words | null
  /** What became of its email. */
  note?: Words | null
  isNew?: boolean
  isPast?: boolean
}

const words = {
  isNew: { en: 'New', es: 'Nuevo' },
  isPast: { en: 'Gone by', es: 'Ya pasó' },
  open: { en: 'Open it', es: 'Abrirlo' },
} satisfies Record<string, Words>

/** Dates with what to do by each, one under the other. */
export function ReminderList({ dates, locale }: { dates: readonly ListedDate[]; locale: Locale }) {
  return (
    <ul className="reminder-list">
      {dates.map(({ key, on, title, text, href, of, note, isNew, isPast }) => (
        <li key={key}>
          <p className="reminder-when">
            <time dateTime={on}>{upperFirst(formatDate(on, locale, 'weekday'))}</time>
            {isPast && <Tag words={words.isPast} tone="soon" locale={locale} />}
            {isNew && <Tag words={words.isNew} tone="good" locale={locale} />}
          </p>
          <h3>{say(title, locale)}</h3>
          <p>{say(text, locale)}</p>
          {note && <p className="usa-hint">{say(note, locale)}</p>}
          <p>
            <a href={href}>
              {say(words.open, locale)}
              <span className="usa-sr-only">
                : {say(title, locale)}, {formatDate(on, locale)}
              </span>
            </a>
            {of && <span className="reminder-of"> · {say(of, locale)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
