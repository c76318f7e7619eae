import type { Metadata } from 'next'
import { AgreementView } from '@/components/case/agreement-view'
import { BalanceView } from '@/components/case/balance-view'
import { CaseTasks } from '@/components/case/case-tasks'
import { JudgmentTimeline } from '@/components/case/judgment-timeline'
import { NextStepView } from '@/components/case/next-step-view'
import { SavedNotice } from '@/components/case/saved-notice'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import { caseTitle } from '@/lib/case/case-title'
import { closingOf } from '@/lib/case/closing'
import { meaningFor } from '@/lib/case/meaning'
import { nextStepOf } from '@/lib/case/next-step'
import { tasksOf } from '@/lib/case/tasks'
import { timelineOf, undatedOf } from '@/lib/case/timeline'
import { listIssued } from '@/lib/data/issued'
import { asIs, say, type Words } from '@/lib/shared/words'
import { IssuedPapers } from './issued-papers'
import { loadCase } from './load-case'

const words = {
  toCases: { en: 'My cases', es: 'Mis casos' },
  agreement: { en: 'The agreement', es: 'El acuerdo' },
  balance: { en: 'The balance', es: 'El saldo' },
  record: { en: 'Record a payment', es: 'Anotar un pago' },
  payments: { en: 'All payments', es: 'Todos los pagos' },
  meaning: { en: 'What this judgment means', es: 'Qué significa este fallo' },
  calendar: { en: 'Download these dates for a calendar', es: 'Descargar estas fechas para un calendario' },
  reminders: { en: 'Reminders', es: 'Recordatorios' },
  withoutIt: { en: 'Without the agreement', es: 'Sin el acuerdo' },
  lifeline: { en: 'See the whole life on one line', es: 'Ver toda la vida en una línea' },
  life: { en: 'Dates that matter', es: 'Fechas que importan' },
  tasks: { en: 'Everything to do', es: 'Todo lo que hay que hacer' },
  closed: { en: 'This case is closed', es: 'Este caso está cerrado' },
  closedText: {
    en: 'There are no reminders. You can read everything, and write down what comes late.',
    es: 'No hay recordatorios. Puede leer todo y anotar lo que llegue tarde.',
  },
  reopen: { en: 'Open it again', es: 'Volver a abrirlo' },
  keep: { en: 'Keep the file, close the case, or delete it', es: 'Guardar el expediente, cerrar el caso o borrarlo' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { file, locale } = await loadCase((await params).caseId)
  return { title: say(caseTitle(file.facts), locale) }
}

/** The case's home: what is next and by when, what is owed, what it means, its dates, and everything to do. */
export default async function CaseHome({ params }: Props) {
  const { caseId } = await params
  const { user, case: found, file, locale } = await loadCase(caseId)
  const issued = await listIssued(user, caseId)
  const issuedIds = issued.map(paper => paper.documentId)
  const { facts } = file
  const standing = agreementStandingOf(file)
  const next = nextStepOf(file, issuedIds)
  const isRecordNext = next.action?.path === 'payments/new'
  const place = facts.court
    ? asIs(`${facts.court.name}, ${facts.court.county}${facts.caseNumber ? ` · ${facts.caseNumber}` : ''}`)
    : null
  return (
    <Page back={<BackLink href="/cases" words={words.toCases} locale={locale} />}>
      <PageHeading title={caseTitle(facts)} {...(place && { lead: place })} locale={locale} />
      {found.closedAt && (
        <Notice kind="info" heading={words.closed} locale={locale}>
          <p>
            {say(words.closedText, locale)} <a href={`/cases/${caseId}/keep#close`}>{say(words.reopen, locale)}</a>.
          </p>
        </Notice>
      )}
      <NextStepView next={next} caseId={caseId} today={file.today} locale={locale} />
      {user.isGuest && facts.isComplete && <SavedNotice locale={locale} />}
      {standing && (
        <section>
          <h2>{say(words.agreement, locale)}</h2>
          <AgreementView file={file} standing={standing} caseId={caseId} hasRecord={isRecordNext} locale={locale} />
        </section>
      )}
      {/* What was given up for a kept agreement is nobody's balance. */}
      {facts.isComplete && facts.side && standing?.kind !== 'paid' && (
        <section>
          <h2>{say(words.balance, locale)}</h2>
          <BalanceView
            balance={file.balance}
            caseId={caseId}
            {...(standing && { label: words.withoutIt })}
            locale={locale}
          />
          {!standing && (
            <p className="button-row">
              <ButtonLink
                href={`/cases/${caseId}/payments/new`}
                words={words.record}
                look="secondary"
                locale={locale}
              />
              <a href={`/cases/${caseId}/payments`}>{say(words.payments, locale)}</a>
            </p>
          )}
        </section>
      )}
      <IssuedPapers papers={issued} caseId={caseId} locale={locale} />
      <section>
        <h2>{say(words.tasks, locale)}</h2>
        <CaseTasks stages={tasksOf(file, issuedIds)} caseId={caseId} locale={locale} />
      </section>
      {facts.isComplete && facts.side && (
        <>
          {/* It tells of a debt, and nobody owes one any more. */}
          {closingOf(file).kind === 'open' && (
            <section>
              <h2>{say(words.meaning, locale)}</h2>
              <ul>
                {meaningFor(facts.side).map(sentence => (
                  <li key={sentence.en}>{say(sentence, locale)}</li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{say(words.life, locale)}</h2>
            <JudgmentTimeline events={timelineOf(file)} undated={undatedOf(file)} locale={locale} />
            <p className="no-print">
              {file.deadlines && (
                <>
                  <a href={`/cases/${caseId}/reports/lifeline`}>{say(words.lifeline, locale)}</a> ·{' '}
                </>
              )}
              <a href={`/cases/${caseId}/calendar`}>{say(words.calendar, locale)}</a> ·{' '}
              <a href="/reminders">{say(words.reminders, locale)}</a>
            </p>
          </section>
        </>
      )}
      <p className="no-print">
        <a href={`/cases/${caseId}/keep`}>{say(words.keep, locale)}</a>
      </p>
    </Page>
  )
}
