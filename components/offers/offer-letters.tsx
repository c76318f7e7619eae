import type { Side } from '@/lib/case/facts'
import { type Offer, standingOf } from '@/lib/case/offer'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'Letters', es: 'Cartas' },
  counter: { en: 'Write the letter with this offer', es: 'Escribir la carta con esta oferta' },
  accept: { en: 'Write the letter that accepts it', es: 'Escribir la carta que la acepta' },
  reject: { en: 'Write the letter that turns it down', es: 'Escribir la carta que la rechaza' },
} satisfies Record<string, Words>

/** The id of the letter that goes with an offer as it stands; null: none does. */
export function letterFor(offer: Offer, owner: Side, today: IsoDate): { id: string; words: Words } | null {
  const standing = standingOf(offer, today)
  if (offer.terms.kind === 'wish')
    return standing === 'rejected' ? { id: 'rejection-letter', words: words.reject } : null
  if (offer.madeBy === owner) return standing === 'open' ? { id: 'counter-letter', words: words.counter } : null
  if (standing === 'accepted') return { id: 'acceptance-letter', words: words.accept }
  return standing === 'rejected' ? { id: 'rejection-letter', words: words.reject } : null
}

/** The letter that goes with an offer, if there is one. */
export function OfferLetters({
  offer,
  owner,
  today,
  caseId,
  locale,
}: {
  offer: Offer
  owner: Side
  today: IsoDate
  caseId: string
  locale: Locale
}) {
  const letter = letterFor(offer, owner, today)
  if (!letter) return null
  return (
    <section>
      <h2>{say(words.heading, locale)}</h2>
      <p>
        <a href={`/cases/${caseId}/documents/${letter.id}?about=${offer.id}`}>{say(letter.words, locale)}</a>
      </p>
    </section>
  )
}
