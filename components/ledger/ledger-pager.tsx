import { type LedgerPage, linesAPage } from '@/lib/case/ledger-lines'
import { type Locale, plural, say, tags, type Words } from '@/lib/shared/words'

const words = {
  pages: { en: 'Pages of lines', es: 'Páginas de líneas' },
  newer: { en: 'Newer lines', es: 'Líneas más nuevas' },
  older: { en: 'Older lines', es: 'Líneas más antiguas' },
  none: { en: 'No line fits.', es: 'Ninguna línea coincide.' },
} satisfies Record<string, Words>

/** Which of the lines are shown: "Lines 51 to 100 of 10,000". */
export function LedgerCount({ page: { lines, found, all, page }, locale }: { page: LedgerPage; locale: Locale }) {
  const number = (count: number) => count.toLocaleString(tags[locale])
  if (found === 0) return <p>{say(words.none, locale)}</p>
  const first = (page - 1) * linesAPage + 1
  const ofAll = found === all ? '' : locale === 'en' ? ` (${number(all)} in all)` : ` (${number(all)} en total)`
  const count = plural(
    found,
    locale === 'en' ? { one: 'line', other: 'lines' } : { one: 'línea', other: 'líneas' },
    locale,
  )
  const range =
    locale === 'en'
      ? `: ${number(first)} to ${number(first + lines.length - 1)} are shown`
      : `: se muestran de la ${number(first)} a la ${number(first + lines.length - 1)}`
  return (
    <p className="ledger-count">
      {count}
      {ofAll}
      {found > lines.length && range}
    </p>
  )
}

/** To the newer and the older lines. */
export function LedgerPager({
  page: { page, pages },
  addressOf,
  locale,
}: {
  page: LedgerPage
  addressOf: (page: number) => string
  locale: Locale
}) {
  if (pages === 1) return null
  return (
    <nav className="ledger-pager no-print" aria-label={say(words.pages, locale)}>
      {page > 1 && <a href={addressOf(page - 1)}>{say(words.newer, locale)}</a>}
      <span>{locale === 'en' ? `Page ${page} of ${pages}` : `Página ${page} de ${pages}`}</span>
      {page < pages && <a href={addressOf(page + 1)}>{say(words.older, locale)}</a>}
    </nav>
  )
}
