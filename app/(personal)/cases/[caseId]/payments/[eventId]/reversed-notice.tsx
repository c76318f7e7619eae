import { Notice } from '@/components/ui/notice'
import type { Side } from '@/lib/case/facts'
import type { PaymentRow, ReversalRow } from '@/lib/case/ledger-row'
import { reversalWords } from '@/lib/case/payment-words'
import { formatDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Locale, lowerFirst, say, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'This payment does not count', es: 'Este pago no cuenta' },
  stays: {
    en: 'All is reckoned as if it had never come. Both lines stay in the ledger.',
    es: 'Todo se calcula como si nunca hubiera llegado. Las dos líneas quedan en el libro.',
  },
  returnedCreditor: {
    en: 'What you can do about a returned check',
    es: 'Qué puede hacer con un cheque devuelto',
  },
  returnedDebtor: { en: 'What a returned check means for you', es: 'Qué significa para usted un cheque devuelto' },
  again: { en: 'Record the right one', es: 'Anotar el correcto' },
} satisfies Record<string, Words>

type Props = { row: PaymentRow; reversal: ReversalRow; side: Side | null; caseId: string; locale: Locale }

/** Why a payment was taken back and when, and what comes of it. */
export function ReversedNotice({ row, reversal, side, caseId, locale }: Props) {
  const why = reversalWords[reversal.why]
  const says = inBoth(l =>
    l === 'en'
      ? `Taken back on ${formatDate(reversal.on, l)}: ${lowerFirst(why.en)}.`
      : `Anulado el ${formatDate(reversal.on, l)}: ${lowerFirst(why.es)}.`,
  )
  const next =
    reversal.why === 'returned'
      ? {
          path: `reports/returned-check?about=${row.id}`,
          title: side === 'debtor' ? words.returnedDebtor : words.returnedCreditor,
        }
      : reversal.why === 'mistake'
        ? { path: 'payments/new', title: words.again }
        : null
  return (
    <Notice kind="warning" heading={words.heading} locale={locale}>
      <p>
        {say(says, locale)} {say(words.stays, locale)}
      </p>
      {reversal.note && <p className="typed-lines">{say(asIs(reversal.note), locale)}</p>}
      {next && (
        <p>
          <a href={`/cases/${caseId}/${next.path}`}>{say(next.title, locale)}</a>
        </p>
      )}
    </Notice>
  )
}
