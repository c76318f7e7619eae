import { type Locale, say, type Words } from '@/lib/shared/words'
import { Heading, type HeadingLevel } from './heading'
import { keyed } from './keyed'
import { draw, type Rich } from './rich'
import { uiWords } from './ui-words'

export type SummaryRow = {
  term: Words
  /** null: nothing was given, and the row says so. */
  value: Rich | null
  /** Where it can be changed, and the words heard after "Change": "the date of the judgment". */
  change?: { href: string; what: Words }
}

type Props = { heading?: Words; level?: HeadingLevel; rows: SummaryRow[]; locale: Locale }

/** Answers to check, or facts to read: one section with its heading. A page has as many as it has sections. */
export function SummaryList({ heading, level = 2, rows, locale }: Props) {
  return (
    <section className="summary">
      {heading && <Heading level={level}>{say(heading, locale)}</Heading>}
      <dl>
        {keyed(rows, row => row.term.en).map(({ key, item: row }) => (
          <div key={key} className="summary-row">
            <dt>{say(row.term, locale)}</dt>
            <dd className="summary-value">
              {row.value ? draw(row.value, locale) : <span className="quiet">{say(uiWords.notProvided, locale)}</span>}
            </dd>
            {row.change && (
              <dd className="summary-change">
                <a href={row.change.href}>
                  {say(uiWords.change, locale)}
                  <span className="usa-sr-only"> {say(row.change.what, locale)}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
