import type { Metadata } from 'next'
import { PictureView } from '@/components/charts/picture-view'
import { LedgerFilterForm } from '@/components/ledger/ledger-filter'
import { LedgerCount, LedgerPager } from '@/components/ledger/ledger-pager'
import { LedgerSums, OverCollectionNotice, ReceivedBySource } from '@/components/ledger/ledger-sums'
import { LedgerTable } from '@/components/ledger/ledger-table'
import { ButtonLink } from '@/components/ui/button-link'
import { CitationLink } from '@/components/ui/citation-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { UncertainTag } from '@/components/ui/tag'
import { Working } from '@/components/ui/working'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { lineWorking } from '@/lib/case/ledger-line-working'
import { ledgerLineOf, ledgerPageOf } from '@/lib/case/ledger-lines'
import { ledgerPictureOf } from '@/lib/case/ledger-picture'
import { isFiltered, ledgerQueryFrom, ledgerQueryText } from '@/lib/case/ledger-query'
import { lineWords } from '@/lib/case/ledger-words'
import { type OrderRule, orderRuleIn } from '@/lib/law/payment-order'
import { formatDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { loadCase } from '../load-case'

const words = {
  title: { en: 'What is owed, line by line', es: 'Lo que se debe, línea por línea' },
  lead: {
    en: 'Nothing here is ever changed or erased. A mistake is taken back by a line of its own.',
    es: 'Aquí nunca se cambia ni se borra nada. Un error se anula con otra línea.',
  },
  lines: { en: 'The lines', es: 'Las líneas' },
  pay: { en: 'Record a payment', es: 'Anotar un pago' },
  other: {
    en: 'Write down costs, a renewal or an amount forgiven',
    es: 'Anotar costas, una renovación o algo perdonado',
  },
  csv: { en: 'Download as a spreadsheet (CSV)', es: 'Descargar como hoja de cálculo (CSV)' },
  csvFound: { en: 'Download these lines (CSV)', es: 'Descargar estas líneas (CSV)' },
} satisfies Record<string, Words>

/** Fewer lines than this are found by looking. */
const fewLines = 10

type Props = {
  params: Promise<{ caseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** The two balances, the balance over time, and every line of the book with how it was applied. */
export default async function LedgerPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const { filter, page: asked, worked } = ledgerQueryFrom(await searchParams)
  const here = `/cases/${caseId}/ledger`
  const page = ledgerPageOf(file, filter, asked)
  const picture = ledgerPictureOf(file)
  const rule = file.state ? orderRuleIn(file.state.code) : null
  return (
    <Page wide back={<BackLink href={`/cases/${caseId}`} locale={locale} />}>
      <PageHeading caption={caseTitle(file.facts)} title={words.title} lead={words.lead} locale={locale} />
      <OverCollectionNotice file={file} locale={locale} />
      <LedgerSums file={file} caseId={caseId} locale={locale} />
      <ReceivedBySource file={file} locale={locale} />
      {picture && <PictureView picture={picture} locale={locale} />}
      <section id="lines">
        <h2>{say(words.lines, locale)}</h2>
        {rule && <Rule rule={rule} locale={locale} />}
        <p className="button-row">
          <ButtonLink href={`/cases/${caseId}/payments/new`} words={words.pay} locale={locale} />
          <ButtonLink href={`${here}/new`} words={words.other} look="secondary" locale={locale} />
          <a href={`${here}/csv${ledgerQueryText({ filter })}`} download>
            {say(isFiltered(filter) ? words.csvFound : words.csv, locale)}
          </a>
        </p>
        {(page.all > fewLines || isFiltered(filter)) && (
          <LedgerFilterForm filter={filter} years={page.years} action={here} locale={locale} />
        )}
        <LineWorked file={file} worked={worked} rule={rule} locale={locale} />
        <LedgerCount page={page} locale={locale} />
        {page.lines.length > 0 && (
          <LedgerTable
            lines={page.lines}
            rule={rule}
            caseId={caseId}
            workingOf={line => `${here}${ledgerQueryText({ filter, page: page.page, worked: line.id })}#working`}
            locale={locale}
          />
        )}
        <LedgerPager
          page={page}
          addressOf={to => `${here}${ledgerQueryText({ filter, page: to })}#lines`}
          locale={locale}
        />
      </section>
    </Page>
  )
}

function Rule({ rule, locale }: { rule: OrderRule; locale: Locale }) {
  return (
    <p>
      {say(rule.words, locale)} <CitationLink cite={rule.cite} />
      {!rule.isOwn && (
        <>
          {' '}
          <UncertainTag locale={locale} />
        </>
      )}
    </p>
  )
}

type Worked = { file: CaseFile; worked: string | null; rule: OrderRule | null; locale: Locale }

/** The working of the one line asked for; nothing where there is no such line. */
function LineWorked({ file, worked, rule, locale }: Worked) {
  const line = worked === null ? null : ledgerLineOf(file, worked)
  if (!line) return null
  const { title } = lineWords(line)
  const summary: Words = {
    en: `How this was worked out: ${title.en}, ${formatDate(line.on, 'en')}`,
    es: `Cómo se calculó: ${title.es}, ${formatDate(line.on, 'es')}`,
  }
  return (
    <div id="working" className="ledger-working">
      <Working steps={lineWorking(line, rule)} summary={summary} open locale={locale} />
    </div>
  )
}
