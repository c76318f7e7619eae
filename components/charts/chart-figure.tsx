import type { ReactNode } from 'react'
import { type DataColumn, DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { type Locale, say, type Words } from '@/lib/shared/words'

const asTable: Words = { en: 'The chart as a table', es: 'El gráfico como tabla' }

type Props = {
  caption: Words
  /** The picture in a sentence. */
  said: Words
  table: { columns: DataColumn[]; rows: { key: string; cells: Words[] }[] }
  locale: Locale
  /** Draws the picture; the ids name its title and its description. */
  children: (titleId: string, descriptionId: string) => ReactNode
}

/** Around every picture: its caption, the same in a sentence, and the same as a table. */
export function ChartFigure({ caption, said, table, locale, children }: Props) {
  return (
    <figure className="chart">
      <figcaption>{say(caption, locale)}</figcaption>
      {children('chart-title', 'chart-description')}
      <p className="chart-said">{say(said, locale)}</p>
      <div className="chart-table no-print">
        <Details summary={asTable} locale={locale}>
          <DataTable caption={caption} {...table} locale={locale} />
        </Details>
      </div>
    </figure>
  )
}
