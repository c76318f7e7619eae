import { SummaryList } from '@/components/ui/summary-list'
import type { CaseFile } from '@/lib/case/case-file'
import type { PaymentRow } from '@/lib/case/ledger-row'
import { methodWords, sourceWords } from '@/lib/case/payment-words'
import { saidOf } from '@/lib/case/payments-list'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'What was written down', es: 'Lo que se anotó' },
  amount: { en: 'Amount', es: 'Cantidad' },
  on: { en: 'Paid on', es: 'Pagado el' },
  method: { en: 'How', es: 'Cómo' },
  from: { en: 'From', es: 'De' },
  reference: { en: 'Check or confirmation number', es: 'Número de cheque o de confirmación' },
  account: { en: 'Bank and last digits', es: 'Banco y últimas cifras' },
  note: { en: 'Note', es: 'Nota' },
  said: { en: 'The other side', es: 'La otra parte' },
} satisfies Record<string, Words>

/** A payment as it was written down, and what the other side says of it. */
export function PaymentFacts({ row, file, locale }: { row: PaymentRow; file: CaseFile; locale: Locale }) {
  const { bank, lastDigits, source, method } = row
  const said = saidOf(file.records.paymentAnswers, row.id)
  const given: [Words, string][] = [
    [words.from, row.from],
    [words.reference, row.reference],
    [words.account, [bank, lastDigits && `••${lastDigits}`].filter(Boolean).join(' ')],
    [words.note, row.note],
  ]
  return (
    <SummaryList
      heading={words.heading}
      rows={[
        { term: words.amount, value: asIs(formatCents(row.amountCents)) },
        { term: words.on, value: inBoth(l => formatDate(row.on, l)) },
        {
          term: words.method,
          value: inBoth(l =>
            source === 'voluntary' ? methodWords[method][l] : `${sourceWords[source][l]}. ${methodWords[method][l]}`,
          ),
        },
        ...given.flatMap(([term, value]) => (value ? [{ term, value: asIs(value) }] : [])),
        ...(said ? [{ term: words.said, value: saidWords(said.kind, said.on, said.why) }] : []),
      ]}
      locale={locale}
    />
  )
}

function saidWords(kind: 'confirmed' | 'disputed', on: IsoDate, why: string): Words {
  return inBoth(l => {
    const day = formatDate(on, l)
    if (kind === 'confirmed') return l === 'en' ? `Confirmed it on ${day}` : `Lo confirmó el ${day}`
    return `${l === 'en' ? `Disputed it on ${day}` : `Lo disputó el ${day}`}${why ? `: ${why}` : ''}`
  })
}
