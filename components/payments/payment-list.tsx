import { Tag } from '@/components/ui/tag'
import { howPaidWords, paymentTitle } from '@/lib/case/payment-words'
import type { ListedPayment } from '@/lib/case/payments-list'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  given: { en: 'Given with your judgment.', es: 'Indicado con su fallo.' },
  change: { en: 'See or change it there', es: 'Verlo o cambiarlo ahí' },
  receipt: { en: 'Receipt', es: 'Recibo' },
  takenBack: { en: 'Taken back: it does not count', es: 'Anulado: no cuenta' },
  confirmed: { en: 'The other side confirmed it', es: 'La otra parte lo confirmó' },
  disputed: { en: 'The other side disputes it', es: 'La otra parte lo disputa' },
} satisfies Record<string, Words>

/** Payments as they were written down, each with where it stands. */
export function PaymentList({
  payments,
  caseId,
  locale,
}: {
  payments: readonly ListedPayment[]
  caseId: string
  locale: Locale
}) {
  return (
    <ol className="payment-list">
      {payments.map(({ payment, isTakenBack, said }, index) => (
        <li key={payment.row?.id ?? `given-${index}`} className={isTakenBack ? 'payment-struck' : undefined}>
          <h3>
            {payment.row ? (
              <a href={`/cases/${caseId}/payments/${payment.row.id}`}>{say(paymentTitle(payment), locale)}</a>
            ) : (
              say(paymentTitle(payment), locale)
            )}
          </h3>
          <p className="offer-about">
            {payment.row ? (
              <>
                {say(howPaidWords(payment.row), locale)} · {say(words.receipt, locale)} {payment.row.number}
              </>
            ) : (
              <>
                {say(words.given, locale)}{' '}
                <a href={`/cases/${caseId}/judgment/payments-made?change=yes`}>{say(words.change, locale)}</a>
              </>
            )}
          </p>
          {(isTakenBack || said) && (
            <p className="payment-tags">
              {isTakenBack && <Tag words={words.takenBack} tone="soon" locale={locale} />}
              {said && (
                <Tag words={words[said.kind]} tone={said.kind === 'confirmed' ? 'good' : 'overdue'} locale={locale} />
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
