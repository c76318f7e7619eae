import type { ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** Text some people need and the rest can leave closed. Opens without JavaScript, and is open on paper. */
export function Details({
  summary,
  open = false,
  locale,
  children,
}: {
  summary: Words
  open?: boolean
  locale: Locale
  children: ReactNode
}) {
  return (
    <details className="details" open={open}>
      <summary>{say(summary, locale)}</summary>
      <div className="details-body">{children}</div>
    </details>
  )
}
