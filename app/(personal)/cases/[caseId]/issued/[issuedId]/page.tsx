import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LetterView } from '@/components/letter/letter-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Confirmation } from '@/components/ui/confirmation'
import { BackLink, Page } from '@/components/ui/page'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { loadIssued } from './load-issued'

const words = {
  next: { en: 'What happens next', es: 'Qué sigue' },
  steps: [
    { en: 'Download the PDF, print it and sign it.', es: 'Descargue el PDF, imprímalo y fírmelo.' },
    {
      en: 'Mail it, and keep a copy and the receipt. You can also hand it over or email it.',
      es: 'Envíelo por correo y guarde una copia y el recibo. También puede entregarlo en persona o enviarlo por correo electrónico.',
    },
    {
      en: 'Put the answer-by date in your calendar. If no answer comes, you can write again.',
      es: 'Anote en su calendario la fecha para contestar. Si no hay respuesta, puede escribir otra vez.',
    },
  ],
  download: { en: 'Download the PDF', es: 'Descargar el PDF' },
  home: { en: 'Back to the case', es: 'Volver al caso' },
  never: {
    en: 'This letter is kept as it is and never changes.',
    es: 'Esta carta se guarda tal como está y nunca cambia.',
  },
} satisfies Record<string, Words | Words[]>

type Props = { params: Promise<{ caseId: string; issuedId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { issued, locale } = await loadIssued(await params)
  const document = documents[issued.documentId]
  return { title: document ? say(document.title, locale) : issued.title }
}

/** A letter that was finished: its PDF, what to do with it, and how it reads. */
export default async function IssuedPage({ params }: Props) {
  const { caseId, issuedId } = await params
  const { issued, locale } = await loadIssued({ caseId, issuedId })
  const document = documents[issued.documentId]
  if (!document) notFound()
  const { blocks } = issued.data as { blocks: Block[] }
  const dated = inBoth(l =>
    l === 'en' ? `Dated ${formatDate(issued.issuedOn, l)}.` : `Con fecha del ${formatDate(issued.issuedOn, l)}.`,
  )
  const done = { en: `${document.title.en}: finished`, es: `${document.title.es}: terminada` }
  return (
    <Page back={<BackLink href={`/cases/${caseId}`} words={words.home} locale={locale} />}>
      <Confirmation
        title={done}
        text={{ en: `${dated.en} ${words.never.en}`, es: `${dated.es} ${words.never.es}` }}
        locale={locale}
      />
      <p>
        <ButtonLink href={`/cases/${caseId}/issued/${issuedId}/pdf`} words={words.download} locale={locale} />
      </p>
      <section className="no-print">
        <h2>{say(words.next, locale)}</h2>
        <ol>
          {words.steps.map(step => (
            <li key={step.en}>{say(step, locale)}</li>
          ))}
        </ol>
      </section>
      <LetterView title={document.title} blocks={blocks} locale={locale} />
    </Page>
  )
}
