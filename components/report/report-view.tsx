import { PictureView } from '@/components/charts/picture-view'
import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { Figure } from '@/components/ui/figure'
import { keyed } from '@/components/ui/keyed'
import { LinkedText } from '@/components/ui/linked-text'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Working } from '@/components/ui/working'
import type { Section } from '@/lib/case/report'
import type { ShownTable } from '@/lib/shared/shown'
import { type Locale, say } from '@/lib/shared/words'

/** The sections of a report, in their order. */
export function ReportSections({ sections, locale }: { sections: Section[]; locale: Locale }) {
  return keyed(sections, section => JSON.stringify(section)).map(({ key, item }) => (
    <SectionView key={key} section={item} locale={locale} />
  ))
}

function SectionView({ section, locale }: { section: Section; locale: Locale }) {
  switch (section.kind) {
    case 'heading':
      return <h2>{say(section.text, locale)}</h2>
    case 'text':
      return <p>{say(section.text, locale)}</p>
    case 'list':
      return (
        <ul>
          {keyed(section.items, one => one.en).map(({ key, item }) => (
            <li key={key}>
              <LinkedText words={item} locale={locale} />
            </li>
          ))}
        </ul>
      )
    case 'figure':
      return (
        <Figure
          label={section.label}
          cents={section.cents}
          {...(section.note && { note: section.note })}
          {...(section.parts && { parts: section.parts })}
          locale={locale}
        />
      )
    case 'facts':
      return <Facts rows={section.rows} {...(section.folded && { folded: section.folded })} locale={locale} />
    case 'table':
      return <TableView table={section.table} locale={locale} />
    case 'picture':
      return <PictureView picture={section.picture} locale={locale} />
    case 'notice':
      return (
        <Notice kind={section.tone} heading={section.heading} locale={locale}>
          <p>{say(section.text, locale)}</p>
        </Notice>
      )
    case 'working':
      return <Working steps={section.steps} locale={locale} />
  }
}

type Facts = Extract<Section, { kind: 'facts' }>

function Facts({ rows, folded, locale }: Pick<Facts, 'rows' | 'folded'> & { locale: Locale }) {
  const shown = rows.map(({ term, details }) => ({ term, value: <LinkedText words={details} locale={locale} /> }))
  const list = <SummaryList rows={shown} locale={locale} />
  return folded ? (
    <Details summary={folded} locale={locale}>
      {list}
    </Details>
  ) : (
    list
  )
}

function TableView({ table, locale }: { table: ShownTable; locale: Locale }) {
  const drawn = (
    <DataTable
      caption={table.caption}
      columns={table.columns}
      rows={table.rows}
      {...(table.total && { total: table.total })}
      locale={locale}
    />
  )
  return table.folded ? (
    <Details summary={table.caption} locale={locale}>
      {drawn}
    </Details>
  ) : (
    drawn
  )
}
