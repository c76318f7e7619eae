import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CasePanel } from '@/components/case/case-panel'
import { IssueForm } from '@/components/letter/issue-form'
import { ReportSections } from '@/components/report/report-view'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { reports } from '@/lib/case/reports'
import { say, type Words } from '@/lib/shared/words'
import { issueLetter } from '../../documents/[documentId]/actions'
import { type LoadedCase, loadCase } from '../../load-case'

const words = {
  waits: { en: 'This is not ready yet', es: 'Esto todavía no está listo' },
  need: { en: 'We still need:', es: 'Todavía falta:' },
  change: { en: 'Change my answers', es: 'Cambiar mis respuestas' },
  next: { en: 'What you can do with it', es: 'Qué puede hacer con esto' },
  onlyYou: {
    en: 'Only you see this. It is never printed, and it is in no letter and no agreement.',
    es: 'Solo usted ve esto. Nunca se imprime, ni aparece en ninguna carta ni en ningún acuerdo.',
  },
  keep: { en: 'Keep it on paper', es: 'Guardarlo en papel' },
  keepText: {
    en: 'The PDF is kept as it is today, even if your answers or the law change later.',
    es: 'El PDF se guarda como está hoy, aunque después cambien sus respuestas o la ley.',
  },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string; reportId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { definition, locale } = await loadReport(await params)
  return { title: say(definition.title, locale) }
}

/** Every report of a case is this page: what it waits for, or what was found and what to do with it. */
export default async function ReportPage({ params }: Props) {
  const { caseId, reportId } = await params
  const { definition, file, locale } = await loadReport({ caseId, reportId })
  const back = <BackLink href={`/cases/${caseId}`} locale={locale} />
  const missing = definition.missing(file)
  if (missing.length > 0)
    return (
      <Page back={back}>
        <PageHeading caption={definition.title} title={words.waits} locale={locale} />
        <p>{say(words.need, locale)}</p>
        <ul>
          {missing.map(({ flowId, stepId, what }) => (
            <li key={`${flowId}/${stepId}`}>
              <a href={`/cases/${caseId}/${flowId}/${stepId}?change=yes`}>{say(what, locale)}</a>
            </li>
          ))}
        </ul>
      </Page>
    )
  const report = definition.report(file)
  return (
    <Page back={back} aside={<CasePanel file={file} locale={locale} />}>
      <PageHeading title={definition.title} lead={report.sentence} locale={locale} />
      {definition.isPrivate && <p>{say(words.onlyYou, locale)}</p>}
      <ReportSections sections={report.sections} locale={locale} />
      {report.actions.length > 0 && (
        <section className="no-print">
          <h2>{say(words.next, locale)}</h2>
          <ul className="report-actions">
            {report.actions.map(({ label, path }, index) => (
              <li key={path}>
                <ButtonLink
                  href={`/cases/${caseId}/${path}`}
                  words={label}
                  {...(index > 0 && { look: 'quiet' as const })}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.actions.every(({ path }) => path !== `${definition.flowId}/check`) && (
        <p className="no-print">
          <a href={`/cases/${caseId}/${definition.flowId}/check`}>{say(words.change, locale)}</a>
        </p>
      )}
      {!definition.isPrivate && (
        <section className="no-print">
          <h2>{say(words.keep, locale)}</h2>
          <p>{say(words.keepText, locale)}</p>
          <IssueForm
            action={issueLetter.bind(null, { caseId, documentId: definition.id })}
            formKey={randomUUID()}
            kind="report"
            locale={locale}
          />
        </section>
      )}
    </Page>
  )
}

/** A report of the other side, and one that is none, are "not found". */
async function loadReport(address: {
  caseId: string
  reportId: string
}): Promise<LoadedCase & { definition: (typeof reports)[string] }> {
  const loaded = await loadCase(address.caseId)
  const definition = Object.hasOwn(reports, address.reportId) ? reports[address.reportId] : undefined
  if (!definition || (definition.side !== 'both' && definition.side !== loaded.file.facts.side)) notFound()
  return { ...loaded, definition }
}
