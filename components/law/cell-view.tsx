import { CitationLink } from '@/components/ui/citation-link'
import { UncertainTag } from '@/components/ui/tag'
import { saidNotCovered } from '@/lib/law/said/entry-said'
import { isUncertain } from '@/lib/law/value-on'
import { type Locale, say } from '@/lib/shared/words'
import { ConfidenceTag } from './confidence-tag'
import type { FactCell } from './law-facts'
import { knownThroughWords } from './law-words'

type Props = {
  cell: FactCell
  /** With its source and how sure we are; else only a doubt is named. */
  isFull?: boolean
  /** Where all of the rule stands. */
  href?: string
  locale: Locale
}

/** A fact in short. */
export function CellView({ cell, isFull = false, href, locale }: Props) {
  if (cell.kind === 'not-covered') return <span className="law-cell-open">{say(saidNotCovered.headline, locale)}</span>
  return (
    <>
      <span className={cell.kind === 'none' ? 'law-none' : undefined}>
        {href ? <a href={href}>{say(cell.headline, locale)}</a> : say(cell.headline, locale)}
      </span>
      {cell.knownThrough && (
        <span className="law-cell-through"> {say(knownThroughWords(cell.knownThrough), locale)}</span>
      )}
      {isFull ? (
        <span className="law-cell-source">
          <CitationLink cite={cell.entry.cite} /> <ConfidenceTag confidence={cell.entry.confidence} locale={locale} />
        </span>
      ) : (
        isUncertain(cell.entry) && (
          <>
            {' '}
            <UncertainTag locale={locale} />
          </>
        )
      )}
    </>
  )
}
