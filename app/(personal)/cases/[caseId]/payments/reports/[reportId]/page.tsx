import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CasePanel } from '@/components/case/case-panel'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { SummaryList } from '@/components/ui/summary-list'
import { Tag } from '@/components/ui/tag'
import { doubtsAbout } from '@/lib/case/payment-faults'
import { howPaidWords, methodWords, paymentTitle } from '@/lib/case/payment-words'
import { isLikelySame } from '@/lib/case/report-matches'
import { frozenBy } from '@/lib/case/tasks'
import { refill } from '@/lib/interview/stored'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { answerReportForm } from './actions'
import { type LoadedReport, loadReport, type ReportAddress } from './load-report'
import { answeredWords, reportLead, tooMuchWords, reportWords as words } from './report-words'

/** So many payments of the book stand beside it; the rest are on their own page. */
const mostShown = 5

type Props = { params: Promise<ReportAddress> }

/** The form names the tab where there is one, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report, locale } = await loadReport(await params)
  return { title: report.answer ? say(titleOf(report), locale) : { absolute: '' } }
}

function titleOf({ on, amountCents }: LoadedReport['report']): Words {
  return paymentTitle({ paidOn: on, amountCents })
}

/** What the other side reported, beside what is in the book already; and the answer to it, once. */
export default async function ReportPage({ params }: Props) {
  const address = await params
  const loaded = await loadReport(address)
  const { file, report, party, matches, fields, locale } = loaded
  const title = titleOf(report)
  const likely = matches.find(isLikelySame)
  const top = (
    <>
      <PageHeading
        caption={words.caption}
        title={title}
        lead={reportLead(party.name, file.facts.side === 'debtor', report.answer !== null)}
        locale={locale}
      />
      <Reported loaded={loaded} />
    </>
  )
  return (
    <Page
      back={<BackLink href={`/cases/${address.caseId}/payments`} words={words.payments} locale={locale} />}
      aside={<CasePanel file={file} locale={locale} />}
    >
      {report.answer ? (
        <>
          {top}
          <Answered loaded={loaded} caseId={address.caseId} />
        </>
      ) : (
        <QuestionForm
          title={`${say(title, locale)} – Satisfied`}
          fields={fields}
          locale={locale}
          start={{
            raw: refill(fields, likely ? { sameAs: likely.row.id } : {}),
            faults: [],
            versionRead: 0,
            key: randomUUID(),
          }}
          action={answerReportForm.bind(null, address)}
          submit={say(words.submit, locale)}
        >
          {top}
          <Doubts loaded={loaded} caseId={address.caseId} />
          <Book loaded={loaded} caseId={address.caseId} />
          <h2>{say(words.answer, locale)}</h2>
        </QuestionForm>
      )}
    </Page>
  )
}

function Reported({ loaded: { report, party, locale } }: { loaded: LoadedReport }) {
  const { on, amountCents, method, reference, note, reportedOn } = report
  return (
    <SummaryList
      rows={[
        { term: words.who, value: asIs(party.name) },
        { term: words.amount, value: asIs(formatCents(amountCents)) },
        { term: words.on, value: inBoth(l => formatDate(on, l)) },
        { term: words.method, value: methodWords[method] },
        ...(reference ? [{ term: words.reference, value: asIs(reference) }] : []),
        ...(note ? [{ term: words.note, value: <span className="typed-lines">{note}</span> }] : []),
        { term: words.reportedOn, value: inBoth(l => formatDate(reportedOn, l)) },
      ]}
      locale={locale}
    />
  )
}

type PartProps = { loaded: LoadedReport; caseId: string }

/** What to know before confirming: a legal stop, one like it among the answers, and more than is left. */
function Doubts({ loaded: { file, report, locale }, caseId }: PartProps) {
  const doubts = doubtsAbout(file, report)
  const tooMuch = doubts.find(one => one.kind === 'too-much')
  const isGiven = doubts.some(one => one.kind === 'twice' && !one.like.row)
  return (
    <>
      {frozenBy(file) && (
        <Notice kind="warning" heading={words.stop} locale={locale}>
          <p>
            {say(words.stopText, locale)}{' '}
            <a href={`/cases/${caseId}/reports/stop-collecting`}>{say(words.stopWhy, locale)}</a>
          </p>
        </Notice>
      )}
      {isGiven && (
        <Notice kind="warning" heading={words.given} locale={locale}>
          <p>
            {say(words.givenText, locale)}{' '}
            <a href={`/cases/${caseId}/judgment/payments-made?change=yes`}>{say(words.givenLink, locale)}</a>
          </p>
        </Notice>
      )}
      {tooMuch && (
        <Notice kind="warning" heading={words.tooMuch} locale={locale}>
          <p>{say(tooMuchWords(tooMuch.excessCents), locale)}</p>
        </Notice>
      )}
    </>
  )
}

function Book({ loaded: { matches, locale }, caseId }: PartProps) {
  if (matches.length === 0) return <p>{say(words.bookEmpty, locale)}</p>
  return (
    <>
      <DataTable
        caption={words.book}
        columns={[{ label: words.paid }, { label: words.how }]}
        rows={matches.slice(0, mostShown).map(match => ({
          key: match.row.id,
          cells: [<BookPayment key="paid" match={match} caseId={caseId} locale={locale} />, howPaidWords(match.row)],
        }))}
        locale={locale}
      />
      {matches.length > mostShown && (
        <p>
          <a href={`/cases/${caseId}/payments`}>{say(words.more, locale)}</a>
        </p>
      )}
    </>
  )
}

type BookProps = { match: LoadedReport['matches'][number]; caseId: string; locale: Locale }

function BookPayment({ match, caseId, locale }: BookProps) {
  const { id, on, amountCents } = match.row
  return (
    <>
      <a href={`/cases/${caseId}/payments/${id}`}>{say(paymentTitle({ paidOn: on, amountCents }), locale)}</a>{' '}
      {isLikelySame(match) && <Tag words={words.same} tone="soon" locale={locale} />}
    </>
  )
}

/** How it was answered: it is answered once. */
function Answered({ loaded: { report, locale }, caseId }: PartProps) {
  const { answer } = report
  if (!answer) return null
  const { heading, says } = answeredWords(answer)
  return (
    <Notice kind="info" heading={heading} locale={locale}>
      <p>
        {say(says, locale)} {answer.why}
      </p>
      {answer.eventId && (
        <p>
          <ButtonLink
            href={`/cases/${caseId}/payments/${answer.eventId}`}
            words={words.seePayment}
            look="secondary"
            locale={locale}
          />
        </p>
      )}
    </Notice>
  )
}
