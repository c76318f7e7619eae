import type { Metadata } from 'next'
import { OfferList } from '@/components/offers/offer-list'
import { OfferTable } from '@/components/offers/offer-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { acceptedOfferOf } from '@/lib/case/offer'
import { termsWords } from '@/lib/case/offer-words'
import { findFlow } from '@/lib/interview/flows'
import { say, type Words } from '@/lib/shared/words'
import { loadOffers } from './load-offers'

const words = {
  home: { en: 'Back to the case', es: 'Volver al caso' },
  title: { en: 'Offers', es: 'Ofertas' },
  lead: {
    en: 'Every offer either side made, and what came of it. Only you see this page.',
    es: 'Todas las ofertas de las dos partes y qué pasó con cada una. Solo usted ve esta página.',
  },
  none: { en: 'No offer has been written down yet.', es: 'Todavía no se ha anotado ninguna oferta.' },
  all: { en: 'All offers, newest first', es: 'Todas las ofertas, de la más nueva a la más vieja' },
  ours: { en: 'Record an offer I made', es: 'Anotar una oferta mía' },
  theirs: { en: 'Record an offer they made', es: 'Anotar una oferta de la otra parte' },
  agreed: { en: 'You have a deal. Put it in writing', es: 'Hay acuerdo. Póngalo por escrito' },
  agree: { en: 'Write the agreement', es: 'Escribir el acuerdo' },
  closed: { en: 'Offers are on hold', es: 'Las ofertas están en pausa' },
  closedText: {
    en: 'A bankruptcy stops all collecting, and making or taking an offer is part of it.',
    es: 'Una bancarrota detiene todo cobro, y hacer o aceptar una oferta es parte de eso.',
  },
  why: { en: 'Why, and what to do', es: 'Por qué, y qué hacer' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadOffers((await params).caseId)
  return { title: say(words.title, locale) }
}

/** The offer log: every offer, the open ones compared, and the ways to write one down. */
export default async function OffersPage({ params }: Props) {
  const { caseId } = await params
  const { file, owner, isClosed, locale } = await loadOffers(caseId)
  const { offers, agreements } = file.records
  const accepted = agreements.length === 0 && findFlow('agreement') ? acceptedOfferOf(file.records) : null
  const isNew = offers.length === 0
  return (
    <Page back={<BackLink href={`/cases/${caseId}`} words={words.home} locale={locale} />} wide>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      {isClosed ? (
        <Notice kind="warning" heading={words.closed} locale={locale}>
          <p>{say(words.closedText, locale)}</p>
          <p>
            <a href={`/cases/${caseId}/reports/stop-collecting`}>{say(words.why, locale)}</a>
          </p>
        </Notice>
      ) : (
        <>
          {accepted && (
            <Notice kind="info" heading={words.agreed} locale={locale}>
              <p>{say(termsWords(accepted.terms), locale)}.</p>
              <p>
                <ButtonLink href={`/cases/${caseId}/agreement`} words={words.agree} locale={locale} />
              </p>
            </Notice>
          )}
          <p className="offer-actions no-print">
            <ButtonLink
              href={`/cases/${caseId}/offers/new?by=them`}
              words={words.theirs}
              look={accepted ? 'secondary' : 'primary'}
              locale={locale}
            />
            <ButtonLink
              href={`/cases/${caseId}/offers/new?by=us`}
              words={words.ours}
              look="secondary"
              locale={locale}
            />
          </p>
        </>
      )}
      <OfferTable file={file} locale={locale} />
      {isNew ? (
        <p>{say(words.none, locale)}</p>
      ) : (
        <section>
          <h2>{say(words.all, locale)}</h2>
          <OfferList
            offers={offers}
            owner={owner}
            today={file.today}
            caseId={caseId}
            isClosed={isClosed}
            locale={locale}
          />
        </section>
      )}
    </Page>
  )
}
