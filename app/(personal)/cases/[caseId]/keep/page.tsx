import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { UncertainTag } from '@/components/ui/tag'
import { filesIn } from '@/lib/case/archive'
import { mostArchiveBytes } from '@/lib/case/archive-faults'
import { sizeWords } from '@/lib/case/attachment'
import { caseTitle } from '@/lib/case/case-title'
import { closingOf } from '@/lib/case/closing'
import { type KeepAdvice, keepAdviceOf } from '@/lib/case/keep'
import { formatDate } from '@/lib/shared/civil-date'
import { type Locale, say } from '@/lib/shared/words'
import { loadCase } from '../load-case'
import { switchCase } from './actions'
import { archiveOf } from './archive-stream'
import { doneOf, inItWords, keepWords as words } from './keep-words'

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<Record<string, unknown>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** Everything in one download; what to keep and how long; to close the case, open it again, or delete it. */
export default async function KeepPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { user, case: found, file, locale } = await loadCase(caseId)
  const archive = await archiveOf(user, caseId)
  if (!archive) notFound()
  const closing = closingOf(file)
  const files = filesIn(archive)
  const bytes = files.reduce((sum, one) => sum + one.size, 0)
  // The texts in it: the JSON, and the pages made of the same rows.
  const inAll = bytes + 4 * JSON.stringify(archive).length
  const done = doneOf((await searchParams).done)
  const here = `/cases/${caseId}/keep`
  return (
    <Page back={<BackLink href={`/cases/${caseId}`} locale={locale} />}>
      <PageHeading caption={caseTitle(file.facts)} title={words.title} lead={words.lead} locale={locale} />
      {done && (
        <Notice kind="info" heading={done.heading} locale={locale}>
          <p>{say(done.text, locale)}</p>
        </Notice>
      )}
      <section>
        <h2>{say(words.download, locale)}</h2>
        <p>{say(words.inIt, locale)}</p>
        <ul>
          {inItWords({ files: files.length, size: sizeWords(bytes) }).map(one => (
            <li key={one.en}>{say(one, locale)}</li>
          ))}
        </ul>
        <p>{say(words.careful, locale)}</p>
        {inAll > mostArchiveBytes && <p>{say(words.tooLarge, locale)}</p>}
        <p>
          <ButtonLink href={`${here}/file`} words={words.get} locale={locale} />
        </p>
      </section>
      <section>
        <h2>{say(words.howLong, locale)}</h2>
        <p>{say(words.ourAdvice, locale)}</p>
        <DataTable
          caption={words.papers}
          columns={[{ label: words.what }, { label: words.time }]}
          rows={keepAdviceOf(file).map(one => ({
            key: one.id,
            cells: [one.what, <Time key="t" one={one} locale={locale} />],
          }))}
          locale={locale}
        />
      </section>
      <section className="no-print" id="close">
        <h2>{say(found.closedAt ? words.closed : words.close, locale)}</h2>
        <p>{say(found.closedAt ? words.closedText : words.closeText, locale)}</p>
        {!found.closedAt && closing.kind === 'paid' && !closing.isDone && (
          <Notice kind="warning" heading={words.tooEarly} locale={locale}>
            <p>
              {say(words.tooEarlyText, locale)} <a href={`/cases/${caseId}/closing`}>{say(words.toSteps, locale)}</a>
            </p>
          </Notice>
        )}
        <form action={switchCase.bind(null, caseId, found.closedAt ? 'reopened' : 'closed')} className="usa-form">
          <button type="submit" className="usa-button usa-button--outline">
            {say(found.closedAt ? words.reopen : words.close, locale)}
          </button>
        </form>
      </section>
      <section className="no-print">
        <h2>{say(words.remove, locale)}</h2>
        <p>{say(words.removeText, locale)}</p>
        <p>
          <a href={`${here}/delete`}>{say(words.toRemove, locale)}</a>
        </p>
      </section>
    </Page>
  )
}

/** How long to keep a thing, and the day of the law it follows. */
function Time({ one: { howLong, until }, locale }: { one: KeepAdvice; locale: Locale }) {
  return (
    <>
      {say(howLong, locale)}
      {until && (
        <>
          {' '}
          {say(until.label, locale)} {formatDate(until.on, locale)} (<cite className="citation">{until.section}</cite>).{' '}
          {until.isUncertain && <UncertainTag locale={locale} />}
        </>
      )}
    </>
  )
}
