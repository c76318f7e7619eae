import { SummaryList } from '@/components/ui/summary-list'
import type { OfferTerms } from '@/lib/case/offer'
import type { OfferMeaning } from '@/lib/case/offer-meaning'
import { meaningRows } from '@/lib/case/offer-meaning-words'
import { lastCentWords, monthEndWords } from '@/lib/case/offer-words'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'What it means', es: 'Qué significa' },
  none: {
    en: 'Its payment days have gone by, or the balance is not known yet, so there are no sums to show.',
    es: 'Sus fechas de pago ya pasaron, o todavía no se sabe el saldo, así que no hay cuentas que mostrar.',
  },
  wish: {
    en: 'This asks for a change in words. Answer it with an offer of your own, or turn it down.',
    es: 'Esto pide un cambio con palabras. Contéstelo con una oferta suya, o rechácelo.',
  },
} satisfies Record<string, Words>

/** What an offer comes to by the law’s sums, and what is easy to overlook in it. */
export function OfferMeaningView({
  terms,
  meaning,
  locale,
}: {
  terms: OfferTerms
  meaning: OfferMeaning | null
  locale: Locale
}) {
  const notes = [monthEndWords(terms), lastCentWords(terms)].filter(note => note !== null)
  return (
    <>
      <h2>{say(words.heading, locale)}</h2>
      {meaning ? (
        <SummaryList rows={meaningRows(meaning)} locale={locale} />
      ) : (
        <p>{say(terms.kind === 'wish' ? words.wish : words.none, locale)}</p>
      )}
      {notes.map(note => (
        <p key={note.en}>{say(note, locale)}</p>
      ))}
    </>
  )
}
