import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmailCopy } from '@/components/letter/email-copy'
import { LetterView } from '@/components/letter/letter-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Confirmation } from '@/components/ui/confirmation'
import { BackLink, Page } from '@/components/ui/page'
import type { Offer, OfferTerms } from '@/lib/case/offer'
import { termsWords } from '@/lib/case/offer-words'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import { mailedBlocks } from '@/lib/documents/define'
import { offerInLetter } from '@/lib/documents/offer-in-letter'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { datedAndKept, finished } from './issued-words'
import { loadIssued } from './load-issued'

const words = {
  next: { en: 'What happens next', es: 'Qué sigue' },
  download: { en: 'Download the PDF', es: 'Descargar el PDF' },
  log: {
    en: 'Write its offer into your offer log, so that you see when it ends and can write down the answer.',
    es: 'Anote su oferta en el registro de ofertas, para ver cuándo vence y escribir la respuesta.',
  },
  toLog: { en: 'Write it into the offer log', es: 'Anotarla en el registro de ofertas' },
  inLog: { en: 'Its offer is in your offer log', es: 'Su oferta está en el registro de ofertas' },
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
  const mailed = mailedBlocks(document, blocks)
  const said = offerInLetter(issued.documentId, issued.data)
  const { file } = await loadCase(caseId)
  const logged = said && file.records.offers.find(one => isSameOffer(one, said, issued.issuedOn))
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
      {logged && (
        <p className="no-print">
          <a href={`/cases/${caseId}/offers/${logged.id}`}>{say(words.inLog, locale)}</a>
        </p>
      )}
      {said && !logged && (
        <section className="no-print">
          <p>{say(words.log, locale)}</p>
          <p>
            <ButtonLink
              href={`/cases/${caseId}/offers/new?letter=${issuedId}`}
              words={words.toLog}
              look="secondary"
              locale={locale}
            />
          </p>
        </section>
      )}
      <LetterView
        title={document.title}
        blocks={blocks}
        kind={kind}
        {...(printedIn && { printedIn })}
        locale={locale}
      />
      {mailed && <EmailCopy blocks={mailed} {...(printedIn && { printedIn })} locale={locale} />}
    </Page>
  )
}

/** Whether an offer of the log is the one a letter of that day makes. */
function isSameOffer({ madeOn, terms }: Offer, said: { terms: OfferTerms }, issuedOn: IsoDate): boolean {
  return madeOn === issuedOn && termsWords(terms).en === termsWords(said.terms).en
}
