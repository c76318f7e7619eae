import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import type { FactSaid, SaidTable } from '@/lib/law/said/fact-said'
import { inBoth, type Locale, say } from '@/lib/shared/words'
import { lawWords, moreRowsWords } from './law-words'

/** Everything a value says under its headline: its parts, its tables, and what the law says in prose. */
export function SaidValue({ said, locale }: { said: FactSaid; locale: Locale }) {
  return (
    <>
      {said.rows.length > 0 && (
        <dl className="law-rows">
          {said.rows.map(({ term, details, href }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may carry the same label, and none ever moves.
            <div key={index}>
              <dt>{say(term, locale)}</dt>
              <dd>
                {href ? <Linked text={say(details, locale)} href={href} locale={locale} /> : say(details, locale)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {said.paragraphs.map(paragraph => (
        <p key={paragraph.en}>{say(paragraph, locale)}</p>
      ))}
      {said.tables.map(table => (
        <LongTable key={table.caption.en} table={table} locale={locale} />
      ))}
    </>
  )
}

/** A text that is an address is the link itself; any other is followed by the place it was read at. */
function Linked({ text, href, locale }: { text: string; href: string; locale: Locale }) {
  if (text === href)
    return (
      <a href={href} rel="noreferrer">
        {text}
      </a>
    )
  return (
    <>
      {text} {say(lawWords.readAt, locale)}{' '}
      <a href={href} rel="noreferrer">
        {new URL(href).host}
      </a>
      .
    </>
  )
}

/** More rows than this are folded away, but for the first few: of rates by date, those are the newest. */
const mostOpen = 14
const openOfMany = 8

function LongTable({ table, locale }: { table: SaidTable; locale: Locale }) {
  const { caption, head, rows } = table
  const open = rows.length > mostOpen ? rows.slice(0, openOfMany) : rows
  const folded = rows.slice(open.length)
  const columns = head.map(label => ({ label }))
  const keyed = (some: SaidTable['rows']) => some.map((cells, index) => ({ key: `${index} ${cells[0]?.en}`, cells }))
  const more = moreRowsWords(folded.length)
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={keyed(open)} locale={locale} />
      {folded.length > 0 && (
        <Details summary={more} locale={locale}>
          <DataTable
            caption={inBoth(each => `${caption[each]} (${more[each]})`)}
            columns={columns}
            rows={keyed(folded)}
            locale={locale}
          />
        </Details>
      )}
    </>
  )
}
