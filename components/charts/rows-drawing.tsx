import type { ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { rem } from './row-labels'

type Props = {
  titleId: string
  descriptionId: string
  caption: Words
  said: Words
  /** In rem. */
  height: number
  locale: Locale
  children: ReactNode
}

/** The drawing of a picture of rows, with its title and its sentence for those who do not see it. */
export function RowsDrawing({ titleId, descriptionId, caption, said, height, locale, children }: Props) {
  return (
    <svg
      className="chart-drawing chart-rows"
      role="img"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      width="100%"
      height={rem(height)}
    >
      <title id={titleId}>{say(caption, locale)}</title>
      <desc id={descriptionId}>{say(said, locale)}</desc>
      {children}
    </svg>
  )
}
