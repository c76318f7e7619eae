import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CasePanel } from '@/components/case/case-panel'
import { QuestionForm } from '@/components/form/question-form'
import { OfferFacts } from '@/components/offers/offer-facts'
import { OfferLetters } from '@/components/offers/offer-letters'
import { OfferMeaningView } from '@/components/offers/offer-meaning-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { acceptedOfferOf } from '@/lib/case/offer'
import { meaningOf } from '@/lib/case/offer-meaning'
import { madeByWords } from '@/lib/case/offer-words'
import { findFlow } from '@/lib/interview/flows'
import { refill } from '@/lib/interview/stored'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { answerOfferForm } from './actions'
import { type AnswerAddress, type LoadedAnswer, loadAnswer } from './load-answer'

const words = {
  offers: { en: 'Offers', es: 'Ofertas' },
  answer: { en: 'Answer it', es: 'Contestarla' },
  answerLead: {
    en: 'Accepting leads on to the written agreement, with these terms filled in.',
    es: 'Si se acepta, sigue el acuerdo por escrito, con estas condiciones ya anotadas.',
  },
  submit: { en: 'Save the answer', es: 'Guardar la respuesta' },
  ourCounter: { en: 'Make a counteroffer instead', es: 'Mejor hacer una contraoferta' },
  theirCounter: { en: 'They made a counteroffer', es: 'La otra parte hizo una contraoferta' },
  agree: { en: 'Put it in writing', es: 'Ponerlo por escrito' },
  over: { en: 'This offer has ended', es: 'Esta oferta venció' },
  overText: {
    en: 'It can no longer be accepted. If its terms still suit both sides, make a new offer with them.',
    es: 'Ya no se puede aceptar. Si sus condiciones todavía convienen a las dos partes, haga una oferta nueva con ellas.',
  },
  again: { en: 'Make a new offer with its terms', es: 'Hacer una oferta nueva con sus condiciones' },
  inTime: { en: 'It was answered before then', es: 'Se contestó antes de esa fecha' },
  above: { en: 'It is more than what is owed today', es: 'Es más de lo que se debe hoy' },
  aboveText: {
    en: 'It cannot be accepted as it stands: something was paid since it was made. Make a new offer up to the balance.',
    es: 'No se puede aceptar como está: se pagó algo desde que se hizo. Haga una oferta nueva que no pase del saldo.',
  },
} satisfies Record<string, Words>

type Props = {
  params: Promise<{ caseId: string; offerId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The form names the tab where there is one, because only it knows when something is wrong. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const loaded = await loadAnswer(await addressIn(props))
  return { title: loaded.fields ? { absolute: '' } : say(titleOf(loaded), loaded.locale) }
}

/** One offer: what it says, what it means by the law’s sums, its answer, and its letter. */
export default async function OfferPage(props: Props) {
  const address = await addressIn(props)
  const loaded = await loadAnswer(address)
  const { file, offer, owner, fields, isOurs, standing, locale } = loaded
  const { caseId } = address
  const about = { offer, owner, today: file.today, caseId, locale }
  const asked = (await props.searchParams).answer
  const facts = (
    <>
      <PageHeading caption={words.offers} title={titleOf(loaded)} locale={locale} />
      <OfferFacts {...about} offers={file.records.offers} />
      <OfferMeaningView terms={offer.terms} meaning={meaningOf(file, offer.terms)} locale={locale} />
      <Standing loaded={loaded} caseId={caseId} locale={locale} />
      <OfferLetters {...about} />
    </>
  )
  return (
    <Page
      back={<BackLink href={`/cases/${caseId}/offers`} words={words.offers} locale={locale} />}
      aside={<CasePanel file={file} locale={locale} />}
    >
      {fields ? (
        <QuestionForm
          title={`${say(titleOf(loaded), locale)} – Satisfied`}
          fields={fields}
          locale={locale}
          start={{
            raw: refill(fields, {
              ...(typeof asked === 'string' && { answer: asked }),
              ...(standing === 'open' && { answeredOn: file.today }),
            }),
            faults: [],
            versionRead: 0,
            key: randomUUID(),
          }}
          action={answerOfferForm.bind(null, address)}
          submit={say(words.submit, locale)}
        >
          {facts}
          <h2>{say(words.answer, locale)}</h2>
          <p>{say(words.answerLead, locale)}</p>
          <p>
            <a href={`/cases/${caseId}/offers/new?answers=${offer.id}`}>
              {say(isOurs ? words.theirCounter : words.ourCounter, locale)}
            </a>
          </p>
        </QuestionForm>
      ) : (
        facts
      )}
    </Page>
  )
}

/** What can be done with an offer that is over, above the balance, or accepted. */
function Standing({ loaded, caseId, locale }: { loaded: LoadedAnswer; caseId: string; locale: Locale }) {
  const { offer, standing, file, isClosed, isAboveBalance, fields } = loaded
  if (isClosed) return null
  if (standing === 'accepted' && findFlow('agreement') && acceptedOfferOf(file.records)?.id === offer.id)
    return (
      <p>
        <ButtonLink href={`/cases/${caseId}/agreement`} words={words.agree} locale={locale} />
      </p>
    )
  if (standing === 'expired' && !fields)
    return (
      <Notice kind="warning" heading={words.over} locale={locale}>
        <p>{say(words.overText, locale)}</p>
        <p>
          <ButtonLink href={`/cases/${caseId}/offers/new?like=${offer.id}`} words={words.again} locale={locale} />
        </p>
        <p>
          <a href={`/cases/${caseId}/offers/${offer.id}?answered=in-time`}>{say(words.inTime, locale)}</a>
        </p>
      </Notice>
    )
  if (isAboveBalance && fields)
    return (
      <Notice kind="warning" heading={words.above} locale={locale}>
        <p>{say(words.aboveText, locale)}</p>
      </Notice>
    )
  return null
}

function titleOf({ offer, owner }: LoadedAnswer): Words {
  const whose = madeByWords(offer.madeBy, owner)
  return inBoth(locale => `${whose[locale]}, ${formatDate(offer.madeOn, locale)}`)
}

async function addressIn({ params, searchParams }: Props): Promise<AnswerAddress> {
  const [{ caseId, offerId }, query] = [await params, await searchParams]
  return { caseId, offerId, isInTime: query.answered === 'in-time' }
}
