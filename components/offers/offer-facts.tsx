import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { Side } from '@/lib/case/facts'
import { type Offer, standingOf } from '@/lib/case/offer'
import { howWords, madeByWords, standingWords, termsWords, untilWords } from '@/lib/case/offer-words'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Locale, type Words } from '@/lib/shared/words'

const words = {
  what: { en: 'What is offered', es: 'Qué se ofrece' },
  made: { en: 'Made', es: 'Hecha' },
  until: { en: 'Last day to accept it', es: 'Último día para aceptarla' },
  standing: { en: 'Where it stands', es: 'Cómo va' },
  note: { en: 'Your note', es: 'Su nota' },
  answers: { en: 'It answers', es: 'Contesta a' },
  answeredBy: { en: 'It was answered with', es: 'Se contestó con' },
} satisfies Record<string, Words>

type Props = { offer: Offer; offers: readonly Offer[]; owner: Side; today: IsoDate; caseId: string; locale: Locale }

/** Everything one offer says: what, when, how, until when, and how it was answered. */
export function OfferFacts({ offer, offers, owner, today, caseId, locale }: Props) {
  const answered = offers.find(one => one.id === offer.answersOfferId)
  const counter = offers.find(one => one.answersOfferId === offer.id)
  const link = (to: Offer) => (
    <a href={`/cases/${caseId}/offers/${to.id}`}>
      {madeByWords(to.madeBy, owner)[locale]}, {formatDate(to.madeOn, locale)}
    </a>
  )
  const rows: SummaryRow[] = [
    { term: words.what, value: termsWords(offer.terms) },
    {
      term: words.made,
      value: inBoth(l => `${formatDate(offer.madeOn, l)} · ${howWords[offer.how][l]}`),
    },
    { term: words.until, value: lastDayWords(offer, today) },
    { term: words.standing, value: standingWords(offer, owner, today) },
    ...(answered ? [{ term: words.answers, value: link(answered) }] : []),
    ...(counter ? [{ term: words.answeredBy, value: link(counter) }] : []),
    ...(offer.note ? [{ term: words.note, value: asIs(offer.note) }] : []),
  ]
  return <SummaryList rows={rows} locale={locale} />
}

/** "December 1, 2026 · 3 days left"; once answered, only the day. */
export function lastDayWords(offer: Offer, today: IsoDate): Words {
  const left = untilWords(offer, today)
  const { validUntil } = offer
  if (validUntil === null) return left
  const isCounting = ['open', 'expired'].includes(standingOf(offer, today))
  return inBoth(locale => {
    const day = formatDate(validUntil, locale)
    return isCounting ? `${day} · ${left[locale]}` : day
  })
}
