import { PictureView } from '@/components/charts/picture-view'
import { CitationLink } from '@/components/ui/citation-link'
import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { Figure } from '@/components/ui/figure'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Working } from '@/components/ui/working'
import type { Calculator, Outcome } from '@/lib/calculators/define'
import { describeAsked } from '@/lib/calculators/describe-asked'
import { formatDate } from '@/lib/shared/civil-date'
import type { ShownTable } from '@/lib/shared/shown'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { calculatorWords } from './calculator-words'

type Props = {
  calculator: Calculator
  asked: Record<string, unknown>
  outcome: Outcome
  locale: Locale
}

/** What was found: in a sentence, as a figure, drawn, in tables, and step by step. */
export function CalculatorResult({ calculator, asked, outcome, locale }: Props) {
  const { sentence, figure, picture, tables, working, warnings } = outcome
  return (
    <section className="calculator-result" aria-labelledby="result">
      <ResultHeading words={calculatorWords.result} locale={locale} />
      <p className="calculator-answer">{say(sentence, locale)}</p>
      <FigureOf figure={figure} locale={locale} />
      {warnings.length > 0 && (
        <Notice kind="warning" heading={calculatorWords.toKnow} level={3} locale={locale}>
          <ul>
            {warnings.map(warning => (
              <li key={warning.en}>{say(warning, locale)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {picture && <PictureView picture={picture} locale={locale} />}
      {tables.map(table => (
        <TableOf key={table.caption.en} table={table} locale={locale} />
      ))}
      <Working steps={working} locale={locale} />
      <div className="print-only">
        <SummaryList
          heading={calculatorWords.entered}
          level={3}
          rows={describeAsked(calculator, asked).map(({ label, value }) => ({ term: label, value }))}
          locale={locale}
        />
      </div>
    </section>
  )
}

/** Stands where the result would: why there is none, although nothing is wrong with what was entered. */
export function NoResult({ why, locale }: { why: Words; locale: Locale }) {
  return (
    <section className="calculator-result" aria-labelledby="result">
      <ResultHeading words={calculatorWords.noResult} locale={locale} />
      <p>{say(why, locale)}</p>
    </section>
  )
}

/** Where the form leads to; it takes the focus, so that a screen reader reads on from here. */
function ResultHeading({ words, locale }: { words: Words; locale: Locale }) {
  return (
    <h2 id="result" tabIndex={-1}>
      {say(words, locale)}
    </h2>
  )
}

function FigureOf({ figure, locale }: { figure: Outcome['figure']; locale: Locale }) {
  if (figure.kind === 'amount') return <Figure {...figure} locale={locale} />
  return (
    <div className="figure">
      <p className="figure-label">{say(figure.label, locale)}</p>
      <p className="figure-amount figure-day">
        <time dateTime={figure.on}>{formatDate(figure.on, locale, 'weekday')}</time>
      </p>
      {figure.note && <div className="figure-note">{say(figure.note, locale)}</div>}
    </div>
  )
}

function TableOf({ table, locale }: { table: ShownTable; locale: Locale }) {
  const { caption, columns, rows, total, folded } = table
  const isCited = rows.some(({ cite }) => cite)
  const drawn = (
    <DataTable
      caption={caption}
      columns={isCited ? [...columns, { label: calculatorWords.law }] : columns}
      rows={rows.map(({ key, cells, cite }) => ({
        key,
        cells: isCited ? [...cells, cite ? <CitationLink key="cite" cite={cite} /> : null] : cells,
      }))}
      {...(total && { total })}
      locale={locale}
    />
  )
  if (!folded) return drawn
  return (
    <div className="folded-table">
      <Details summary={caption} locale={locale}>
        {drawn}
      </Details>
    </div>
  )
}
