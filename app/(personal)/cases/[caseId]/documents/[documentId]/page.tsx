import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CasePanel } from '@/components/case/case-panel'
import { ConductFindings } from '@/components/contacts/conduct-findings'
import { EmailCopy } from '@/components/letter/email-copy'
import { IssueForm } from '@/components/letter/issue-form'
import { LetterView } from '@/components/letter/letter-view'
import { CitationLink } from '@/components/ui/citation-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { wordsOf } from '@/lib/documents/blocks'
import { mailedBlocks } from '@/lib/documents/define'
import { printFaultWords } from '@/lib/documents/print-fault-words'
import { undrawable } from '@/lib/documents/text-safety'
import { findFlow } from '@/lib/interview/flows'
import { say, type Words } from '@/lib/shared/words'
import { issueLetter } from './actions'
import { type DocumentAddress, homeOf, loadPreview } from './load-document'
import { wordsByKind } from './preview-words'

const words = {
  change: { en: 'Change something', es: 'Cambiar algo' },
  need: { en: 'We still need:', es: 'Todavía falta:' },
  cannotPrint: { en: 'Some characters cannot be printed', es: 'Algunos caracteres no se pueden imprimir' },
} satisfies Record<string, Words>

type Props = {
  params: Promise<{ caseId: string; documentId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { document, locale } = await loadPreview(await addressIn(props))
  return { title: say(document.title, locale) }
}

/** A letter before it is final: what it waits for, or how it reads. */
export default async function PreviewPage(props: Props) {
  const address = await addressIn(props)
  const { caseId, documentId } = address
  const preview = await loadPreview(address)
  const { document, locale, file } = preview
  const { kind = 'letter' } = document
  if (kind === 'report') redirect(`/cases/${caseId}/reports/${documentId}`)
  const kindWords = wordsByKind[kind]
  const back = <BackLink href={homeOf(address, document)} locale={locale} />
  if (preview.kind === 'missing')
    return (
      <Page back={back}>
        <PageHeading caption={document.title} title={kindWords.waits} locale={locale} />
        <p>{say(words.need, locale)}</p>
        <ul>
          {preview.missing.map(({ flowId, stepId, what }) => (
            <li key={stepId}>
              <a href={`/cases/${caseId}/${flowId}/${stepId}?change=yes`}>{say(what, locale)}</a>
            </li>
          ))}
        </ul>
      </Page>
    )
  const flowId = document.flowId ?? documentId
  const cautions = document.caution?.(file) ?? []
  const mailed = mailedBlocks(document, preview.blocks)
  const cannot = undrawable(wordsOf(preview.blocks).map(w => w.en))
  return (
    <Page back={back} aside={<CasePanel file={file} locale={locale} />}>
      <PageHeading title={document.title} lead={kindWords.lead} locale={locale} />
      {file.facts.youHaveLawyer && (
        <Notice kind="info" heading={kindWords.before} locale={locale}>
          <p>{say(kindWords.lawyer, locale)}</p>
        </Notice>
      )}
      {cautions.length > 0 && (
        <Notice kind="warning" heading={kindWords.before} locale={locale}>
          {cautions.map(({ text, cite }) => (
            <p key={text.en}>
              {say(text, locale)} {cite && <CitationLink cite={cite} />}
            </p>
          ))}
        </Notice>
      )}
      {cannot.length > 0 && (
        <Notice kind="warning" heading={words.cannotPrint} locale={locale}>
          <p>{say(printFaultWords({ kind: 'undrawable', characters: cannot }, null), locale)}</p>
        </Notice>
      )}
      {kind === 'letter' && (
        <div className="no-print">
          <ConductFindings
            texts={wordsOf(preview.blocks).map(w => w.en)}
            as={document.about === 'contact' ? 'log' : true}
            locale={locale}
          />
        </div>
      )}
      <LetterView title={document.title} blocks={preview.blocks} kind={kind} locale={locale} />
      {mailed && <EmailCopy blocks={mailed} locale={locale} />}
      {findFlow(flowId) && (
        <p className="no-print">
          <a href={`/cases/${caseId}/${flowId}/check`}>{say(words.change, locale)}</a>
        </p>
      )}
      <IssueForm action={issueLetter.bind(null, address)} formKey={randomUUID()} kind={kind} locale={locale} />
    </Page>
  )
}

async function addressIn({ params, searchParams }: Props): Promise<DocumentAddress> {
  const [{ caseId, documentId }, { about }] = [await params, await searchParams]
  return { caseId, documentId, ...(typeof about === 'string' && { aboutId: about }) }
}
