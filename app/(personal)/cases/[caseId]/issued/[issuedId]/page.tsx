import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LetterView } from '@/components/letter/letter-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Confirmation } from '@/components/ui/confirmation'
import { BackLink, Page } from '@/components/ui/page'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { datedAndKept, finished } from './issued-words'
import { loadIssued } from './load-issued'

const words = {
  next: { en: 'What happens next', es: 'Qué sigue' },
  download: { en: 'Download the PDF', es: 'Descargar el PDF' },
  home: { en: 'Back to the case', es: 'Volver al caso' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string; issuedId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { issued, locale } = await loadIssued(await params)
  const document = documents[issued.documentId]
  return { title: document ? say(document.title, locale) : issued.title }
}

/** A letter, paper or report that was finished: its PDF, what to do with it, and how it reads. */
export default async function IssuedPage({ params }: Props) {
  const { caseId, issuedId } = await params
  const { issued, locale } = await loadIssued({ caseId, issuedId })
  const document = documents[issued.documentId]
  if (!document) notFound()
  const { blocks, printedIn } = issued.data as { blocks: Block[]; printedIn?: Locale }
  const kind = document.kind ?? 'letter'
  return (
    <Page back={<BackLink href={`/cases/${caseId}`} words={words.home} locale={locale} />}>
      <Confirmation
        title={finished[kind].title(document.title)}
        text={datedAndKept(kind, issued.issuedOn)}
        locale={locale}
      />
      <p>
        <ButtonLink href={`/cases/${caseId}/issued/${issuedId}/pdf`} words={words.download} locale={locale} />
      </p>
      <section className="no-print">
        <h2>{say(words.next, locale)}</h2>
        <ol>
          {finished[kind].steps.map(step => (
            <li key={step.en}>{say(step, locale)}</li>
          ))}
        </ol>
      </section>
      <LetterView
        title={document.title}
        blocks={blocks}
        kind={kind}
        {...(printedIn && { printedIn })}
        locale={locale}
      />
    </Page>
  )
}
