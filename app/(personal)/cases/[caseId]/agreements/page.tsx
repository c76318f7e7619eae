import type { Metadata } from 'next'
import { statusWords, versionTitle } from '@/components/agreement/agreement-words'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { Tag } from '@/components/ui/tag'
import type { Agreement } from '@/lib/case/agreement-terms'
import { isFrozen } from '@/lib/case/tasks'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { loadCase } from '../load-case'

const words = {
  title: { en: 'Agreements', es: 'Acuerdos' },
  lead: {
    en: 'Every version, the newest first. None is ever changed or deleted: a new one takes the place of the last.',
    es: 'Todas las versiones, la más nueva primero. Ninguna se cambia ni se borra: una nueva reemplaza a la anterior.',
  },
  none: { en: 'No agreement has been finished yet.', es: 'Todavía no se ha terminado ningún acuerdo.' },
  write: { en: 'Write an agreement', es: 'Escribir un acuerdo' },
  pdf: { en: 'Download the PDF', es: 'Descargar el PDF' },
  signedPdf: { en: 'Download the signed PDF', es: 'Descargar el PDF firmado' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** Every version of the agreement of a case, with where it stands. */
export default async function AgreementsPage({ params }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const agreements = file.records.agreements.toSorted((a, b) => b.number - a.number)
  return (
    <Page back={<BackLink href={`/cases/${caseId}`} locale={locale} />}>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      {agreements.length === 0 && (
        <>
          <p>{say(words.none, locale)}</p>
          {!isFrozen(file, 'agreement') && (
            <p>
              <ButtonLink href={`/cases/${caseId}/agreement`} words={words.write} locale={locale} />
            </p>
          )}
        </>
      )}
      <ul className="offer-list">
        {agreements.map(one => (
          <Version key={one.id} agreement={one} home={`/cases/${caseId}/agreements`} locale={locale} />
        ))}
      </ul>
    </Page>
  )
}

function Version({ agreement, home, locale }: { agreement: Agreement; home: string; locale: Locale }) {
  const { id, number, terms, status, isSignedCopyKept } = agreement
  const { words: standing, tone } = statusWords[status]
  const title = say(versionTitle(agreementTitle(terms), number), locale)
  return (
    <li>
      <h2>
        <a href={`${home}/${id}`}>{title}</a>
      </h2>
      <p>
        <Tag words={standing} tone={tone} locale={locale} />
      </p>
      <p className="offer-about">{say(aboutWords(agreement), locale)}</p>
      <p className="offer-actions">
        <a href={`${home}/${id}/pdf`}>
          {say(isSignedCopyKept ? words.signedPdf : words.pdf, locale)}
          <span className="usa-sr-only">: {title}</span>
        </a>
      </p>
    </li>
  )
}

function aboutWords({ terms, signatures }: Agreement): Words {
  const [total, signed, parties] = [formatCents(terms.totalCents), signatures.length, terms.parties.length]
  return {
    en: `Written ${formatDate(terms.writtenOn, 'en')}. ${total} in all. Signed by ${signed} of ${parties}.`,
    es: `Escrito el ${formatDate(terms.writtenOn, 'es')}. ${total} en total. Firmado por ${signed} de ${parties}.`,
  }
}
