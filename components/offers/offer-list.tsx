import { Tag, type TagTone } from '@/components/ui/tag'
import type { Side } from '@/lib/case/facts'
import { type Offer, type OfferStanding, standingOf } from '@/lib/case/offer'
import { howWords, madeByWords, standingWords, termsWords } from '@/lib/case/offer-words'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { lastDayWords } from './offer-facts'

const words = {
  accept: { en: 'Accept', es: 'Aceptar' },
  counter: { en: 'Counter', es: 'Contraoferta' },
  reject: { en: 'Turn down', es: 'Rechazar' },
  theyAccepted: { en: 'They accepted', es: 'La aceptaron' },
  theyRejected: { en: 'They turned it down', es: 'La rechazaron' },
  theyCountered: { en: 'They countered', es: 'Hicieron contraoferta' },
  takeBack: { en: 'Take it back', es: 'Retirarla' },
  until: { en: 'Last day:', es: 'Último día:' },
  again: { en: 'Make a new one with its terms', es: 'Hacer una nueva con sus condiciones' },
} satisfies Record<string, Words>

const tones: Record<OfferStanding, TagTone> = {
  open: 'soon',
  expired: 'plain',
  accepted: 'good',
  rejected: 'plain',
  countered: 'plain',
  withdrawn: 'plain',
}

type Props = {
  offers: readonly Offer[]
  owner: Side
  today: IsoDate
  caseId: string
  /** A legal stop: they can be read and not answered. */
  isClosed: boolean
  locale: Locale
}

/** Every offer, the newest first: whose, what, until when, where it stands, and what can be done with it. */
export function OfferList({ offers, owner, today, caseId, isClosed, locale }: Props) {
  return (
    <ol className="offer-list">
      {offers.toReversed().map(offer => {
        const title = `${madeByWords(offer.madeBy, owner)[locale]}, ${formatDate(offer.madeOn, locale)}`
        const standing = standingOf(offer, today)
        return (
          <li key={offer.id}>
            <h3>
              <a href={`/cases/${caseId}/offers/${offer.id}`}>{title}</a>
            </h3>
            <p className="offer-terms">{say(termsWords(offer.terms), locale)}</p>
            <p className="offer-about">
              <Tag words={standingWords(offer, owner, today)} tone={tones[standing]} locale={locale} />{' '}
              {say(howWords[offer.how], locale)} · {offer.validUntil && `${say(words.until, locale)} `}
              {say(lastDayWords(offer, today), locale)}
            </p>
            {!isClosed && (
              <Actions
                offer={offer}
                isOurs={offer.madeBy === owner}
                standing={standing}
                caseId={caseId}
                locale={locale}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

type ActionsProps = { offer: Offer; isOurs: boolean; standing: OfferStanding; caseId: string; locale: Locale }

function Actions({ offer, isOurs, standing, caseId, locale }: ActionsProps) {
  const at = `/cases/${caseId}/offers`
  const isWish = offer.terms.kind === 'wish'
  const links: [string, Words][] =
    standing === 'expired'
      ? isWish
        ? []
        : [[`${at}/new?like=${offer.id}`, words.again]]
      : standing !== 'open'
        ? []
        : isOurs
          ? [
              [`${at}/${offer.id}?answer=accepted`, words.theyAccepted],
              [`${at}/new?answers=${offer.id}`, words.theyCountered],
              [`${at}/${offer.id}?answer=rejected`, words.theyRejected],
              [`${at}/${offer.id}?answer=withdrawn`, words.takeBack],
            ]
          : [
              ...(isWish ? [] : [[`${at}/${offer.id}?answer=accepted`, words.accept] satisfies [string, Words]]),
              [`${at}/new?answers=${offer.id}`, words.counter],
              [`${at}/${offer.id}?answer=rejected`, words.reject],
            ]
  if (links.length === 0) return null
  return (
    <p className="offer-actions">
      {links.map(([href, label]) => (
        <a key={href} href={href}>
          {say(label, locale)}
          <span className="usa-sr-only"> ({formatDate(offer.madeOn, locale)})</span>
        </a>
      ))}
    </p>
  )
}
