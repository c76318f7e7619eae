import { DataTable } from '@/components/ui/data-table'
import type { CaseFile } from '@/lib/case/case-file'
import { type Offer, standingOf } from '@/lib/case/offer'
import { meaningOf } from '@/lib/case/offer-meaning'
import { forgivenWords, interestWords, lastWords } from '@/lib/case/offer-meaning-words'
import { madeByWords } from '@/lib/case/offer-words'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'The open offers side by side', es: 'Las ofertas abiertas, lado a lado' },
  caption: {
    en: 'What each open offer comes to by the law’s own sums, from today',
    es: 'A cuánto llega cada oferta abierta según las cuentas de la ley, desde hoy',
  },
  offer: { en: 'Offer', es: 'Oferta' },
  total: { en: 'In all', es: 'En total' },
  last: { en: 'Last payment', es: 'Último pago' },
  forgiven: { en: 'Forgiven of the balance', es: 'Se perdona del saldo' },
  interest: { en: 'Interest until then', es: 'Intereses hasta entonces' },
} satisfies Record<string, Words>

/** The open offers compared: total, last day, what is let go. Nothing where no open offer has sums. */
export function OfferTable({ file, locale }: { file: CaseFile; locale: Locale }) {
  const rows = openWithSums(file)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{say(words.heading, locale)}</h2>
      <DataTable
        caption={words.caption}
        columns={[
          { label: words.offer },
          { label: words.total, align: 'end' },
          { label: words.last, align: 'end' },
          { label: words.forgiven, align: 'end' },
          { label: words.interest, align: 'end' },
        ]}
        rows={rows}
        locale={locale}
      />
    </section>
  )
}

function openWithSums(file: CaseFile) {
  const { records, today, facts } = file
  return records.offers.flatMap(offer => {
    if (standingOf(offer, today) !== 'open') return []
    const meaning = meaningOf(file, offer.terms)
    if (!meaning) return []
    return [
      {
        key: offer.id,
        cells: [
          nameOf(offer, facts.side),
          asIs(formatCents(meaning.totalCents)),
          lastWords(meaning),
          forgivenWords(meaning),
          interestWords(meaning),
        ],
      },
    ]
  })
}

function nameOf(offer: Offer, owner: CaseFile['facts']['side']): Words {
  const whose = madeByWords(offer.madeBy, owner)
  return inBoth(locale => `${whose[locale]}, ${formatDate(offer.madeOn, locale, 'short')}`)
}
