// Money and dates in a line of text, with figures of one width so that columns of them stand straight.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Locale } from '@/lib/shared/words'

export function Money({ cents }: { cents: Cents }) {
  return <span className="amount-text">{formatCents(cents)}</span>
}

export function DateText({
  on,
  style = 'long',
  locale,
}: {
  on: IsoDate
  style?: 'long' | 'weekday' | 'short'
  locale: Locale
}) {
  return (
    <time className="amount-text" dateTime={on}>
      {formatDate(on, locale, style)}
    </time>
  )
}
